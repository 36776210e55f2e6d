namespace NewsSdk.Authoring.Tests.Linting;

/// <summary>What the lints find in the article that came with the project: each is read against it, and right.</summary>
public sealed class SeedLintTests
{
    private static readonly string Source = File.ReadAllText(Path.Combine(FindRoot(), "seeds/lukashenko-putin-sochi.news.md"));

    [Fact]
    public void TheSeedHasTwoPlacesThatAnEditorWouldMend() => Assert.Equal(
        [
            // “the Sochi meeting” is annotated as the talks; the town in it is not, though “Belarus’s independence” and “the Russian project” have theirs.
            "123 NEWS0110 «Sochi» in «[the Sochi meeting]{.sochi-talks} has no legal significance,”]{#no-legal-significance .quote by=tikhanovskaya to=putin via=Telegram}»",
            // “… with the Belarusian people, “added the opponent: the raw text closes with an opening mark.
            "131 NEWS0311 «“» in «“]{#illegal-agreements .quote by=tikhanovskaya to=putin via=Telegram cue=added}added [the opponent]{.tikhanovskaya}, who»",
        ],
        Lints.Of(Source).Select(static told => $"{told.Start.Line + 1} {told.Rule.Id} «{Source.Substring(told.Span.Start, told.Span.Length)}» in «{Source.Split('\n')[told.Start.Line]}»"));

    internal static string FindRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "NewsSdk.sln")))
            folder = Path.GetDirectoryName(folder)!;
        return folder;
    }
}
