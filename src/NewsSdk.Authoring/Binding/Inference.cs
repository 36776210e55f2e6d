namespace NewsSdk.Authoring;

/// <summary>Infers the types of a corpus from the shapes of its actors and events.</summary>
internal static class Inference
{
    /// <summary>The actor types that every corpus has.</summary>
    public static readonly string[] StandardActorTypes = ["group", "organization", "person", "place"];

    public static CorpusModel Infer(IEnumerable<ArticleSignature> articles)
    {
        List<ArticleSignature> sorted = [.. articles];
        sorted.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));

        var actors = new SortedDictionary<string, TypeShapes>(StringComparer.Ordinal);
        foreach (string type in StandardActorTypes)
            actors[type] = new TypeShapes(type, ofActor: true) { IsKnown = true };
        var events = new SortedDictionary<string, TypeShapes>(StringComparer.Ordinal);
        foreach (ArticleSignature article in sorted)
        {
            AddAll(actors, article.Actors, ofActor: true);
            AddAll(events, article.Events, ofActor: false);
        }

        EquatableArray<ArticleName> names = NamesOf(sorted);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (ArticleName name in names)
        {
            if (name.Identifier is not null)
                taken.Add(name.Identifier + "Article");
        }

        var roles = new HashSet<string>(StringComparer.Ordinal);
        foreach (TypeShapes type in events.Values)
            type.AddRoles(roles);

        EquatableArray<TypeModel> actorTypes = TypesOf(actors.Values, taken, roles);
        return new CorpusModel
        {
            Articles = names,
            ActorTypes = actorTypes,
            EventTypes = TypesOf(events.Values, taken, roles),
        };
    }

    /// <summary>Whether a field's name is one that the JSON of an actor (or event) has a meaning of its own for.</summary>
    public static bool IsReservedField(string name, bool ofActor) => Identifiers.ToPascalCase(name) is null || Identifiers.ToCamelCase(name) switch
    {
        "id" or "type" or "mentions" => true,
        "name" or "aliases" or "wikidata" => ofActor,
        "status" => !ofActor,
        _ => false,
    };

    private static void AddAll(SortedDictionary<string, TypeShapes> types, EquatableArray<Shape> shapes, bool ofActor)
    {
        foreach (Shape shape in shapes)
        {
            if (!types.TryGetValue(shape.Type, out TypeShapes? type))
                types.Add(shape.Type, type = new TypeShapes(shape.Type, ofActor));
            type.Add(shape);
        }
    }

    private static EquatableArray<ArticleName> NamesOf(List<ArticleSignature> articles)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var identifiers = new HashSet<string>(StringComparer.Ordinal);
        var names = new List<ArticleName>(articles.Count);
        foreach (ArticleSignature article in articles)
        {
            string? identifier = Identifiers.OfArticle(article.Id);
            bool isFirst = ids.Add(article.Id) && identifier is not null && identifiers.Add(identifier);
            names.Add(new ArticleName(article.Path, article.Id, isFirst ? identifier : null));
        }

        return names.ToEquatableArray();
    }

    // A type whose C# name is taken is left out; binding an article that uses it says so.
    private static EquatableArray<TypeModel> TypesOf(IEnumerable<TypeShapes> types, HashSet<string> taken, HashSet<string> roles)
    {
        var models = new List<TypeModel>();
        foreach (TypeShapes type in types)
        {
            if (type.IsKnown && Identifiers.OfType(type.Name) is { } identifier && !Identifiers.IsTypeTaken(identifier) && taken.Add(identifier))
                models.Add(new TypeModel(type.Name, identifier, type.Fields(roles)));
        }

        return models.ToEquatableArray();
    }
}
