using System.Globalization;
using System.Text;

namespace NewsSdk.Benchmarks;

/// <summary>An article as the real world has them: of any size, in any script, with all that the format allows. It is meant to be valid.</summary>
internal sealed partial class NastyArticle
{
    private const int LeastBytes = 200;
    private const int MostBytes = 60_000;

    private static readonly string[] s_dates =
    [
        "2020", "2020-09", "2020-09-14", "2020-09-14T10:00:00Z", "2020-08~", "2020-08?", "2020-08%", "2020-21", "202X", "2020-09-14/2020-09-25", "2020-08-09/..",
    ];

    private readonly CorpusOptions _options;
    private readonly int _index;
    private readonly Random _random;
    private readonly Language _language;
    private readonly StringBuilder _body = new();
    private readonly List<(string Id, string Type, string Name)> _actors = [];
    private readonly List<string> _declared = [];
    private readonly List<string> _crossings = [];
    private int _annotations;

    private NastyArticle(CorpusOptions options, int index)
    {
        _options = options;
        _index = index;
        _random = new Random((options.Seed * 7_368_787) + index);
        _language = Languages.All[index % Languages.All.Count];
    }

    /// <summary>The article of a corpus with an index.</summary>
    public static MadeFile Make(CorpusOptions options, int index)
    {
        var article = new NastyArticle(options, index);
        string text = article.Write();
        return new MadeFile(article.Path(), article.Encode(text));
    }

    private string Write()
    {
        ChooseActors();
        // As many articles of 200 to 2,000 bytes as of 2,000 to 20,000.
        double size = LeastBytes * Math.Pow((double)MostBytes / LeastBytes, _random.NextDouble());
        do
            WriteBlock();
        while (Encoding.UTF8.GetByteCount(_body.ToString()) < size);
        return FrontMatter() + _body;
    }

    private void ChooseActors()
    {
        int count = 1 + _random.Next(12);
        for (int i = 0; i < count; i++)
        {
            bool isPlace = i % 4 == 3;
            string name = Any(isPlace ? _language.Places : _language.Names);
            _actors.Add((ActorId(name, i), isPlace ? "place" : i % 4 == 2 ? "organization" : "person", name));
        }
    }

    // In the article's own script as often as in ASCII. The number keeps the C# names apart.
    private string ActorId(string name, int index)
    {
        if (_random.Next(2) == 0)
            return string.Create(CultureInfo.InvariantCulture, $"actor-{index}");
        string letters = string.Concat(name.EnumerateRunes().Where(Rune.IsLetter).Take(8));
        return string.Create(CultureInfo.InvariantCulture, $"{letters}-{index}");
    }

    private string Path()
    {
        string name = Any(_language.Words).TrimEnd('.');
        string letters = string.Concat(name.EnumerateRunes().Where(static rune => Rune.IsLetter(rune) || rune.Value == '-'));
        string folder = _random.Next(4) switch { 0 => "", 1 => "2020/09/", 2 => $"{_language.Tag} archive/", _ => $"{_language.Tag}/Über & so (1)/" };
        string separator = _random.Next(3) switch { 0 => " ", 1 => "_", _ => "-" };
        return string.Create(CultureInfo.InvariantCulture, $"{folder}{letters}{separator}N{_index}.news.md");
    }

    private byte[] Encode(string text)
    {
        if (_random.Next(3) == 0)
            text = text.Replace("\n", "\r\n");
        if (_random.Next(4) == 0)
            text = text.TrimEnd();
        bool hasMark = _random.Next(4) == 0;
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        return hasMark ? [.. Encoding.UTF8.Preamble, .. bytes] : bytes;
    }

    private T Any<T>(IReadOnlyList<T> items) => items[_random.Next(items.Count)];

    private bool Chance(int percent) => _random.Next(100) < percent;
}
