using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsSdk.Generators.Tests.Emit;

namespace NewsSdk.Generators.Tests;

/// <summary>Whatever stands in an article, the code around it keeps its shape.</summary>
public class HostileArticleTests
{
    private static readonly string[] s_texts =
        [.. HostileTexts.All.Where(text => text.Length is > 0 and < 200 && !string.IsNullOrWhiteSpace(text) && !text.AsSpan().ContainsAny('[', ']'))];

    [Fact]
    public void TheTextOfAnArticleLeavesTheTreeAsItIs()
    {
        string[] expected = Shape(Article("harmless"));
        Assert.All(s_texts, text => Assert.Equal(expected, Shape(Article(text))));
    }

    [Fact]
    public void DocumentationStaysWellFormed() => Assert.All(s_texts, text =>
    {
        foreach (SyntaxTree tree in Trees(Article(text)))
        {
            foreach (var trivia in tree.GetRoot().DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)))
                XElement.Parse("<x>" + trivia.ToFullString().Replace("///", "") + "</x>");
        }
    });

    [Theory]
    [InlineData("a\"b")]
    [InlineData("a{0}b")]
    [InlineData("a;b")]
    [InlineData("a'b")]
    [InlineData("a\u202Eb")]
    [InlineData("..")]
    [InlineData("#x @&<>:")]
    public void TheNameOfAFileLeavesTheOthersAsTheyAre(string name)
    {
        NewsRun run = TestArticles.Project.With($"{name}/{name}.news.md", Article("harmless")).Run();
        Assert.All(run.Sources, source => Assert.Matches(@"\A[A-Za-z0-9._-]+\z", source.Name));
        Assert.NotEmpty(run.Source("seeds.minsk-march."));
    }

    private static string Article(string text)
    {
        string yaml = System.Text.Json.JsonSerializer.Serialize(text);
        return $$"""
            ---
            headline: {{yaml}}
            published: 2020-09-14
            authors: [{{yaml}}]
            meta: { note: {{yaml}} }
            actors:
              putin: { type: person, name: {{yaml}}, aliases: [{{yaml}}], title: {{System.Text.Json.JsonSerializer.Serialize("The " + text)}} }
            ---

            [Words {{Escaped(text)}}]{#talks .meeting host=putin} and [“{{Escaped(text)}}”]{#said .quote by=putin}.
            """;
    }

    // As Markdown and in one paragraph; YAML's escapes hold the rest.
    private static string Escaped(string text) => string.Concat(text.ReplaceLineEndings(" ").Where(c => !char.IsControl(c)).Select(c => char.IsAscii(c) && char.IsPunctuation(c) || char.IsAscii(c) && char.IsSymbol(c) ? $"\\{c}" : $"{c}"));

    private static IEnumerable<SyntaxTree> Trees(string article) => NewsProject.Empty.With("hostile.news.md", article).Run().Sources
        .Select(source => CSharpSyntaxTree.ParseText(source.Text, new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose)));

    // All nodes and tokens; a literal's parts count as one, since a longer text has more of them.
    private static string[] Shape(string article) =>
    [
        .. Trees(article)
            .SelectMany(tree => tree.GetRoot().DescendantNodesAndTokens(node => node is not BinaryExpressionSyntax))
            .Where(node => !node.IsKind(SyntaxKind.AddExpression) && !node.IsKind(SyntaxKind.StringLiteralExpression) && !node.IsKind(SyntaxKind.StringLiteralToken)
                && !node.IsKind(SyntaxKind.SingleLineRawStringLiteralToken))
            .Select(node => node.IsToken ? node.ToString() : node.Kind().ToString()),
    ];
}
