using CsCheck;
using Microsoft.CodeAnalysis;

namespace NewsSdk.Generators.Tests;

/// <summary>No article takes the generator down (CS8785), and what it writes always parses.</summary>
public class FuzzTests
{
    private static readonly string[] s_pieces =
    [
        "---\n", "headline: x\n", "published: 2020\n", "actors:\n", "  a: { type: person, name: A }\n", "events:\n", "  e: { type: meeting, host: a }\n", "\n", "\n\n",
        "[words]", "{#e .meeting host=a}", "{.a}", "{#q .quote by=a cue=said}", "[", "]", "{", "}", "said ", "“", "”", "\"", "\"\"\"", "\\", "*", "**", "`", "# ", "> ", "- ",
        ":::", "::: related\n", "<b>", "&amp;", "\r\n", "\r", "\t", "\0", "\u2028", "\uD83D", "😀", "*/", "{{", "#endif\n", "date=2020-09", ">x", "\uFEFF",
    ];

    private static readonly Gen<string> s_piece = Gen.Int[0, s_pieces.Length - 1].Select(index => s_pieces[index]);

    private static readonly Gen<string> s_made = s_piece.List[0, 40].Select(pieces => string.Concat(pieces));

    private static readonly Gen<string> s_mutated = Gen.Select(Gen.OneOf(Gen.Const(TestArticles.Sochi), Gen.Const(TestArticles.Minsk)), Gen.Int[0, 500], Gen.Int[0, 30], s_piece)
        .Select((article, start, length, piece) => article.Remove(start % article.Length, Math.Min(length, article.Length - (start % article.Length))).Insert(start % article.Length, piece));

    [Fact]
    public void AnyTextGivesSourcesThatParse() => Gen.OneOf(s_made, s_mutated).Sample(
        text =>
        {
            NewsRun run = NewsDriver.Start(TestArticles.Project.With("seeds/fuzz.news.md", text)).Run;
            run.AssertRan();
            Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id == "NEWS0901");
        },
        iter: 300);
}
