using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Text.Unicode;

namespace NewsSdk;

/// <summary>
/// Reads articles from UTF-8 fast: tokens and members in one walk, which expects the next property where NewsSdk writes it. It makes an article as
/// <see cref="ArticleReader"/> does, or none: what is wrong or seldom is left to that one. So this one can only be slower, never wrong.
/// </summary>
/// <remarks>
/// The walk notes where things are: ids, spans, and the fields of actors, events and quotes. When all is known the members are made, so that properties come in
/// any order. An instance is used again on its thread, and with it all that it notes into.
/// </remarks>
internal sealed partial class ArticleScanner
{
    /// <summary>So many objects and arrays hold each other at most.</summary>
    public const int MaxDepth = 64;

    // Behind the JSON are zeros, which end every token: no place has to be compared with the length.
    private const int Padding = 64;
    private const int MaxKept = 1 << 20;

    private static readonly byte[][] s_names =
    [
        "\"id\":"u8.ToArray(), "\"headline\":"u8.ToArray(), "\"published\":"u8.ToArray(), "\"modified\":"u8.ToArray(), "\"language\":"u8.ToArray(),
        "\"translatedFrom\":"u8.ToArray(), "\"machineTranslated\":"u8.ToArray(), "\"genre\":"u8.ToArray(), "\"authors\":"u8.ToArray(), "\"credits\":"u8.ToArray(),
        "\"publisher\":"u8.ToArray(), "\"url\":"u8.ToArray(), "\"rights\":"u8.ToArray(), "\"dateline\":"u8.ToArray(), "\"subjects\":"u8.ToArray(),
        "\"keywords\":"u8.ToArray(), "\"meta\":"u8.ToArray(), "\"text\":"u8.ToArray(), "\"blocks\":"u8.ToArray(), "\"marks\":"u8.ToArray(),
        "\"actors\":"u8.ToArray(), "\"events\":"u8.ToArray(), "\"quotes\":"u8.ToArray(),
    ];

    [ThreadStatic]
    private static ArticleScanner? t_spare;

    /// <summary>The names of properties as they are written, by what has them.</summary>
    public static (byte[][] Article, byte[][] Block, byte[][] Mark, byte[][] Actor, byte[][] Event, byte[][] Quote) Names =>
        (s_names, s_blockNames, s_markNames, s_actorNames, s_eventNames, s_quoteNames);

    private readonly FieldReader _fieldReader;
    private byte[] _buffer = [];

    // The buffer, while there is an article in it.
    private byte[] _json = [];
    private int _end;
    private int _at;
    private NewsTypes _types = NewsTypes.None;
    private ActorRegistry? _registry;
    private string _text = "";
    private int _furthest;

    private ArticleScanner() => _fieldReader = new FieldReader(this);

    /// <summary>Reads one article, and nothing behind it, in canonical names.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, NewsTypes types, ActorRegistry? registry, [NotNullWhen(true)] out Article? article)
    {
        article = null;
        if (!ValidUtf8.Is(utf8))
            return false;

        ArticleScanner scanner = Take(utf8.Length);
        utf8.CopyTo(scanner._buffer);
        return scanner.TryRead(utf8.Length, types, registry, out article);
    }

    /// <summary>Reads one article, of which the beginning was taken off, and nothing behind it, in canonical names.</summary>
    public static bool TryRead(ReadOnlySpan<byte> start, ReadOnlySequence<byte> rest, NewsTypes types, [NotNullWhen(true)] out Article? article)
    {
        article = null;
        if (rest.Length > int.MaxValue / 2)
            return false;
        int length = start.Length + (int)rest.Length;
        ArticleScanner scanner = Take(length);
        start.CopyTo(scanner._buffer);
        rest.CopyTo(scanner._buffer.AsSpan(start.Length));
        return ValidUtf8.Is(scanner._buffer.AsSpan(0, length)) && scanner.TryRead(length, types, registry: null, out article);
    }

    /// <summary>Reads one article, and nothing behind it, in canonical names and with line ends anywhere, which are passed over.</summary>
    public static bool TryRead(string text, NewsTypes types, ActorRegistry? registry, [NotNullWhen(true)] out Article? article)
    {
        article = null;
        ArticleScanner scanner = Take(text.Length);
        OperationStatus status = scanner.Fill(text, out int length);
        // Most are nearly ASCII, and there is mostly more room than was asked for.
        if (status == OperationStatus.DestinationTooSmall)
        {
            scanner.MakeRoom(3 * text.Length);
            status = scanner.Fill(text, out length);
        }

        return status == OperationStatus.Done && scanner.TryRead(RemoveLineEnds(scanner._buffer.AsSpan(0, length)), types, registry, out article);
    }

    // One with room for so many bytes of JSON. A record that an app writes may read an article while it is made.
    private static ArticleScanner Take(int length)
    {
        ArticleScanner scanner = t_spare ?? new ArticleScanner();
        t_spare = null;
        scanner.MakeRoom(length);
        return scanner;
    }

    private void MakeRoom(int length)
    {
        int room = length + Padding;
        // More than is asked for, so that the next article finds room too; but not where it is not kept.
        if (_buffer.Length < room)
            _buffer = GC.AllocateUninitializedArray<byte>(room < MaxKept ? (int)BitOperations.RoundUpToPowerOf2((uint)room) : room);
    }

