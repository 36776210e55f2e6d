using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;
using NewsSdk.Generators.Reading;
using NewsSdk.Generators.Tests.Emit;
using NewsSdk.Generators.Tests.Fuzzing;

namespace NewsSdk.Generators.Tests;

/// <summary>Whatever stands where an article, a registry, a schema or the build can put a text, the code around it keeps its shape.</summary>
public partial class HostileArticleTests
{
    private static readonly string[] s_texts = [.. HostileTexts.All, .. HostileTexts.Keywords, "Equals", "GetHashCode", "ToString", "GetType", "Finalize", "ReferenceEquals", "All", "Count", "Item", "EqualityContract", "value__", "HasFlag"];

    [Fact]
    public void ThereAreManyTexts() => Assert.InRange(s_texts.Length, 300, int.MaxValue);

    // Each text stands in each place at once: text, value, name, alias, summary, description, code, enum word, address, title, former id.
    [Fact]
    public void ATextLeavesTheTreeAsItIs()
    {
        Assert.Equal("", string.Join("\n", CoreRun.Of(Files("harmless")).Diagnostics.Where(static diagnostic => diagnostic.Rule.Severity == NewsSeverity.Error)));
        string[] expected = Shape(CoreRun.Of(Files("harmless")));
        int alike = 0;
        Assert.All(s_texts, text =>
        {
            CoreRun run = CoreRun.Of(Files(text));
            Check(run);
            // What is told is left out, and the tree has less.
            if (run.Diagnostics.Any(static diagnostic => diagnostic.Rule.Severity == NewsSeverity.Error))
                return;
            Assert.Equal(expected, Shape(run));
            alike++;
        });
        Assert.InRange(alike, 200, s_texts.Length);
    }

    // Those of one word: codes and the words of enums.
    [Fact]
    public void AWordOfASchemaIsALiteralOrTold()
    {
        string[] words = [.. s_texts.Select(Attribute).Where(static word => word.Length > 0)];
        Assert.All(words, static word => Check(CoreRun.Of([.. WordFiles(word)])));
        NewsRun run = NewsDriver.Start(NewsProject.Empty
            .With("seeds/news.schema.yaml", "events:\n" + string.Concat(words.Select(static (word, index) => $"  x{index}: {{ f: {{ values: [{Yaml(word)}, {Yaml("a" + word)}] }}, code: {Yaml("cameo:" + word)} }}\n")))
            .With("seeds/a.news.md", Head("x") + "[x]{.x1}")).Run;
        run.AssertRan();
        run.AssertCompiles();
    }

    private static TextFile[] WordFiles(string word) =>
    [
        TextFile.Of(NewsProject.Folder + "seeds/news.schema.yaml", $"events:\n  meeting:\n    code: {Yaml("cameo:" + word)}\n    mood: {{ values: [{Yaml(word)}, {Yaml("a" + word)}] }}\n"),
        TextFile.Of(NewsProject.Folder + "seeds/a.news.md", Head("x") + "[x]{.meeting mood=good}"),
    ];

    // The same, as the compiler sees it: one project has a type, an actor and an article for each text.
    [Fact]
    public void TextsCompileWithoutAWarning()
    {
        string[] texts = [.. s_texts.Where(static text => CoreRun.Of(Files(text)).Diagnostics.All(static diagnostic => diagnostic.Rule.Severity != NewsSeverity.Error))];
        Assert.InRange(texts.Length, 200, s_texts.Length);
        NewsRun run = texts.Select((text, index) => Article(text, $"seeds/a{index}.news.md", $"x{index}"))
            .Prepend(TextFile.Of(NewsProject.Folder + "seeds/news.schema.yaml", "events:\n" + string.Concat(texts.Select((text, index) => Type($"x{index}", text)))))
            .Prepend(TextFile.Of(NewsProject.Folder + "seeds/world.actors.yaml", string.Concat(texts.Select((text, index) => Actor($"shared{index}", text)))))
            .Aggregate(NewsProject.Empty, static (project, file) => project.WithAnother(file)).Run();
        run.AssertCompiles();
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void ANameIsAnIdentifierOrTold() => Assert.All(s_texts, static text => Check(CoreRun.Of(NamedAfter(text, 0))));

    // Ids of all kinds, keys, types, files and folders: what is told is left out, and the rest compiles.
    [Fact]
    public void NamesCompileWithoutAWarning()
    {
        NewsRun run = NewsDriver.Start(s_texts.SelectMany(NamedAfter).Aggregate(NewsProject.Empty, static (project, file) => project.WithAnother(file))).Run;
        run.AssertRan();
        run.AssertCompiles();
        Assert.InRange(run.Sources.Count, 300, int.MaxValue);
    }

    [Theory]
    [InlineData("NewsNamespace")]
    [InlineData("RootNamespace")]
    public void APropertyBecomesANamespace(string property)
    {
        TextFile[] files = [.. TestArticles.Project.Files];
        string[] expected = Shape(CoreRun.Of(files, new NewsOptions("Harmless", "public", [])));
        Assert.All(s_texts, text =>
        {
            NewsOptions options = OptionsReader.Read(Options(property, text), default);
            CoreRun run = CoreRun.Of(files, options);
            Check(run);
            // Each segment is one more access to a member.
            if (!options.Namespace.Contains('.', StringComparison.Ordinal))
                Assert.Equal(expected, Shape(run));
        });
    }

    [Fact]
    public void APropertyIsAFolder() => Assert.All(s_texts, static text =>
    {
        Layout layout = OptionsReader.ReadLayout(Options("NewsSeedsFolder", text), default);
        CoreRun run = CoreRun.Of([.. TestArticles.Project.Files, TextFile.Of($"{NewsProject.Folder}{text}/{text}/a.news.md", Head("\"x\""))], layout: layout);
        Check(run);
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Rule.Severity == NewsSeverity.Error);
    });

