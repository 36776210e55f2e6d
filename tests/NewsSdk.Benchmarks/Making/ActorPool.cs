using System.Globalization;

namespace NewsSdk.Benchmarks;

/// <summary>The actors of a corpus whose articles are all alike: of ten, four persons, three places, two organizations and a group.</summary>
internal static class ActorPool
{
    private const int Groups = 24;
    private const int GroupSize = 10;

    private static readonly string[] s_first = ["Alexander", "Maria", "Svetlana", "John", "Ingrid", "Pavel", "Amina", "Carlos"];
    private static readonly string[] s_roots =
    [
        "Luk", "Tikh", "Mak", "Bor", "Var", "Sel", "Dom", "Gor", "Kar", "Lev", "Mir", "Nor", "Ost", "Pol", "Rad", "Sok", "Tur", "Ul", "Vis", "Yar", "Zel", "Bel", "Chern", "Dub",
    ];

    private static readonly string[] s_nameEndings = ["ashenko", "anovsky", "arova", "elson"];
    private static readonly string[] s_placeEndings = ["ograd", "enburg", "ampton"];

    /// <summary>All actors.</summary>
    public static IReadOnlyList<PooledActor> All { get; } = [.. Enumerable.Range(0, Groups * GroupSize).Select(Create)];

    /// <summary>Some actors for an article, one of each kind in turn.</summary>
    public static PooledActor[] Pick(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(slot => All[(((random.Next(Groups / 4) * 4) + (slot / GroupSize % 4)) * GroupSize) + (slot % GroupSize)])];

    private static PooledActor Create(int index)
    {
        (int group, int slot) = (index / GroupSize, index % GroupSize);
        string root = s_roots[group];
        return slot switch
        {
            < 4 => Person(s_first[(group + (slot * 3)) % s_first.Length], root + s_nameEndings[slot], index),
            < 7 => Place(root + s_placeEndings[slot - 4]),
            < 9 => Organization($"Ministry of {root}ian {(slot == 7 ? "Trade" : "Defense")}"),
            _ => new PooledActor($"{Slug(root)}ian-protesters", "group", $"{root}ian protesters", $"the crowd in {root}ia", ""),
        };
    }

    private static PooledActor Person(string first, string last, int index) => new(
        Slug($"{first}-{last}"), "person", $"{first} {last}", $"President {last}", string.Create(CultureInfo.InvariantCulture, $", title: President of {last[..3]}ia, wikidata: Q{7000 + index}"));

    private static PooledActor Place(string name) => new(Slug(name), "place", name, $"the city of {name}", ", country: BY");

    private static PooledActor Organization(string name) => new(Slug(name), "organization", name, $"the {name}", "");

    private static string Slug(string name) => name.ToLowerInvariant().Replace(' ', '-');
}
