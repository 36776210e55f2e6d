namespace NewsSdk.Authoring.Tests.Binding.Schema;

/// <summary>What is wrong with a schema, at its place, once.</summary>
public sealed class SchemaMistakeTests
{
    [Theory]
    [InlineData("meeting: { host: ⟦persn⟧? }", "NEWS0401", "`persn` is not a type that an event can hold; did you mean `person`?")]
    [InlineData("meeting: { host: ⟦zzzzzz⟧ Who? }", "NEWS0401", "`zzzzzz` is not a type that an event can hold")]
    [InlineData("meeting: { host: '⟦?⟧' }", "NEWS0401", null)]
    [InlineData("meeting: { count: ⟦int⟧? }", "NEWS0401", "`int` is not a type that an event can hold; did you mean `integer`?")]
    [InlineData("meeting: { open: ⟦Boolean⟧ }", "NEWS0401", "`Boolean` is not a type that an event can hold; did you mean `flag`?")]
    [InlineData("meeting: { host: { type: ⟦persn⟧, description: Who } }", "NEWS0401", null)]
    [InlineData("meeting: { host: person ⟦?⟧ }", "NEWS0008", "`host` expects its mark `?` right behind the type")]
    [InlineData("meeting: { host: '[low, high] ⟦*⟧ How often' }", "NEWS0008", null)]
    [InlineData("meeting: { guests: ⟦[person]⟧ }", "NEWS0008", "`guests` expects `person*` for several, or the words that it may be, such as `[low, high]`")]
    [InlineData("meeting: { level: ⟦low|high⟧ }", "NEWS0401", "`low|high` is not a type that an event can hold; did you mean `[low, high]`?")]
    [InlineData("meeting: { host: { type: person, ⟦optional⟧: yes } }", "NEWS0006", "`optional` is not a key of a field; write a mark behind the type: `?` none or one, `*` any, `+` one or more")]
    [InlineData("summit: { ⟦extends⟧: meeting }\n  meeting: { host: person }", "NEWS0006", "`extends` is not a key of a type; did you mean `is`?")]
    [InlineData("meeting: { is: ⟦meting⟧ }\n  meeting2: {}", "NEWS0402", "There is no event type `meting` to derive from; did you mean `meeting2`?")]
    [InlineData("visit: { is: ⟦meting⟧ }\n  meeting: {}", "NEWS0402", "There is no event type `meting` to derive from; did you mean `meeting`?")]
    [InlineData("visit: { is: ⟦person⟧ }", "NEWS0402", "There is no event type `person` to derive from")]
    [InlineData("a: { is: ⟦a⟧ }", "NEWS0403", "The type `a` derives from itself: `a` → `a`; leave one `is` out")]
    [InlineData("a: { is: ⟦b⟧ }\n  b: { is: c }\n  c: { is: a }\n  d: { is: a }", "NEWS0403", "The type `a` derives from itself: `a` → `b` → `c` → `a`; leave one `is` out")]
    [InlineData("d: { is: a }\n  a: { is: ⟦b⟧ }\n  b: { is: c }\n  c: { is: a }", "NEWS0403", null)]
    [InlineData("a: { f: text }\n  b: { is: a }\n  c: { is: b, ⟦f⟧: date }", "NEWS0404", "`f` is already a field of `a`, which `c` derives from; leave it out, or choose another name")]
    [InlineData("a: { held-by: text, ⟦held_by⟧: text }", "NEWS0204", null)]
    [InlineData("a: { held-by: text }\n  b: { is: a, ⟦held_by⟧: text }", "NEWS0204", "`held_by` cannot be a field: it becomes the C# name `HeldBy`, as `held-by` does; use one of them")]
    [InlineData("a: { ⟦mentions⟧: text }", "NEWS0204", null)]
    [InlineData("a: { ⟦status⟧: text }", "NEWS0204", null)]
    [InlineData("a: { ⟦Date⟧: date }", "NEWS0204", "`Date` cannot be a field: the word has a meaning of its own; choose another")]
    [InlineData("a: { ⟦formerly⟧: date? }", "NEWS0204", null)]
    [InlineData("a: { ⟦date⟧: text }", "NEWS0204", "`date` cannot be a field: by itself it holds one date; write `date` or `date?`, or choose another word")]
    [InlineData("a: { ⟦date⟧: date+ }", "NEWS0204", null)]
    [InlineData("a: { ⟦---⟧: text }", "NEWS0204", "`---` cannot be a field: no letter or digit is in it")]
    [InlineData("a: { f: [low, ⟦low⟧] }", "NEWS0405", "`low` cannot be one of the words: it is there already")]
    [InlineData("a: { f: [very-low, ⟦very_low⟧] }", "NEWS0405", "`very_low` cannot be one of the words: it becomes the C# name `VeryLow`, as `very-low` does")]
    [InlineData("a: { f: [low, ⟦very high⟧] }", "NEWS0405", "`very high` cannot be one of the words: it is more than one word; join them with `-`")]
    [InlineData("a: { f: '[low, ⟦!⟧]?' }", "NEWS0405", "`!` cannot be one of the words: no letter or digit is in it")]
    [InlineData("a: { f: ⟦[]⟧ }", "NEWS0008", "`f` expects words, such as `[low, high]`")]
    [InlineData("a: { f: { type: ⟦integer⟧, values: [x] } }", "NEWS0008", "`type` expects `text`, `text?`, `text*` or `text+` beside `values`")]
    [InlineData("a: { ⟦f⟧: { description: x } }", "NEWS0007", "The field `f` has no `type`; add `type: text?`")]
    [InlineData("a: { f: { type: ⟦{ a: b }⟧ } }", "NEWS0008", null)]
    [InlineData("a: { f: { type: text, ⟦desription⟧: x } }", "NEWS0006", "`desription` is not a key of a field; did you mean `description`?")]
    [InlineData("a: { ⟦f⟧: }", "NEWS0008", "`f` expects a type, such as `text?`, `person+` or `[low, high]`")]
    [InlineData("a: { code: '⟦cameo:⟧' }", "NEWS0406", "`cameo:` is not a code; write the scheme, a colon and the code, such as `cameo:040`")]
    [InlineData("a: { codes: [cameo:040, ⟦plover⟧] }", "NEWS0406", null)]
    [InlineData("a: ⟦text⟧", "NEWS0008", null)]
    [InlineData("a: {}\n  ⟦a⟧: {}", "NEWS0005", null)]
    [InlineData("⟦event⟧: {}", "NEWS0203", "The event type `event` cannot be: the word has a meaning of its own; choose another")]
    [InlineData("⟦person⟧: {}", "NEWS0203", "The event type `person` cannot be: actor types have one of that name; choose another")]
    [InlineData("⟦news-json⟧: {}", "NEWS0203", "The event type `news-json` cannot be: its C# name `NewsJson` is taken; choose another word")]
    [InlineData("a-b: {}\n  ⟦a_b⟧: {}", "NEWS0203", null)]
    [InlineData("⟦annotated-quote⟧: {}", "NEWS0203", null)]
    [InlineData("⟦x-ours⟧: {}", "NEWS0203", "The event type `x-ours` cannot be: a class that begins with `x-` is left alone; choose another word")]
    [InlineData("'⟦-⟧': {}", "NEWS0203", null)]
    [InlineData("⟦press conference⟧: {}", "NEWS0203", "The event type `press conference` cannot be: ` ` is none of letters, digits, `-` and `_`; write `press-conference`")]
    [InlineData("a: { formerly: ⟦b⟧ }\n  b: {}", "NEWS0035", "`b` cannot be a former name: event types have one of that name; choose another")]
    [InlineData("a: { formerly: c }\n  b: { formerly: [⟦c⟧] }", "NEWS0035", null)]
    [InlineData("a: { formerly: [⟦quote⟧] }", "NEWS0035", null)]
    [InlineData("a: { f: ⟦person | organization⟧ }", "NEWS0008", "`f` expects one type, or `actor` for any actor")]
    [InlineData("a: { ⟦fields⟧: { f: person } }", "NEWS0008", "`fields` expects a type, and fields stand below it; take the key out")]
    [InlineData("a: { f: person⟦[⟧] }", "NEWS0003", "The YAML cannot be read: while parsing a flow mapping, did not find expected ',' or '}'; several are written `*`, or `+` where there is at least one: `person*`")]
    [InlineData("a: { f: [low, high]⟦?⟧ }", "NEWS0003", "The YAML cannot be read: while parsing a flow mapping,  did not find expected ',' or '}'; a list with a mark behind it stands in quotation marks: `\"[low, high]?\"`")]
    [InlineData("a: { f: ⟦&x⟧ text }", "NEWS0004", "YAML anchors are not supported; write the value out, or put a text that begins with `&` in quotation marks")]
    [InlineData("a: { f: ⟦*x⟧ }", "NEWS0004", null)]
    [InlineData("a: ⟦!!map⟧ { f: text }", "NEWS0004", null)]
    [InlineData("a: { f: text, ⟦f⟧: date }", "NEWS0005", null)]
    [InlineData("a: { f: text, ⟦<<⟧: { g: text } }", "NEWS0004", null)]
    [InlineData("a: { f: ⟦\"⟧text }", "NEWS0003", null)]
    public void Events(string events, string rule, string? message) => Tells("events:\n  " + events + "\n", rule, message);

