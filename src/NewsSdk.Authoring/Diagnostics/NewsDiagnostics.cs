using static NewsSdk.Authoring.NewsSeverity;

namespace NewsSdk.Authoring;

/// <summary>Every rule, sorted by id: format 00xx, actors 01xx, events 02xx, quotes 03xx, schema 04xx, code 05xx, build 09xx.</summary>
public static class NewsDiagnostics
{
    // A message tells the fact, names in backquotes, then what to do; no period at its end.
    // {…} that ends in "suggestion" is empty or "; did you mean `x`?" (DiagnosticBag.Suggest).

    // Format: the file, its front matter, its Markdown.
    public static readonly NewsRule NoFrontMatter = new("NEWS0001", "No front matter", "The article has no front matter; {0}", Error);
    public static readonly NewsRule UnclosedFrontMatter = new("NEWS0002", "Front matter not closed", "The front matter is not closed; end it with a line `---`", Error);
    public static readonly NewsRule BadYaml = new("NEWS0003", "YAML that cannot be read", "The YAML cannot be read: {0}", Error);
    public static readonly NewsRule YamlFeature = new("NEWS0004", "YAML feature not supported", "YAML {0} are not supported; {1}", Error);
    public static readonly NewsRule DuplicateKey = new("NEWS0005", "Key given twice", "The key `{0}` is given twice; keep one", Error);
    public static readonly NewsRule UnknownKey = new("NEWS0006", "Unknown key", "`{0}` is not a key of {1}{2}", Warning);
    public static readonly NewsRule MissingKey = new("NEWS0007", "Key missing", "{0} has no `{1}`; add `{1}: {2}`", Error);
    public static readonly NewsRule WrongValue = new("NEWS0008", "Value of the wrong form", "`{0}` expects {1}", Error);
    public static readonly NewsRule BadDate = new("NEWS0009", "Not a date", "`{0}` is not a date; {1}", Error);
    public static readonly NewsRule BadQuantity = new("NEWS0010", "Not a quantity", "`{0}` is not a quantity; write {1}", Error);
    public static readonly NewsRule BadId = new("NEWS0011", "Id that cannot be a name", "`{0}` cannot be an id: {1}", Error);
    public static readonly NewsRule DuplicateId = new("NEWS0012", "Id declared twice", "The id `{0}` is already declared at line {1}; ids of actors, events and quotes are unique in an article{2}", Error);
    public static readonly NewsRule NameCollision = new("NEWS0013", "Ids that become one name", "The id `{0}` becomes the C# name `{1}`, as `{2}` {3} does; rename one of them", Error);
    public static readonly NewsRule UnclosedSpan = new("NEWS0014", "Span not opened or closed", "{0}", Error);
    public static readonly NewsRule BadAttribute = new("NEWS0015", "Attribute that cannot be read", "{0}", Error);
    public static readonly NewsRule NoClass = new("NEWS0016", "Span without a class", "The span has no class; say what it is, such as `.quote` or the id of an actor{0}", Error);
    public static readonly NewsRule TwoClasses = new("NEWS0017", "Span with two classes", "The span has a second class `{0}`; a span has one class, and spans nest", Error);
    public static readonly NewsRule UnknownClass = new("NEWS0018", "Unknown id or type", "`{0}` is no actor, event, quote or event type{1}", Error);
    public static readonly NewsRule CrossesBlock = new("NEWS0019", "Span across blocks", "The span that begins here does not end in its block; close it in the same paragraph and give the next paragraph a span of its own", Error);
    public static readonly NewsRule RawHtml = new("NEWS0020", "Raw HTML", "Raw HTML is not part of an article; {0}", Error);
    public static readonly NewsRule NotUtf8 = new("NEWS0021", "Not UTF-8", "The byte {0} here is not UTF-8; save the file as UTF-8", Error);
    public static readonly NewsRule EmptyFile = new("NEWS0022", "Empty article", "The file is empty; an article has front matter and text", Error);
    public static readonly NewsRule DuplicateArticle = new("NEWS0023", "Two articles with one id", "The article id `{0}` is also that of `{1}`; give one of them another `id:`", Error);
    public static readonly NewsRule ArticleNameCollision = new("NEWS0024", "Two articles with one name", "The article id `{0}` becomes the C# name `{1}`, as {2} does; give it another `id:`", Error);
    public static readonly NewsRule UnsupportedMarkdown = new("NEWS0025", "Markdown that an article cannot hold", "{0}", Error);
    public static readonly NewsRule UnknownDiv = new("NEWS0026", "Unknown division", "`{0}` is not a division; `related` is, and classes that begin with `x-` are left alone", Error);
    public static readonly NewsRule MentionWithKeys = new("NEWS0027", "Mention with an id or keys", "`{0}` is {1}, so this span is a mention of it and takes no {2}; give it where `{0}` is declared", Error);
    public static readonly NewsRule EmptySpan = new("NEWS0028", "Span without words", "The span holds no words; put the words between its brackets", Error);
    public static readonly NewsRule TextNotFound = new("NEWS0029", "Words that are not in the text", "“{0}” does not stand in the text{1}", Error);
    public static readonly NewsRule UnclosedDiv = new("NEWS0030", "Division not closed", "The division that begins here is not closed; {0}", Error);
    public static readonly NewsRule TooDeep = new("NEWS0031", "Nested too deeply", "What begins here is nested too deeply; write it flatter", Error);

