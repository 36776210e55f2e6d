namespace NewsSdk.Authoring;

/// <summary>
/// One article's file, read on its own: what is written and where, before names are looked up.
/// </summary>
/// <remarks>Equal to another when all that it holds is equal: only strings, numbers, enums, records of such and <see cref="EquatableArray{T}"/>.</remarks>
public sealed record ParsedArticle
{
    /// <summary>The file's path relative to the project, with forward slashes.</summary>
    public required string Path { get; init; }

    /// <summary>The article's id: the front matter's, or the file's name without <c>.news.md</c>. Its span is empty at the file's start in the latter case.</summary>
    public required Located Id { get; init; }

    /// <summary>What the front matter says of the article as a whole.</summary>
    public required ArticleMetadata Metadata { get; init; }

    /// <summary>The plain text: what a reader reads.</summary>
    public required string Text { get; init; }

    /// <summary>The leaf blocks of the text, in order.</summary>
    public required EquatableArray<Block> Blocks { get; init; }

    /// <summary>Where the words of the text are written, in order; code, addresses and what is between the words are in none.</summary>
    public EquatableArray<TextRun> Runs { get; init; }

    /// <summary>Emphasis, strong text, code and links, by start and then the longest first.</summary>
    public required EquatableArray<Mark> Marks { get; init; }

    /// <summary>The bracketed spans, in the order in which they open; then those of the front matter's <c>spans</c>, in the order written.</summary>
    public required EquatableArray<ParsedSpan> Spans { get; init; }

    /// <summary>The bracketed spans that were reported and are not among <see cref="Spans"/>: who names one of them is not told of it too.</summary>
    public EquatableArray<LeftOutSpan> LeftOut { get; init; }

    /// <summary>The front matter's <c>actors</c>.</summary>
    public required EquatableArray<Declaration> Actors { get; init; }

    /// <summary>The front matter's <c>events</c>.</summary>
    public required EquatableArray<Declaration> Events { get; init; }

    /// <summary>The front matter's <c>quotes</c>.</summary>
    public required EquatableArray<Declaration> Quotes { get; init; }

    /// <summary>The ids that the article had before.</summary>
    public EquatableArray<Located> Formerly { get; init; }

    /// <summary>The diagnostic ids of the front matter's <c>suppress</c>.</summary>
    public required EquatableArray<Located> Suppress { get; init; }

    /// <summary>The reason why the article is a draft, if it is one.</summary>
    public Located? Draft { get; init; }

    /// <summary>Whether the front matter could be read; where not, nothing can be said of the names that the text uses.</summary>
    public bool HasFrontMatter { get; init; } = true;

    /// <summary>The offset at which each line of the file begins; diagnostics of later steps need it.</summary>
    public required EquatableArray<int> LineStarts { get; init; }

    /// <summary>What is wrong with the file by itself.</summary>
    public required EquatableArray<NewsDiagnostic> Diagnostics { get; init; }
}

/// <summary>What the front matter says of an article as a whole. Texts are as written; dates are valid EDTF.</summary>
public sealed record ArticleMetadata
{
    /// <summary>The headline; empty where it is missing, which is an error.</summary>
    public string Headline { get; init; } = "";

    /// <summary>When the article was published, in EDTF; empty where it is missing or wrong, which is an error.</summary>
    public string Published { get; init; } = "";

    /// <summary>When it was last modified, in EDTF.</summary>
    public string? Modified { get; init; }

    /// <summary>The language of the text, as a BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The language that the text was translated from, as a BCP 47 tag.</summary>
    public string? TranslatedFrom { get; init; }

    /// <summary>Whether a machine translated it.</summary>
    public bool MachineTranslated { get; init; }

    /// <summary>The genre, such as <c>analysis</c>.</summary>
    public string? Genre { get; init; }

    /// <summary>Who wrote it.</summary>
    public EquatableArray<string> Authors { get; init; }

    /// <summary>Whom it credits, such as agencies.</summary>
    public EquatableArray<string> Credits { get; init; }

    /// <summary>Who published it.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>Who holds which rights.</summary>
    public string? Rights { get; init; }

    /// <summary>The dateline, such as <c>MINSK</c>.</summary>
    public string? Dateline { get; init; }

    /// <summary>The subjects.</summary>
    public EquatableArray<string> Subjects { get; init; }

    /// <summary>The keywords.</summary>
    public EquatableArray<string> Keywords { get; init; }

    /// <summary>The front matter's <c>meta</c> as one compact JSON object.</summary>
    public string? MetaJson { get; init; }
}

