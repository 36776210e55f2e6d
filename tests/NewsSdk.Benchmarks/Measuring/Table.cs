namespace NewsSdk.Benchmarks;

/// <summary>A table in Markdown, as README.md holds it.</summary>
internal sealed class Table(params string[] head)
{
    private readonly List<string[]> _rows = [head];

    /// <summary>Adds a row.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Prints it.</summary>
    public void Print()
    {
        int[] widths = [.. Enumerable.Range(0, head.Length).Select(column => _rows.Max(row => row[column].Length))];
        PrintRow(head, widths);
        Console.WriteLine("|" + string.Concat(widths.Select(static width => new string('-', width + 2) + "|")));
        foreach (string[] row in _rows.Skip(1))
            PrintRow(row, widths);
        Console.WriteLine();
    }

    private static void PrintRow(string[] row, int[] widths) => Console.WriteLine("| " + string.Join(" | ", row.Select((cell, column) => cell.PadRight(widths[column]))) + " |");
}
