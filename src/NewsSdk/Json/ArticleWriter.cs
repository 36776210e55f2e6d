using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsSdk;

/// <summary>Writes articles as JSON. An instance is used again on its thread, and with it its buffer.</summary>
internal sealed partial class ArticleWriter
{
    [ThreadStatic]
    private static ArticleWriter? t_writer;

    private readonly JsonOutput _output = new();
    private readonly FieldWriter _fields;
    private Article _article = null!;
    private int _textLength = int.MaxValue;
    private NewsTypes _types = NewsTypes.None;
    private bool _isBusy;

    private ArticleWriter() => _fields = new FieldWriter(this, _output);

    /// <summary>Writes an article in canonical JSON.</summary>
    public static void Write(IBufferWriter<byte> destination, Article article, NewsTypes types)
    {
        if (article.IsCompiled)
        {
            destination.Write(Compiled(article));
            return;
        }

        ArticleWriter writer = Begin(article, types, JsonNames.Canonical, encoder: null);
        writer._output.BeginAt(destination);
        writer.WriteArticle();
        writer._output.EndAt(destination);
        writer.End();
    }

    /// <summary>Writes an article as options and writer say.</summary>
    public static void Write(Utf8JsonWriter destination, Article article, NewsTypes types, JsonNames names)
    {
        JavaScriptEncoder encoder = destination.Options.Encoder ?? JavaScriptEncoder.Default;
        if (article.IsCompiled && ReferenceEquals(encoder, NewsJsonEncoder.Instance) && ReferenceEquals(names, JsonNames.Canonical))
        {
            Copy(Compiled(article), destination);
            return;
        }

        ArticleWriter writer = Begin(article, types, names, encoder);
        writer.WriteArticle();
        Copy(writer._output.Written, destination);
        writer.End();
    }

    // A compiled article never changes; all threads make the same of it.
    private static byte[] Compiled(Article article)
    {
        if (article.Utf8 is { } utf8)
            return utf8;
        ArticleWriter writer = Begin(article, NewsTypes.None, JsonNames.Canonical, encoder: null);
        writer.WriteArticle();
        utf8 = writer._output.Written.ToArray();
        writer.End();
        return article.Utf8 = utf8;
    }

    private static ArticleWriter Begin(Article? article, NewsTypes types, JsonNames names, JavaScriptEncoder? encoder)
    {
        // A record that an app writes may write an article while it is asked.
        ArticleWriter writer = t_writer is { _isBusy: false } spare ? spare : t_writer = new ArticleWriter();
        writer._isBusy = true;
        writer._output.Begin(names, encoder);
        writer._fields.Begin(article);
        // Only what stands alone has no article.
        (writer._article, writer._types, writer._textLength, writer._level) = (article!, types, article?.Text.Length ?? int.MaxValue, 0);
        return writer;
    }

    // Not in a finally: what fails is not used again.
    private void End()
    {
        (_article, _types, _lastActorType) = (null!, NewsTypes.None, null);
        _fields.End();
        _isBusy = false;
    }

    /// <summary>Copies JSON without white space, unless the writer indents or has few levels left.</summary>
    internal static void Copy(ReadOnlySpan<byte> json, Utf8JsonWriter destination)
    {
        const int UsualDepth = 64;
        if (!destination.Options.Indented && (destination.Options.MaxDepth is 0 or >= UsualDepth))
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
