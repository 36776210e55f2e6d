using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace NewsSdk;

/// <summary>The bytes that a <see cref="Utf8JsonReader"/> has before it.</summary>
/// <remarks>
/// The reader gives its tokens and not its bytes, and so the end of a value is known only after a walk over all its tokens: a third of the time of reading
/// an article. Here its own field is looked at. It is held against the token that the reader gives, and where it is missing, or is not
/// what it was, nothing is known and the walk is taken.
/// </remarks>
internal static class ReaderBytes
{
    private static bool s_areKnown = true;

    /// <summary>From the current token, which has one byte at least, to the end of what the reader was given.</summary>
    public static bool TryGet(scoped ref Utf8JsonReader reader, out ReadOnlySpan<byte> rest)
    {
        rest = default;
        if (!s_areKnown || reader.HasValueSequence || reader.ValueSpan.IsEmpty)
            return false;
        try
        {
            ReadOnlySpan<byte> all = BufferOf(ref reader);
            if (reader.TokenStartIndex < all.Length)
                rest = all[(int)reader.TokenStartIndex..];
        }
        catch (MissingFieldException)
        {
            s_areKnown = false;
        }

        return !rest.IsEmpty && Unsafe.AreSame(ref MemoryMarshal.GetReference(rest), ref MemoryMarshal.GetReference(reader.ValueSpan));
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_buffer")]
    private static extern ref ReadOnlySpan<byte> BufferOf(scoped ref Utf8JsonReader reader);
}