    public static readonly NewsRule AmbiguousText = new("NEWS0032", "Words that stand in several places", "“{0}” stands in the text more than once, and the first place is taken; add `occurrence: 1`, or a `prefix` or `suffix`", Warning);
    public static readonly NewsRule WrongSuppression = new("NEWS0033", "Diagnostic that cannot be suppressed", "`{0}` {1}", Warning);
    public static readonly NewsRule Renamed = new("NEWS0034", "Name that was changed", "`{0}` is now called `{1}`; write `{1}`", Warning);
    public static readonly NewsRule WrongFormerName = new("NEWS0035", "Former name that cannot be kept", "`{0}` cannot be a former name: {1}", Error);
    public static readonly NewsRule CommentInText = new("NEWS0036", "Text cut off by a comment", "YAML takes what begins with ` #` for a comment, so it is no part of the text; put the text in quotation marks", Warning);
    public static readonly NewsRule LostWords = new("NEWS0037", "Words that Markdown takes for a sign", "Markdown takes {0}", Warning);
    public static readonly NewsRule TextForList = new("NEWS0038", "Text that reads as a list", "`{0}` holds one text here; write `[{1}]` for a list, or put it in quotation marks where it is one", Warning);
    public static readonly NewsRule DatesInWrongOrder = new("NEWS0039", "Dates in the wrong order", "`{0}` lies before `{1}`, which is `{2}`; mend one of the two dates", Warning);
    public static readonly NewsRule MergeConflict = new("NEWS0040", "Merge conflict", "Git left both sides of a conflict here, down to line {0}; keep what is right of them, and take the lines of its signs out", Error);

    // Actors.
    public static readonly NewsRule UnknownActor = new("NEWS0101", "Unknown actor", "No actor has the id `{0}`{1}", Error);
    public static readonly NewsRule NotAnActor = new("NEWS0102", "Not an actor", "`{0}` is {1}; `{2}` needs an actor", Error);

    public static readonly NewsRule NewActorType = new("NEWS0103", "Actor type like a known one", "`{0}` makes an actor type of its own{1}", Warning);

    public static readonly NewsRule SharedTwice = new("NEWS0104", "Actor declared in two registries", "The actor `{0}` is also declared in `{1}`; an id means one actor in all registries", Error);
    public static readonly NewsRule ContradictsRegistry = new("NEWS0105", "Actor that contradicts the registry", "The {0} of `{1}` is `{2}` in `{3}`; leave it out here, or give the actor another id", Error);
    public static readonly NewsRule SharedNameCollision = new("NEWS0106", "Actors that become one name", "The id `{0}` becomes the C# name `{1}`, as `{2}` in `{3}` does; rename one of them", Error);
    public static readonly NewsRule RepeatedActor = new("NEWS0107", "Actor of several articles", "`{0}` is an actor of `{1}` too; declare it once in a registry, such as `news.actors.yaml`", Info);
    public static readonly NewsRule WrongActorType = new("NEWS0108", "Actor of another type", "`{0}` is of the type `{1}`; `{2}` needs an actor of the type `{3}`{4}", Error);
    public static readonly NewsRule ReferenceCycle = new("NEWS0109", "Reference that leads back", "`{0}` leads back to itself through `{1}`; leave one of the fields out", Error);

