namespace NewsSdk.Authoring.Tests.Documents;

/// <summary>A fenced block of a Markdown document.</summary>
/// <param name="Section">How many headings stand before it.</param>
/// <param name="Line">The line of its opening fence, from 1.</param>
/// <param name="Language">The first word behind the fence.</param>
/// <param name="Words">The other words behind the fence.</param>
/// <param name="Text">Its lines, each with its end.</param>
internal sealed record FencedBlock(int Section, int Line, string Language, string[] Words, string Text)
{
    /// <summary>The blocks of a document, in order.</summary>
    public static List<FencedBlock> Of(string document)
    {
        string[] lines = document.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var blocks = new List<FencedBlock>();
        int section = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
                section++;
            if (!lines[i].StartsWith("```", StringComparison.Ordinal))
                continue;
            // A block that shows a fence has a longer one itself.
            string fence = new('`', lines[i].TakeWhile(static c => c == '`').Count());
            string[] info = lines[i][fence.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int end = Array.IndexOf(lines, fence, i + 1);
            Assert.True(end > 0, $"line {i + 1}: the block is not closed");
            string text = string.Concat(lines[(i + 1)..end].Select(static line => line + "\n"));
            blocks.Add(new FencedBlock(section, i + 1, info.FirstOrDefault(""), info.Length > 1 ? info[1..] : [], text));
            i = end;
        }

        return blocks;
    }
}
