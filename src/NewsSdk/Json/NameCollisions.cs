using System.Text;

namespace NewsSdk;

/// <summary>Refuses naming policies under which two properties of one object have the same name: one of them would be lost.</summary>
internal static class NameCollisions
{
    // What stands alone has its words beside their places.
    private static readonly string[] s_mention = ["text", "spans", "actor"];
    private static readonly string[] s_wordsOfQuote = ["text", "cueText", "sourceText"];

    /// <summary>Looks at all objects that are read and written.</summary>
    /// <exception cref="InvalidOperationException">Two properties of one have the same name, or one has none.</exception>
    public static void Refuse(JsonNames names, NewsTypes types)
    {
        (byte[][] article, byte[][] block, byte[][] mark, byte[][] actor, byte[][] @event, byte[][] quote) = ArticleScanner.Names;
        Refuse(names, "an article", TextsOf(article));
        Refuse(names, "a block", TextsOf(block));
        Refuse(names, "a mark", TextsOf(mark));
        Refuse(names, "a mention", s_mention);
        Refuse(names, "an actor", TextsOf(actor), types.Actors);
        Refuse(names, "an event", TextsOf(@event), types.Events);
        Refuse(names, "a quote", [.. TextsOf(quote), .. s_wordsOfQuote], types.Quotes);
    }

    private static void Refuse(JsonNames names, string owner, string[] properties, IEnumerable<NewsType> types)
    {
        Refuse(names, owner, properties);
        foreach (NewsType type in types)
            Refuse(names, $"{owner} of type `{type.Name}`", [.. properties, .. type.Fields.Select(static field => field.Name)]);
    }

    private static void Refuse(JsonNames names, string owner, string[] properties)
    {
        var taken = new Dictionary<string, string>(names.Comparer);
        foreach (string property in properties)
        {
            if (names.Of(property) is not { } name)
                throw new InvalidOperationException($"The naming policy gives the property `{property}` of {owner} no name.");
            if (!taken.TryAdd(name, property))
                throw new InvalidOperationException($"The naming policy gives the properties `{taken[name]}` and `{property}` of {owner} the same name, `{name}`.");
        }
    }

    /// <summary>The names as texts.</summary>
    public static string[] TextsOf(byte[][] names) => Array.ConvertAll(names, static name => Encoding.UTF8.GetString(name.AsSpan()[1..^2]));
}
