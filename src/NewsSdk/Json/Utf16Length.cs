using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSdk;

/// <summary>Counts the UTF-16 code units of a text in UTF-8 that is known to be valid; <see cref="System.Text.Encoding.GetCharCount(ReadOnlySpan{byte})"/> validates it once more.</summary>
internal static class Utf16Length
{
    // Each character's first byte is a unit, and the first of four bytes is two.
    private const sbyte LastContinuation = unchecked((sbyte)0xBF);
    private const byte FirstOfFour = 0xF0;

    public static int Of(ReadOnlySpan<byte> utf8)
    {
        int length = 0;
        foreach (Vector256<byte> bytes in MemoryMarshal.Cast<byte, Vector256<byte>>(utf8))
        {
            length += BitOperations.PopCount(Vector256.GreaterThan(bytes.AsSByte(), Vector256.Create(LastContinuation)).ExtractMostSignificantBits())
                + BitOperations.PopCount(Vector256.GreaterThanOrEqual(bytes, Vector256.Create(FirstOfFour)).ExtractMostSignificantBits());
        }

        foreach (byte b in utf8[(utf8.Length & ~(Vector256<byte>.Count - 1))..])
            length += ((sbyte)b > LastContinuation ? 1 : 0) + (b >= FirstOfFour ? 1 : 0);
        return length;
    }
}
