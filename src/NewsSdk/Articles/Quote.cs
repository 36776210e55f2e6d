using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>What somebody said or wrote, as an article gives it.</summary>
/// <remarks>
/// All spans are offsets into the article's text, in UTF-16 code units. The build generates a derived record for each type of quote that the schema
/// declares, such as <c>Post</c>; a quote of any other type is an <see cref="UnknownQuote"/>.
/// </remarks>
[JsonConverter(typeof(NewsJsonConverter))]
public record Quote
{
    // The article's text, of which the words are taken when they are first asked for; null where they were given.
    private string? _source;
    private string? _text;
    private string? _cueText;
    private string? _sourceText;
    private ValueList<TextSpan> _fragments;
    private ValueList<TextSpan> _cue;
    private ValueList<TextSpan> _sources;
    private Quote? _in;
    private string? _id;
    private QuoteKind _kind;
    private Actor? _speaker;
    private ValueList<Actor> _addressees;
    private string? _via;
    private NewsDate? _date;
    private ValueList<RawProperty> _extra;

    /// <summary>The id, or null for an anonymous quote.</summary>
    public string? Id { get => _id; init => _id = value; }

    /// <summary>The type's name in the articles; <c>quote</c> for a plain one.</summary>
    public virtual string Type => "quote";

    /// <summary>What the type is called in schemes outside, such as <c>schema:Quotation</c>; the app's schema says so.</summary>
    public virtual ValueList<string> TypeCodes => default;

    /// <summary>Whether it is given word for word.</summary>
    public QuoteKind Kind { get => _kind; init => _kind = value; }

    /// <summary>The words, with their quotation marks, as they stand; fragments are joined by a space.</summary>
    public required string Text
    {
        get => _text ??= _fragments.WordsIn(_source!)!;
        init
        {
            Settle();
            _text = value;
        }
    }

    /// <summary>Who said it, where that is known.</summary>
    public Actor? Speaker { get => _speaker; init => _speaker = value; }

    /// <summary>Whom it was said to.</summary>
    public ValueList<Actor> Addressees { get => _addressees; init => _addressees = value; }

    /// <summary>The words that report it, such as “she wrote on Telegram”.</summary>
    public ValueList<TextSpan> Cue
    {
        get => _cue;
        init
        {
            Settle();
            _cue = value;
        }
    }

    /// <summary>The text of <see cref="Cue"/>.</summary>
    public string? CueText
    {
        get => _source is null ? _cueText : _cueText ??= _cue.WordsIn(_source);
        init
        {
            Settle();
            _cueText = value;
        }
    }

    /// <summary>The words that name who said it, such as “sources close to the matter”.</summary>
    public ValueList<TextSpan> Source
    {
        get => _sources;
        init
        {
            Settle();
            _sources = value;
        }
    }

    /// <summary>The text of <see cref="Source"/>.</summary>
    public string? SourceText
    {
        get => _source is null ? _sourceText : _sourceText ??= _sources.WordsIn(_source);
        init
        {
            Settle();
            _sourceText = value;
        }
    }

    /// <summary>The medium, such as <c>Telegram</c>.</summary>
    public string? Via { get => _via; init => _via = value; }

    /// <summary>When it was said.</summary>
    public NewsDate? Date { get => _date; init => _date = value; }

    /// <summary>The quote that this one is said in.</summary>
    public Quote? In { get => _in; init => _in = value; }

    /// <summary>Where its words stand: several spans where a “he added” interrupts it.</summary>
    public ValueList<TextSpan> Fragments
    {
        get => _fragments;
        init
        {
            Settle();
            _fragments = value;
        }
    }

    /// <summary>From the beginning of the first fragment to the end of the last.</summary>
    public TextSpan Span => Fragments.Count == 0 ? default : TextSpan.Between(Fragments[0].Start, Fragments[^1].End);

    /// <summary>Properties of the JSON that no member holds; they are written back in their order.</summary>
    public ValueList<RawProperty> Extra { get => _extra; init => _extra = value; }

    // The reader makes all quotes first: one may be said in a later one.
    internal void Nest(Quote outer) => _in = outer;

    // What a reader knows beside the members of a type. A copy by `with` would cost as much as the quote.
    internal void Complete(string? id, QuoteKind kind, Actor? speaker, ValueList<Actor> addressees, string? via, NewsDate? date, ValueList<RawProperty> extra)
    {
        _id = id;
        _kind = kind;
        _speaker = speaker;
        _addressees = addressees;
        _via = via;
        _date = date;
        _extra = extra;
    }

    // Where a reader found the words: they are made when they are first asked for. A quote that stands nowhere has its text already.
    internal void Place(string source, ValueList<TextSpan> fragments, ValueList<TextSpan> cue, ValueList<TextSpan> sources)
    {
        if (fragments.Count > 0)
            _text = null;
        _source = source;
        _fragments = fragments;
        _cue = cue;
        _sources = sources;
    }

    // Where the words stand of a quote that is read outside of its article.
    internal void Place(ValueList<TextSpan> fragments, ValueList<TextSpan> cue, ValueList<TextSpan> sources, string? cueText, string? sourceText)
    {
        _fragments = fragments;
        _cue = cue;
        _sources = sources;
        _cueText = cueText;
        _sourceText = sourceText;
    }

    // In front of every change of a copy, so that none changes the words that were not asked for yet.
    private void Settle()
    {
        if (_source is null)
            return;
        _text = Text;
        _cueText = CueText;
        _sourceText = SourceText;
        _source = null;
    }

    /// <summary>Tells whether all that both hold is equal, the quotes that they are said in included.</summary>
    public virtual bool Equals(Quote? other)
    {
        if (ReferenceEquals(this, other))
            return true;
        if (other is null || !SaysTheSameAs(other))
            return false;

        // Not by recursion: quotes may be nested as deeply as an article likes, and the stack is short.
        Quote? left = In;
        Quote? right = other.In;
        for (; left is not null && right is not null && !ReferenceEquals(left, right); (left, right) = (left.In, right.In))
        {
            if (!left.EqualsAlone(right))
                return false;
        }

        return ReferenceEquals(left, right);
    }

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Type, Kind, Text, Speaker?.Id, Fragments);

    // A derived record compares its own members and then walks outwards again: it gets copies that are said in no other.
    private bool EqualsAlone(Quote other) => GetType() == typeof(Quote)
        ? SaysTheSameAs(other)
        : (this with { In = null }).Equals(other with { In = null });

    private bool SaysTheSameAs(Quote other) =>
        EqualityContract == other.EqualityContract
        && Id == other.Id && Type == other.Type && Kind == other.Kind && Text == other.Text && Fragments == other.Fragments
        && Speaker == other.Speaker && Addressees == other.Addressees
        && Cue == other.Cue && CueText == other.CueText && Source == other.Source && SourceText == other.SourceText
        && Via == other.Via && Date == other.Date && Extra == other.Extra;

    /// <summary>The words with their speaker.</summary>
    public sealed override string ToString() => Speaker is null ? Text : $"{Speaker.Name}: {Text}";
}