    public static TheoryData<string> Namespaces => new(HostileTexts.Keywords.Where(static word => SyntaxFacts.GetKeywordKind(word) == SyntaxKind.None || word is "class" or "namespace" or "string"));

    [Theory, MemberData(nameof(Namespaces))]
    public void AWordOfTheLanguageIsANamespace(string word)
    {
        NewsRun run = NewsDriver.Start(TestArticles.Project.WithProperty("NewsNamespace", word)).Run;
        run.AssertRan();
        run.AssertCompiles();
    }

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
        NewsRun run = TestArticles.Project.With($"{name}/{name}.news.md", Head("\"x\"") + "Words.").Run();
        Assert.All(run.Sources, source => Assert.Matches(@"\A[A-Za-z0-9._-]+\z", source.Name));
        Assert.NotEmpty(run.Source("seeds.minsk-march."));
    }

    // What holds of every source, whatever it was made from.
    private static void Check(CoreRun run)
    {
        Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Rule == NewsDiagnostics.InternalError);
        Assert.Equal(run.Sources.Count, run.Sources.Select(static source => source.HintName).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        foreach (GeneratedSource source in run.Sources)
        {
            Assert.Matches(HintPattern(), source.HintName);
            Assert.DoesNotMatch(DevicePattern(), source.HintName);
            string text = source.Text.ToString();
            Assert.DoesNotMatch(TrapPattern(), text);
            Assert.True(System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)) == text, "a lone surrogate");
            SyntaxTree tree = Tree(source);
            Assert.Empty(tree.GetDiagnostics());
            foreach (var comment in tree.GetRoot().DescendantTrivia().Where(static trivia => trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)))
                XElement.Parse("<x>" + comment.ToFullString().Replace("///", "") + "</x>");
        }
    }

    // All nodes and tokens; a literal's parts count as one, since a longer text has more of them, and an identifier is one whatever it is called.
    private static string[] Shape(CoreRun run) =>
    [
        .. run.Sources.OrderBy(static source => source.HintName.Split('.')[0] + source.HintName.Split('.')[1], StringComparer.Ordinal)
            .SelectMany(static source => Tree(source).GetRoot().DescendantNodesAndTokens(static node => node is not (BinaryExpressionSyntax or BaseNamespaceDeclarationSyntax { Name: null } or NameSyntax)))
            .Where(static node => !node.IsKind(SyntaxKind.AddExpression) && !node.IsKind(SyntaxKind.StringLiteralExpression) && !node.IsKind(SyntaxKind.StringLiteralToken)
                && !node.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
            .Select(static node => node.AsNode() is NameSyntax ? "name" : node.IsToken && !node.IsKind(SyntaxKind.IdentifierToken) ? node.ToString() : node.Kind().ToString()),
    ];

    private static SyntaxTree Tree(GeneratedSource source) => CSharpSyntaxTree.ParseText(source.Text.ToString(), new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose));

    private static BuildProperties Options(string property, string value) => new(NewsProject.Empty.WithProperty(property, value).Properties);

    private static TextFile[] Files(string text) =>
    [
        TextFile.Of(NewsProject.Folder + "seeds/news.schema.yaml", "events:\n" + Type("meeting", text)),
        TextFile.Of(NewsProject.Folder + "seeds/world.actors.yaml", Actor("world", text)),
        Article(text, "seeds/hostile.news.md", "meeting"),
    ];

    private static string Type(string name, string text) => $$"""
          {{name}}:
            description: {{Yaml(text)}}
            code: cameo:040
            formerly: [{{Yaml($"old {name} {text}")}}]
            host: { type: actor?, description: {{Yaml(text)}} }
            topic: text?
            mood: { values: [good, bad], description: {{Yaml(text)}} }

        """;

    private static string Actor(string id, string text) => $$"""
        {{id}}: { type: person, name: {{Yaml("N " + text)}}, aliases: [{{Yaml(text)}}], title: {{Yaml("The " + text)}}, formerly: [{{Yaml($"old {id} {text}")}}] }

        """;

    private static TextFile Article(string text, string path, string type) => TextFile.Of(NewsProject.Folder + path, $$"""
        {{Head(Yaml("H " + text), $$"""
        authors: [{{Yaml(text)}}]
        publisher: {{Yaml(text)}}
        rights: {{Yaml(text)}}
        dateline: {{Yaml(text)}}
        keywords: [{{Yaml(text)}}]
        formerly: [{{Yaml($"old {path} {text}")}}]
        draft: {{Yaml(text)}}
        x-note: {{Yaml(text)}}
        meta: { note: {{Yaml(text)}}, {{Yaml("k" + text)}}: [{{Yaml(text)}}] }
        actors:
          putin: { type: person, name: {{Yaml("N " + text)}}, aliases: [{{Yaml(text)}}], title: {{Yaml("The " + text)}}, formerly: [{{Yaml("old putin " + text)}}] }
        events:
          dinner: { type: {{type}}, host: putin, topic: {{Yaml("T " + text)}}, mood: good, formerly: [{{Yaml("old dinner " + text)}}] }

        """)}}[Words {{Escaped(text)}}]{#talks .{{type}} host=putin mood=bad topic="T {{Escaped(text)}}"} and [“{{Escaped(text)}}”]{#said .quote by=putin via="V {{Escaped(text)}}"}.
        [{{Escaped(text)}} x](</u/{{Escaped(text)}}> "{{Escaped(text)}}") `{{text.ReplaceLineEndings(" ").Replace('`', '\'')}} x`

        ![{{Escaped(text)}}](</u/{{Escaped(text)}}> "{{Escaped(text)}}")
        """);

    // Files, folders, ids, keys, types and words with one name.
    private static TextFile[] NamedAfter(string text, int index)
    {
        string name = Yaml(text);
        return
        [
            TextFile.Of($"{NewsProject.Folder}seeds/{text}/{text}.news.md", $$"""
                {{Head("\"x\"", $$"""
                formerly: [{{Yaml("old" + text)}}]
                actors:
                  {{name}}: { type: {{name}}, name: N, {{name}}: v }
                events:
                  {{Yaml("e-" + text)}}: { type: {{Yaml("t" + text)}}, {{Yaml("f" + text)}}: {{name}}, {{Yaml("F-" + text)}}: 1 }

                """)}}[Words]{#q{{index}}-{{Attribute(text)}} .quote by=x} and [others]{.{{Attribute(text)}} {{Attribute(text)}}=v}.
                """),
            .. index > 0 ? Array.Empty<TextFile>() :
            [
                TextFile.Of(NewsProject.Folder + "seeds/news.schema.yaml", $"actors:\n  {Yaml("a" + text)}: {{ {name}: text?, formerly: {Yaml("b" + text)} }}\nevents:\n  {Yaml("t" + text)}: {{ {Yaml("f" + text)}: actor?, {name}: {{ type: '[a, b]?', description: x }} }}\n"),
                TextFile.Of(NewsProject.Folder + "seeds/world.actors.yaml", $"{Yaml("w" + text)}: {{ type: {name}, name: N }}\n"),
            ],
        ];
    }

    private static string Head(string headline, string yaml = "") => $"---\nheadline: {headline}\npublished: 2020-09-14\n{yaml}---\n\n";

    private static string Yaml(string text) => JsonSerializer.Serialize(text);

    private static string Attribute(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && !char.IsControl(c)));

    // As Markdown and in one paragraph; YAML's escapes hold the rest.
    private static string Escaped(string text) => string.Concat(text.ReplaceLineEndings(" ").Where(static c => !char.IsControl(c)).Select(static c => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)) ? $"\\{c}" : $"{c}"));

    [GeneratedRegex(@"\A[A-Za-z0-9_][A-Za-z0-9._-]{0,150}\.g\.cs\z")]
    private static partial Regex HintPattern();

    // Names that Windows keeps for devices, whatever stands behind their first dot.
    [GeneratedRegex(@"\A(con|prn|aux|nul|com\d|lpt\d)\.", RegexOptions.IgnoreCase)]
    private static partial Regex DevicePattern();

    [GeneratedRegex(@"[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]")]
    private static partial Regex TrapPattern();
}
