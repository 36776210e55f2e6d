using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsSdk.Generators.Emit;

namespace NewsSdk.Generators.Tests.Emit;

public class CommentTests
{
    [Theory, MemberData(nameof(HostileTexts.Theory), MemberType = typeof(HostileTexts))]
    public void ACommentStaysOnItsLineAndInItsElement(string text)
    {
        string comment = $"<summary>{Comment.Of(text)}</summary>";
        Assert.Empty(XElement.Parse(comment).Elements());

        SyntaxTree tree = CSharpSyntaxTree.ParseText($"/// {comment}\nclass C {{ }}\n", new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose));
        Assert.Empty(tree.GetDiagnostics());
        Assert.Equal(2, tree.GetText().Lines.GetLineFromPosition(tree.GetRoot().DescendantTokens().First().SpanStart).LineNumber + 1);
        Assert.Equal(["class", "C", "{", "}", ""], tree.GetRoot().DescendantTokens().Select(token => token.Text));
    }

    [Fact]
    public void LineEndsAndTabsBecomeOneSpace() => Assert.Equal("a b c d", Comment.Of("\na\r\nb\t\tc\u2028 d\n"));

    [Fact]
    public void MarkupIsShownAsText() => Assert.Equal("&lt;b&gt; &amp;amp; *", Comment.Of("<b> &amp; *"));

    [Fact]
    public void WhatXmlCannotHoldIsShownAsUnreadable() => Assert.Equal("a\uFFFDb\uFFFDc\uFFFD", Comment.Of("a\0b\uFFFFc\uD83D"));

    [Fact]
    public void ALongTextIsCutBetweenWords()
    {
        string comment = Comment.Of(string.Join(' ', Enumerable.Repeat("wordy", 100)));
        Assert.EndsWith(" wordy…", comment);
        Assert.InRange(comment.Length, 280, 301);
    }

    [Fact]
    public void ACutLeavesSurrogatePairsWhole()
    {
        for (int start = 0; start < 4; start++)
            Assert.DoesNotContain('\uFFFD', Comment.Of(new string('x', start) + string.Concat(Enumerable.Repeat("😀", 400))));
    }
}
