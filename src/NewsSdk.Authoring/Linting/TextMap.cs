namespace NewsSdk.Authoring;

/// <summary>Finds where words of the plain text stand in the file.</summary>
internal sealed class TextMap(EquatableArray<TextRun> runs)
{
    /// <summary>The place of <paramref name="words"/> in the file; null where they begin or end in what is written otherwise, such as code.</summary>
    public SourceSpan? Find(TextSpan words)
    {
        if (words.Length == 0 || RunAt(words.Start) is not { } first || RunAt(words.End - 1) is not { } last)
            return null;
        int start = IsExact(first) ? first.Source.Start + (words.Start - first.Text.Start) : first.Source.Start;
        int end = IsExact(last) ? last.Source.Start + (words.End - last.Text.Start) : last.Source.End;
        return SourceSpan.Between(start, end);
    }

    /// <summary>Whether the code unit at <paramref name="position"/> is written as words are.</summary>
    public bool IsWord(int position) => RunAt(position) is not null;

    private static bool IsExact(TextRun run) => run.Text.Length == run.Source.Length;

    private TextRun? RunAt(int position)
    {
        ReadOnlySpan<TextRun> all = runs.AsSpan();
        int low = 0;
        int high = all.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) / 2);
            if (all[middle].Text.End <= position)
                low = middle + 1;
            else if (all[middle].Text.Start > position)
                high = middle - 1;
            else
                return all[middle];
        }

        return null;
    }
}