    // Lints, here and below: matters of taste. Those that only a reader can tell from what is meant are off until they are asked for.
    // Off: a name may be another's too (a namesake, a company called after a town), and many mark the first mention only.
    public static readonly NewsRule UnannotatedName = new("NEWS0110", "Name that is not annotated", "`{0}` stands here without being annotated as `{1}`; write `[{0}]{{.{1}}}` where it is meant", Info) { IsLint = true, IsEnabledByDefault = false };
    public static readonly NewsRule UnmentionedActor = new("NEWS0111", "Actor that is never mentioned", "The actor `{0}` is declared and never mentioned; annotate a mention, or leave the declaration out", Info) { IsLint = true };

    // Events.
    public static readonly NewsRule UnknownStatus = new("NEWS0201", "Unknown status", "`{0}` is not a status; use `asserted`, `planned`, `alleged`, `denied` or `hypothetical`{1}", Error);
    public static readonly NewsRule RoleReadAsText = new("NEWS0202", "Role read as text", "No actor has the id `{0}`, so `{1}` holds the text “{0}”{2}", Warning);
    public static readonly NewsRule ReservedType = new("NEWS0203", "Type name that is taken", "The {0} type `{1}` cannot be: {2}", Error);
    public static readonly NewsRule ReservedField = new("NEWS0204", "Field name that is taken", "`{0}` cannot be a field: {1}", Error);

    public static readonly NewsRule MissingField = new("NEWS0205", "Field missing", "The {0} has no `{1}`, which the schema asks for; give it {2}", Error);
    public static readonly NewsRule UnknownField = new("NEWS0206", "Unknown field", "`{0}` is not a field of `{1}` in the schema{2}", Error);
    public static readonly NewsRule UndeclaredType = new("NEWS0207", "Type that the schema does not declare", "The schema has no {0} type `{1}`{2}", Error);
    public static readonly NewsRule UnknownEvent = new("NEWS0208", "Unknown event", "No event has the id `{0}`{1}", Error);
    public static readonly NewsRule WrongEventType = new("NEWS0209", "Event or quote of another type", "`{0}` is of the type `{1}`; `{2}` needs one of the type `{3}`", Error);
    public static readonly NewsRule UnknownWord = new("NEWS0210", "Word that the schema does not have", "`{0}` is not a word of `{1}`; use {2}{3}", Error);
    public static readonly NewsRule LaterEvent = new("NEWS0211", "Event or quote after publication", "The date `{0}` lies after the article’s own, `{1}`; {2}", Info) { IsLint = true };
    public static readonly NewsRule MixedRole = new("NEWS0212", "Text in a role that holds actors", "“{0}” makes `{1}` a text in every `{2}`, where other annotations name actors; declare an actor, or give the text a key of its own", Info);
    public static readonly NewsRule NewEventType = new("NEWS0213", "Event type like a known word", "`{0}` makes an event type of its own{1}", Warning);

    // Quotes.
    public static readonly NewsRule EmptyQuote = new("NEWS0301", "Quote without words", "The quote `{0}` has no words; mark them in the text", Error);
    public static readonly NewsRule CueNotFound = new("NEWS0302", "Cue that is not there", "The cue “{0}” does not stand outside the quote in its paragraph; write it as it stands there", Error);
    public static readonly NewsRule UnknownQuoteKind = new("NEWS0303", "Unknown quote kind", "`{0}` is not a kind of quote; use `direct`, `indirect` or `mixed`{1}", Error);
    public static readonly NewsRule UnknownQuote = new("NEWS0304", "Unknown quote", "No quote has the id `{0}`{1}", Error);
    public static readonly NewsRule UnknownQuoteKey = new("NEWS0305", "Unknown key of a quote", "`{0}` is not a key of a {1}{2}", Error);
    public static readonly NewsRule QuoteInItself = new("NEWS0306", "Quote inside itself", "The quote `{0}` is said inside itself; mend its `in` or its brackets", Error);

    public static readonly NewsRule CueWithoutQuote = new("NEWS0307", "Cue or source without a quote", "The {0} does not say which quote it belongs to; add `of=` and the id of the quote", Error);
    public static readonly NewsRule OverlappingFragments = new("NEWS0308", "Fragments that overlap", "The words here are already part of the quote `{0}`; take one of the two fragments out", Error);

