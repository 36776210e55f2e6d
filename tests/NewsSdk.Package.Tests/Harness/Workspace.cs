namespace NewsSdk.Package.Tests.Harness;

/// <summary>A folder with projects that use the package.</summary>
internal sealed class Workspace
{
    private readonly IReadOnlyDictionary<string, string> environment;

    public Workspace(string root, string packageVersion, IReadOnlyDictionary<string, string> environment)
    {
        this.environment = environment;
        Root = Directory.CreateDirectory(root).FullName;
        PackageVersion = packageVersion;

        // Whatever lies above the folder for temporary files says nothing here.
        foreach (string name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            Write(name, "<Project />");
    }

    public string Root { get; }

    public string PackageVersion { get; }

    /// <summary>The line of a project that is all a user adds to it.</summary>
    public string PackageReference => $"""<PackageReference Include="NewsSdk" Version="{PackageVersion}" />""";

    /// <summary>A project in <paramref name="folder"/>, whose last part is its name.</summary>
    public TestProject Project(string folder, string properties = "", string items = "", bool isLibrary = false)
    {
        Write($"{folder}/{Path.GetFileName(folder)}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>{(isLibrary ? "Library" : "Exe")}</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);
        return new TestProject(this, folder);
    }

    public string Write(string path, string text)
    {
        string full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public CommandResult DotNet(string folder, params string[] arguments) => Harness.DotNet.Run(folder, environment, arguments);

    /// <summary>Starts <c>dotnet watch run</c> in a folder.</summary>
    public WatchedApp Watch(string folder)
    {
        // Where code cannot be changed in place, it asks nobody whether to start the app again.
        var watching = new Dictionary<string, string>(environment) { ["DOTNET_WATCH_RESTART_ON_RUDE_EDIT"] = "1", ["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1" };
        return new WatchedApp(Harness.DotNet.Start(folder, watching, "watch", "--non-interactive", "run", "--no-restore"));
    }

    public CommandResult Run(string program, params string[] arguments) => Harness.DotNet.RunProgram(program, Root, environment, arguments);
}
