using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace NewsSdk;

// Actors across articles: one id is one actor.
public sealed partial class Corpus
{
    /// <summary>The actors of the registry, then those of the articles in their order; of each id the first.</summary>
    public IEnumerable<Actor> Actors =>
        (_registry?.All ?? ActorList.Empty).Concat(this.SelectMany(static article => article.Actors)).DistinctBy(static actor => actor.Id, StringComparer.Ordinal);

    /// <summary>The actor with an id: the registry's, or that of the first article that has it.</summary>
    /// <exception cref="KeyNotFoundException">None has that id; the message names the nearest.</exception>
    public Actor Actor(string id) => TryGetActor(id, out Actor? actor)
        ? actor
        : throw new KeyNotFoundException(Nearest.Sentence($"No actor of the corpus has the id `{id}`{Nearest.Suggest(id, Actors.Select(static actor => actor.Id))}"));

    /// <summary>Gets the actor with an id: the registry's, or that of the first article that has it.</summary>
    /// <param name="id">The id; ids differ by case.</param>
    /// <param name="actor">The actor with that id.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetActor(string id, [MaybeNullWhen(false)] out Actor actor)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (_registry is not null && _registry.TryGet(id, out actor))
            return true;
        foreach (Article article in this)
        {
            if (article.Actors.TryGet(id, out actor))
                return true;
        }

        actor = null;
        return false;
    }

    /// <summary>The pairs of actors that articles mention together: the most frequent first, those of one frequency by their ids.</summary>
    public ValueList<CoOccurrence> CoOccurrences() => CountPairs(static (first, second) => string.CompareOrdinal(first, second) < 0);

    /// <summary>The actors that articles mention together with one: the most frequent first, those of one frequency by their ids.</summary>
    /// <param name="actor">The one; it is known by its id.</param>
    public ValueList<CoOccurrence> CoOccurrencesOf(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return CountPairs((first, second) => first == actor.Id && second != actor.Id);
    }

    private ValueList<CoOccurrence> CountPairs(Func<string, string, bool> isPair)
    {
        var actors = new Dictionary<string, Actor>(StringComparer.Ordinal);
        var counts = new Dictionary<(string First, string Second), int>();
        foreach (Article article in this)
        {
            var mentioned = new HashSet<string>(StringComparer.Ordinal);
            foreach (Mention mention in article.Mentions)
            {
                if (mention.Actor is { } actor && mentioned.Add(actor.Id))
                    actors.TryAdd(actor.Id, actor);
            }

            foreach (string first in mentioned)
            {
                foreach (string second in mentioned)
                {
                    if (isPair(first, second))
                        CollectionsMarshal.GetValueRefOrAddDefault(counts, (first, second), out _)++;
                }
            }
        }

        return counts
            .OrderByDescending(static pair => pair.Value)
            .ThenBy(static pair => pair.Key.First, StringComparer.Ordinal)
            .ThenBy(static pair => pair.Key.Second, StringComparer.Ordinal)
            .Select(pair => new CoOccurrence(actors[pair.Key.First], actors[pair.Key.Second], pair.Value))
            .ToValueList();
    }
}
