using System.Text.Json;
using CsCheck;
using NewsSdk.Authoring.Tests.Documents;
using NewsSdk.Tests;

namespace NewsSdk.Authoring.Tests.Schemas;

/// <summary>What editors are told of the language is what the language says.</summary>
public sealed class EditorSchemaTests
{
    private const string Head = "headline: Talks\npublished: 2020-09-14\n";

    private static readonly EditorSchema[] All = [EditorSchema.Article, EditorSchema.Registry, EditorSchema.Schema];

    [Fact]
    public void TheKeysAreThoseThatAreRead()
    {
        SameKeys(FrontMatterReader.KnownKeys, EditorSchema.Article.Root);
        SameKeys(SpanEntryReader.Keys, Definition(EditorSchema.Article, "span"));
        SameKeys(Signer.BuiltInFields(TypeKind.Actor), Definition(EditorSchema.Article, "actor"));
        SameKeys([.. Signer.BuiltInFields(TypeKind.Event), "date"], Definition(EditorSchema.Article, "event"));
        SameKeys(Signer.BuiltInFields(TypeKind.Quote), Definition(EditorSchema.Article, "quote"));
        SameKeys(Signer.BuiltInFields(TypeKind.Actor), Definition(EditorSchema.Registry, "actor"));
        SameKeys(TypeReader.KnownKeys, EditorSchema.Schema.Root);
    }

    [Fact]
    public void TheWordsAreThoseThatAreRead()
    {
        SameWords(EventStatus.All, Definition(EditorSchema.Article, "event").GetProperty("properties").GetProperty("status"));
        SameWords(ArticleBinder.QuoteKinds, Definition(EditorSchema.Article, "quote").GetProperty("properties").GetProperty("kind"));
        SameWords(SpanClass.All, Definition(EditorSchema.Article, "id").GetProperty("not"));
        SameWords(Inference.StandardActorTypes, Definition(EditorSchema.Article, "actor").GetProperty("properties").GetProperty("type").GetProperty("anyOf")[0]);
        SameWords(
            FieldType.BuiltIn.SelectMany(static type => new[] { "", "?", "*", "+" }.Select(mark => type + mark)),
            Definition(EditorSchema.Schema, "field").GetProperty("anyOf")[0].GetProperty("anyOf")[0]);
    }

    [Fact]
    public void EveryKeyIsDescribed() => Assert.All(All.SelectMany(static schema => Properties(schema.Root)), static property =>
        Assert.True(property.Value.TryGetProperty("description", out _), property.Name));

    /// <summary>Draft 7 is what the YAML editors know, and there what stands beside a <c>$ref</c> is passed over.</summary>
    [Fact]
    public void NothingStandsBesideAReference() => Assert.All(All, static schema =>
    {
        Assert.Equal("http://json-schema.org/draft-07/schema#", schema.Root.GetProperty("$schema").GetString());
        Assert.All(Objects(schema.Root).Where(static item => item.TryGetProperty("$ref", out _)), static item => Assert.Single(item.EnumerateObject()));
    });

    [Fact]
    public void WhatTwoSchemasDefineIsTheSameInBoth() => Assert.All(["text", "texts", "value"], static name =>
        Assert.Equal(Definition(EditorSchema.Article, name).GetRawText().ReplaceLineEndings(), Definition(EditorSchema.Registry, name).GetRawText().ReplaceLineEndings()));

    [Fact]
    public void TheSeedIsRight() => Assert.All(
        Directory.GetFiles(Path.Combine(Repository.Root, "seeds"), "*", SearchOption.AllDirectories),
        static path => Right(path, File.ReadAllText(path).ReplaceLineEndings("\n")));

    /// <summary>Files of which something is told may be wrong for the schema too; the others are not.</summary>
    [Fact]
    public void TheExamplesOfTheReferenceAreRight()
    {
        foreach (FormatExample example in FormatExample.All)
        {
            BoundCorpus corpus = example.Bind();
            foreach ((string name, string text) in example.Files)
            {
                if (corpus.Diagnostics.All(diagnostic => !diagnostic.Path.EndsWith("/" + name, StringComparison.Ordinal)) && text.StartsWith("---\n", StringComparison.Ordinal) == (NewsFile.KindOf(name) == NewsFileKind.Article))
                    Right(name, text);
            }
        }
    }

