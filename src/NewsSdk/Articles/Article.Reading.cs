namespace NewsSdk;

// What is worked out of the text whenever it is asked for: none of it is in the JSON or compared.
public partial class Article
{
    private const double WordsPerMinute = 238;

    /// <summary>The text of the first paragraph; empty where there is none.</summary>
    public string Lead
    {
        get
        {
            foreach (Block block in Blocks)
            {
                if (block.Kind == BlockKind.Paragraph)
                    return TextOf(block.Span);
            }

            return "";
        }
    }

    /// <summary>How many words the text has.</summary>
    /// <remarks>
    /// A word is a run of letters, digits and marks, in which an apostrophe or a hyphen between two of them, and a point or a comma between two
    /// digits, is no break: <c>l’État</c>, <c>well-known</c> and <c>1,000.5</c> are one word each. A Chinese character and a Japanese kana count as one each,
    /// since no space divides words there. It is the rule of Unicode's word boundaries (UAX #29) in short, with hyphenated words kept whole
    /// as word processors do. Thai, Lao, Khmer and Burmese, whose words no space divides either, are counted by their spaces.
    /// </remarks>
    public int WordCount => Words.Count(Text);

    /// <summary>How long an adult needs to read the text silently: <see cref="WordCount"/> at 238 words a minute.</summary>
    /// <remarks>
    /// The rate is that of English non-fiction (Brysbaert 2019, doi:10.1016/j.jml.2019.104047); it is taken for every language, so that Chinese characters
    /// and kana, each of which counts as a word, are read at 238 a minute as well.
    /// </remarks>
    public TimeSpan ReadingTime => TimeSpan.FromMinutes(WordCount / WordsPerMinute);

    /// <summary>The id for an address: in lower case, with a hyphen for each run of what is no letter, digit or mark, but none at the ends.</summary>
    /// <remarks>
    /// It stays when the headline changes. Letters of any script stay what they are; <see cref="Uri.EscapeDataString(string)"/> makes them ASCII. Ids that differ only by case or by
    /// such runs have one slug.
    /// </remarks>
    public string Slug => Words.Hyphenate(Id);

    /// <summary>The headings of the text, in order.</summary>
    public ValueList<Heading> Outline
    {
        get
        {
            var headings = new List<Heading>();
            foreach (Block block in Blocks)
            {
                if (block.Kind == BlockKind.Heading)
                    headings.Add(new Heading(block.Level, TextOf(block.Span), block.Span));
            }

            return headings.ToValueList();
        }
    }
}
