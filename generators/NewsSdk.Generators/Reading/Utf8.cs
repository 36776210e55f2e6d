using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace NewsSdk.Generators.Reading;

/// <summary>Finds what is not UTF-8 in a text that the compiler has decoded.</summary>
/// <remarks>
/// The compiler decodes a file that is not UTF-8 with a fallback encoding and says nothing (it does so for C# files as well); the encoding that
/// it used is the only trace. The bytes come back by encoding the text again.
/// </remarks>
internal static class Utf8
{
    private const int CodePage = 65001;

    /// <summary>The first byte that is not UTF-8 and its offset in <paramref name="text"/>, or null where <paramref name="encoding"/> is UTF-8 or unknown or all bytes are well-formed.</summary>
    public static ForeignByte? FindForeignByte(Encoding? encoding, string text)
    {
        if (encoding is null || encoding.CodePage == CodePage)
            return null;

        // UTF-16 and UTF-32 announce themselves by a mark in front of the text.
        byte[] mark = encoding.GetPreamble();
        if (mark.Length > 0)
            return new ForeignByte(mark[0], 0);

        byte[] bytes = encoding.GetBytes(text);
        int index = IndexOfIllFormed(bytes);
        return index < 0 ? null : new ForeignByte(bytes[index], encoding.GetCharCount(bytes, 0, index));
    }

    /// <summary>Whether the bytes that <paramref name="source"/> was read from are those of <paramref name="text"/> in UTF-8, with or without a byte order mark.</summary>
    public static bool IsChecksumOf(SourceText source, string text)
    {
        ImmutableArray<byte> read = source.GetChecksum();
        foreach (bool hasMark in new[] { false, true })
        {
            var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: hasMark);
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
            using var stream = new MemoryStream(bytes);
            if (SourceText.From(stream, encoding, source.ChecksumAlgorithm).GetChecksum().SequenceEqual(read))
                return true;
        }

        return false;
    }

    /// <summary>The index of the first byte that begins no well-formed UTF-8 sequence (Unicode, table 3-7), or -1.</summary>
    internal static int IndexOfIllFormed(ReadOnlySpan<byte> bytes)
    {
        int index = 0;
        while (index < bytes.Length)
        {
            int length = SequenceLength(bytes.Slice(index));
            if (length == 0)
                return index;
            index += length;
        }

        return -1;
    }

    private static int SequenceLength(ReadOnlySpan<byte> bytes)
    {
        byte first = bytes[0];
        if (first < 0x80)
            return 1;

        int length = first switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || length > bytes.Length)
            return 0;

        // The second byte's range excludes overlong forms, surrogates and what lies above U+10FFFF.
        (int least, int greatest) = first switch { 0xE0 => (0xA0, 0xBF), 0xED => (0x80, 0x9F), 0xF0 => (0x90, 0xBF), 0xF4 => (0x80, 0x8F), _ => (0x80, 0xBF) };
        if (bytes[1] < least || bytes[1] > greatest)
            return 0;
        for (int i = 2; i < length; i++)
        {
            if (bytes[i] is < 0x80 or > 0xBF)
                return 0;
        }

        return length;
    }

    /// <summary>A byte that is not UTF-8, and where its character stands in the text.</summary>
    internal readonly record struct ForeignByte(byte Byte, int Offset);
}
