using System.Text;

namespace NewsSdk.Generators.Model;

/// <summary>A text in UTF-8. The sources of a corpus stay in memory from build to build, and nearly all that is in them is ASCII: as strings they take twice the room.</summary>
/// <remarks>Equal to another when the text is equal.</remarks>
internal sealed class CompactText : IEquatable<CompactText>
{
    // So many units of the text are found at once.
    private const int BlockLength = 1024;

    private static readonly Encoding s_strictUtf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    [ThreadStatic]
    private static char[]? s_block;

    private readonly byte[] _utf8 = [];

    // Where each block begins, and where the last one ends; null where each unit is a byte.
    private readonly (int Unit, int Byte)[]? _blocks;

    // Half of a surrogate pair has no UTF-8: such a text stays what it is.
    private readonly char[]? _utf16;

    /// <param name="text">Where the text stands; it is copied.</param>
    /// <param name="length">How much of it is the text.</param>
    public CompactText(char[] text, int length)
    {
        Length = length;
        try
        {
            int size = s_strictUtf8.GetByteCount(text, 0, length);
            _utf8 = new byte[size];
            if (size == length)
                s_strictUtf8.GetBytes(text, 0, length, _utf8, 0);
            else
                _blocks = WriteBlocks(text, length, _utf8);
        }
        catch (EncoderFallbackException)
        {
            _utf16 = text.AsSpan(0, length).ToArray();
        }
    }

    /// <summary>The length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The UTF-16 code unit at <paramref name="index"/>.</summary>
    public char this[int index]
    {
        get
        {
            if (_blocks is null && _utf16 is null)
                return (char)_utf8[index];
            var unit = new char[1];
            CopyTo(index, unit, 0, 1);
            return unit[0];
        }
    }

    /// <summary>Copies <paramref name="count"/> UTF-16 code units from <paramref name="index"/> on.</summary>
    public void CopyTo(int index, char[] destination, int destinationIndex, int count)
    {
        if (_utf16 is not null)
        {
            Array.Copy(_utf16, index, destination, destinationIndex, count);
            return;
        }

        if (_blocks is null)
        {
            Encoding.UTF8.GetChars(_utf8, index, count, destination, destinationIndex);
            return;
        }

        while (count > 0)
        {
            // No block begins before its place, and at most one unit behind it.
            int block = index / BlockLength;
            if (_blocks[block].Unit > index)
                block--;
            (int unit, int start) = _blocks[block];
            (int nextUnit, int end) = _blocks[block + 1];
            char[] units = s_block ??= new char[BlockLength + 1];
            Encoding.UTF8.GetChars(_utf8, start, end - start, units, 0);
            int length = Math.Min(count, nextUnit - index);
            Array.Copy(units, index - unit, destination, destinationIndex, length);
            index += length;
            destinationIndex += length;
            count -= length;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => ToString(0, Length);

    /// <summary>The text from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public string ToString(int start, int end)
    {
        var text = new char[end - start];
        CopyTo(start, text, 0, text.Length);
        return new string(text);
    }

    /// <inheritdoc/>
    public bool Equals(CompactText? other) => other is not null && _utf8.AsSpan().SequenceEqual(other._utf8) && _utf16.AsSpan().SequenceEqual(other._utf16);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CompactText);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Length * 31) + _utf8.Length);

    private static (int Unit, int Byte)[] WriteBlocks(char[] text, int length, byte[] utf8)
    {
        var blocks = new (int Unit, int Byte)[(length / BlockLength) + 2];
        int block = 0;
        for (int unit = 0, at = 0; unit < length;)
        {
            blocks[block++] = (unit, at);
            int end = Math.Min(length, block * BlockLength);
            if (end < length && char.IsLowSurrogate(text[end]))
                end++;
            at += s_strictUtf8.GetBytes(text, unit, end - unit, utf8, at);
            unit = end;
        }

        blocks.AsSpan(block).Fill((length, utf8.Length));
        return blocks;
    }
}