    [Theory]
    [InlineData("id: 2020\nmodified: 2020\nkeywords: [2020, yes]\nlanguage: fr-CA\nmachine-translated: yes\ngenre:\nurl: mailto:a@example.org")]
    [InlineData("x-desk: { a: [b] }\nmeta: { a: { b: [1, ~] } }\nsuppress: NEWS0202\nformerly: old\ndraft: no")]
    [InlineData("actors: { a: { type: person, name: A, aliases: B, born: 1952-10-07, x-a: { b: c } }, é: { type: yacht, name: 1 } }")]
    [InlineData("events: { e: { type: vote, status: alleged, date: 2020-08-09/.., winner: [a, b], share: 80% } }\nquotes: { q: { by: a, to: [a, b], kind: mixed, platform: x } }")]
    [InlineData("spans:\n- { of: a, exact: [b, c], prefix: 'd ', occurrence: 1 }\n- { class: vote, exact: 1, winner: a }\n- { class: cue, of: q, exact: said }")]
    public void RightFrontMatterIsRight(string keys)
    {
        // The names need not be known: what the reader tells is what a schema can see.
        Assert.Empty(ArticleReader.Read("seeds/a.news.md", $"---\n{Head}{keys}\n---\n\nb c d b c said 1\n").Diagnostics);
        Assert.Empty(EditorSchema.Article.Wrong(Head + keys));
    }

    [Theory]
    [InlineData("headline: a")]
    [InlineData("published: 2020")]
    [InlineData("headline:\npublished: 2020")]
    [InlineData("headline: ' '\npublished: 2020")]
    [InlineData("headline: [a]\npublished: 2020")]
    [InlineData("headline: a\npublished:")]
    [InlineData("headline: a\npublished: 14.09.2020")]
    [InlineData("headline: a\npublished: 2020-9-14")]
    [InlineData(Head + "publishd: 2020")]
    [InlineData(Head + "language: english_uk")]
    [InlineData(Head + "machine-translated: perhaps")]
    [InlineData(Head + "url: example.org")]
    [InlineData(Head + "authors: { a: b }")]
    [InlineData(Head + "actors: [a]")]
    [InlineData(Head + "actors: { a: person }")]
    [InlineData(Head + "actors: { a: { type: person, name: A, born: { year: 1952 } } }")]
    [InlineData(Head + "actors: { quote: { type: person, name: A } }")]
    [InlineData(Head + "actors: { '--': { type: person, name: A } }")]
    [InlineData(Head + "events: { e: { date: 2020 } }")]
    [InlineData(Head + "events: { e: { type: vote, status: likely } }\nspans: [{ of: e, exact: a }]")]
    [InlineData(Head + "events: { e: { type: vote, date: soon } }\nspans: [{ of: e, exact: a }]")]
    [InlineData(Head + "quotes: { q: { kind: loud } }\nspans: [{ of: q, exact: a }]")]
    [InlineData(Head + "quotes: { q: { date: soon } }\nspans: [{ of: q, exact: a }]")]
    [InlineData(Head + "spans: { of: a, exact: b }")]
    [InlineData(Head + "spans: [{ of: a }]")]
    [InlineData(Head + "spans: [{ exact: a }]")]
    [InlineData(Head + "actors: { b: { type: person, name: B } }\nspans: [{ of: b, exact: a, host: b }]")]
    [InlineData(Head + "spans: [{ of: a, exact: a, occurrence: 0 }]")]
    [InlineData(Head + "suppress: [all]")]
    [InlineData(Head + "draft:")]
    [InlineData(Head + "meta: a")]
    public void WrongFrontMatterIsWrongInBoth(string yaml) => WrongInBoth("a.news.md", yaml, $"---\n{yaml}\n---\n\na\n");

    [Theory]
    [InlineData("[a]")]
    [InlineData("a: person")]
    [InlineData("a: { type: person }")]
    [InlineData("a: { name: A }")]
    [InlineData("actors: { a: { type: person } }")]
    [InlineData("a: { type: person, name: A, born: { year: 1952 } }")]
    [InlineData("quote: { type: person, name: A }")]
    public void AWrongRegistryIsWrongInBoth(string yaml) => WrongInBoth("a.actors.yaml", yaml, yaml);

    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet")]
    [InlineData("actors: { a: { type: person, name: A } }")]
    [InlineData("actors:")]
    [InlineData("actors: { type: person, name: Everybody who acts }\nb: { type: place, name: B }")]
    [InlineData("actors: { type: person, name: Everybody who acts }")]
    public void ARightRegistryIsRight(string yaml) => RightInBoth("a.actors.yaml", yaml);

