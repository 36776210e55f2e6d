namespace NewsSdk;

/// <summary>Words of an article's text that name an actor or an event.</summary>
/// <remarks>Two are equal when their words, places and actors' ids are; the event is not compared, since it holds its mentions.</remarks>
public sealed class Mention : IEquatable<Mention>
{
    // The article's text, of which the words are taken when they are first asked for; null where they were given.
    private readonly string? _source;
    private string? _text;
    private object? _names;

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
        _text = text;
        Spans = spans;
    }

    private Mention(ValueList<TextSpan> spans, string source, object names)
    {
        _source = source;
        _names = names;
        Spans = spans;
    }

    /// <summary>The words; those of several spans are joined by a space.</summary>
    public string Text => _text ??= Spans.WordsIn(_source!)!;

    /// <summary>Where they stand in the article's text, in UTF-16 code units.</summary>
    public ValueList<TextSpan> Spans { get; }

    /// <summary>From the beginning of the first span to the end of the last.</summary>
    public TextSpan Span => Spans.Count == 0 ? default : TextSpan.Between(Spans[0].Start, Spans[^1].End);

    /// <summary>The actor that they name, if it is one.</summary>
    public Actor? Actor { get => _names as Actor; init => _names = value; }

    /// <summary>The event that they name, if it is one and the mention was read with its article.</summary>
    public Event? Event => _names as Event;

    /// <summary>Words of an article's text that name an actor.</summary>
    internal static Mention Of(Actor actor, ValueList<TextSpan> spans, string source) => new(spans, source, actor);

    /// <summary>Words of an article's text that name an event.</summary>
    internal static Mention Of(Event @event, ValueList<TextSpan> spans, string source) => new(spans, source, @event);

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
