namespace NewsSdk.Authoring;

/// <summary>Reduces an article to what the rest of the corpus needs of it.</summary>
internal static class Signer
{
    // What the language itself knows of a declared actor or event; everything else is a field that is inferred.
    private static readonly string[] OfActor = ["type", "name", "aliases", "wikidata", "formerly"];
    private static readonly string[] OfEvent = ["type", "status", "formerly"];
    private static readonly string[] OfQuote = ["by", "to", "cue", "via", "kind", "date", "in", "type", "formerly"];

    public static ArticleSignature Sign(ParsedArticle article, CorpusNames corpus)
    {
        LocalNames names = LocalNames.Of(article, corpus);
        List<Shape> events = SpareList<Shape>.Take();
        foreach (Declaration declaration in article.Events)
        {
            if (declaration.Find("type")?.Text is { Length: > 0 } type && !IsDeclared(names.TypeNow(type), corpus.EventTypes))
                events.Add(ShapeOf(type, declaration.Fields, names));
        }

        foreach (ParsedSpan span in article.Spans)
        {
            string type = names.TypeNow(span.Class.Text);
            if (span.IsContinuation || SpanClass.IsKeyword(type) || names.IsQuote(type) || IsDeclared(type, corpus.EventTypes) || names.IsMention(span, out _))
                continue;
            events.Add(span.Id is null && span.Fields.Count == 0 ? new Shape(type, default, IsBare: true) : ShapeOf(type, span.Fields, names));
        }

        return new ArticleSignature
        {
            Path = article.Path,
            Id = article.Id.Text,
            Actors = ShapesOf(article.Actors, names, corpus),
            Events = Joined(events),
            Wikidata = WikidataOf(article, names),
            Additions = AdditionsOf(article, names),
            Formerly = article.Formerly.Select(static id => id.Text).ToEquatableArray(),
            IsDraft = article.Draft is not null,
        };
    }

    public static ArticleSignature Sign(ParsedRegistry registry, CorpusNames corpus) => new()
    {
        Path = registry.Path,
        Id = "",
        Actors = ShapesOf(registry.Actors, LocalNames.Of(registry, corpus), corpus),
        Events = default,
    };

    /// <summary>The fields that the language itself gives to every actor, event or quote.</summary>
    public static string[] BuiltInFields(TypeKind kind) => kind switch
    {
        TypeKind.Actor => OfActor,
        TypeKind.Event => OfEvent,
        _ => OfQuote,
    };

    /// <summary>Whether a field is one that the language itself gives.</summary>
    public static bool IsBuiltIn(string name, TypeKind kind) => Array.IndexOf(BuiltInFields(kind), name) >= 0;

    // What the schema declares needs no inference: it is what it is, whatever the articles write.
    private static bool IsDeclared(string type, EquatableArray<string> declared) => declared.AsSpan().BinarySearch(type, StringComparer.Ordinal) >= 0;

    private static EquatableArray<Shape> ShapesOf(EquatableArray<Declaration> actors, LocalNames names, CorpusNames corpus)
    {
        List<Shape> shapes = SpareList<Shape>.Take();
        foreach (Declaration actor in actors)
        {
            string type = names.ActorTypeOf(actor);
            if (!actor.IsBroken && !IsDeclared(type, corpus.ActorTypes))
                shapes.Add(ShapeOf(type, actor.Fields, null, isPartial: names.Shared(actor.Id.Text) is { } shared && shared.Path != names.Path));
        }

        return Joined(shapes);
    }

    private static EquatableArray<WikidataActor> WikidataOf(ParsedArticle article, LocalNames names)
    {
        var actors = new List<WikidataActor>();
        foreach (Declaration actor in article.Actors)
        {
            if (actor.Find("wikidata")?.Text is { Length: > 0 } item && names.Shared(actor.Id.Text) is null)
                actors.Add(new WikidataActor(item, actor.Id.Text));
        }

        actors.Sort(static (left, right) => string.CompareOrdinal(left.Item, right.Item) is var order and not 0 ? order : string.CompareOrdinal(left.Id, right.Id));
        return actors.ToEquatableArray();
    }

    private static EquatableArray<Addition> AdditionsOf(ParsedArticle article, LocalNames names)
    {
        var additions = new List<Addition>();
        foreach (Declaration actor in article.Actors)
        {
            if (actor.Fields.Count > 0 && names.Shared(actor.Id.Text) is not null)
                additions.Add(new Addition(article.Path, actor.Id.Text, actor.Fields.Select(WithoutPlaces).ToEquatableArray()));
        }

        return additions.ToEquatableArray();
    }

    private static AddedField WithoutPlaces(Field field) =>
        new(field.Name.Text, field.Values.Select(static value => new AddedValue(value.Text, value.IsQuoted)).ToEquatableArray(), field.IsList);

    /// <summary>The shape of an event, or of an actor where <paramref name="actors"/> is null.</summary>
    public static Shape ShapeOf(string type, EquatableArray<Field> fields, LocalNames? actors, bool isPartial = false)
    {
        bool ofActor = actors is null;
        List<FieldShape> shapes = SpareList<FieldShape>.Take();
        foreach (Field field in fields)
        {
            if (!IsBuiltIn(field.Name.Text, ofActor ? TypeKind.Actor : TypeKind.Event) && !Inference.IsReservedField(field.Name.Text, ofActor))
                shapes.Add(ValueForm.ShapeOf(field, actors));
        }

        shapes.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new Shape(type, SpareList.Finish(shapes), IsPartial: isPartial);
    }

    // Each shape once, with how many have it. Any total order will do, so long as it does not depend on where in the article a shape stands.
    private static EquatableArray<Shape> Joined(List<Shape> shapes)
    {
        if (shapes.Count > 1)
            shapes.Sort(Compare);
        int count = 0;
        for (int i = 0; i < shapes.Count; i++)
        {
            if (count == 0 || Compare(shapes[count - 1], shapes[i]) != 0)
                shapes[count++] = shapes[i];
            else if (shapes[count - 1].Uses < Slips.Often)
                shapes[count - 1] = shapes[count - 1] with { Uses = shapes[count - 1].Uses + 1 };
        }

        shapes.RemoveRange(count, shapes.Count - count);
        return SpareList.Finish(shapes);
    }

    private static int Compare(Shape left, Shape right)
    {
        int order = string.CompareOrdinal(left.Type, right.Type);
        order = order != 0 ? order : right.IsBare.CompareTo(left.IsBare);
        order = order != 0 ? order : left.IsPartial.CompareTo(right.IsPartial);
        for (int i = 0; order == 0 && i < left.Fields.Count && i < right.Fields.Count; i++)
            order = Compare(left.Fields[i], right.Fields[i]);
        return order != 0 ? order : left.Fields.Count.CompareTo(right.Fields.Count);
    }

    private static int Compare(FieldShape left, FieldShape right)
    {
        int order = string.CompareOrdinal(left.Name, right.Name);
        order = order != 0 ? order : (int)left.Kind - (int)right.Kind;
        order = order != 0 ? order : string.CompareOrdinal(left.ActorType, right.ActorType);
        order = order != 0 ? order : left.IsMany.CompareTo(right.IsMany);
        order = order != 0 ? order : left.IsYear.CompareTo(right.IsYear);
        return order != 0 ? order : (int)left.Word - (int)right.Word;
    }
}
