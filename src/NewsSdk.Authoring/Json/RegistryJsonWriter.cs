namespace NewsSdk.Authoring;

/// <summary>Writes the actors of the registry as the JSON array that the runtime reads: an actor a line.</summary>
public static class RegistryJsonWriter
{
    /// <summary>The JSON of <paramref name="actors"/>, written when it is asked for.</summary>
    public static ArticleJson Of(EquatableArray<SharedActor> actors) => new(writer =>
    {
        writer("[".AsSpan());
        var json = new JsonBuffer();
        for (int i = 0; i < actors.Count; i++)
        {
            SharedActor actor = actors[i];
            var item = new JsonObject(json);
            item.AddActor(actor.Id, actor.Type, actor.Name, actor.Aliases, actor.Wikidata, [.. actor.Fields.Select(static field => field.Field)]);
            item.Close();
            if (i < actors.Count - 1)
                json.Append(',');
            writer(json.Span);
            json.Clear();
        }

        json.Return();
        writer("]".AsSpan());
    });
}
