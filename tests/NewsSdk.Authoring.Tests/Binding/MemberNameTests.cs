namespace NewsSdk.Authoring.Tests.Binding;

/// <summary>The C# names of actors, events, quotes, types and fields.</summary>
public sealed class MemberNameTests
{
    [Theory]
    [InlineData("президент", "Президент")]
    [InlineData("رئيس", "رئيس")]
    [InlineData("प्रधान-मंत्री", "प्रधानमंत्री")]
    [InlineData("总统", "总统")]
    [InlineData("ប្រធាន", "ប្រធាន")]
    [InlineData("putin-😀", "Putin")]
    [InlineData("é", "É")]
    [InlineData("e\u0301", "É")]
    [InlineData("\u0301a", "A")]
    [InlineData("a\u200Db", "AB")]
    [InlineData("ﬁx", "ﬁx")]
    [InlineData("ß", "ß")]
    [InlineData("ı", "ı")]
    [InlineData("Ⅷ-a", "ⅧA")]
    [InlineData("٣-x", "_٣X")]
    [InlineData("class", "Class")]
    [InlineData("7-dwarfs", "_7Dwarfs")]
    [InlineData("a__b", "AB")]
    [InlineData("a.b", "AB")]
    [InlineData("x\uFFFEy", "XY")]
    [InlineData("x\uFFFFy", "XY")]
    [InlineData("\uFDD0", null)]
    [InlineData("𝒳", null)]
    [InlineData("_", null)]
    public void AnIdOfAnyScriptIsAName(string id, string? identifier) => Assert.Equal(identifier, Identifiers.ToPascalCase(id));

    [Theory]
    [InlineData("equals")]
    [InlineData("get-hash-code")]
    [InlineData("to-string")]
    [InlineData("memberwise-clone")]
    [InlineData("finalize")]
    [InlineData("get-type")]
    [InlineData("reference-equals")]
    [InlineData("count")]
    [InlineData("item")]
    [InlineData("try-get")]
    [InlineData("get-enumerator")]
    [InlineData("contains")]
    public void AMemberOfAListNeverClashesWithTheLists(string id) =>
        Assert.Equal(Identifiers.ToPascalCase(id) + "Event", CorpusOf.Body($"[x]{{#{id} .meeting host=putin}}")[0].Article.Events[0].Identifier);

    [Theory]
    [InlineData("text")]
    [InlineData("span")]
    [InlineData("extra")]
    [InlineData("json")]
    [InlineData("clone")]
    [InlineData("equality-contract")]
    [InlineData("print-members")]
    [InlineData("deconstruct")]
    [InlineData("equals")]
    [InlineData("get-hash-code")]
    public void AFieldNeverClashesWithTheRecords(string field)
    {
        var corpus = CorpusOf.Body($"[x]{{#a .rally {field}=5}}");

        Assert.Empty(corpus.Found());
        Assert.Equal(Identifiers.ToPascalCase(field) + "Field", corpus.Field("rally", field).Identifier);
    }

    [Fact]
    public void AFieldIsNotNamedAsItsType()
    {
        Assert.Equal("RallyField", CorpusOf.Body("[x]{#a .rally rally=5}").Field("rally", "rally").Identifier);
        var corpus = CorpusOf.Files(("news.schema.yaml", "events:\n  a: { f: text? }\n  f: { is: a }\n"));

        Assert.Equal(["seeds: "], corpus.FoundInAll().DefaultIfEmpty("seeds: "));
    }

    [Fact]
    public void OneIdInTwoFormsOfUnicodeIsToldAsOneName() =>
        Assert.Equal(
            "The id `e\u0301` becomes the C# name `É`, as `é` at line 12 does; rename one of them",
            CorpusOf.Body("[x]{#é .meeting} [y]{#⟦e\u0301⟧ .meeting}").Tells(NewsDiagnostics.NameCollision));

    [Theory]
    [InlineData("quote", "`quote` cannot be an id: the word has a meaning of its own; choose another")]
    [InlineData("cue", null)]
    [InlineData("x-a", "`x-a` cannot be an id: a class that begins with `x-` is left alone; choose another")]
    [InlineData("--", "`--` cannot be an id: no letter or digit is in it")]
    public void AnIdThatCannotBeIsToldWithItsReason(string id, string? message)
    {
        string told = CorpusOf.Body($"[x]{{#⟦{id}⟧ .meeting}}").Tells(NewsDiagnostics.BadId);
        if (message is not null)
            Assert.Equal(message, told);
    }
}
