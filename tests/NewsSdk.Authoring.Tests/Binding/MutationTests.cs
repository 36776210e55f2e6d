using CsCheck;

namespace NewsSdk.Authoring.Tests.Binding;

/// <summary>Whatever stands in an article, a registry or a schema, all files are bound and what is told lies in them. A longer run: <c>CsCheck_Time=600</c>.</summary>
public sealed class MutationTests
{
    private const string Schema = """
        # types
        closed: no
        actors:
          person: { title: text?, born: date? The day, formerly: human }
          minister: { is: person, office: "[trade, war]?" }
        events:
          base: {}
          meeting: { is: base, host: person, guests: actor*, place: place?, date: date?, mood: [good, bad], parts: event*, said: quote?, code: cameo:040 }
          visit: { is: meeting, description: "One goes to another", size: quantity?, share: number*, count: integer?, open: flag?, link: url? }
        quotes:
          quote: { via: text?, mood: { type: text?, values: [good, bad], description: x } }
          post: { is: quote, platform: text, formerly: [tweet, toot] }
        """;

    private const string Registry = """
        putin: { type: person, name: Vladimir Putin, aliases: [Poutine], wikidata: Q7747, formerly: [vova] }
        sochi:
          type: place
          name: "Sochi"
        """;

    private const string Article = """
        ---
        headline: x
        published: 2020-09-14
        formerly: [old]
        suppress: [NEWS0034, NEWS0101]
        draft: no
        actors:
          putin: { title: President, born: 1952 }
          m: { type: minister, name: M, office: war, wikidata: Q1 }
        events:
          talks: { type: visit, host: m, mood: good, guests: [putin, m], parts: [m1], share: [1, 2.5], said: q, formerly: parley }
        quotes:
          p: { type: post, by: putin, platform: VK, in: q }
        spans:
          - { of: putin, exact: "they" , occurrence: 1 }
          - { of: p, exact: [one, two], suffix: " " }
          - { class: meeting, id: m2, exact: met, host: m, mood: bad }
        ---

        [Putin]{.putin} and [he]{.vova} [met]{#m1 .meeting host=putin mood=good date=2020} there; they said [“go [on]{.quote by=m}”]{#q .quote by=putin to=m cue=said}.

        > one and two [talks]{.parley} [z]{.cue of=q} 😀 e&#769;
        """;

    private static readonly string[] Pieces =
    [
        "", "\n", "\r\n", "\r", "\t", " ", "  ", "\n  ", "\n\n", ":", ": ", "- ", "? ", ",", "[", "]", "{", "}", "{}", "[]", "\"", "'", "#", " #", "&a ", "*a", "!!t ", "!", "|", ">", "|\n", "<<: ", "---\n", "...\n", "%", "@", "`", "\\", "~", "null",
        "is: ", "type: ", "formerly: ", "of: ", "class: ", "exact: ", "in: ", "in=q", "in=p", " by=m1", "values: [a, b]", "description: ", "code: a:b", "closed: yes", "actors:", "events:", "quotes:", "spans:", "person", "meeting", "visit", "quote", "post", "actor", "event", "cue",
        "source", "text", "date", "number", "x-", "x-a: b", "putin", "m1", "q", "p", "talks", "NEWS0101", "1", "007", "-1", "1e9", "9999999999999999999999", "2020", "yes", "?", "*", "+", ".putin", "#id", "]{.quote}", "]{.p}", "[x]{.putin}", "[x]{#p .post}", "::: related\n",
        "\0", "\uD83D", "\uDE00", "\uFEFF", "\uFFFE", "\uFFFF", "\u0085", "\u2028", "\u00A0", "e\u0301", "İ", "ß", "ǆ", "\u200D", "नमस्ते", "مرحبا", "😀", "𠀀", "a.b", "a/b", "Equals", "All", "Item", "EqualityContract", "annotated-quote",
    ];

