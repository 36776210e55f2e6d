namespace NewsSdk.Authoring.Tests.Reading;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("headline: >\n  Talks in\n  Sochi\nauthors:\n  - |\n    A. Author\n")]
    [InlineData("headline: >+\n  Talks in\n  Sochi\n\nauthors: |\n  A. Author\n")]
    public void ATextInABlockEndsWithItsWords(string keys)
    {
        ParsedArticle article = Read($"---\n{keys}published: 2020-09-14\n---\nText\n");
        Assert.Empty(article.Diagnostics);
        Assert.Equal("Talks in Sochi", article.Metadata.Headline);
        Assert.Equal(["A. Author"], article.Metadata.Authors);
    }

    /// <summary>Word processors and JSON write these as they are. In YAML 1.1 they ended a line, which broke the text or cut it off.</summary>
    [Theory]
    [InlineData("§")]
    [InlineData("\"§\"")]
    [InlineData("'§'")]
    [InlineData("|-\n  §")]
    [InlineData(">-\n  §")]
    [InlineData("[x, §]")]
    [InlineData("[\"§\", 'x']")]
    [InlineData("[\"x\\L\",\n  '§']")]
    [InlineData("\n  - \"§\"\n  - x")]
    public void WhatEndedALineOnceIsText(string form)
    {
        foreach (char c in "\u0085\u2028\u2029")
        {
            string words = $"The talks{c}in{c}{c} Sochi";
            string yaml = $"headline: A{c}B\npublished: 2020-09-14\nkeywords: {form.Replace("§", words, StringComparison.Ordinal)}\n";
            ParsedArticle article = Read($"---\n{yaml}url: x\n---\nText\n");
            Assert.Equal($"A{c}B", article.Metadata.Headline);
            Assert.Contains(words, article.Metadata.Keywords);
            Assert.Equal(4 + yaml.Length + 5, Assert.Single(article.Diagnostics).Span.Start);
        }
    }

    [Fact]
    public void EveryKeyIsRead()
    {
        ParsedArticle article = Read("""
            ---
            id: my-article
            headline: "Talks: what was said"
            published: 2020-09-14T10:00:00Z
            modified: 2020-09-15
            language: en
            translated-from: fr-CA
            machine-translated: yes
            genre: analysis
            authors: A. Author
            credits: [AFP, 'Reuters']
            publisher: The Paper
            url: https://example.org/a?b=c#d
            rights: © AFP
            dateline: MINSK
            subjects: [politics]
            keywords:
              - a b
              - c
            suppress: [NEWS0202]
            draft: not checked yet
            x-note: ours alone
            meta: { a: 1, b: [x, 'y', ~, true, 1.5, 007, -2], "c d": { e: "é\n" } }
            ---
            Text
            """);
        Assert.Empty(article.Diagnostics);
        Assert.Equal(
            new ArticleMetadata
            {
                Headline = "Talks: what was said",
                Published = "2020-09-14T10:00:00Z",
                Modified = "2020-09-15",
                Language = "en",
                TranslatedFrom = "fr-CA",
                MachineTranslated = true,
                Genre = "analysis",
                Authors = ["A. Author"],
                Credits = ["AFP", "Reuters"],
                Publisher = "The Paper",
                Url = "https://example.org/a?b=c#d",
                Rights = "© AFP",
                Dateline = "MINSK",
                Subjects = ["politics"],
                Keywords = ["a b", "c"],
                MetaJson = """{"a":1,"b":["x","y",null,true,1.5,"007",-2],"c d":{"e":"é\n"}}""",
            },
            article.Metadata);
        Assert.Equal("my-article", article.Id.Text);
        Assert.Equal("not checked yet", article.Draft?.Text);
        Assert.Equal("NEWS0202", Assert.Single(article.Suppress).Text);
    }

    [Theory]
    [InlineData("seeds/minsk-march.news.md", "minsk-march")]
    [InlineData("a/b/X.NEWS.MD", "X")]
    [InlineData("other.md", "other.md")]
    public void TheIdIsTheFilesName(string path, string id) => Assert.Equal(id, ArticleReader.Read(path, Article.Head + "Text").Id.Text);

    [Theory]
    [InlineData("yes", true)]
    [InlineData("true", true)]
    [InlineData("no", false)]
    [InlineData("false", false)]
    public void MachineTranslatedIsYesOrNo(string value, bool expected)
    {
        ParsedArticle article = Read($"---\nheadline: x\npublished: 2020\nmachine-translated: {value}\n---\nText");
        Assert.Empty(article.Diagnostics);
        Assert.Equal(expected, article.Metadata.MachineTranslated);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void DeclarationsHaveTheirPlaces(string lineEnd)
    {
        string file = """
            ---
            headline: 😀
            published: 2020
            actors:
              "é😀": { type: person, name: 'A 😀 ''B''', aliases: [C 😀, "D \" E"] }
            events:
              e:
                host:   a b # why
                note: |
                  two
                  lines
                x-mine: 1
                none:
            ---
            Text
            """.ReplaceLineEndings(lineEnd);
        ParsedArticle article = Read(file);
        Assert.Empty(article.Diagnostics);
        Declaration actor = Assert.Single(article.Actors);
        Assert.Equal("é😀", actor.Id.Text);
        Assert.Equal("é😀", At(file, actor.Id.Span));
        Assert.StartsWith("{ type", At(file, actor.Source));
        Assert.EndsWith("E\"] }", At(file, actor.Source));
        Assert.Equal(["type=person=person", "name=A 😀 'B'=A 😀 ''B''", "aliases=C 😀=C 😀", "aliases=D \" E=D \\\" E"], Written(file, actor));
        Assert.Equal([false, false, true], actor.Fields.Select(static field => field.IsList));
        Assert.Equal([false, true, false, true], actor.Fields.SelectMany(static field => field.Values).Select(static value => value.IsQuoted));
        Declaration declared = Assert.Single(article.Events);
        Assert.Equal(["host", "note"], declared.Fields.Select(static field => field.Name.Text));
        Assert.Equal("a b", At(file, declared.Fields[0].Values[0].Span));
        Assert.Equal("two\nlines", declared.Fields[1].Values[0].Text);
    }

    [Fact]
    public void OneWrongKeyHidesNoOther()
    {
        ParsedArticle article = Read("---\nheadline: [x]\npublished: 2020\nlanguage: en_US\nactors:\n  a: x\n  b: { name: B }\ngenre: report\n---\n\n[x]{.b .c} <b>\n");
        Assert.Equal(["NEWS0008", "NEWS0008", "NEWS0008", "NEWS0017", "NEWS0020"], article.Diagnostics.Select(static diagnostic => diagnostic.Rule.Id));
        Assert.Equal(["a broken", "b"], article.Actors.Select(static actor => actor.IsBroken ? actor.Id.Text + " broken" : actor.Id.Text));
        Assert.Equal("report", article.Metadata.Genre);
        Assert.Equal("x <b>", article.Text);
        Assert.True(article.HasFrontMatter);
    }

    [Fact]
    public void WithoutFrontMatterTheTextIsReadAllTheSame()
    {
        ParsedArticle article = Read("---\nheadline: \"x\n---\n\n[x]{.b}\n");
        Assert.False(article.HasFrontMatter);
        Assert.Equal("x", article.Text);
        Assert.Single(article.Spans);
    }

    [Fact]
    public void ReadingStopsWhenItIsCancelled() =>
        Assert.Throws<OperationCanceledException>(() => ArticleReader.Read("a.news.md", Article.Head + "Text", new CancellationToken(canceled: true)));

    private static ParsedArticle Read(string file) => ArticleReader.Read("seeds/a.news.md", file);

    private static string At(string file, SourceSpan span) => file.Substring(span.Start, span.Length);

    private static IEnumerable<string> Written(string file, Declaration declaration) =>
        declaration.Fields.SelectMany(field => field.Values.Select(value => $"{At(file, field.Name.Span)}={value.Text}={At(file, value.Span)}"));
}