    [Theory]
    [InlineData("actors: { a: { boss: ⟦person⟧ } }", "NEWS0401", "`person` is not a type that an actor can hold")]
    [InlineData("actors: { a: { boss: ⟦actor⟧ } }", "NEWS0401", null)]
    [InlineData("actors: { a: { ⟦name⟧: number } }", "NEWS0204", "`name` cannot be a field: by itself it holds one text; write so, leave it out, or choose another word")]
    [InlineData("actors: { a: { ⟦wikidata⟧: text+ } }", "NEWS0204", null)]
    [InlineData("quotes: { a: { about: ⟦event⟧ } }", "NEWS0401", "`event` is not a type that a quote can hold")]
    [InlineData("quotes: { a: { ⟦by⟧: person+ } }", "NEWS0204", "`by` cannot be a field: by itself it holds one actor; write so, leave it out, or choose another word")]
    [InlineData("quotes: { a: { ⟦by⟧: text } }", "NEWS0204", null)]
    [InlineData("quotes: { a: { ⟦kind⟧: text } }", "NEWS0204", null)]
    [InlineData("quotes: { a: { ⟦Via⟧: text } }", "NEWS0204", null)]
    [InlineData("quotes: { a: { ⟦source⟧: text } }", "NEWS0204", null)]
    [InlineData("quotes: { ⟦cue⟧: {} }", "NEWS0203", null)]
    [InlineData("quotes: { quote: { formerly: ⟦said⟧ } }", "NEWS0035", "`said` cannot be a former name: a plain quote is always called so")]
    [InlineData("quotes: { quote: { is: ⟦post⟧ }, post: {} }", "NEWS0403", null)]
    [InlineData("closed: ⟦maybe⟧", "NEWS0008", "`closed` expects `yes` or `no`")]
    [InlineData("⟦meeting⟧: { host: person }", "NEWS0006", "`meeting` is not a key of the schema; types stand below `actors`, `events` or `quotes`")]
    [InlineData("⟦evnts⟧: {}", "NEWS0006", "`evnts` is not a key of the schema; did you mean `events`?")]
    [InlineData("events: ⟦[a]⟧", "NEWS0008", null)]
    [InlineData("⟦- a⟧", "NEWS0008", null)]
    [InlineData("⟦events⟧", "NEWS0008", "`news.schema.yaml` expects keys with values, such as `events:`")]
    [InlineData("events: {}\n⟦---⟧\nevents: {}", "NEWS0004", null)]
    public void Keys(string schema, string rule, string? message) => Tells(schema, rule, message);

