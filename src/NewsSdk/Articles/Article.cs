using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>A news article: its text, and the actors, events and quotes that are annotated in it.</summary>
/// <remarks>
/// Immutable. Two are equal when all that they hold is equal. Every span is an offset and a length in UTF-16 code units of <see cref="Text"/>.
/// </remarks>
[JsonConverter(typeof(NewsJsonConverter))]
public partial class Article : IEquatable<Article>
{
    private readonly ValueList<Mention> _mentions;
    private readonly MentionPlaces? _places;

    /// <summary>Makes an article of its properties.</summary>
    public Article()
    {
    }

    /// <summary>Reads a compiled article; generated code calls this.</summary>
    /// <param name="json">The article in NewsSdk's canonical JSON; line ends in it are no part of the JSON.</param>
    /// <param name="types">The types of actors, events and quotes that the app has.</param>
    /// <exception cref="System.Text.Json.JsonException">The JSON is not an article.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SetsRequiredMembers]
    protected Article(string json, NewsTypes types)
        : this(NewsJsonReader.Read(json, types, registry: null), types)
    {
    }

    /// <summary>Reads a compiled article that has actors of the registry; generated code calls this.</summary>
    /// <param name="json">The same, but that an actor without a type is the registry's: <c>{"id":"putin","mentions":[[0,5]]}</c>.</param>
    /// <param name="types">The types of actors, events and quotes that the app has.</param>
    /// <param name="registry">The actors that the app's articles have in common.</param>
    /// <exception cref="System.Text.Json.JsonException">The JSON is not an article.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [SetsRequiredMembers]
    protected Article(string json, NewsTypes types, ActorRegistry registry)
        : this(NewsJsonReader.Read(json, types, registry), types)
    {
    }

    /// <summary>Reads a compiled article that has no view.</summary>
    internal static Article Compiled(string json, NewsTypes types, ActorRegistry? registry) => new(NewsJsonReader.Read(json, types, registry), types);

    [SetsRequiredMembers]
    private Article(Article read, NewsTypes types)
    {
        IsCompiled = true;
        Types = types;
        ReadableWith = types;
        Id = read.Id;
        Headline = read.Headline;
        Published = read.Published;
        Modified = read.Modified;
        Language = read.Language;
        TranslatedFrom = read.TranslatedFrom;
        IsMachineTranslated = read.IsMachineTranslated;
        Genre = read.Genre;
        Authors = read.Authors;
        Credits = read.Credits;
        Publisher = read.Publisher;
        Url = read.Url;
        Rights = read.Rights;
        Dateline = read.Dateline;
        Subjects = read.Subjects;
        Keywords = read.Keywords;
        Meta = read.Meta;
        Text = read.Text;
        Blocks = read.Blocks;
        Marks = read.Marks;
        Actors = read.Actors;
        Events = read.Events;
        Quotes = read.Quotes;
        _mentions = read._mentions;
        _places = read._places;
        Extra = read.Extra;
    }

    /// <summary>The id, unique in a corpus.</summary>
    public required string Id { get; init; }

    /// <summary>The headline.</summary>
    public required string Headline { get; init; }

    /// <summary>When it was published.</summary>
    public required NewsDate Published { get; init; }

    /// <summary>When it was last modified.</summary>
    public NewsDate? Modified { get; init; }

    /// <summary>The language of the text, as a tag of BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>The language that it was translated from, as a tag of BCP 47.</summary>
    public string? TranslatedFrom { get; init; }

    /// <summary>Whether a machine translated it.</summary>
    public bool IsMachineTranslated { get; init; }

    /// <summary>The genre, such as <c>analysis</c>.</summary>
    public string? Genre { get; init; }

    /// <summary>Who wrote it.</summary>
    public ValueList<string> Authors { get; init; }

    /// <summary>Whom it credits, such as news agencies.</summary>
    public ValueList<string> Credits { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>Who holds which rights.</summary>
    public string? Rights { get; init; }

    /// <summary>The dateline, such as <c>MINSK</c>.</summary>
    public string? Dateline { get; init; }

    /// <summary>The subjects.</summary>
    public ValueList<string> Subjects { get; init; }

    /// <summary>The keywords.</summary>
    public ValueList<string> Keywords { get; init; }

    /// <summary>What else the article's file says of it, as the properties of a JSON object.</summary>
    public ValueList<RawProperty> Meta { get; init; }

    /// <summary>What a reader reads: without markup, blocks separated by a blank line, characters as written.</summary>
    public required string Text { get; init; }

    /// <summary>The blocks of the text, in order.</summary>
    public ValueList<Block> Blocks { get; init; }

    /// <summary>Emphasis, links and the like.</summary>
    public ValueList<Mark> Marks { get; init; }

    /// <summary>Who or what acts or is spoken of.</summary>
    public ActorList Actors { get; init; } = ActorList.Empty;

    /// <summary>What happens.</summary>
    public EventList Events { get; init; } = EventList.Empty;

    /// <summary>What is said.</summary>
    public QuoteList Quotes { get; init; } = QuoteList.Empty;

    /// <summary>Where the text mentions actors, by place; events hold their mentions themselves.</summary>
    public ValueList<Mention> Mentions
    {
        get => _places is null ? _mentions : _places.Mentions;
        init
        {
            _mentions = value;
            _places = null;
        }
    }

    // What a reader found in place of the mentions.
    internal MentionPlaces? MentionPlaces { get => _places; init => _places = value; }

    /// <summary>Properties of the JSON that no member holds; they are written back in their order.</summary>
    public ValueList<RawProperty> Extra { get; init; }

    /// <summary>Whether it was read from a literal of the app: then it is there once, and its JSON is kept when it is first written.</summary>
    internal bool IsCompiled { get; init; }

    /// <summary>The canonical JSON of a compiled article that was written; it is immutable, so this stays what it is.</summary>
    internal WrittenJson? Written { get; set; }

    /// <summary>The types that it was read with; they write it too, whatever context is asked to.</summary>
    internal NewsTypes? Types { get; init; }

    /// <summary>The types with which its canonical JSON is known to be read as what it is: the fast reader read it with them, or it was looked through when it was first written.</summary>
    internal NewsTypes? ReadableWith { get; set; }

    /// <summary>The headline with the day.</summary>
    public override string ToString() => $"{Headline} ({Published})";
}
