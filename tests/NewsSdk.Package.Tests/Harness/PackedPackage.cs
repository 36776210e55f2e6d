using System.Security.Cryptography;

namespace NewsSdk.Package.Tests.Harness;

/// <summary>
/// The package, packed once for all tests of this project under a version of its own, in a folder that serves as a feed; and a
/// place outside of the repository for apps. <see cref="PackageTestFramework"/> takes all of it away.
/// </summary>
/// <remarks>
/// Apps have a folder of packages of their own, so that nobody's is filled with test versions: it stays in the repository's <c>artifacts</c>
/// from run to run, because what Native AOT needs is large. What the machine has already is taken from its folder.
/// </remarks>
internal sealed class PackedPackage : IDisposable
{
    private static readonly Lazy<PackedPackage> LazyShared = new(static () => new PackedPackage());

    private static readonly string Packages = Path.Combine(Repository.Root, "artifacts", "package-tests", "packages");

    private readonly string folder = Path.Combine(Path.GetTempPath(), "newssdk-tests-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4)));
    private readonly CompilerServer compiler;
    private int workspaces;

    private PackedPackage()
    {
        compiler = new CompilerServer(Path.GetFileName(folder) + "-compiler");
        Version = "0.1.0-test." + Path.GetFileName(folder)[^8..] + "x";
        Feed = Directory.CreateDirectory(Path.Combine(folder, "feed")).FullName;
        try
        {
            // Intermediate files away from those of the solution, which has other builds going on and runs the analyzers of our own code.
            DotNet.Run(Repository.Root, compiler.Environment, "pack", "src/NewsSdk", "-c", "Release", "--nologo", "-tl:off", "-p:RunAnalyzers=false", "-p:NuGetAudit=false",
                "--artifacts-path", Path.Combine(folder, "artifacts"), "-o", Feed, "-p:Version=" + Version).SucceededWithoutWarnings();
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>That of this run. Tests of several classes run at the same time.</summary>
    public static PackedPackage Shared => LazyShared.Value;

    /// <summary>The version of the package that is tested.</summary>
    public string Version { get; }

    /// <summary>The folder with the package, to which a test can add others.</summary>
    public string Feed { get; }

    public string PackagePath => Path.Combine(Feed, $"NewsSdk.{Version}.nupkg");

    public string SymbolsPath => Path.Combine(Feed, $"NewsSdk.{Version}.snupkg");

    /// <summary>A folder outside of the repository, with none above it that says anything to a build.</summary>
    public Workspace NewWorkspace()
    {
        string path = Path.Combine(folder, "apps", Interlocked.Increment(ref workspaces).ToString(System.Globalization.CultureInfo.InvariantCulture));
        return new Workspace(path, Version, Environment);
    }

    private Dictionary<string, string> Environment
    {
        get
        {
            // MSBuild takes a variable for a property: the feed is one more source, beside those that the machine knows. No restore asks these for known weaknesses.
            var environment = new Dictionary<string, string>(compiler.Environment) { ["NUGET_PACKAGES"] = Packages, ["RestoreAdditionalProjectSources"] = Feed, ["NuGetAudit"] = "false" };
            if (Directory.Exists(MachinePackages))
                environment["NUGET_FALLBACK_PACKAGES"] = MachinePackages;
            return environment;
        }
    }

    private static string MachinePackages => System.Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Takes away what <see cref="Shared"/> has made, if it was made.</summary>
    public static void DisposeShared()
    {
        if (LazyShared.IsValueCreated)
            Shared.Dispose();
    }

    public void Dispose()
    {
        compiler.Dispose();
        Delete(folder);

        // What was restored from the feed is of this run alone.
        if (Directory.Exists(Packages))
            foreach (string version in Directory.GetDirectories(Packages, "*" + Version, new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 1 }))
                Delete(version);
    }

    private static void Delete(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
    }
}