    [Fact]
    public void DeepNestingIsTold() => Tells("events: { a: { f: " + new string('[', 198) + "⟦[⟧" + new string(']', 199) + " } }", "NEWS0004", null);

    [Fact]
    public void AChainTooDeepIsToldOnce()
    {
        string types = string.Concat(Enumerable.Range(1, 300).Select(static i => $"  t{i}: {{ is: {(i == 65 ? "⟦t64⟧" : $"t{i - 1}")} }}\n"));
        Tells("events:\n  t0: {}\n" + types, "NEWS0031", null);
    }

    [Fact]
    public void ASecondSchemaIsToldAndTheFirstIsTheSchema()
    {
        var corpus = CorpusOf.Files(("seeds/b/news.schema.yaml", "⟦⟧events: { b: {} }"), ("seeds/a/news.schema.yaml", "events: { a: {} }"));

        Assert.Equal("The schema of this project is `seeds/a/news.schema.yaml`; a project has one, so move its types there", corpus.Tells(NewsDiagnostics.SecondSchema, "seeds/b/news.schema.yaml"));
        Assert.Equal(["a"], corpus.Model.EventTypes.Select(static type => type.Name));
    }

    [Theory]
    [InlineData("meeting: { host: ⟦persn⟧ }")]
    [InlineData("meeting: { host: ⟦zzzzzz⟧ }")]
    [InlineData("meeting: { ⟦host⟧: }")]
    [InlineData("talks: { host: person }\n  meeting: { is: ⟦talkss⟧ }")]
    [InlineData("meeting: { host: ['⟦-⟧'] }")]
    public void AMistakeOfTheSchemaIsNotToldAgainInTheArticles(string events)
    {
        var corpus = SchemaTests.WithBody("events:\n  " + events, "[x]{#a .meeting host=putin}");

        Assert.Empty(corpus.Found());
        Assert.Single(corpus.FoundInAll());
    }

    [Fact]
    public void WhereASchemaCannotBeReadItsTypesAreNotToldOf()
    {
        var corpus = SchemaTests.WithBody("events:\n  meeting: { host: \"person }\n", "[“x”]{#p .post platform=VK} [y]{.meeting} [z]{.quote in=p}");

        Assert.StartsWith("seeds/news.schema.yaml: NEWS0003", Assert.Single(corpus.FoundInAll()), StringComparison.Ordinal);
    }

    private static void Tells(string schema, string rule, string? message)
    {
        var corpus = CorpusOf.Files(("seeds/news.schema.yaml", schema));
        string told = corpus.Tells(NewsDiagnostics.All.First(known => known.Id == rule), "seeds/news.schema.yaml");
        if (message is not null)
            Assert.Equal(message, told);
    }
}
