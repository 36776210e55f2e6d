using System.Globalization;
using System.Text;

namespace NewsSdk.Benchmarks;

/// <summary>An article of a corpus whose articles are all alike, so that a time divided by their number means something.</summary>
internal sealed class StandardArticle
{
    private const int LineLength = 120;

    private readonly CorpusOptions _options;
    private readonly Random _random;
    private readonly PooledActor[] _actors;
    private readonly StringBuilder _markdown = new();
    private readonly List<string> _words = [];
    private int _textBytes;
    private int _members;

    private StandardArticle(CorpusOptions options, int index)
    {
        _options = options;
        _random = new Random((options.Seed * 1_000_003) + index);
        _actors = ActorPool.Pick(_random, options.Actors);
        _members = options.Actors;
    }

    private Language Language => _options.Language;

    /// <summary>The article of a corpus with an index.</summary>
    public static string Write(CorpusOptions options, int index) => new StandardArticle(options, index).Write();

    private string Write()
    {
        WriteFrontMatter();
        for (int i = 0; i < _options.Paragraphs; i++)
            WriteParagraph(i);
        return _markdown.ToString();
    }

    private void WriteFrontMatter()
    {
        Line("---");
        Line($"headline: {Words(9)}");
        Line($"published: {Date()}");
        Line($"language: {Language.Tag}");
        Line("credits: [AFP, Reuters]");
        Line("keywords: [politics, diplomacy]");
        if (!_options.HasRegistry)
        {
            Line("actors:");
            foreach (PooledActor actor in _actors)
                Line("  " + actor.Declaration);
        }

        Line("---");
    }

    private void WriteParagraph(int index)
    {
        _textBytes = 0;
        _words.Clear();
        if (index % 2 == 0)
            AddEvent(index / 2);
        else
            AddQuote(index / 2);
        while (_textBytes < _options.ParagraphBytes)
            Add(Word());
        _words[^1] += Language.Stop;
        Line("");
        WriteWords();
    }

    private void AddEvent(int index)
    {
        EventTemplate template = EventTemplate.All[index % EventTemplate.All.Count];
        AddMention(Actor(index));
        string keys = template.Keys
            .Replace("{p}", Actor("person", index).Id).Replace("{q}", Actor("person", index + 1).Id).Replace("{l}", Actor("place", index).Id)
            .Replace("{o}", Actor("organization", index).Id).Replace("{g}", Actor("group", index).Id).Replace("{d}", Date());
        string id = Id($"{template.Type}-{index}");
        Add(template.Words, $"[{template.Words}]{{{id}.{template.Type} {keys}}}");
        AddMentions(3, index);
    }

    private void AddQuote(int index)
    {
        PooledActor speaker = Actor("person", index);
        string id = Id($"quote-{index}");
        (string open, string close) = Language.Marks;
        PooledActor inside = Actor(index + 3);
        string before = Words(8);
        string after = Words(6);
        string keys = id.Length > 0 ? $"{id}.quote" : ".quote";
        Add($"{open}{before} {inside.Name} {after},{close}", $"[{open}{before} [{inside.Name}]{{.{inside.Id}}} {after},{close}]{{{keys} by={speaker.Id} cue={Language.Said}}}");
        AddMention(speaker);
        Add(Language.Said);
        AddMentions(2, index);
    }

    private void AddMentions(int count, int index)
    {
        for (int i = 0; i < count; i++)
        {
            for (int word = 0; word < 5; word++)
                Add(Word());
            AddMention(Actor((index * 3) + i));
        }
    }

    private void AddMention(PooledActor actor)
    {
        string words = _random.Next(2) == 0 ? actor.Name : actor.Alias;
        Add(words, $"[{words}]{{.{actor.Id}}}");
    }

    private void Add(string text) => Add(text, text);

    private void Add(string text, string markdown)
    {
        _textBytes += Encoding.UTF8.GetByteCount(text) + 1;
        _words.AddRange(markdown.Split(' '));
    }

    // Wrapped as an editor wraps, also between a span's keys.
    private void WriteWords()
    {
        int column = 0;
        foreach (string word in _words)
        {
            if (column > 0)
                _markdown.Append(column + word.Length >= LineLength ? '\n' : ' ');
            column = column + word.Length >= LineLength ? word.Length : column + word.Length + 1;
            _markdown.Append(word);
        }

        _markdown.Append('\n');
    }

    // "#id " while the article may have members, then nothing.
    private string Id(string id) => ++_members <= _options.Members ? $"#{id} " : "";

    private PooledActor Actor(int index) => _actors[index % _actors.Length];

    private PooledActor Actor(string type, int index)
    {
        PooledActor[] some = [.. _actors.Where(actor => actor.Type == type)];
        return some.Length > 0 ? some[index % some.Length] : _actors[0];
    }

    private string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    private string Word() => Language.Words[_random.Next(Language.Words.Length)];

    private string Date() => new DateOnly(2020, 1, 1).AddDays(_random.Next(1500)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private void Line(string line) => _markdown.Append(line).Append('\n');
}
