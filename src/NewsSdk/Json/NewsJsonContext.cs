using System.Buffers;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsSdk;

/// <summary>
/// NewsSdk's JSON for System.Text.Json, without reflection: used alone by <see cref="Article"/> and <see cref="Options"/>, or chained into an app's
/// own options as a resolver. The build generates one for the app, <c>NewsJson</c>, which knows the app's types.
/// </summary>
public partial class NewsJsonContext : IJsonTypeInfoResolver
{
    // Made when they are asked for: to read a compiled article neither is needed.
    private JsonSerializerOptions? _options;
    private string? _schema;

    /// <summary>Makes a context; generated code calls this.</summary>
    /// <param name="types">The types that the app has records for.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected NewsJsonContext(NewsTypes types)
    {
        ArgumentNullException.ThrowIfNull(types);
        Types = types;
    }

    /// <summary>The context of an app without generated types: actors are <see cref="UnknownActor"/>s, events <see cref="UnknownEvent"/>s, quotes of a type <see cref="UnknownQuote"/>s.</summary>
    public static NewsJsonContext Untyped { get; } = new(NewsTypes.None);

    /// <summary>Options that write the canonical JSON: camel case, no white space, text as it is where JSON allows.</summary>
    /// <remarks>Text is not escaped for HTML; do not write it into a page's script.</remarks>
    public JsonSerializerOptions Options => _options ?? MakeOptions();

    /// <summary>How an article is read and written.</summary>
    public JsonTypeInfo<Article> Article => (JsonTypeInfo<Article>)Options.GetTypeInfo(typeof(Article));

    /// <summary>The JSON Schema (draft 2020-12) of what is written: an article in canonical JSON, with the fields of the app's types.</summary>
    /// <remarks>It is as strict as a schema can be; that ids are unique and known, that spans lie inside the text, and that more than one number is an even count of them, none can say.</remarks>
    public string Schema => _schema ??= JsonSchemaText.Of(Types);

    internal NewsTypes Types { get; }

    /// <summary>Reads one article, and nothing behind it, from canonical JSON in UTF-8; faster than through <see cref="JsonSerializer"/>.</summary>
    /// <exception cref="JsonException">It is not an article; the exception says the path, the byte and what was expected.</exception>
    public Article Read(ReadOnlySpan<byte> utf8) => NewsJsonReader.Read(utf8, Types);

    /// <summary>Writes an article as canonical JSON in UTF-8; faster than through <see cref="JsonSerializer"/>.</summary>
    /// <exception cref="InvalidOperationException">
    /// It could not be read again, or would be read as another: it names what it does not have, has an id twice, a span outside its text, or the like, which only an article
    /// that a program made can have. The message says what; nothing is written then.
    /// </exception>
    /// <exception cref="NotSupportedException">It has a record of a type that neither it nor this context knows; nothing is written then.</exception>
    public void Write(IBufferWriter<byte> destination, Article article)
    {
        ArgumentNullException.ThrowIfNull(destination);
        ArgumentNullException.ThrowIfNull(article);
        ArticleWriter.Write(destination, article, Types);
    }

    private JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions { Encoder = NewsJsonEncoder.Instance, TypeInfoResolver = this };
        options.MakeReadOnly();
        return Interlocked.CompareExchange(ref _options, options, null) ?? options;
    }

    /// <summary>The compiled articles of the app, whose views can be written as well.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual IEnumerable<CorpusEntry> Entries => [];
}
