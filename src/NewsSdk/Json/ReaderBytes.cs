using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace NewsSdk;

/// <summary>The bytes that a <see cref="Utf8JsonReader"/> reads.</summary>
/// <remarks>
/// The reader gives its tokens and not its bytes, and so the end of a value is known only after a walk over all its tokens: a third of the time of reading
/// an article. Here its own field is looked at. It is held against the token that the reader gives, and where it is missing, or is not
/// what it was, nothing is known and the walk is taken.
/// </remarks>
internal static class ReaderBytes
{
    private static bool s_areKnown = true;

    /// <summary>All that a reader was given, which stands at a value. Not where it was given a sequence.</summary>
    public static bool TryGet(scoped ref Utf8JsonReader reader, out ReadOnlySpan<byte> utf8)
    {
        utf8 = default;
        if (!s_areKnown || reader.HasValueSequence || reader.Position.GetObject() is not null)
            return false;
        try
        {
            utf8 = BufferOf(ref reader);
        }
        catch (MissingFieldException)
        {
            s_areKnown = false;
        }

        // A text stands behind its quotation mark; where it is empty it has a place all the same.
        long start = reader.TokenStartIndex + (reader.TokenType == JsonTokenType.String ? 1 : 0);
        return start < utf8.Length && Unsafe.AreSame(in utf8[(int)start], ref MemoryMarshal.GetReference(reader.ValueSpan));
    }

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_buffer")]
    private static extern ref ReadOnlySpan<byte> BufferOf(scoped ref Utf8JsonReader reader);
}
