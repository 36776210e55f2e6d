namespace NewsSdk;

/// <summary>Reads an actor, as articles and the registry write it.</summary>
internal static class ActorReader
{
    /// <summary>Reads an actor whose mentions have been read before: what is left over then is what the app does not know.</summary>
    public static Actor Read(JsonObjectReader reader, NewsTypes types)
    {
        string id = reader.RequiredText("id");
        string type = reader.RequiredText("type");
        string name = reader.RequiredText("name");
        ValueList<string> aliases = reader.Texts("aliases");
        string? wikidata = reader.OptionalText("wikidata");
        Actor actor = types.ActorOf(type)?.Create(new FieldReader(reader, References.None) { Id = id, Name = name }) ?? new UnknownActor(type, id, name);
        actor.Complete(aliases, wikidata, reader.Rest());
        return actor;
    }
}
