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
        string[] lines = [text, "{" + text + @"\n\n" + text, "]" + text, text + @"\", text + "}", text];
        Assert.Equal(string.Concat(lines).Replace("\n", ""), ValueOf(Json(lines)).Replace("\n", ""));
    }

    [Theory, MemberData(nameof(HostileTexts.Theory), MemberType = typeof(HostileTexts))]
    public void ALiteralHasOnlyLineEndsOfItsOwnAndIsHeldByUtf8(string text)
    {
        Assert.DoesNotContain('\n', Literal.Of(text));
        foreach (string literal in (string[])[Literal.Of(text), Json(text)])
        {
            Assert.DoesNotContain(literal, c => c is '\r' or '\u0085' or '\u2028' or '\u2029' or '\0');
            Assert.Equal(literal, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(literal)));
        }
    }

    [Fact]
    public void JsonIsShownAsItIsButForItsQuotationMarks() => Assert.Equal(
        """"
            @"{""id"":""sochi"",
        ""headline"":""“Кто?” \u2028""}"
        """",
        Json("{\"id\":\"sochi\",", "\"headline\":\"“Кто?” \\u2028\"}"));

    [Fact]
    public void ManyQuotationMarksEndNoLiteral() => Assert.Equal("    @\"{}\n{\"\"\"\"\"\"}\"", Json("{}", "{\"\"\"}"));

    [Fact]
    public void TextThatTurnsTheReadingDirectionIsEscaped() => Assert.Equal("    \"{\\u202ex}\"", Json("{", "\u202Ex}"));

    private static string Json(params string[] lines)
    {
        var writer = new SourceWriter();
        Assert.Equal(lines.Sum(static line => line.Length), JsonLiteral.Write(writer, HandMade.Json(lines), ""));
        return writer.Finish().ToString().TrimEnd('\n');
    }

    private static string ValueOf(string literal)
    {
        ExpressionSyntax expression = SyntaxFactory.ParseExpression(literal, options: new CSharpParseOptions(LanguageVersion.CSharp12));
        Assert.Empty(expression.GetDiagnostics());
        Assert.Equal(literal, expression.ToFullString());
        return Assert.IsType<string>(Assert.IsType<LiteralExpressionSyntax>(expression).Token.Value);
    }
}