    [Theory]
    [InlineData("types: {}")]
    [InlineData("closed: perhaps")]
    [InlineData("events: [meeting]")]
    [InlineData("events: { meeting: text }")]
    [InlineData("events: { meeting: { host: } }")]
    [InlineData("events: { meeting: { host: { type: text, note: a } } }")]
    [InlineData("events: { meeting: { host: { description: a } } }")]
    [InlineData("events: { meeting: { level: [] } }")]
    [InlineData("events: { '--': { level: text } }")]
    public void AWrongSchemaIsWrongInBoth(string yaml) => WrongInBoth("news.schema.yaml", yaml, yaml);

    [Theory]
    [InlineData("")]
    [InlineData("closed: yes\nx-a: b\nevents:\nactors: { person: }")]
    [InlineData("events: { meeting: { description: text?, code: text, is: } }")]
    [InlineData("events: { meeting: { description: They talk, code: cameo:040, formerly: [talks], topic: text? What about } }")]
    [InlineData("events: { meeting: { level: [low, 1], mood: '[a, b]* How', moods: { values: [a], description: b }, topic: { type: text } } }")]
    public void ARightSchemaIsRight(string yaml) => RightInBoth("news.schema.yaml", yaml);

    /// <summary>An editor never marks a date that the language takes.</summary>
    [Fact]
    public void EveryDateIsADate()
    {
        Gen<string> digits = OneOf("00", "01", "02", "09", "10", "12", "13", "20", "21", "24", "29", "31", "XX", "X");
        Gen<string> point = Gen.Select(OneOf("2020", "0001", "202X", "20XX", "0000", "9999"), digits, digits, Gen.Int[0, 2],
            OneOf("", "~", "?", "%", "T10:00", "T23:59:59.1234567Z", "T00:00+14:00", "T00:00-03", "T24:00"),
            static (year, month, day, parts, end) => string.Join('-', new[] { year, month, day }.Take(parts + 1)) + end);
        Gen<string> date = Gen.Select(point, OneOf("", "..", "p"), Gen.Bool, (one, other, isInterval) => (one, other, isInterval))
            .SelectMany(parts => point.Select(second => !parts.isInterval ? parts.one : parts.other == "p" ? $"{parts.one}/{second}" : $"{parts.one}/{parts.other}"));

        date.Where(static text => EdtfSyntax.TryParse(text, out _)).Sample(
            static text => EditorSchema.Article.Wrong($"headline: a\npublished: '{text}'").Length == 0, iter: 2_000, threads: 1);
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static void Right(string name, string text)
    {
        if (EditorSchema.For(name, text) is var (schema, yaml))
            Assert.Empty(schema.Wrong(yaml));
    }

    private static void RightInBoth(string name, string yaml)
    {
        Assert.Empty(CorpusBinder.Bind([new NewsFile("seeds/" + name, yaml)]).Diagnostics);
        Right(name, yaml);
    }

    private static void WrongInBoth(string name, string yaml, string text)
    {
        Assert.NotEmpty(CorpusBinder.Bind([new NewsFile("seeds/" + name, text)]).Diagnostics);
        Assert.NotEmpty(EditorSchema.For(name, text)!.Value.Schema.Wrong(yaml));
    }

    private static JsonElement Definition(EditorSchema schema, string name) => schema.Root.GetProperty("definitions").GetProperty(name);

    private static void SameKeys(IEnumerable<string> known, JsonElement schema) => Assert.Equal(
        known.Order(StringComparer.Ordinal), schema.GetProperty("properties").EnumerateObject().Select(static property => property.Name).Order(StringComparer.Ordinal));

    private static void SameWords(IEnumerable<string> known, JsonElement schema) => Assert.Equal(
        known.Order(StringComparer.Ordinal), schema.GetProperty("enum").EnumerateArray().Select(static word => word.GetString()!).Order(StringComparer.Ordinal));

    // The keys of all objects, but for the conditions that only look at some.
    private static IEnumerable<JsonProperty> Properties(JsonElement schema) => Objects(schema, "if", "then")
        .Where(static item => item.TryGetProperty("properties", out JsonElement properties) && !properties.TryGetProperty("$ref", out _))
        .SelectMany(static item => item.GetProperty("properties").EnumerateObject()).Where(static property => property.Value.ValueKind == JsonValueKind.Object);

    private static IEnumerable<JsonElement> Objects(JsonElement element, params string[] without) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(property => !without.Contains(property.Name)).SelectMany(property => Objects(property.Value, without)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Objects(item, without)),
        _ => [],
    };
}
