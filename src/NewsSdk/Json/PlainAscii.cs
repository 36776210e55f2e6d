using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSdk;

/// <summary>Copies texts that are ASCII and need no escape, as nearly all ids, names and words are.</summary>
internal static class PlainAscii
{
    /// <summary>Writes the text as bytes if it is all plain; else some of the destination is written over.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">At least as long as the text.</param>
    public static bool TryCopy(ReadOnlySpan<char> text, Span<byte> destination)
    {
        if (text.Length < Vector128<ushort>.Count)
            return TryCopyShort(text, destination);

        ReadOnlySpan<ushort> units = MemoryMarshal.Cast<char, ushort>(text);
        int last = units.Length - Vector128<ushort>.Count;
        for (int i = 0; i < last; i += Vector128<ushort>.Count)
        {
            if (!TryCopyBlock(units[i..], destination[i..]))
                return false;
        }

        // The last block may overlap the one before.
        return TryCopyBlock(units[last..], destination[last..]);
    }

    private static bool TryCopyBlock(ReadOnlySpan<ushort> units, Span<byte> destination)
    {
        Vector128<ushort> block = Vector128.Create(units);
        Vector128<ushort> wrong = Vector128.GreaterThan(block - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
            | Vector128.Equals(block, Vector128.Create((ushort)'"'))
            | Vector128.Equals(block, Vector128.Create((ushort)'\\'));
        if (wrong != Vector128<ushort>.Zero)
            return false;
        Vector128.Narrow(block, block).GetLower().CopyTo(destination);
        return true;
    }

    private static bool TryCopyShort(ReadOnlySpan<char> text, Span<byte> destination)
    {
        destination = destination[..text.Length];
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if ((uint)(c - ' ') > '~' - ' ' || c == '"' || c == '\\')
                return false;
            destination[i] = (byte)c;
        }

        return true;
    }
}
