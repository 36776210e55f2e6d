namespace NewsSdk.Package.Tests.Harness;

/// <summary>A project in a <see cref="Workspace"/>.</summary>
internal sealed class TestProject(Workspace workspace, string folder)
{
    private readonly string name = Path.GetFileName(folder);

    public string Folder { get; } = Path.Combine(workspace.Root, folder);

    /// <summary>The assembly of a debug build.</summary>
    public string Assembly => Path.Combine(Folder, "bin", "Debug", "net10.0", name + ".dll");

    /// <summary>What the compiler wrote in a debug build; copies of it may be younger.</summary>
    public string Compiled => PathOf($"obj/Debug/net10.0/{name}.dll");

    public string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>The files in a folder of the project, which need not exist.</summary>
    public string[] Files(string path) => Directory.Exists(PathOf(path)) ? Directory.GetFiles(PathOf(path), "*", SearchOption.AllDirectories) : [];

    public TestProject Write(string path, string text)
    {
        workspace.Write(Path.Combine(folder, path), text);
        return this;
    }

    /// <summary>Drops the repository's seed into the project.</summary>
    public TestProject AddSeed()
    {
        Directory.CreateDirectory(PathOf("seeds"));
        File.Copy(Repository.Seed, PathOf("seeds/" + Path.GetFileName(Repository.Seed)));
        return this;
    }

    public CommandResult Build(params string[] arguments) => Do("build", arguments);

    public CommandResult MSBuild(params string[] arguments) => workspace.DotNet(Folder, ["msbuild", .. arguments]);

    public CommandResult Publish(params string[] arguments) => Do("publish", arguments);

    public WatchedApp Watch() => workspace.Watch(Folder);

    /// <summary>What the app prints that the last build gave.</summary>
    public string Run() => Run(Assembly);

    public string Run(string assembly) => workspace.DotNet(Folder, "exec", assembly).Succeeded().Output;

    public string RunPublished(string output) =>
        workspace.Run(Path.Combine(Folder, output, OperatingSystem.IsWindows() ? name + ".exe" : name)).Succeeded().Output;

    /// <summary>When each file that builds have made was last written.</summary>
    public SortedDictionary<string, DateTime> Outputs() =>
        new(((string[])[.. Files("bin"), .. Files("obj")]).ToDictionary(static file => file, File.GetLastWriteTimeUtc), StringComparer.Ordinal);

    /// <summary>Deletes what builds have made, but what was restored.</summary>
    public void Clean()
    {
        foreach (string output in (string[])["bin", "obj/Debug"])
            if (Directory.Exists(PathOf(output)))
                Directory.Delete(PathOf(output), recursive: true);
    }

    private CommandResult Do(string verb, string[] arguments) => workspace.DotNet(Folder, [verb, "--nologo", "-tl:off", .. arguments]);
}