    // Off: a title or a word that the writer keeps away from stands in quotation marks too.
    public static readonly NewsRule UnannotatedQuote = new("NEWS0310", "Quotation marks outside any quote", "The words `{0}` stand in quotation marks and belong to no quote; annotate them as one where somebody says them", Info) { IsLint = true, IsEnabledByDefault = false };
    public static readonly NewsRule UnbalancedMark = new("NEWS0311", "Quotation mark without its partner", "The quotation mark `{0}` {1}", Info) { IsLint = true };
    public static readonly NewsRule UnnamedSpeaker = new("NEWS0312", "Speaker who is not mentioned nearby", "The speaker `{0}` is mentioned neither in this paragraph nor in the two before; name or annotate the speaker there", Info) { IsLint = true };

    // Schema.
    public static readonly NewsRule UnknownFieldType = new("NEWS0401", "Unknown type of a field", "`{0}` is not a type that {1} can hold{2}", Error);
    public static readonly NewsRule UnknownBase = new("NEWS0402", "Unknown base type", "There is no {0} type `{1}` to derive from{2}", Error);
    public static readonly NewsRule BaseCycle = new("NEWS0403", "Type that derives from itself", "The type `{0}` derives from itself: {1}; leave one `is` out", Error);
    public static readonly NewsRule RedefinedField = new("NEWS0404", "Field that redefines another", "`{0}` is already a field of `{1}`, which `{2}` derives from; leave it out, or choose another name", Error);
    public static readonly NewsRule WrongWord = new("NEWS0405", "Word that cannot be", "`{0}` cannot be one of the words: {1}", Error);
    public static readonly NewsRule WrongCode = new("NEWS0406", "Code that cannot be read", "`{0}` is not a code; write the scheme, a colon and the code, such as `cameo:040`", Error);
    public static readonly NewsRule SecondSchema = new("NEWS0407", "Second schema", "The schema of this project is `{0}`; a project has one, so move its types there", Error);

    // Code: constant ids in an app's C#. Both fail alike when the app runs, so both are warnings.
    public static readonly NewsRule UnknownIdInCode = new("NEWS0501", "Id that the corpus does not have", "No {0} has the id `{1}`{2}", Warning);
    public static readonly NewsRule FormerIdInCode = new("NEWS0502", "Id that was changed", "`{0}` is now called `{1}`; write `{1}`", Warning);

    // Build.
    public static readonly NewsRule InternalError = new("NEWS0901", "The article could not be processed", "NewsSdk failed on this article: {0}; please report it, the other articles are not touched", Error);
    public static readonly NewsRule UnreadableFile = new("NEWS0902", "File cannot be read", "The file `{0}` cannot be read; see that it exists and is a text file", Error);
    public static readonly NewsRule RepeatedFile = new("NEWS0903", "File given twice", "The file `{0}` is given twice; keep one of the `NewsArticle` or `AdditionalFiles` items that name it", Error);
    public static readonly NewsRule WrongProperty = new("NEWS0904", "Wrong build property", "{0}", Warning);
    public static readonly NewsRule Draft = new("NEWS0905", "Draft", "The article is a draft and left out of the build{0}; set the property `NewsDrafts` to `true` to build it", Info);
    public static readonly NewsRule TooLong = new("NEWS0906", "Articles too long for the compiler", "The articles are {0} MB of string literals, of which this compiler keeps 16 MB in an assembly; build with the .NET SDK 9.0.200 or later, or put them into several projects", Error);
    public static readonly NewsRule TooMany = new("NEWS0907", "Too many articles", "The project has {0} articles, and an assembly holds 65,000; put them into several projects, or read some at run time with `NewsJsonLines`", Error);
    public static readonly NewsRule MisnamedFile = new("NEWS0908", "File of a name that is not read", "The file `{0}` is not read; call it `{1}`", Warning);
    public static readonly NewsRule NoCode = new("NEWS0909", "No code is generated", "No code is generated: {0}", Warning);

    /// <summary>Every rule, sorted by id.</summary>
    public static EquatableArray<NewsRule> All { get; } = typeof(NewsDiagnostics).GetFields().Select(static field => field.GetValue(null)).OfType<NewsRule>().ToEquatableArray();
}
