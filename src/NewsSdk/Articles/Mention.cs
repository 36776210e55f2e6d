using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>Words of an article's text that name an actor or an event.</summary>
/// <remarks>Two are equal when their words, places and actors' ids are; the event is not compared, since it holds its mentions.</remarks>
[JsonConverter(typeof(NewsJsonConverter))]
public sealed class Mention : IEquatable<Mention>
{
    private readonly TextSpan[]? _spans;
    private readonly int _count;

    // Less than 0 where the words are taken of the article's text when they are first asked for: until then that text is kept in their place.
    private readonly int _start;
    private string _text;
    private readonly object? _names;

    /// <summary>Makes a mention.</summary>
    /// <param name="text">The words.</param>
    /// <param name="spans">Where they stand in the article's text, in UTF-16 code units.</param>
    public Mention(string text, params TextSpan[] spans)
        : this(text, ValueList.Create<TextSpan>(spans))
    {
        ArgumentNullException.ThrowIfNull(text);
    }

    private Mention(string text, ValueList<TextSpan> spans)
        : this(text, spans, isSource: false, names: null)
    {
    }

    private Mention(string text, ValueList<TextSpan> spans, bool isSource, object? names)
    {
        bool isLater = isSource && spans.Count == 1;
        _text = isSource && !isLater ? spans.WordsIn(text) ?? "" : text;
        _names = names;
        (_spans, _start, _count) = spans;
        if (isLater)
            _start = ~_start;
    }

    /// <summary>The words; those of several spans are joined by a space.</summary>
    public string Text
    {
        get
        {
            string text = _text;
            // The article's text is as long as the words only where it is the words.
            if (_start < 0 && text.Length != Span.Length)
                _text = text = Span.Slice(text);
            return text;
        }
    }

    /// <summary>Where they stand in the article's text, in UTF-16 code units.</summary>
    public ValueList<TextSpan> Spans => new(_spans, _start < 0 ? ~_start : _start, _count);

    /// <summary>From the beginning of the first span to the end of the last.</summary>
    public TextSpan Span => Spans.Count == 0 ? default : TextSpan.Between(Spans[0].Start, Spans[^1].End);

    /// <summary>The actor that they name, if it is one.</summary>
    public Actor? Actor { get => _names as Actor; init => _names = value; }

    /// <summary>The event that they name, if it is one and the mention was read with its article.</summary>
    public Event? Event => _names as Event;

    /// <summary>Words of an article's text that name an actor.</summary>
    internal static Mention Of(Actor actor, ValueList<TextSpan> spans, string source) => new(source, spans, isSource: true, actor);

    /// <summary>Words of an article's text that name an event.</summary>
    internal static Mention Of(Event @event, ValueList<TextSpan> spans, string source) => new(source, spans, isSource: true, @event);

    /// <summary>Words that stand outside of their article, of an actor, an event or neither.</summary>
    internal static Mention Alone(object? names, ValueList<TextSpan> spans, string text) => new(text, spans, isSource: false, names);

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