    private static readonly Gen<(double Place, string Piece, int Cut)[]> Edits =
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, Pieces.Length - 1].Select(static index => Pieces[index]), Gen.Frequency((4, Gen.Int[0, 3]), (1, Gen.Int[0, 40]))).Array[0, 6];

    private static readonly Gen<string> Noise = Gen.OneOf(Gen.Char.Array[0, 40].Select(static characters => new string(characters)), Gen.Int[0, Pieces.Length - 1].Array[0, 12].Select(static indexes => string.Concat(indexes.Select(static index => Pieces[index]))));

    [Fact]
    public void BrokenFilesAreBoundAndWhatIsToldOfThemIsInThem() => Gen.Select(Of(Schema), Of(Registry), Of(Article), Of(Article)).Sample(
        static (schema, registry, first, second) => Check(schema, registry, first, second), iter: 400);

    [Fact]
    public void OneBrokenFileAmongGoodOnesToo() => Gen.Select(Gen.Int[0, 2], Edits).Sample(
        static (which, edits) => Check(
            which == 0 ? Edited(Schema, edits) : Schema, which == 1 ? Edited(Registry, edits) : Registry, which == 2 ? Edited(Article, edits) : Article, Article), iter: 400);

    [Fact]
    public void ThePartsThatAreBrokenAreWell() => Assert.Equal(
        ["seeds/a.news.md: NEWS0034 «vova»", "seeds/a.news.md: NEWS0034 «parley»"],
        CorpusOf.Files(("news.schema.yaml", Schema), ("seeds/x.actors.yaml", Registry), ("seeds/a.news.md", Article.Replace("suppress: [NEWS0034, NEWS0101]\n", "", StringComparison.Ordinal))).FoundInAll());

    private static Gen<string> Of(string file) => Gen.Frequency((1, Noise), (9, Edits.Select(edits => Edited(file, edits))));

    private static string Edited(string file, (double Place, string Piece, int Cut)[] edits)
    {
        foreach ((double place, string piece, int cut) in edits)
        {
            int at = (int)(place * file.Length);
            file = file.Remove(at, Math.Min(cut, file.Length - at)).Insert(at, piece);
        }

        return file;
    }

    private static void Check(string schema, string registry, string first, string second)
    {
        NewsFile[] files =
        [
            new("seeds/news.schema.yaml", schema), new("seeds/x.actors.yaml", registry), new("seeds/a.news.md", first), new("seeds/old/b.news.md", second),
            new("seeds/old/y.actors.yaml", registry), new("seeds/old/news.schema.yaml", schema),
        ];
        BoundCorpus corpus = CorpusBinder.Bind(files);
        foreach (NewsDiagnostic diagnostic in corpus.Diagnostics)
        {
            Assert.NotEqual(NewsDiagnostics.InternalError, diagnostic.Rule);
            int length = files.Single(file => file.Path == diagnostic.Path).Text.Length;
            Assert.True(diagnostic.Span is { Start: >= 0, Length: >= 0 } && diagnostic.Span.End <= length, diagnostic.ToString());
            Assert.DoesNotContain('\n', diagnostic.Message);
        }

        foreach (CorpusArticle article in corpus.Articles)
        {
            System.Text.Json.JsonDocument.Parse(article.Bound.Json.ToString()).Dispose();
            Assert.Equal(article.Bound.Article.Actors.Count, article.Bound.Article.Actors.Select(static member => member.Identifier ?? "" + member.Index).Distinct().Count());
        }

        System.Text.Json.JsonDocument.Parse(RegistryJsonWriter.Of(corpus.Actors).ToString()).Dispose();
        NamesAreUnique(corpus.Model.ActorTypes.Concat(corpus.Model.EventTypes).Concat(corpus.Model.QuoteTypes).SelectMany(static type => type.Formerly.Select(static name => name.Identifier)
            .Concat(type.Fields.Where(static field => field is { Kind: FieldKind.Word, IsInherited: false, IsBuiltIn: false }).Select(static field => field.TypeIdentifier!)).Append(type.Identifier)).Where(static name => name.Length > 0)
            .Concat(corpus.Model.Articles.Where(static name => name.Identifier is not null).Select(static name => name.Identifier + "Article")));
        NamesAreUnique(corpus.Actors.SelectMany(static actor => actor.Formerly.Select(static name => name.Identifier).Append(actor.Identifier)).OfType<string>());
        foreach (TypeModel type in corpus.Model.ActorTypes.Concat(corpus.Model.EventTypes).Concat(corpus.Model.QuoteTypes))
        {
            NamesAreUnique(type.Fields.Where(static field => !field.IsBuiltIn).Select(static field => field.Identifier));
            NamesAreUnique(type.Fields.Where(static field => !field.IsBuiltIn).Select(static field => field.JsonName));
        }

        Assert.Equal(corpus, CorpusBinder.Bind(files.Reverse()));
    }

    private static void NamesAreUnique(IEnumerable<string> names)
    {
        var known = new HashSet<string>();
        Assert.All(names, name => Assert.True(known.Add(name), $"{name} twice"));
    }
}