/// <summary>What a block of the text is; the innermost container names it.</summary>
public enum BlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading; its level is 1 to 6.</summary>
    Heading,

    /// <summary>A block in a list; its level is the list's depth, 1 for an outermost list.</summary>
    ListItem,

    /// <summary>A block in a quoted block (<c>&gt;</c>); its level is the depth.</summary>
    Quotation,

    /// <summary>A block in <c>::: related</c>, such as “See also”.</summary>
    Related,

    /// <summary>An image that stands alone; its text is the image's description.</summary>
    Image,

    /// <summary>A code block; its text is the code.</summary>
    Code,

    /// <summary>A thematic break; it has no text.</summary>
    Break,
}

/// <summary>A leaf block of the text. <see cref="Level"/> is 0 where a kind has none; <see cref="Url"/> and <see cref="Title"/> are an image's.</summary>
public sealed record Block(BlockKind Kind, TextSpan Span, SourceSpan Source, int Level = 0, bool IsOrdered = false, string? Url = null, string? Title = null);

/// <summary>What a mark says of its words.</summary>
public enum MarkKind
{
    /// <summary><c>*words*</c>.</summary>
    Emphasis,

    /// <summary><c>**words**</c>.</summary>
    Strong,

    /// <summary><c>`words`</c>.</summary>
    Code,

    /// <summary><c>[words](address)</c>.</summary>
    Link,
}

/// <summary>A mark of the text; <see cref="Url"/> and <see cref="Title"/> are a link's.</summary>
public sealed record Mark(MarkKind Kind, TextSpan Span, string? Url = null, string? Title = null);

/// <summary>A bracketed span <c>[text]{#id .class key=value}</c>, or one that the front matter gives by its text, as written. Just one class is guaranteed; a span with none or two was reported and left out (its text stays).</summary>
public readonly record struct ParsedSpan
{
    // An article has a hundred of these: two texts with their places take less than two Located, and quotation marks around a class or an id say nothing.
    private readonly string? _class;
    private readonly SourceSpan _classSpan;
    private readonly string? _id;
    private readonly SourceSpan _idSpan;

    /// <summary>The class, without its dot.</summary>
    public required Located Class
    {
        get => new(_class ?? "", _classSpan);
        init => (_class, _classSpan) = (value.Text, value.Span);
    }

    /// <summary>The id, without its <c>#</c>.</summary>
    public Located? Id
    {
        get => _id is null ? null : new(_id, _idSpan);
        init => (_id, _idSpan) = (value?.Text, value?.Span ?? default);
    }

    /// <summary>The keys with their values, in the order written; classes and keys that start with <c>x-</c> are not among them.</summary>
    public required EquatableArray<Field> Fields { get; init; }

    /// <summary>Its words in the plain text; empty only for <c>[]{…}</c>.</summary>
    public required TextSpan Text { get; init; }

    /// <summary>From <c>[</c> to <c>}</c> in the file.</summary>
    public required SourceSpan Source { get; init; }

    /// <summary>Between the brackets in the file.</summary>
    public required SourceSpan Content { get; init; }

    /// <summary>The index in <see cref="ParsedArticle.Spans"/> of the span that directly holds this one, or -1.</summary>
    public required int Parent { get; init; }

    /// <summary>The index in <see cref="ParsedArticle.Blocks"/> of the block that holds this span.</summary>
    public required int Block { get; init; }

    /// <summary>Whether the front matter's <c>spans</c> gives it by its text, and no brackets.</summary>
    public bool IsByText { get; init; }

    /// <summary>Whether it is a further piece of the span before it: one annotation whose words do not stand together.</summary>
    public bool IsContinuation { get; init; }
}

/// <summary>A span that was reported and left out, as far as its id and its class could be read; either may be empty.</summary>
public readonly record struct LeftOutSpan(string Id, string Class);

/// <summary>An actor, event or quote that the front matter declares: its id and its fields, <c>type</c> and <c>name</c> among them.</summary>
public readonly record struct Declaration(Located Id, EquatableArray<Field> Fields, SourceSpan Source)
{
    /// <summary>Whether nothing but its id could be read; that was reported.</summary>
    public bool IsBroken { get; init; }
}

/// <summary>A key with its value: one text, or with <see cref="IsList"/> the items of a YAML list.</summary>
public readonly record struct Field(Located Name, Values<Located> Values, bool IsList = false)
{
    /// <summary>Whether it has no value because those written were reported and left out.</summary>
    public bool IsBroken { get; init; }
}
