using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NewsSdk;

/// <summary>Copies texts that are ASCII and need no escape, as nearly all ids, names and words are.</summary>
internal static class PlainAscii
{
    /// <summary>Writes a text between quotation marks, and a comma; of one that is not plain throughout, the mark and the plain beginning.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">At least three bytes longer than the text.</param>
    /// <param name="plain">How many units were plain, one byte each.</param>
    /// <returns>Whether all were.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryQuote(ReadOnlySpan<char> text, Span<byte> destination, out int plain)
    {
        // Checked here once for all: below, nothing is.
        int length = text.Length;
        ref byte to = ref MemoryMarshal.GetReference(destination[..(length + 3)]);
        to = (byte)'"';
        to = ref Unsafe.Add(ref to, 1);
        plain = Copy(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), ref to, length);
        if (plain < length)
            return false;
        to = ref Unsafe.Add(ref to, length);
        to = (byte)'"';
        Unsafe.Add(ref to, 1) = (byte)',';
        return true;
    }

    /// <summary>Writes the plain beginning of a text as bytes; behind it some of the destination may be written over.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">At least as long as the text.</param>
    /// <returns>How many units were plain, one byte each.</returns>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> destination) => Copy(
        ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), ref MemoryMarshal.GetReference(destination[..text.Length]), text.Length);

    private static int Copy(ref ushort from, ref byte to, int length) =>
        length > 32 ? CopyBlocks(ref from, ref to, length)
        : length >= 16 ? TryCopy16To32(ref from, ref to, length) ? length : CopyBlocks(ref from, ref to, length)
        : (length >= 8 ? TryCopy8To16(ref from, ref to, length) : length >= 4 && TryCopy4To8(ref from, ref to, length)) ? length
        : CopyOneByOne(ref from, ref to, length);

    private static int CopyBlocks(ref ushort from, ref byte to, int length)
    {
        int last = length - 16;
        for (int i = 0; ; i = Math.Min(i + 16, last))
        {
            Vector128<byte> bytes = Narrow(Vector128.LoadUnsafe(ref from, (nuint)i), Vector128.LoadUnsafe(ref from, (nuint)i + 8));
            bytes.StoreUnsafe(ref to, (nuint)i);
            uint wrong = Wrong(bytes).ExtractMostSignificantBits();
            if (wrong != 0)
                return i + BitOperations.TrailingZeroCount(wrong);
            // The last block may overlap the one before.
            if (i == last)
                return length;
        }
    }

    private static bool TryCopy16To32(ref ushort from, ref byte to, int length)
    {
        nuint last = (nuint)length - 16;
        Vector128<byte> first16 = Narrow(Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, 8));
        Vector128<byte> last16 = Narrow(Vector128.LoadUnsafe(ref from, last), Vector128.LoadUnsafe(ref from, last + 8));
        if ((Wrong(first16) | Wrong(last16)) != Vector128<byte>.Zero)
            return false;
        first16.StoreUnsafe(ref to);
        last16.StoreUnsafe(ref to, last);
        return true;
    }

    private static bool TryCopy8To16(ref ushort from, ref byte to, int length)
    {
        Vector128<byte> ends = Narrow(Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, (nuint)length - 8));
        if (Wrong(ends) != Vector128<byte>.Zero)
            return false;
        Unsafe.WriteUnaligned(ref to, ends.AsUInt64().GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, length - 8), ends.AsUInt64().GetElement(1));
        return true;
    }

    private static bool TryCopy4To8(ref ushort from, ref byte to, int length)
    {
        var units = Vector128.Create(Four(ref from), Four(ref Unsafe.Add(ref from, length - 4))).AsUInt16();
        Vector128<byte> ends = Narrow(units, units);
        if (Wrong(ends) != Vector128<byte>.Zero)
            return false;
        Unsafe.WriteUnaligned(ref to, ends.AsUInt32().GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, length - 4), ends.AsUInt32().GetElement(1));
        return true;
    }

    private static ulong Four(ref ushort from) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref from));

    private static int CopyOneByOne(ref ushort from, ref byte to, int length)
    {
        int i = 0;
        for (; i < length; i++)
        {
            ushort c = Unsafe.Add(ref from, i);
            if ((uint)(c - ' ') > '~' - ' ' || c == '"' || c == '\\')
                break;
            Unsafe.Add(ref to, i) = (byte)c;
        }

        return i;
    }

    // What is more than a byte becomes one that is not ASCII: 255, or 0 where an x86 processor takes a unit for less than nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> first, Vector128<ushort> second) => Sse2.IsSupported
        ? Sse2.PackUnsignedSaturate(first.AsInt16(), second.AsInt16())
        : Vector128.Narrow(Vector128.Min(first, Vector128.Create((ushort)0xFF)), Vector128.Min(second, Vector128.Create((ushort)0xFF)));

    // All bits of the bytes that do not stand for themselves. One more than DEL and, as signed bytes, than what is not ASCII is no more than a space too.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Wrong(Vector128<byte> bytes) =>
        Vector128.LessThan((bytes + Vector128<byte>.One).AsSByte(), Vector128.Create((sbyte)(' ' + 1))).AsByte()
            | Vector128.Equals(bytes, Vector128.Create((byte)'"'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
}
