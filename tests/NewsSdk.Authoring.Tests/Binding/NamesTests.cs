namespace NewsSdk.Authoring.Tests.Binding;

public sealed class NamesTests
{
    [Theory]
    [InlineData("no-legal-significance", "NoLegalSignificance")]
    [InlineData("held_by", "HeldBy")]
    [InlineData("2020-election", "_2020Election")]
    [InlineData("g7summit", "G7Summit")]
    [InlineData("президент-россии", "ПрезидентРоссии")]
    [InlineData("cafe\u0301", "Café")]
    [InlineData("大统领", "大统领")]
    [InlineData("---", null)]
    [InlineData("😀", null)]
    public void AnIdBecomesAnIdentifier(string id, string? identifier) => Assert.Equal(identifier, Identifiers.ToPascalCase(id));

    [Fact]
    public void ALoneSurrogateIsNoName() => Assert.Null(Identifiers.ToPascalCase("\uD800x"));

    [Theory]
    [InlineData("count", "CountActor")]
    [InlineData("equals", "EqualsActor")]
    [InlineData("putin", "Putin")]
    public void ANameThatIsTakenGetsItsKind(string id, string identifier) => Assert.Equal(identifier, Identifiers.OfMember(id, "Actor"));

    [Theory]
    [InlineData("held-by", "heldBy")]
    [InlineData("guests", "guests")]
    public void AFieldIsCamelCaseInJson(string name, string json) => Assert.Equal(json, Identifiers.ToCamelCase(name));
}
