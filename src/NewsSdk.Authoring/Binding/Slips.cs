namespace NewsSdk.Authoring;

/// <summary>Finds words that were written once and are a slip away from one that was written often.</summary>
internal static class Slips
{
    /// <summary>From so many uses on, a word is one that the writers know.</summary>
    public const int Often = 3;

    // Each odd word is held against each usual one. Where there are more to compare, odd words are the habit.
    private const int MaxCompared = 100_000;

    /// <summary>The names that are probably slips, each with the name that was meant: of several the first, ordinal.</summary>
    public static Dictionary<string, string> Among(IEnumerable<(string Name, int Uses)> words)
    {
        var slips = new Dictionary<string, string>(StringComparer.Ordinal);
        List<string> odd = [];
        List<string> usual = [];
        foreach ((string name, int uses) in words)
        {
            if (uses == 1)
                odd.Add(name);
            else if (uses >= Often)
                usual.Add(name);
        }

        if ((long)odd.Count * usual.Count > MaxCompared)
            return slips;
        usual.Sort(StringComparer.Ordinal);
        foreach (string name in odd)
        {
            if (usual.Find(other => Suggestion.IsSlip(name, other)) is { } meant)
                slips.Add(name, meant);
        }

        return slips;
    }
}
