namespace NewsSdk.Authoring;

/// <summary>Infers the types of a corpus from the shapes of its actors and events.</summary>
internal static class Inference
{
    /// <summary>The actor types that every corpus has.</summary>
    public static readonly string[] StandardActorTypes = ["group", "organization", "person", "place"];

    /// <param name="articles">What the articles and the registries tell.</param>
    /// <param name="registries">What the registries tell: they have no article's name.</param>
    /// <param name="seedsFolder">The folder of all articles, relative to the project.</param>
    public static CorpusModel Infer(
        IEnumerable<ArticleSignature> articles, IEnumerable<ArticleSignature> registries, CorpusNames corpusNames, SchemaModel schema, string seedsFolder)
    {
        List<ArticleSignature> sorted = [.. articles];
        sorted.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));

        var actors = new SortedDictionary<string, TypeShapes>(StringComparer.Ordinal);
        foreach (string type in StandardActorTypes)
            actors[type] = new TypeShapes(type, TypeKind.Actor) { IsKnown = true };
        var events = new SortedDictionary<string, TypeShapes>(StringComparer.Ordinal);
        foreach (ArticleSignature article in registries.Concat(sorted))
        {
            AddAll(actors, article.Actors, TypeKind.Actor);
            AddAll(events, article.Events, TypeKind.Event);
        }

        LeaveNames(actors, events);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        TakeNames(schema, taken);
        EquatableArray<ArticleName> names = ArticleNames.Of(sorted, seedsFolder, taken);
        foreach (ArticleName name in names)
        {
            if (name.Identifier is not null)
                taken.Add(ArticleNames.ClassOf(name.Identifier));
        }

        var roles = new HashSet<string>(StringComparer.Ordinal);
        foreach (TypeShapes type in events.Values)
            type.AddRoles(roles);
        foreach (TypeModel type in schema.EventTypes)
            roles.UnionWith(type.Fields.Where(static field => field.Kind == FieldKind.Actor).Select(static field => field.Name));

        EquatableArray<TypeModel> actorTypes = TypesOf(actors.Values, schema.ActorTypes, taken, roles, [], schema.IsClosed);
        var records = new HashSet<string>(actorTypes.Select(static type => type.Identifier), StringComparer.Ordinal);
        return new CorpusModel
        {
            Articles = names,
            ActorTypes = actorTypes,
            EventTypes = WithSlips(events.Values, TypesOf(events.Values, schema.EventTypes, taken, roles, records, schema.IsClosed)),
            QuoteTypes = schema.QuoteTypes,
            Names = corpusNames,
            IsClosed = schema.IsClosed,
            Repeated = RepeatedOf(sorted),
        };
    }

    /// <summary>Whether a field's name is one that the JSON of an actor (or event) has a meaning of its own for.</summary>
    public static bool IsReservedField(string name, bool ofActor) => !Identifiers.HasName(name) || (MayBeReserved(name) && IsReserved(Identifiers.ToCamelCase(name), name, ofActor));

    // Of names in ASCII by their first letter, the longest of them being `mentions`: each field of each article asks.
    private static bool MayBeReserved(string name) => name[0] >= 0x80 || !char.IsLetter(name[0]) || "idtmfnaws".IndexOf((char)(name[0] | 0x20)) >= 0;

    private static bool IsReserved(string camel, string name, bool ofActor) => camel switch
    {
        "id" or "type" or "mentions" or "formerly" => true,
        "date" => !ofActor && name != "date",
        "name" or "aliases" or "wikidata" => ofActor,
        "status" => !ofActor,
        _ => false,
    };

    private static void AddAll(SortedDictionary<string, TypeShapes> types, EquatableArray<Shape> shapes, TypeKind kind)
    {
        foreach (Shape shape in shapes)
        {
            if (!types.TryGetValue(shape.Type, out TypeShapes? type))
                types.Add(shape.Type, type = new TypeShapes(shape.Type, kind));
            type.Add(shape);
        }
    }

    // Of an actor type and an event type with one name that one has it which more shapes are of: a slip in one article breaks no other.
    private static void LeaveNames(SortedDictionary<string, TypeShapes> actors, SortedDictionary<string, TypeShapes> events)
    {
        foreach (TypeShapes type in events.Values)
        {
            if (type.IsKnown && !IsStandard(type.Name) && actors.TryGetValue(type.Name, out TypeShapes? other) && type.Count > other.Count)
                actors.Remove(type.Name);
        }
    }

    // What the schema declares stands; an article cannot take its names away.
    private static void TakeNames(SchemaModel schema, HashSet<string> taken)
    {
        foreach (TypeModel type in schema.ActorTypes.Concat(schema.EventTypes).Concat(schema.QuoteTypes))
        {
            taken.Add(type.Identifier);
            taken.UnionWith(type.Formerly.Select(static name => name.Identifier));
            taken.UnionWith(type.Fields.Where(static field => field.Kind == FieldKind.Word).Select(static field => field.TypeIdentifier!));
        }
    }

    // A type whose C# name is taken is left out, and one whose name is no word; binding an article that uses it says so.
    private static EquatableArray<TypeModel> TypesOf(
        IEnumerable<TypeShapes> types, EquatableArray<TypeModel> declared, HashSet<string> taken, HashSet<string> roles, HashSet<string> records, bool isClosed)
    {
        var models = new List<TypeModel>();
        // Of `person` and `Person`, which are one name in C#, the standard one has it, or the plainest; the other is told.
        foreach (TypeShapes type in types.OrderBy(static type => IsStandard(type.Name) ? 0 : 1 + OddnessOf(type.Name)))
        {
            bool isStandard = IsStandard(type.Name);
            if (declared.Find(type.Name, static model => model.Name) is not null || !type.IsKnown || (isClosed && !isStandard) || Identifiers.WrongSignIn(type.Name) >= 0)
                continue;
            if (Identifiers.OfType(type.Name) is { } identifier && !Identifiers.IsTypeTaken(identifier) && taken.Add(identifier))
                models.Add(new TypeModel(type.Name, identifier, type.Fields(roles, records)) { Kind = type.Kind });
        }

        for (int i = 0; i < models.Count; i++)
        {
            if (declared.Any(type => type.Is(models[i].Name)))
                models[i] = WithoutRequired(models[i]);
        }

        foreach (TypeModel type in declared)
            models.Add(WithInferredBase(type, models, declared));
        models.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        var bases = new HashSet<string>(declared.Select(static type => type.BaseIdentifier).OfType<string>(), StringComparer.Ordinal);
        return models.ConvertAll(type => type with { IsBase = bases.Contains(type.Identifier) }).ToEquatableArray();
    }

    private static EquatableArray<TypeModel> WithSlips(IReadOnlyCollection<TypeShapes> shapes, EquatableArray<TypeModel> types)
    {
        Dictionary<string, string> slips = Slips.Among(shapes.Select(static type => (type.Name, type.Uses)));
        if (slips.Count == 0)
            return types;
        Dictionary<string, TypeShapes> byName = shapes.ToDictionary(static type => type.Name, StringComparer.Ordinal);
        return types.Select(type => slips.TryGetValue(type.Name, out string? usual) && byName[type.Name].HasOnlyFieldsOf(byName[usual]) && types.Find(usual, static other => other.Name) is not null
            ? type with { SlipOf = usual }
            : type).ToEquatableArray();
    }

    /// <summary>How far a name is from the plainest that becomes the same in C#: 0 for a word in small letters, 1 for another word, 2 where a sign that belongs to no word has slipped in.</summary>
    internal static int OddnessOf(string name) => !IsWord(name) ? 2 : name == name.ToLowerInvariant() && name.IndexOf("--", StringComparison.Ordinal) < 0 ? 0 : 1;

    private static bool IsWord(string name)
    {
        foreach (char c in name)
        {
            if (c < 0x80 && !char.IsLetterOrDigit(c) && c is not ('-' or '_'))
                return false;
        }

        return name.Length > 0 && name[0] is not ('-' or '_');
    }

    private static bool IsStandard(string name) => Array.IndexOf(StandardActorTypes, name) >= 0;

    // What derives from an inferred type is not among what the type is inferred from, and may lack each of its fields.
    private static TypeModel WithoutRequired(TypeModel type) => type with
    {
        Fields = type.Fields.Select(static field => field.Cardinality == Cardinality.One ? field with { Cardinality = Cardinality.Optional } : field).ToEquatableArray(),
    };

    // A type may derive from a standard one that the schema leaves to inference: it has the fields that are inferred for that.
    private static TypeModel WithInferredBase(TypeModel type, List<TypeModel> inferred, EquatableArray<TypeModel> declared)
    {
        if (type.Bases.Count == 0 || declared.Find(type.Bases[type.Bases.Count - 1], static model => model.Name) is not null)
            return type;
        string root = type.Bases[type.Bases.Count - 1];
        if (inferred.Find(model => model.Name == root && !model.IsDeclared) is not { } standard)
            return type;

        var fields = new List<FieldModel>();
        foreach (FieldModel field in type.Fields)
            fields.Add(standard.Fields.Find(field.Name, static other => other.Name) is null ? field : field with { IsHiding = !field.IsInherited });
        foreach (FieldModel field in standard.Fields)
        {
            if (type.Fields.Find(field.Name, static other => other.Name) is null && !fields.Exists(other => other.Identifier == field.Identifier))
                fields.Add(field with { IsInherited = true });
        }

        fields.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return type with { Fields = fields.ToEquatableArray() };
    }

    private static EquatableArray<RepeatedActor> RepeatedOf(List<ArticleSignature> articles)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        var repeated = new SortedDictionary<string, RepeatedActor>(StringComparer.Ordinal);
        foreach (ArticleSignature article in articles)
        {
            foreach (WikidataActor actor in article.Wikidata)
            {
                if (!first.TryGetValue(actor.Item, out string? path))
                    first.Add(actor.Item, article.Path);
                else if (path != article.Path && !repeated.ContainsKey(actor.Item))
                    repeated.Add(actor.Item, new RepeatedActor(actor.Item, path, article.Path));
            }
        }

        return repeated.Values.ToEquatableArray();
    }
}
