namespace NewsSdk.Authoring.Tests.Documents;

/// <summary>What the reference of the format says is so: each example is read, and its claims are compared with what became of it.</summary>
public sealed class FormatReadmeTests
{
    public static TheoryData<int> Examples => new(FormatExample.All.Select(static example => example.Line));

    [Theory, MemberData(nameof(Examples))]
    public void AnExampleBecomesWhatIsSaid(int line)
    {
        FormatExample example = FormatExample.All.Single(example => example.Line == line);
        BoundCorpus corpus = example.Bind();

        foreach (FencedBlock claim in example.Claims)
        {
            string[] said = claim.Text.TrimEnd('\n').Split('\n');
            switch (claim.Words[0])
            {
                case "annotations": Compare(said, CorpusPrinter.Annotations(example.Article(claim, corpus)), claim); break;
                case "blocks": Compare(said, CorpusPrinter.Blocks(example.Article(claim, corpus)), claim); break;
                case "plain": Compare(said, example.Article(claim, corpus).Parsed.Text.Split('\n'), claim); break;
                case "types": Compare(said, CorpusPrinter.Types(corpus), claim); break;
                case "registry": Compare(said, CorpusPrinter.Registry(corpus), claim); break;
                case "members": Assert.All(said, member => Assert.Contains(member, CorpusPrinter.Members(corpus))); break;
                case "told": break;
                default: Assert.Fail($"line {claim.Line}: {claim.Words[0]} is no claim"); break;
            }
        }

        // An example of which nothing is told has no mistake.
        FencedBlock? told = example.Claims.SingleOrDefault(static claim => claim.Words[0] == "told");
        Compare(told?.Text.TrimEnd('\n').Split('\n') ?? [], example.Told(corpus), told);
    }

    private static void Compare(string[] said, IEnumerable<string> found, FencedBlock? claim) =>
        Assert.Equal($"line {claim?.Line}\n{string.Join('\n', said)}", $"line {claim?.Line}\n{string.Join('\n', found)}");
}
