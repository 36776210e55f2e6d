namespace NewsSdk.Authoring;

/// <summary>Names by their words, so that a text is read once whatever their number.</summary>
internal sealed class NameIndex
{
    // Each step from a word to the next one of some name, in one dictionary: a registry has thousands of names.
    private readonly Dictionary<(int Node, string Word), int> _steps = [];
    private readonly List<ActorName?> _names = [null];

    /// <summary>Adds a name. One that two actors have says of neither that it is meant.</summary>
    public void Add(ActorName name)
    {
        int node = 0;
        foreach (string word in name.Words)
        {
            if (!_steps.TryGetValue((node, word), out int next))
            {
                next = _names.Count;
                _names.Add(null);
                _steps.Add((node, word), next);
            }

            node = next;
        }

        if (_names[node] is not { } other)
            _names[node] = name;
        else if (other.Actor != name.Actor)
            _names[node] = other with { Actor = "" };
        else if ((name.IsProper, name.Article.Count).CompareTo((other.IsProper, other.Article.Count)) > 0)
            _names[node] = name;
    }

    /// <summary>The longest name whose words begin at <paramref name="start"/>, and how many they are; with a shorter proper name of the same actor in its place, if it is not one itself.</summary>
    public (ActorName Name, int Count)? Longest(IReadOnlyList<string> words, int start)
    {
        (ActorName Name, int Count)? longest = null;
        (ActorName Name, int Count)? proper = null;
        int node = 0;
        for (int i = start; i < words.Count && _steps.TryGetValue((node, words[i]), out node); i++)
        {
            if (_names[node] is not { } name)
                continue;
            longest = (name, i + 1 - start);
            proper = name.IsProper ? longest : proper;
        }

        return proper is { } found && found.Name.Actor == longest!.Value.Name.Actor ? proper : longest;
    }
}
