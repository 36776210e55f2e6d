namespace NewsSdk.Generators.Tests.Fuzzing;

/// <summary>Whatever the bytes of articles, registry and schema: no exception, no hang, and C# that parses; where no error is told, it compiles without a warning.</summary>
public sealed class EndToEndFuzzTests
{
    [Fact]
    public void NoBytesBreakTheBuild()
    {
        var runner = new FuzzRunner(FuzzOptions.FromEnvironment(count: 1_200, compileEvery: 100));
        runner.Run();
        Assert.True(runner.Findings.Count == 0, $"{runner.Summary}\n{string.Join("\n", runner.Findings.Take(20))}");
    }
}
