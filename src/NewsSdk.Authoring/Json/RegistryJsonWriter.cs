using System.Text;

namespace NewsSdk.Authoring;

/// <summary>Writes the actors of the registry as the JSON array that the runtime reads: an actor a line, each of which can stand in a raw string literal.</summary>
public static class RegistryJsonWriter
{
    /// <summary>The JSON of <paramref name="actors"/>.</summary>
    public static ArticleJson Write(EquatableArray<SharedActor> actors)
    {
        var lines = new List<string>(actors.Count + 2) { "[" };
        var json = new StringBuilder();
        for (int i = 0; i < actors.Count; i++)
        {
            SharedActor actor = actors[i];
            var item = new JsonObject(json);
            item.AddActor(actor.Id, actor.Type, actor.Name, actor.Aliases, actor.Wikidata, actor.Fields.Select(static field => field.Field));
            item.Close();
            if (i < actors.Count - 1)
                json.Append(',');
            lines.Add(json.ToString());
            json.Clear();
        }

        lines.Add("]");
        return new ArticleJson(lines.ToEquatableArray());
    }
}
