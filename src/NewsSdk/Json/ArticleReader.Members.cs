using System.Text.Json;

namespace NewsSdk;

// Actors and mentions, and what actors, events and quotes have in common.
internal sealed partial class ArticleReader
{
    private List<Actor> ReadActors()
    {
        var actors = new List<Actor>();
        foreach ((JsonElement item, string path) in _article.Items("actors"))
        {
            var reader = new JsonObjectReader(item, path, Names);
            string id = reader.RequiredText("id");
            Declare(id, reader);
            List<ValueList<TextSpan>> mentions = ReadMentions(reader);
            Actor actor = reader.TryGet("type", out _) || _registry is null ? ActorReader.Read(reader, _types) : ActorOfRegistry(id, reader);
            _actors.Add(id, actor);
            actors.Add(actor);
            foreach (ValueList<TextSpan> spans in mentions)
                _mentions.Add(Mention.Of(actor, spans, _text));
        }

        return actors;
    }

    // A compiled article only names the actors of the registry.
    private Actor ActorOfRegistry(string id, JsonObjectReader reader)
    {
        if (!_registry!.TryGet(id, out Actor? actor))
            throw JsonError.At(reader.Path, $"no actor of the registry has the id `{id}`{Nearest.Suggest(id, _registry.Ids)}");
        return reader.Rest().IsEmpty ? actor : throw JsonError.At(reader.Path, $"the actor `{id}` of the registry has no other properties here than its mentions");
    }

    private List<ValueList<TextSpan>> ReadMentions(JsonObjectReader reader) =>
        reader.Items("mentions").ConvertAll(item =>
        {
            ValueList<TextSpan> spans = SpansOf(item.Item, item.Path, Names, _text.Length);
            return spans.Count > 0 ? spans : throw JsonError.At(item.Path, "a mention has no span; expected [start, length]");
        });

    private Actor ActorOf(JsonElement value, string path)
    {
        string id = JsonObjectReader.Text(value, path);
        return _actors.TryGetValue(id, out Actor? actor) ? actor : throw JsonError.At(path, $"no actor has the id `{id}`{Nearest.Suggest(id, _actors.Keys)}");
    }

    private void Declare(string? id, JsonObjectReader reader)
    {
        if (id is not null && !_ids.Add(id))
            throw JsonError.At(reader.PathOfCanonical("id"), $"the id `{id}` is already taken; ids of actors, events and quotes are unique in an article");
    }
}
