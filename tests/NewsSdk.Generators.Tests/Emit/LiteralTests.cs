using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsSdk.Generators.Emit;

namespace NewsSdk.Generators.Tests.Emit;

public class LiteralTests
{
    [Theory, MemberData(nameof(HostileTexts.Theory), MemberType = typeof(HostileTexts))]
    public void ALiteralHoldsJustItsText(string text)
    {
        Assert.Equal(text, ValueOf(Literal.Of(text)));
        Assert.Equal(text, ValueOf(Literal.Raw(text)));
    }

    [Theory, MemberData(nameof(HostileTexts.Theory), MemberType = typeof(HostileTexts))]
    public void ALiteralIsOneLineThatUtf8CanHold(string text)
    {
        foreach (string literal in (string[])[Literal.Of(text), Literal.Raw(text)])
        {
            Assert.DoesNotContain(literal, c => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' or '\0');
            Assert.Equal(literal, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(literal)));
        }
    }

    [Fact]
    public void JsonIsShownAsItIs() => Assert.Equal("""""
        """{"id":"sochi","headline":"“Кто?” \u2028"}"""
        """"", Literal.Raw("""{"id":"sochi","headline":"“Кто?” \u2028"}"""));

    [Fact]
    public void TheFenceIsLongerThanAnyRunOfQuotationMarks() => Assert.Equal("\"\"\"\"{\"\"\"}\"\"\"\"", Literal.Raw("{\"\"\"}"));

    [Fact]
    public void TextThatTurnsTheReadingDirectionIsEscaped() => Assert.Equal("\"{\\u202ex}\"", Literal.Raw("{\u202Ex}"));

    private static string ValueOf(string literal)
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(literal, options: new CSharpParseOptions(LanguageVersion.CSharp12));
        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(literal, expression.ToFullString());
        return Assert.IsType<string>(Assert.IsType<LiteralExpressionSyntax>(expression).Token.Value);
    }
}
