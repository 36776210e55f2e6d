using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsSdk.Generators.Tests.Fuzzing;

namespace NewsSdk.Generators.Tests;

/// <summary>Places are the compiler's, whatever the script and the ends of lines, and no character of an article becomes another.</summary>
public sealed class UnicodeTests
{
    private static readonly string[] s_texts =
    [
        "plain", "😀", "👩‍👩‍👧 x 🇧🇾", "e\u0301", "\u00E9", "\u1E69 s\u0323\u0307 s\u0307\u0323", "\u212B \u00C5 A\u030A", "ﬁ ﬃ", "مرحبا بالعالم", "שלום", "\u200Fabc\u200E", "\u202Eabc\u202C", "\u2067abc\u2069", "\u061Cx", "a\uFFFDb", "a\u00A0b\u202Fc\u2007d",
        "a\u00ADb", "a\u200Bb\u2060c", "हिन्दी", "ไทย", "漢字カナ한글", "\u1112\u1161\u11AB", "𝒳𐍈", "İıŞß", "a\uFEFFb", "a\u2029b", "x\u2028y", "x\u0085y", "\u0301", "a\u0000b", "a\u000Bb\u000Cc", "a\uFFFEb\uFFFFc", "\u3000x\u3000",
    ];

    private static readonly string[] s_lineEnds = ["\n", "\r\n", "\r"];

    public static TheoryData<int, int, bool> Cases
    {
        get
        {
            var cases = new TheoryData<int, int, bool>();
            for (int text = 0; text < s_texts.Length; text++)
            {
                for (int lineEnd = 0; lineEnd < s_lineEnds.Length; lineEnd++)
                    cases.Add(text, lineEnd, (text + lineEnd) % 2 == 0);
            }

            return cases;
        }
    }

    [Theory, MemberData(nameof(Cases))]
    public void PlacesAreTheCompilersAndTextsAreAsWritten(int text, int lineEnd, bool hasMark)
    {
        string words = s_texts[text];
        string file = $$"""
            ---
            headline: {{Yaml(words)}}
            published: 2020-09-14
            authors: [{{Yaml(words)}}]
            actors:
              putin: { type: person, name: {{Yaml(words)}} }
            spans:
              - { of: putin, exact: {{Yaml("x" + words + "y")}} }
            ---

            A{{words}}B [{{words}}C]{.putin} and [“{{words}}”]{#said .quote by=putin} x{{words}}y

            D{{words}}E [F{{words}}]{.nobody} {{words}}
            """.ReplaceLineEndings("\n").Replace("\n", s_lineEnds[lineEnd]);
        // ReplaceLineEndings has taken the text's own ends of lines, which are none in Markdown: they come back.
        file = Restored(file, words, s_lineEnds[lineEnd]);

        byte[] bytes = [.. hasMark ? Encoding.UTF8.Preamble.ToArray() : [], .. Encoding.UTF8.GetBytes(file)];
        TextFile article = TextFile.Of(NewsProject.Folder + "a.news.md", bytes, Encoding.UTF8);
        NewsRun run = NewsDriver.Start(NewsProject.Empty.WithAnother(article)).Run;
        run.AssertRan();

        // The compiler tells the place of the name that nobody has.
        Diagnostic told = Assert.Single(run.Diagnostics, static diagnostic => diagnostic.Id == "NEWS0018");
        SourceText source = article.GetText()!;
        int place = source.ToString().IndexOf("nobody", StringComparison.Ordinal);
        Assert.Equal(new Microsoft.CodeAnalysis.Text.TextSpan(place, "nobody".Length), told.Location.SourceSpan);
        Assert.Equal(source.Lines.GetLinePositionSpan(told.Location.SourceSpan), told.Location.GetLineSpan().Span);

        AssertTexts(article, words.Replace('\0', '\uFFFD'), words);
    }

    private static void AssertTexts(TextFile article, string shown, string written)
    {
        JsonElement json = JsonDocument.Parse(Json(CoreRun.Of([article]).Sources.Single(static source => source.HintName.StartsWith("a.", StringComparison.Ordinal)).Text.ToString())).RootElement;
        string text = json.GetProperty("text").GetString()!;
        Assert.Equal(written, json.GetProperty("headline").GetString());
        Assert.Equal(written, json.GetProperty("authors")[0].GetString());
        Assert.Equal(written, json.GetProperty("actors")[0].GetProperty("name").GetString());
        Assert.StartsWith($"A{shown}B {shown}C and “{shown}” x{shown}y\n\nD{shown}E F{shown}", text, StringComparison.Ordinal);

        // Spans count UTF-16 code units of that text.
        JsonElement mentions = json.GetProperty("actors")[0].GetProperty("mentions");
        Assert.Equal(shown + "C", Words(text, mentions[0]));
        if (shown == written)
            Assert.Equal($"x{shown}y", Words(text, mentions[1]));
        Assert.Equal($"“{shown}”", Words(text, json.GetProperty("quotes")[0].GetProperty("fragments")));
    }

    private static string Words(string text, JsonElement span) => text.Substring(span[0].GetInt32(), span[1].GetInt32());

    // The literal that the article's class reads, without the ends of its lines.
    private static string Json(string source)
    {
        var construction = Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.ConstructorInitializerSyntax>().First();
        return construction.ArgumentList.Arguments[0].GetFirstToken().ValueText.Replace("\n", "");
    }

    private static string Restored(string file, string words, string lineEnd)
    {
        string replaced = words.ReplaceLineEndings("\n").Replace("\n", lineEnd);
        return replaced == words ? file : file.Replace(replaced, words);
    }

    private static string Yaml(string text) => "\"" + string.Concat(text.Select(static c => c < ' ' || char.IsSurrogate(c) || c is '\u0085' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF' ? $"\\u{(int)c:X4}" : $"{c}")) + "\"";
}
