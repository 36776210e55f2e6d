namespace NewsSdk.Authoring;

/// <summary>Takes the names that are for every article out of the schema and the registries.</summary>
internal static class SharedNames
{
    public static RegistryNames Of(ParsedRegistry registry)
    {
        var actors = new List<SharedName>(registry.Actors.Count);
        var renamed = new List<Renamed>();
        foreach (Declaration actor in registry.Actors)
        {
            string id = actor.Id.Text;
            // An id in which a sign is wrong is told in the registry, and no unknown one elsewhere.
            if (!Identifiers.MayBeId(id) || Identifiers.OfSharedActor(id) is not { } identifier)
                continue;
            string? name = actor.Find("name")?.Text is { Length: > 0 } text ? text : null;
            actors.Add(new SharedName(id, actor.Find("type")?.Text ?? "", registry.Path, name ?? id, identifier) { IsNameless = name is null });
            foreach (Located before in actor.Fields.FindAll("formerly"))
                renamed.Add(new Renamed(before.Text, id));
        }

        return new RegistryNames(registry.Path, actors.ToEquatableArray(), renamed.ToEquatableArray()) { IsBroken = registry.IsBroken };
    }

    public static CorpusNames Of(SchemaModel schema, IEnumerable<RegistryNames> registries)
    {
        List<RegistryNames> sorted = [.. registries];
        sorted.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));

        // Of two with one id, or one C# name, the first by path has it; the other registry tells.
        var actors = new SortedDictionary<string, SharedName>(StringComparer.Ordinal);
        var renamed = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (RegistryNames registry in sorted)
        {
            foreach (SharedName actor in registry.Actors)
            {
                actors[actor.Id] = actors.TryGetValue(actor.Id, out SharedName? first) ? first with { AlsoIn = [.. first.AlsoIn, registry.Path] } : actor;
            }

            foreach (Renamed actor in registry.Renamed)
            {
                if (actors[actor.Now].Path == registry.Path && !renamed.ContainsKey(actor.Before))
                    renamed.Add(actor.Before, actor.Now);
            }
        }

        var renamedTypes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (TypeModel type in schema.ActorTypes.Concat(schema.EventTypes).Concat(schema.QuoteTypes))
        {
            foreach (FormerName former in type.Formerly)
                renamedTypes[former.Name] = type.Name;
        }

        return new CorpusNames
        {
            IsSchemaBroken = schema.IsBroken,
            WrongTypes = schema.WrongTypes,
            BrokenRegistries = sorted.Where(static registry => registry.IsBroken).Select(static registry => registry.Path).ToEquatableArray(),
            Actors = actors.Values.ToEquatableArray(),
            ActorTypes = NamesOf(schema.ActorTypes),
            EventTypes = NamesOf(schema.EventTypes),
            QuoteTypes = NamesOf(schema.QuoteTypes),
            Renamed = Listed(renamed),
            RenamedTypes = Listed(renamedTypes),
        };
    }

    private static EquatableArray<Renamed> Listed(SortedDictionary<string, string> renamed) =>
        renamed.Select(static pair => new Renamed(pair.Key, pair.Value)).ToEquatableArray();

    private static EquatableArray<string> NamesOf(EquatableArray<TypeModel> types) => types.Select(static type => type.Name).ToEquatableArray();
}
