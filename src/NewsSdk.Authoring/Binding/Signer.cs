namespace NewsSdk.Authoring;

/// <summary>Reduces an article to what the rest of the corpus needs of it.</summary>
internal static class Signer
{
    // What the language itself knows of a declared actor or event; everything else is a field that is inferred.
    private static readonly string[] OfActor = ["type", "name", "aliases", "wikidata"];
    private static readonly string[] OfEvent = ["type", "status"];

    public static ArticleSignature Sign(ParsedArticle article)
    {
        LocalNames names = LocalNames.Of(article);
        var actors = new HashSet<Shape>();
        foreach (Declaration actor in article.Actors)
            actors.Add(ShapeOf(LocalNames.ActorTypeOf(actor), actor.Fields, null));

        var events = new HashSet<Shape>();
        foreach (Declaration declaration in article.Events)
        {
            if (declaration.Find("type")?.Text is { Length: > 0 } type)
                events.Add(ShapeOf(type, declaration.Fields, names));
        }

        foreach (ParsedSpan span in article.Spans)
        {
            string type = span.Class.Text;
            if (SpanClass.IsKeyword(type) || names.IsMention(span, out _))
                continue;
            Shape shape = ShapeOf(type, span.Fields, names);
            events.Add(shape with { IsBare = span.Id is null && span.Fields.Count == 0 });
        }

        return new ArticleSignature
        {
            Path = article.Path,
            Id = article.Id.Text,
            Actors = Sorted(actors),
            Events = Sorted(events),
        };
    }

    /// <summary>Whether a field of an actor (or event) is one that the language knows.</summary>
    public static bool IsBuiltIn(string name, bool ofActor) => Array.IndexOf(ofActor ? OfActor : OfEvent, name) >= 0;

    private static Shape ShapeOf(string type, EquatableArray<Field> fields, LocalNames? actors)
    {
        bool ofActor = actors is null;
        var shapes = new List<FieldShape>(fields.Count);
        foreach (Field field in fields)
        {
            if (!IsBuiltIn(field.Name.Text, ofActor) && !Inference.IsReservedField(field.Name.Text, ofActor))
                shapes.Add(ValueForm.ShapeOf(field, actors));
        }

        shapes.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return new Shape(type, shapes.ToEquatableArray());
    }

    // Any total order will do, so long as it does not depend on where in the article a shape stands.
    private static EquatableArray<Shape> Sorted(HashSet<Shape> shapes)
    {
        var sorted = new List<(string Key, Shape Shape)>(shapes.Count);
        foreach (Shape shape in shapes)
            sorted.Add((KeyOf(shape), shape));
        sorted.Sort(static (left, right) => string.CompareOrdinal(left.Key, right.Key));
        return sorted.Select(static item => item.Shape).ToEquatableArray();
    }

    private static string KeyOf(Shape shape)
    {
        var key = new System.Text.StringBuilder(shape.Type).Append(shape.IsBare ? "\u0001" : "\u0002");
        foreach (FieldShape field in shape.Fields)
        {
            key.Append(field.Name).Append('\u0003').Append((int)field.Kind).Append(field.ActorType).Append('\u0004')
                .Append(field.IsMany ? 'm' : '-').Append(field.IsYear ? 'y' : '-').Append((int)field.Word);
        }

        return key.ToString();
    }
}
