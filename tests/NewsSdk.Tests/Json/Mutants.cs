using System.Text;
using System.Text.Json;

namespace NewsSdk.Tests.Json;

/// <summary>JSON that is nearly that of an article.</summary>
internal static class Mutants
{
    private static readonly string[] s_pieces =
    [
        "null", "true", "\"\"", "\"putin\"", "\"merkel\"", "\"q\"", "\"a\"", "0", "1", "-1", "2147483648", "1e5", "1.0", "[]", "{}", "[0,1]", "[[0,1]]", "[[]]", "\"\\u0041\"", "\"\\ud83d\"", "\"\\ud83d\\ude00\"",
        "\"id\":", "\"type\":", "\"text\":", "\"mentions\":", "\"fragments\":", "\"in\":", "\"zz\":", ",", "\"2020-09-14\"", "\"post\"", "\"story\"", "\"\\n\"", "\u2028", "é", "\ufeff", " ", "\t",
        "\"i\\u0064\":", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    ];

    /// <summary>Articles that have all there is.</summary>
    public static IEnumerable<byte[]> Seeds =>
    [
        Encoding.UTF8.GetBytes(Sample.Json),
        Encoding.UTF8.GetBytes(SchemaSample.Json(
            """{"id":"a","type":"story","status":"planned","count":-7,"counts":[1,0],"follows":"c","link":"https://example.org/","mood":"open-ended","moods":["calm"],"parts":["b"],"rate":1.50,"said":"q","posts":["q"],"mentions":[[0,1],[2,1,4,2]]},{"id":"b","type":"visit","guests":["merkel"],"host":"putin","nights":3,"mentions":[]},{"id":"c","type":"eclipse","date":"2020","x":"\u201cé","mentions":[[3,2]]}""",
            """{"id":"q","type":"post","speaker":"putin","addressees":["merkel"],"kind":"mixed","cue":[1,1],"source":[3,1],"via":"Telegram","date":"2020","about":"putin","platform":"Telegram","zz":{"b":[1,{}]},"fragments":[2,1,4,1]},{"kind":"direct","in":"q","fragments":[2,1]},{"kind":"direct","in":1,"fragments":[],"text":"no\twhere"}""")),
        Encoding.UTF8.GetBytes(SchemaSample.Json().Replace(",", ",\n  ", StringComparison.Ordinal)),
    ];

    /// <summary>A copy with some changes: bytes, pieces of JSON in place of others, parts taken away, doubled or moved.</summary>
    public static byte[] Of(byte[] seed, Random random)
    {
        var mutant = new List<byte>(seed);
        for (int edits = random.Next(1, 4); edits > 0; edits--)
            Change(mutant, seed, random);
        return [.. mutant];
    }

    /// <summary>What is read; null for what is refused as it should be.</summary>
    public static Article? Read(Func<Article> read, byte[] mutant)
    {
        try
        {
            return read();
        }
        catch (JsonException)
        {
            return null;
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"Threw otherwise: {Encoding.UTF8.GetString(mutant)}", e);
        }
    }

    private static void Change(List<byte> mutant, byte[] seed, Random random)
    {
        int at = random.Next(mutant.Count);
        switch (random.Next(6))
        {
            case 0:
                mutant[at] = (byte)random.Next(256);
                break;
            case 1:
                mutant[at] = seed[random.Next(seed.Length)];
                break;
            case 2:
                mutant.RemoveRange(at, Math.Min(random.Next(1, 12), mutant.Count - at));
                if (mutant.Count == 0)
                    mutant.Add((byte)'{');
                break;
            case 3:
                mutant.InsertRange(at, Encoding.UTF8.GetBytes(s_pieces[random.Next(s_pieces.Length)]));
                break;
            case 4:
                (int start, int end) = ValueAt(mutant, at);
                mutant.RemoveRange(start, end - start);
                mutant.InsertRange(start, Encoding.UTF8.GetBytes(s_pieces[random.Next(s_pieces.Length)]));
                break;
            default:
                (start, end) = ValueAt(mutant, at);
                List<byte> part = mutant[start..end];
                (int other, _) = ValueAt(mutant, random.Next(mutant.Count));
                mutant.InsertRange(other, part);
                break;
        }
    }

    // Roughly a value: from behind a colon or comma to the next comma or bracket.
    private static (int Start, int End) ValueAt(List<byte> mutant, int at)
    {
        int start = at;
        while (start > 0 && mutant[start - 1] is not ((byte)':' or (byte)',' or (byte)'['))
            start--;
        int end = start;
        while (end < mutant.Count && mutant[end] is not ((byte)',' or (byte)']' or (byte)'}'))
            end++;
        return (start, end);
    }
}