    private OperationStatus Fill(string text, out int length) =>
        Utf8.FromUtf16(text, _buffer.AsSpan(0, _buffer.Length - Padding), out _, out length, replaceInvalidSequences: false);

    /// <summary>Takes the line ends out, which compiled JSON has for who reads it: what is left moves together, and its length is given back.</summary>
    public static int RemoveLineEnds(Span<byte> json)
    {
        int end = json.IndexOf((byte)'\n');
        if (end < 0)
            return json.Length;
        Span<byte> rest = json[end..];
        while (!rest.IsEmpty)
        {
            rest = rest[1..];
            int next = rest.IndexOf((byte)'\n');
            Span<byte> line = next < 0 ? rest : rest[..next];
            line.CopyTo(json[end..]);
            end += line.Length;
            rest = rest[line.Length..];
        }

        return end;
    }

    // Reads one article out of the buffer, where it is valid UTF-8.
    private bool TryRead(int length, NewsTypes types, ActorRegistry? registry, [NotNullWhen(true)] out Article? article)
    {
        _buffer.AsSpan(length, Padding).Clear();
        (_json, _end, _at, _types, _registry) = (_buffer, length, 0, types, registry);
        try
        {
            article = ReadArticle();
            return true;
        }
        catch (UnexpectedJsonException)
        {
            article = null;
            return false;
        }
        finally
        {
            Clear();
            if (length < MaxKept)
                t_spare = this;
        }
    }

    private Article ReadArticle()
    {
        var head = default(Head);
        int next = 0;
        uint seen = 0;
        int extra = _extra.Count;
        SkipWhite();
        for (bool more = Open((byte)'{', (byte)'}'); more; more = More((byte)'}'))
        {
            int name = NextName(s_names, ref next);
            if (name == s_names.Length)
            {
                AddExtra(extra);
                continue;
            }

            Once(ref seen, name);
            if (!IsNull())
                ReadProperty(name, ref head);
        }

        SkipWhite();
        if (_at != _end || head.Id is null || head.Headline is null || head.Published is not { } published || head.Text is not { } text || _furthest > text.Length)
            throw new UnexpectedJsonException();

        _text = text;
        ValueList<RawProperty> rest = TakeExtra(extra);
        MakeMembers();
        return new Article
        {
            Id = head.Id,
            Headline = head.Headline,
            Published = published,
            Modified = head.Modified,
            Language = head.Language,
            TranslatedFrom = head.TranslatedFrom,
            IsMachineTranslated = head.IsMachineTranslated,
            Genre = head.Genre,
            Authors = head.Authors,
            Credits = head.Credits,
            Publisher = head.Publisher,
            Url = head.Url,
            Rights = head.Rights,
            Dateline = head.Dateline,
            Subjects = head.Subjects,
            Keywords = head.Keywords,
            Meta = head.Meta,
            Text = text,
            Blocks = head.Blocks,
            Marks = head.Marks,
            Actors = _actors.Length == 0 ? ActorList.Empty : new ActorList(_actors, isUnique: true),
            Events = _events.Length == 0 ? EventList.Empty : new EventList(_events, isUnique: true),
            Quotes = _quotes.Length == 0 ? QuoteList.Empty : new QuoteList(_quotes, isUnique: true),
            MentionPlaces = MentionsOfActors(),
            Extra = rest,
            Types = _types,
            ReadableWith = _types,
        };
    }

    private void ReadProperty(int name, ref Head head)
    {
        switch (name)
        {
            case 0: head.Id = ReadText(); break;
            case 1: head.Headline = ReadText(); break;
            case 2: head.Published = ReadDate(); break;
            case 3: head.Modified = ReadDate(); break;
            case 4: head.Language = ReadWord(); break;
            case 5: head.TranslatedFrom = ReadWord(); break;
            case 6: head.IsMachineTranslated = ReadFlag(); break;
            case 7: head.Genre = ReadWord(); break;
            case 8: head.Authors = ReadTexts(); break;
            case 9: head.Credits = ReadTexts(); break;
            case 10: head.Publisher = ReadText(); break;
            case 11: head.Url = ReadText(); break;
            case 12: head.Rights = ReadText(); break;
            case 13: head.Dateline = ReadText(); break;
            case 14: head.Subjects = ReadTexts(); break;
            case 15: head.Keywords = ReadTexts(); break;
            case 16: head.Meta = ReadMeta(); break;
            case 17: head.Text = ReadText(); break;
            case 18: head.Blocks = ReadBlocks(); break;
            case 19: head.Marks = ReadMarks(); break;
            case 20: ScanActors(); break;
            case 21: ScanEvents(); break;
            default: ScanQuotes(); break;
        }
    }

    private void Clear()
    {
        _json = [];
        _types = NewsTypes.None;
        _registry = null;
        _text = "";
        _furthest = 0;
        ClearExtra();
        ClearMembers();
    }

    private struct Head
    {
        public string? Id;
        public string? Headline;
        public NewsDate? Published;
        public NewsDate? Modified;
        public string? Language;
        public string? TranslatedFrom;
        public bool IsMachineTranslated;
        public string? Genre;
        public ValueList<string> Authors;
        public ValueList<string> Credits;
        public string? Publisher;
        public string? Url;
        public string? Rights;
        public string? Dateline;
        public ValueList<string> Subjects;
        public ValueList<string> Keywords;
        public ValueList<RawProperty> Meta;
        public string? Text;
        public ValueList<Block> Blocks;
        public ValueList<Mark> Marks;
    }
}
