namespace NewsSdk.Package.Tests.Harness;

/// <summary>What a command gave. A check that fails shows all that the command wrote.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of a build that are diagnostics, each once.</summary>
    public IReadOnlyList<BuildDiagnostic> Diagnostics { get; } = BuildDiagnostic.ReadAll(Output);

    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{Command}: exit code {ExitCode}\n{Output}\n{Errors}");
        return this;
    }

    public CommandResult SucceededWithoutWarnings()
    {
        Succeeded();
        Assert.True(Diagnostics.Count == 0, $"{Command}: {Diagnostics.Count} diagnostics\n{Output}");
        return this;
    }

    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, $"{Command}: succeeded\n{Output}");
        return this;
    }

    /// <summary>The only error of that id.</summary>
    public BuildDiagnostic Error(string id)
    {
        BuildDiagnostic[] found = [.. Diagnostics.Where(diagnostic => diagnostic.Id == id && diagnostic.IsError)];
        Assert.True(found.Length == 1, $"{Command}: {found.Length} errors {id}\n{Output}");
        return found[0];
    }
}
