using NewsSdk.Authoring.Tests.Binding;

namespace NewsSdk.Authoring.Tests.Hardening;

/// <summary>What YAML has beyond texts, lists and mappings is refused where it stands: in front matter, registry and schema alike.</summary>
public sealed class YamlFeatureTests
{
    private static readonly (string Name, string Start, string End)[] s_files =
    [
        ("seeds/a0.news.md", "---\nheadline: x\npublished: 2020\n", "\n---\n\nWords.\n"),
        ("seeds/world.actors.yaml", "putin: { type: person, name: P }\n", "\n"),
        ("seeds/news.schema.yaml", "events: { meeting: {} }\n", "\n"),
    ];

    public static TheoryData<string, string, string> Features
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach ((string yaml, string rule) in All)
            {
                foreach ((string file, _, _) in s_files)
                    data.Add(file, yaml, rule);
            }

            return data;
        }
    }

    private static (string Yaml, string Rule)[] All =>
    [
        ("x-a: ⟦&a⟧ x", "NEWS0004"), ("x-a: [⟦&a⟧ x]", "NEWS0004"), ("x-a: ⟦&a⟧ [x]", "NEWS0004"), ("x-a:\n  ⟦&a⟧\n  x", "NEWS0004"), ("⟦&a⟧ x-a: x", "NEWS0004"),
        ("x-a: ⟦*a⟧", "NEWS0004"), ("x-a: [x, ⟦*a⟧]", "NEWS0004"), ("⟦*a⟧ : x", "NEWS0004"),
        ("x-a: ⟦!!str⟧ x", "NEWS0004"), ("x-a: ⟦!t⟧ [x]", "NEWS0004"), ("x-a: ⟦!<tag:yaml.org,2002:int>⟧ 1", "NEWS0004"), ("x-a: ⟦!⟧ x", "NEWS0004"), ("⟦!t⟧ x-a: x", "NEWS0004"), ("x-a: ⟦!!binary⟧ |\n  aGk=", "NEWS0004"),
        ("⟦<<⟧: { x-a: b }", "NEWS0004"), ("x-a: [{ ⟦<<⟧: { c: d } }]", "NEWS0004"),
        ("x-a: b\n⟦x-a⟧: c", "NEWS0005"), ("x-a: b\n\"⟦x-a⟧\": c", "NEWS0005"), ("x-a: [{ c: d, ⟦c⟧: e }]", "NEWS0005"), ("\"x-\\u0061\": b\n⟦x-a⟧: c", "NEWS0005"),
        ("⟦[x-a, b]⟧ : c", "NEWS0004"), ("? ⟦[x-a, b]⟧\n: c", "NEWS0004"), ("? ⟦- x-a⟧\n: c", "NEWS0004"), ("⟦{ x-a: b }⟧ : c", "NEWS0004"), ("x-a: [{ ⟦[c]⟧ : d }]", "NEWS0004"),
        ($"x-a: {new string('[', 24)}⟦[⟧[]]{new string(']', 24)}", "NEWS0004"), ($"x-a: {new string('[', 200)}⟦[⟧{new string(']', 201)}", "NEWS0004"), ($"x-a: {new string('{', 200)}⟦{{⟧", "NEWS0004"),
        ("x-a:\n⟦\t⟧b: c", "NEWS0003"), ("x-a: [\n  b, ⟦&⟧\n]", "NEWS0003"), ("x-a: ⟦\"⟧b", "NEWS0003"), ("x-a: ⟦@⟧b", "NEWS0003"), ("x-a: ⟦`⟧b", "NEWS0003"), ("⟦%b⟧", "NEWS0004"),
        ($"x-a: ⟦x⟧{new string('x', 100_000)}", "NEWS0003"), ($"x-a: ⟦\"⟧{new string('x', 100_001)}\"", "NEWS0003"), ($"x-a: [b, ⟦x⟧{new string('x', 100_000)}]", "NEWS0003"), ($"x-a: ⟦|⟧\n  {new string('x', 100_001)}", "NEWS0003"),
    ];

    [Theory, MemberData(nameof(Features))]
    public void ItIsToldWhereItStands(string path, string yaml, string rule)
    {
        (_, string start, string end) = s_files.Single(file => file.Name == path);
        string marked = start + yaml + end;
        int open = marked.IndexOf('⟦');
        int close = marked.IndexOf('⟧') - 1;
        string text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

        NewsDiagnostic told = CorpusBinder.Bind([new NewsFile(path, text)]).Diagnostics.First(diagnostic => diagnostic.Rule.Id == rule);
        Assert.Equal(SourceSpan.Between(open, close), told.Span);
    }

    [Theory]
    [InlineData("seeds/world.actors.yaml", "⟦%YAML 1.2⟧\n---\nputin: { type: person, name: P }\n")]
    [InlineData("seeds/world.actors.yaml", "⟦%TAG ! tag:example.org,2020:⟧\n---\nputin: { type: person, name: P }\n")]
    [InlineData("seeds/news.schema.yaml", "⟦%YAML 1.1⟧\n---\nevents: { meeting: {} }\n")]
    [InlineData("seeds/news.schema.yaml", "events: { meeting: {} }\n⟦---⟧\nevents: { visit: {} }\n")]
    [InlineData("seeds/world.actors.yaml", "putin: { type: person, name: P }\n...\n⟦---⟧\nmerkel: { type: person, name: M }\n")]
    [InlineData("seeds/world.actors.yaml", "---\nputin: { type: person, name: P }\n⟦---⟧\n--- x\n")]
    public void AFileIsOneDocumentWithoutDirectives(string path, string yaml)
    {
        int open = yaml.IndexOf('⟦');
        int close = yaml.IndexOf('⟧') - 1;
        string text = yaml.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

        NewsDiagnostic told = CorpusBinder.Bind([new NewsFile(path, text)]).Diagnostics.First();
        Assert.Equal("NEWS0004", told.Rule.Id);
        Assert.Equal(SourceSpan.Between(open, close), told.Span);
    }

    [Fact]
    public void ADocumentMayBeginAndEndAsYamlDoes() => Assert.Empty(CorpusOf.Files(
        ("seeds/world.actors.yaml", "# actors\n---\nputin: { type: person, name: P }\n...\n"), ("seeds/news.schema.yaml", "---\nevents: { meeting: {} }\n")).FoundInAll());
}
