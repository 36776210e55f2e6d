using System.Globalization;

namespace NewsSdk.Benchmarks;

// The words of a block, with what stands among them.
internal sealed partial class NastyArticle
{
    private static readonly string[] s_odd =
    [
        "[sic]", "[…]", "100 %", "5 < 6 > 4", "a_b_c", "@someone", "#hashtag", "$5,000.00", "3–2", "“‘nested’”", "…", "!?", ". .", "{braces}", "AT&T", "&amp;", "&#x1F600;", "\\[not a span\\]", "\\*",
        "50\u00A0000\u202F€", "co\u00ADoperate", "\u200F(RTL)\u200E", "e\u0301\u0323", "https://example.org/x_y_(z)", "C:\\news", "~20", "½", "№", "\u2028", "ﬁ", "𝒳", "word\u200Dword", "`code [x]`", "it's", "--", "---x", "^2", "|",
    ];

    private string Paragraph(int sentences) => Wrap(string.Join(_language.Space.Length == 0 ? "" : " ", Enumerable.Range(0, sentences).Select(_ => Inlines(1 + _random.Next(4)) + _language.Stop)));

    // For what ends with its line.
    private string Line() => Inlines(1).Replace('\n', ' ');

    private string Inlines(int pieces) => Words(2) + string.Concat(Enumerable.Range(0, pieces).Select(_ => " " + Inline(0) + Any([" ", "", ", ", "; ", "\u00A0"]) + Words(1 + _random.Next(12))));

    private string Inline(int depth) => _random.Next(depth > 3 ? 4 : 14) switch
    {
        0 or 1 => Mention(),
        2 => Any(s_odd),
        3 => Words(3),
        4 => $"*{Words(2)}*",
        5 => $"**{Words(1)} {Inline(depth + 1)} {Words(1)}**",
        6 => $"[{Words(1)} {Mention()}](https://example.org/?q=1 \"t\")",
        7 => "<https://example.org/a?b>",
        8 or 9 => Quote(depth),
        10 or 11 => Event(depth),
        12 => $"[[{Words(1)} {Inline(depth + 1)}]{{.{Any(_actors).Id}}}]{{.{Any(_actors).Id}}}",
        _ => $"[{Mention()}{Mention()}]{{.{Any(_actors).Id} .x-style x-color=red}}",
    };

    private string Mention()
    {
        (string id, _, string name) = Any(_actors);
        string words = _random.Next(4) switch { 0 => name, 1 => $"*{Words(1)}*", 2 => Words(1) + "\u00A0" + Words(1), _ => Words(2) };
        return $"[{words}]{{{Any(["", " "])}.{id}{Any(["", " ", "\n"])}}}";
    }

    private string Quote(int depth)
    {
        (string open, string close) = _language.Marks;
        string words = $"{Words(2)} {Inline(depth + 1)} {Words(2)}";
        string keys = (Chance(50) ? $"#{NextId("quote")} " : "") + ".quote"
            + (Chance(70) ? $" by={Any(_actors).Id}" : "")
            + (Chance(30) ? $" to=\"{Any(_actors).Id} {Any(_actors).Id}\"" : "")
            + (Chance(30) ? $" kind={Any(["direct", "indirect", "mixed"])}" : "")
            + (Chance(20) ? $" via=\"{Words(2)} &amp; co\"" : "")
            + (Chance(30) ? $" date={Any(s_dates)}" : "");
        return Chance(70) ? $"[{open}{words}{close}]{{{keys}}}" : $"{open}[{words}]{{{keys}}}{close}";
    }

    private string Event(int depth)
    {
        string words = $"{Words(1)} {Inline(depth + 1)}";
        string actor = Any(_actors).Id;
        string keys = _random.Next(3) switch
        {
            0 => $".remark who={actor} date={Any(s_dates)}",
            1 => $".gathering members=\"{actor} {Any(_actors).Id}\" size={Any(["10000..99999", "<100", ">4h", "80%", "100000~", "26y"])}",
            _ => $".notice by={actor}\n topic=\"{Words(2)} {{x}} \\\" {Words(1)}\" status={Any(["asserted", "planned", "alleged", "denied", "hypothetical"])}",
        };
        return $"[{words}]{{{(Chance(60) ? $"#{NextId("event")} " : "")}{keys}}}";
    }

    // Line breaks only where the next line begins with a letter, so that it begins nothing else; hard ones not among the keys of a span.
    private string Wrap(string text)
    {
        string[] words = text.Split(' ');
        int braces = 0;
        for (int i = 1; i < words.Length; i++)
        {
            braces += words[i - 1].AsSpan().Count('{') - words[i - 1].AsSpan().Count('}');
            bool mayBreak = words[i].Length > 0 && char.IsLetter(words[i][0]) && words[i - 1].Length > 0 && words[i - 1][^1] != '\n';
            words[i] = (mayBreak ? LineBreak(isHardAllowed: braces == 0) : " ") + words[i];
        }

        return string.Concat(words);
    }

    private string LineBreak(bool isHardAllowed) => _random.Next(40) switch
    {
        0 or 1 or 2 => "\n",
        3 when isHardAllowed => "  \n",
        4 when isHardAllowed => "\\\n",
        5 => "\n  ",
        _ => " ",
    };

    private string Words(int count) => string.Join(_language.Space, Enumerable.Range(0, count).Select(_ => Any(_language.Words)));

    private string NextId(string kind) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{++_annotations}");
}
