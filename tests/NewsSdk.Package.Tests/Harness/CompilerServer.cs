namespace NewsSdk.Package.Tests.Harness;

/// <summary>
/// A compiler server for this run alone, which the first build starts: half of what a small build costs is a compiler that has to become fast first. None of the
/// machine's own is used or ended, and none is left behind. Of the name becomes a socket in the folder for temporary files.
/// </summary>
internal sealed class CompilerServer(string name) : IDisposable
{
    /// <summary>What makes a build use it. MSBuild takes a variable for a property.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; } =
        new Dictionary<string, string> { ["UseSharedCompilation"] = "true", ["SharedCompilationId"] = name };

    // Checks nothing: it may never have been started, and one that is left alone ends after a while.
    public void Dispose()
    {
        string compilers = DotNet.Run(Repository.Root, Environment, "msbuild", "src/NewsSdk", "-getProperty:RoslynTargetsPath").Output.Trim();
        DotNet.Run(Repository.Root, Environment, "exec", Path.Combine(compilers, "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + name);
    }
}
