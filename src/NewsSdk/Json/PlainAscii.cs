using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsSdk;

/// <summary>Copies texts that are ASCII and need no escape, as nearly all ids, names and words are.</summary>
internal static class PlainAscii
{
    /// <summary>Writes the plain beginning of a text as bytes; behind it some of the destination may be written over.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">At least as long as the text.</param>
    /// <returns>How many units were plain, one byte each.</returns>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> destination)
    {
        // Checked here once for all: below, nothing is.
        int length = destination[..text.Length].Length;
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte to = ref MemoryMarshal.GetReference(destination);
        return length > 16 ? CopyLong(ref from, ref to, length)
            : (length >= 8 ? TryCopy8To16(ref from, ref to, length) : length >= 4 && TryCopy4To8(ref from, ref to, length)) ? length
            : CopyOneByOne(ref from, ref to, length);
    }

    private static int CopyLong(ref ushort from, ref byte to, int length)
    {
        int last = length - 16;
        for (int i = 0; ; i = Math.Min(i + 16, last))
        {
            if (!TryNarrow(Vector128.LoadUnsafe(ref from, (nuint)i), Vector128.LoadUnsafe(ref from, (nuint)i + 8), out Vector128<byte> plain))
                return i + CopyOneByOne(ref Unsafe.Add(ref from, i), ref Unsafe.Add(ref to, i), 16);
            plain.StoreUnsafe(ref to, (nuint)i);
            // The last block may overlap the one before.
            if (i == last)
                return length;
        }
    }

    private static bool TryCopy8To16(ref ushort from, ref byte to, int length)
    {
        if (!TryNarrow(Vector128.LoadUnsafe(ref from), Vector128.LoadUnsafe(ref from, (nuint)length - 8), out Vector128<byte> plain))
            return false;
        Unsafe.WriteUnaligned(ref to, plain.AsUInt64().GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, length - 8), plain.AsUInt64().GetElement(1));
        return true;
    }

    private static bool TryCopy4To8(ref ushort from, ref byte to, int length)
    {
        var ends = Vector128.Create(Four(ref from), Four(ref Unsafe.Add(ref from, length - 4))).AsUInt16();
        if (!TryNarrow(ends, ends, out Vector128<byte> plain))
            return false;
        Unsafe.WriteUnaligned(ref to, plain.AsUInt32().GetElement(0));
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref to, length - 4), plain.AsUInt32().GetElement(1));
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrow(Vector128<ushort> first, Vector128<ushort> second, out Vector128<byte> plain)
    {
        plain = Vector128.Narrow(first, second);
        // As signed bytes, what is not ASCII is less than a space too; all other units have something in their upper half.
        Vector128<byte> wrong = Vector128.LessThan(plain.AsSByte(), Vector128.Create((sbyte)' ')).AsByte()
            | Vector128.Equals(plain, Vector128.Create((byte)'"'))
            | Vector128.Equals(plain, Vector128.Create((byte)'\\'))
            | Vector128.Equals(plain, Vector128.Create((byte)0x7F))
            | ((first | second) & Vector128.Create((ushort)0xFF00)).AsByte();
        return wrong == Vector128<byte>.Zero;
    }
}
