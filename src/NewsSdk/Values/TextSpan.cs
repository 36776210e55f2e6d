using System.Globalization;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>A place in an article's <see cref="Article.Text"/>: an offset and a length in UTF-16 code units, as a <see cref="string"/> counts them.</summary>
/// <remarks>Spans sort by where they start; of two that start together, the longer comes first, so that what holds another precedes it.</remarks>
[JsonConverter(typeof(NewsJsonConverter))]
public readonly struct TextSpan : IEquatable<TextSpan>, IComparable<TextSpan>, IComparable
{
    /// <summary>Makes a span.</summary>
    /// <param name="start">The offset of its first UTF-16 code unit.</param>
    /// <param name="length">The number of its UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is negative, or the end exceeds <see cref="int.MaxValue"/>.</exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>The offset of the first UTF-16 code unit.</summary>
    public int Start { get; }

    /// <summary>The number of UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The offset just behind the last UTF-16 code unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or behind <paramref name="end"/>.</exception>
    public static TextSpan Between(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new(start, end - start);
    }

    /// <summary>The span that <paramref name="range"/> takes of a text of <paramref name="length"/> UTF-16 code units.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The range reaches outside the text.</exception>
    public static TextSpan FromRange(Range range, int length)
    {
        (int start, int count) = range.GetOffsetAndLength(length);
        return new(start, count);
    }

    /// <summary>The words in this place of <paramref name="text"/>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public string Slice(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>The words in this place of <paramref name="text"/>, without a copy.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public ReadOnlySpan<char> Slice(ReadOnlySpan<char> text) => text.Slice(Start, Length);

    /// <summary>Tells whether the code unit at <paramref name="position"/> is in the span.</summary>
    public bool Contains(int position) => position >= Start && position < End;

    /// <summary>Tells whether all of <paramref name="other"/> is in the span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Tells whether the two have a code unit in common.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Gives start and length to a deconstruction.</summary>
    public void Deconstruct(out int start, out int length) => (start, length) = (Start, Length);

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.Length.CompareTo(Length);

    /// <inheritdoc/>
    public bool Equals(TextSpan other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Length);

    /// <summary>The span as a C# range, such as <c>12..26</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}..{End}");

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TextSpan other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(TextSpan)} was expected.", nameof(obj)),
    };

    /// <summary>The span as a range: <c>text[(Range)span]</c>, and wherever a <see cref="Range"/> is asked for.</summary>
    public static implicit operator Range(TextSpan span) => new(span.Start, span.End);

    /// <summary>A range that counts from the start, as a span.</summary>
    /// <exception cref="ArgumentException">An end of the range counts from the end; use <see cref="FromRange"/>.</exception>
    public static explicit operator TextSpan(Range range) => range.Start.IsFromEnd || range.End.IsFromEnd
        ? throw new ArgumentException($"{range} counts from the end of a text whose length is not known; use {nameof(TextSpan)}.{nameof(FromRange)}.", nameof(range))
        : Between(range.Start.Value, range.End.Value);

    /// <summary>Tells whether both are the same place.</summary>
    public static bool operator ==(TextSpan left, TextSpan right) => left.Equals(right);

    /// <summary>Tells whether the two differ.</summary>
    public static bool operator !=(TextSpan left, TextSpan right) => !left.Equals(right);

    /// <summary>Tells whether <paramref name="left"/> comes first.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Tells whether <paramref name="left"/> comes first or is the same.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Tells whether <paramref name="left"/> comes last.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Tells whether <paramref name="left"/> comes last or is the same.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
