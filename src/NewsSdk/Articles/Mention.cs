namespace NewsSdk;

/// <summary>Words of an article's text that name an actor or an event.</summary>
/// <remarks>Two are equal when their words, places and actors' ids are; the event is not compared, since it holds its mentions.</remarks>
public sealed class Mention : IEquatable<Mention>
{
    /// <summary>Makes a mention.</summary>
    /// <param name="text">The words.</param>
    /// <param name="spans">Where they stand in the article's text, in UTF-16 code units.</param>
    public Mention(string text, params TextSpan[] spans)
        : this(text, ValueList.Create<TextSpan>(spans))
    {
        ArgumentNullException.ThrowIfNull(text);
    }

    internal Mention(string text, ValueList<TextSpan> spans)
    {
        Text = text;
        Spans = spans;
    }

    /// <summary>The words; those of several spans are joined by a space.</summary>
    public string Text { get; }

    /// <summary>Where they stand in the article's text, in UTF-16 code units.</summary>
    public ValueList<TextSpan> Spans { get; }

    /// <summary>From the beginning of the first span to the end of the last.</summary>
    public TextSpan Span => Spans.Count == 0 ? default : TextSpan.Between(Spans[0].Start, Spans[^1].End);

    /// <summary>The actor that they name, if it is one.</summary>
    public Actor? Actor { get; init; }

    /// <summary>The event that they name, if it is one and the mention was read with its article.</summary>
    public Event? Event { get; internal set; }

    /// <summary>Tells whether a position of the article's text, in UTF-16 code units, lies in the words.</summary>
    public bool Contains(int position)
    {
        foreach (TextSpan span in Spans)
        {
            if (span.Contains(position))
                return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(Mention? other) =>
        other is not null && Text == other.Text && Spans == other.Spans && Actor?.Id == other.Actor?.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Mention);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Spans);

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
