using NewsSdk.Generators.Emit;

namespace NewsSdk.Generators.Tests.Emit;

public class HintNameTests
{
    [Theory, MemberData(nameof(HostileTexts.Theory), MemberType = typeof(HostileTexts))]
    public void ANameHasOnlyHarmlessCharacters(string text)
    {
        foreach (string name in (string[])[HintName.OfArticle(text + ".news.md"), HintName.OfArticle($"../{text}/{text}.news.md"), HintName.OfType("Event", text, false)])
        {
            Assert.Matches(@"\A[A-Za-z0-9_][A-Za-z0-9._-]*\.g\.cs\z", name);
            Assert.DoesNotContain("..", name);
            Assert.InRange(name.Length, 1, 150);
        }
    }

    [Fact]
    public void NamesStayTheSame()
    {
        Assert.Equal("seeds.lukashenko-putin-sochi.9y9x99hywx.g.cs", HintName.OfArticle("seeds/lukashenko-putin-sochi.news.md"));
        Assert.Equal("Event.Meeting.g.cs", HintName.OfType("Event", "Meeting", isAmbiguous: false));
    }

    [Fact]
    public void NoTwoPathsHaveOneName()
    {
        string[] paths = [.. HostileTexts.All, "a/b", "a.b", "a_b", "A/B", "A.B", "é", "è", "ё", new string('x', 200), new string('x', 201)];
        Assert.Distinct(paths.Distinct().Select(path => HintName.OfArticle(path + ".news.md")), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void TypesWhoseNamesDifferByCaseAloneHaveTwoFiles() => Assert.Distinct(
        [HintName.OfType("Event", "HeldTalks", isAmbiguous: false), HintName.OfType("Event", "Heldtalks", isAmbiguous: true)],
        StringComparer.OrdinalIgnoreCase);
}
