using System.Text;

namespace NewsSdk.Generators.Tests.Fuzzing;

/// <summary>Changes files as accidents and attackers do: on their bytes, so that what comes out need not be UTF-8.</summary>
internal sealed class ByteMutator(Random random, IReadOnlyList<byte[]> others)
{
    private const int MaxLength = 100_000;

    private static readonly byte[][] s_tokens =
    [
        .. new[]
        {
            "\n", "\r\n", "\r", "\n\n", "\t", "    ", "---\n", "...\n", "[", "]", "{", "}", "]{", "{.", "{#", "}]", "](", "![", "[x]{.a}", "]{.quote by=", " by=", " of=", " in=", "=", "\"", "'", "\"\"\"", "\\", "&amp;", "&#0;",
            "&#x1F600;", "<", ">", "<!--", "-->", "<b>", "`", "```\n", "*", "**", "_", "# ", "> ", "- ", "1. ", ":::", "::: related\n", ": ", "? ", "- ", "|\n", ">\n", "&a ", "*a", "!!str ", "<<: ", "%YAML 1.2\n", "#", "@", "~", "null",
            "actors:", "events:", "quotes:", "spans:", "formerly: [x]", "is: ", "type: ", "name: ", "headline: ", "published: ", "draft: yes\n", "id: ", "meta: ", "suppress: [NEWS0018]\n", "code: a:b", "description: ", "values: [a, b]",
            "closed: true\n", "exact: ", "occurrence: ", "prefix: ", "class: ", "x-", "*/", "//", "#endif\n", "#pragma", "{{", "@\"", "$\"", "</summary>", "]]>", "&", "class", "record", "field", "global::", "putin", "person", "meeting",
            "quote", "actor", "event", "0", "-1", "9999999999999999999999", "1e999", "2020-13-45", "2020-09-14/..", "80%", ">4h", "\0", "\u0001", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u061C", "\u200B", "\u200D", "\u200F", "\u2028", "\u2029",
            "\u202E", "\u2066", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "e\u0301", "İ", "ı", "ß", "ǆ", "ﬁ", "Å", "漢字", "مرحبا", "नमस्ते", "😀", "👩‍👩‍👧", "𝒳",
        }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0xC3], [0xC0, 0x80], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF0, 0x9F, 0x98], [0xF4, 0x90, 0x80, 0x80], [0xFE], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF],
    ];

    /// <summary>A changed copy of <paramref name="file"/>.</summary>
    public byte[] Mutate(byte[] file)
    {
        var bytes = new List<byte>(file);
        do
            Change(bytes);
        while (random.Next(3) > 0 && bytes.Count < MaxLength);
        return [.. bytes];
    }

    private void Change(List<byte> bytes)
    {
        int at = random.Next(bytes.Count + 1);
        switch (random.Next(12))
        {
            case 0 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << random.Next(8));
                break;
            case 1 when at < bytes.Count:
                bytes[at] = (byte)random.Next(256);
                break;
            case 2:
                bytes.RemoveRange(at, Math.Min(Length(), bytes.Count - at));
                break;
            case 3:
                bytes.InsertRange(random.Next(bytes.Count + 1), bytes.GetRange(at, Math.Min(Length(), bytes.Count - at)));
                break;
            case 4:
                Splice(bytes, at, others[random.Next(others.Count)]);
                break;
            case 5:
                bytes.InsertRange(at, Enumerable.Repeat(Token(), 1 + random.Next(200)).SelectMany(static token => token));
                break;
            case 6:
                bytes.InsertRange(at, Enumerable.Range(0, 1 + random.Next(8)).Select(_ => (byte)random.Next(256)));
                break;
            case 7:
                ChangeLines(bytes, at);
                break;
            case 8 when bytes.Count > 0:
                // What stands somewhere in the file takes the place of what stands elsewhere, such as one id another's.
                int from = random.Next(bytes.Count);
                int length = Math.Min(1 + random.Next(12), bytes.Count - from);
                List<byte> piece = bytes.GetRange(from, length);
                bytes.RemoveRange(at, Math.Min(1 + random.Next(12), bytes.Count - at));
                bytes.InsertRange(at, piece);
                break;
            default:
                bytes.InsertRange(at, Token());
                break;
        }
    }

    private void Splice(List<byte> bytes, int at, byte[] other)
    {
        if (other.Length == 0)
            return;
        int from = random.Next(other.Length);
        bytes.RemoveRange(at, Math.Min(random.Next(2) * Length(), bytes.Count - at));
        bytes.InsertRange(at, other.AsSpan(from, Math.Min(Length() * 4, other.Length - from)).ToArray());
    }

    private void ChangeLines(List<byte> bytes, int at)
    {
        int start = at == 0 ? 0 : bytes.LastIndexOf((byte)'\n', at - 1) + 1;
        int end = bytes.IndexOf((byte)'\n', Math.Min(at, bytes.Count));
        List<byte> line = bytes.GetRange(start, (end < 0 ? bytes.Count : end + 1) - start);
        switch (random.Next(4))
        {
            case 0:
                bytes.RemoveRange(start, line.Count);
                break;
            case 1:
                bytes.InsertRange(start, line);
                break;
            case 2:
                bytes.InsertRange(start, Enumerable.Repeat((byte)' ', 1 + random.Next(6)));
                break;
            default:
                int other = random.Next(bytes.Count + 1);
                bytes.InsertRange(other == 0 ? 0 : bytes.LastIndexOf((byte)'\n', other - 1) + 1, line);
                break;
        }
    }

    // Mostly a few bytes, now and then half a file.
    private int Length() => random.Next(4) switch { 0 => 1, 1 => random.Next(1, 8), 2 => random.Next(1, 60), _ => random.Next(1, 1000) };

    private byte[] Token() => s_tokens[random.Next(s_tokens.Length)];
}
