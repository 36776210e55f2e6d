using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsSdk;

/// <summary>Writes articles as JSON. An instance is used again on its thread, and with it its buffer.</summary>
internal sealed partial class ArticleWriter
{
    // The spans of a mention of an actor.
    private const int DepthOfArticle = 5;

    [ThreadStatic]
    private static ArticleWriter? t_writer;

    private readonly JsonOutput _output = new();
    private readonly FieldWriter _fields;
    private Article _article = null!;
    private NewsTypes _types = NewsTypes.None;
    private bool _isBusy;

    private ArticleWriter() => _fields = new FieldWriter(this, _output);

    /// <summary>Writes an article in canonical JSON.</summary>
    public static void Write(IBufferWriter<byte> destination, Article article, NewsTypes types)
    {
        if (article.IsCompiled)
        {
            destination.Write(Compiled(article).Utf8);
            return;
        }

        // What was read is not too deep to be read.
        ArticleWriter writer = Begin(article, types, JsonNames.Canonical, encoder: null, measuresDepth: article.ReadableWith is null);
        writer._output.BeginAt(destination);
        writer.WriteArticle();
        writer.CheckDepth();
        writer._output.EndAt(destination);
        writer.End();
    }

    /// <summary>Writes an article as options and writer say.</summary>
    public static void Write(Utf8JsonWriter destination, Article article, NewsTypes types, JsonNames names)
    {
        JavaScriptEncoder encoder = destination.Options.Encoder ?? JavaScriptEncoder.Default;
        if (article.IsCompiled && ReferenceEquals(encoder, NewsJsonEncoder.Instance) && ReferenceEquals(names, JsonNames.Canonical))
        {
            WrittenJson written = Compiled(article);
            Copy(written.Utf8, written.Depth, destination);
            return;
        }

        ArticleWriter writer = Begin(article, types, names, encoder);
        writer.WriteArticle();
        Copy(writer._output.Written, writer.Depth, destination);
        writer.End();
    }

    // A compiled article never changes; all threads make the same of it.
    private static WrittenJson Compiled(Article article)
    {
        if (article.Written is { } written)
            return written;
        ArticleWriter writer = Begin(article, NewsTypes.None, JsonNames.Canonical, encoder: null);
        writer.WriteArticle();
        written = new WrittenJson(writer._output.Written.ToArray(), writer.Depth);
        writer.End();
        return article.Written = written;
    }

    private static ArticleWriter Begin(Article? article, NewsTypes types, JsonNames names, JavaScriptEncoder? encoder, bool measuresDepth = true)
    {
        // A record that an app writes may write an article while it is asked.
        ArticleWriter writer = t_writer is { _isBusy: false } spare ? spare : t_writer = new ArticleWriter();
        writer._isBusy = true;
        writer._output.Begin(names, encoder, measuresDepth);
        writer._fields.Begin(article);
        // Only what stands alone has no article.
        (writer._article, writer._types, writer._level, writer._deepest) = (article!, types, 0, 0);
        return writer;
    }

    // Not in a finally: what fails is not used again.
    private void End()
    {
        (_article, _types, _lastActorType) = (null!, NewsTypes.None, null);
        _fields.End();
        _isBusy = false;
    }

    // How many objects and lists hold each other in what was written, or a few more than that.
    private int Depth => (_article is null ? (2 * _deepest) + 2 : DepthOfArticle) + _output.RawDepth;

    // An article is read at the depth that is usual.
    private void CheckDepth()
    {
        if (Depth <= ArticleScanner.MaxDepth)
            return;
        var reader = new Utf8JsonReader(_output.Written, new JsonReaderOptions { MaxDepth = ArticleScanner.MaxDepth });
        try
        {
            while (reader.Read())
            {
            }
        }
        catch (JsonException e)
        {
            throw new InvalidOperationException($"The article `{_article.Id}` has a property that no member holds, of which objects and lists hold each other at too many levels: the article may have {ArticleScanner.MaxDepth} together.", e);
        }
    }

    /// <summary>Copies JSON without white space, unless the writer indents or has few levels left.</summary>
    /// <exception cref="InvalidOperationException">It is deeper than the writer may go.</exception>
    private static void Copy(ReadOnlySpan<byte> json, int depth, Utf8JsonWriter destination)
    {
        const int DefaultDepth = 1000;
        int most = destination.Options.MaxDepth is 0 ? DefaultDepth : destination.Options.MaxDepth;
        if (!destination.Options.Indented && destination.CurrentDepth + depth <= most)
        {
            destination.WriteRawValue(json, skipInputValidation: true);
            return;
        }

        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = int.MaxValue });
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        document.RootElement.WriteTo(destination);
    }

    private void WriteArticle()
    {
        CheckArticle();
        Text("{\"id\":"u8, _article.Id);
        Text("\"headline\":"u8, _article.Headline);
        Date("\"published\":"u8, _article.Published);
        Date("\"modified\":"u8, _article.Modified);
        Text("\"language\":"u8, _article.Language);
        Text("\"translatedFrom\":"u8, _article.TranslatedFrom);
        True("\"machineTranslated\":"u8, _article.IsMachineTranslated);
        Text("\"genre\":"u8, _article.Genre);
        Texts("\"authors\":"u8, _article.Authors);
        Texts("\"credits\":"u8, _article.Credits);
        Text("\"publisher\":"u8, _article.Publisher);
        Text("\"url\":"u8, _article.Url);
        Text("\"rights\":"u8, _article.Rights);
        Text("\"dateline\":"u8, _article.Dateline);
        Texts("\"subjects\":"u8, _article.Subjects);
        Texts("\"keywords\":"u8, _article.Keywords);
        WriteMeta();
        Text("\"text\":"u8, _article.Text);
        WriteBlocks();
        WriteMarks();
        WriteActors();
        WriteEvents();
        WriteQuotes();
        Extra(_article.Extra);
        _output.Close((byte)'}');
        Remember();
    }

    private void WriteMeta()
    {
        if (_article.Meta.IsEmpty)
            return;
        _output.Open("\"meta\":"u8, (byte)'{');
        Extra(_article.Meta);
        _output.Close((byte)'}');
    }

    private void WriteBlocks()
    {
        _output.Open("\"blocks\":"u8, (byte)'[');
        foreach (Block block in _article.Blocks.AsSpan())
            WriteBlock(block);
        _output.Close((byte)']');
    }

    private void WriteBlock(Block block)
    {
        Word("{\"kind\":"u8, (int)block.Kind, JsonWords.BlockKindsUtf8);
        _output.Name("\"span\":"u8);
        Span(block.Span);
        if (block.Level > 0)
        {
            _output.Name("\"level\":"u8);
            _output.Number(block.Level);
        }

        True("\"ordered\":"u8, block.IsOrdered);
        Text("\"url\":"u8, block.Url);
        Text("\"title\":"u8, block.Title);
        Extra(block.Extra);
        _output.Close((byte)'}');
    }

    private void WriteMarks()
    {
        if (_article.Marks.IsEmpty)
            return;
        _output.Open("\"marks\":"u8, (byte)'[');
        foreach (Mark mark in _article.Marks.AsSpan())
            WriteMark(mark);
        _output.Close((byte)']');
    }

    private void WriteMark(Mark mark)
    {
        Word("{\"kind\":"u8, (int)mark.Kind, JsonWords.MarkKindsUtf8);
        _output.Name("\"span\":"u8);
        Span(mark.Span);
        Text("\"url\":"u8, mark.Url);
        Text("\"title\":"u8, mark.Title);
        Extra(mark.Extra);
        _output.Close((byte)'}');
    }
}
