using NewsSdk.Authoring;
using NewsSdk.Generators.Model;
using NewsSdk.Generators.Pipeline;

namespace NewsSdk.Generators.Tests.Diagnostics;

public class GuardTests
{
    [Fact]
    public void WhatAStepThrowsBecomesADiagnosticOfItsFile()
    {
        Outcome<CorpusModel> outcome = Guard.Run<CorpusModel>("a.news.md", "/repo/a.news.md", () => throw new InvalidOperationException("first\r\nsecond"));
        Assert.Null(outcome.Value);
        Assert.Equal("/repo/a.news.md", outcome.FullPath);
        Assert.Equal("a.news.md(1,1): error NEWS0901: NewsSdk failed on this article: InvalidOperationException: first  second; please report it, the other articles are not touched",
            Assert.Single(outcome.Diagnostics).ToString());
    }

    [Fact]
    public void CancellationGoesThrough() =>
        Assert.Throws<OperationCanceledException>(() => Guard.Run<CorpusModel>("", "", () => throw new OperationCanceledException()));
}
