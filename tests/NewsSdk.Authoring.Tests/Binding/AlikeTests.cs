namespace NewsSdk.Authoring.Tests.Binding;

/// <summary>An id that looks like another to the eye is told with the characters in which they differ: “did you mean” would show the same word twice.</summary>
public sealed class AlikeTests
{
    private const string Composed = "\u00E9lys\u00E9e";
    private const string Decomposed = "e\u0301lyse\u0301e";

    [Theory]
    [InlineData(Composed, Decomposed, "U+0065 in place of U+00E9")]
    [InlineData(Decomposed, Composed, "U+00E9 in place of U+0065")]
    [InlineData("moscow", "m\u043Escow", "U+043E in place of U+006F")]
    [InlineData("m\u043Escow", "moscow", "U+006F in place of U+043E")]
    [InlineData("moscow", "mos\u200Dcow", "with U+200D")]
    [InlineData("mos\u200Dcow", "moscow", "without U+200D")]
    public void TheDifferenceIsTold(string declared, string written, string difference)
    {
        string like = $"; it looks like `{declared}` and is made of other characters, {difference}; copy it from where it is declared";

        Assert.Equal($"`{written}` is no actor, event, quote or event type{like}", Of(declared, $"[x]{{.⟦{written}⟧}}").Tells(NewsDiagnostics.UnknownClass, "a.news.md"));
        Assert.Equal($"No actor has the id `{written}`{like}", Of(declared, $"[“x”]{{.quote by=⟦{written}⟧}}").Tells(NewsDiagnostics.UnknownActor, "a.news.md"));
    }

    [Fact]
    public void AValueThatLooksLikeAnActorIsTold() => Assert.EndsWith(
        "; copy it from where it is declared", Of(Composed, $"[x]{{.trip who=⟦{Decomposed}⟧}}").Tells(NewsDiagnostics.RoleReadAsText, "a.news.md"), StringComparison.Ordinal);

    [Fact]
    public void AWordThatDiffersToTheEyeIsProposed() =>
        Assert.EndsWith("; did you mean `élysée`?", Of(Composed, "[x]{.⟦élyséee⟧}").Tells(NewsDiagnostics.UnknownClass, "a.news.md"), StringComparison.Ordinal);

    [Theory]
    [InlineData("\uFFFE")]
    [InlineData("\uD800")]
    public void WhatIsNoCharacterIsComparedToo(string sign) => Assert.Null(Alike.Find("é" + sign, ["a" + sign, "é", ""]));

    private static CorpusOf Of(string declared, string body) =>
        CorpusOf.Files(("a.news.md", $"---\nheadline: x\npublished: 2020\nactors:\n  {declared}: {{ type: organization, name: x }}\n---\n\n{body}\n"));
}
