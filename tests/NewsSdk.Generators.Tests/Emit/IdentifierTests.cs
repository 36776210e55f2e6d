using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsSdk.Generators.Emit;

namespace NewsSdk.Generators.Tests.Emit;

public class IdentifierTests
{
    [Theory, MemberData(nameof(HostileTexts.Theory), MemberType = typeof(HostileTexts))]
    public void AnIdentifierIsOneName(string text)
    {
        string identifier = Identifier.Of(text);
        NameSyntax name = SyntaxFactory.ParseName(identifier);
        Assert.Empty(name.GetDiagnostics());
        Assert.Equal(identifier, Assert.IsType<IdentifierNameSyntax>(name).Identifier.Text);
    }

    [Theory]
    [InlineData("Putin", "Putin")]
    [InlineData("Тихановская", "Тихановская")]
    [InlineData("class", "@class")]
    [InlineData("record", "record")]
    [InlineData("my-app", "my_app")]
    [InlineData("2020", "_2020")]
    [InlineData("", "_")]
    public void ANameIsKeptWhereItCanBe(string text, string identifier) => Assert.Equal(identifier, Identifier.Of(text));
}
