using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsSdk;

// What stands outside of an article: it holds what it names, and its words beside their places.
internal sealed partial class ArticleWriter
{
    // What is deeper is read by no one: the platform's limit is 64 objects and lists.
    private const int MaxLevels = 31;

    private int _level;
    private int _deepest;

    /// <summary>Writes an actor, event, quote, mention, block or mark as options and writer say.</summary>
    /// <exception cref="InvalidOperationException">What it holds is too deep to be read.</exception>
    public static void WriteAlone(Utf8JsonWriter destination, object value, NewsTypes types, JsonNames names)
    {
        ArticleWriter writer = Begin(null, types, names, destination.Options.Encoder ?? JavaScriptEncoder.Default);
        writer.WriteAlone(value);
        Copy(writer._output.Written, writer.Depth, destination);
        writer.End();
    }

    /// <summary>Writes what a record holds.</summary>
    internal void WriteAlone(object value)
    {
        if (_level++ == MaxLevels)
            throw new InvalidOperationException($"Events and quotes that hold each other at more than {MaxLevels} levels cannot be written outside of their article.");
        _deepest = Math.Max(_deepest, _level);
        switch (value)
        {
            case Block block:
                Check(block);
                CheckExtra(block, block.Extra, ArticleScanner.Names.Block);
                WriteBlock(block);
                break;
            case Mark mark:
                CheckExtra(mark, mark.Extra, ArticleScanner.Names.Mark);
                WriteMark(mark);
                break;
            case Mention mention:
                CheckPlaces(mention.Spans.AsSpan());
                WriteAlone(mention);
                break;
            case Actor actor:
                Check(actor, _types);
                CheckExtra(actor);
                BeginActor(actor);
                _output.Close((byte)'}');
                break;
            case Event @event:
                WriteAlone(@event);
                break;
            default:
                WriteAlone((Quote)value);
                break;
        }

        _level--;
    }

    private void WriteAlone(Event @event)
    {
        Check(@event, _types);
        CheckExtra(@event);
        _output.Open((byte)'{');
        WriteMembersOf(@event);
        _output.Open("\"mentions\":"u8, (byte)'[');
        foreach (Mention mention in @event.Mentions)
            WriteAlone(mention);
        _output.CloseListAndObject();
    }

    private void WriteAlone(Mention mention)
    {
        _output.Open((byte)'{');
        Text("\"text\":"u8, mention.Text);
        _output.Name("\"spans\":"u8);
        Spans(mention.Spans.AsSpan());
        _fields.Actor("actor", mention.Actor);
        _output.Close((byte)'}');
    }

    private void WriteAlone(Quote quote)
    {
        Check(quote, _types);
        CheckExtra(quote);
        _output.Open((byte)'{');
        BeginMembersOf(quote);
        Text("\"text\":"u8, quote.Text);
        Text("\"cueText\":"u8, quote.CueText);
        Text("\"sourceText\":"u8, quote.SourceText);
        _fields.Quote("in", quote.In);
        EndMembersOf(quote);
        _output.Close((byte)'}');
    }
}
