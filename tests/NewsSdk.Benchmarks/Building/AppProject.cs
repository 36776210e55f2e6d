using System.Globalization;

namespace NewsSdk.Benchmarks;

/// <summary>An app with a corpus, built as an app of a user of the package is.</summary>
internal sealed class AppProject
{
    private readonly string _folder;

    private AppProject(string folder) => _folder = folder;

    /// <summary>The app's assembly.</summary>
    public string Assembly => Path.Combine(_folder, "bin/Release/net10.0/Big.dll");

    /// <summary>An app with the articles of a corpus.</summary>
    public static AppProject WithArticles(string folder, CorpusOptions corpus, IReadOnlyDictionary<string, string> properties)
    {
        CorpusMaker.Write(corpus, Path.Combine(folder, "seeds"));
        var project = new AppProject(folder);
        project.WriteProject(properties, "ARTICLES");
        return project;
    }

    /// <summary>The floor: an empty class an article, and no generator.</summary>
    public static AppProject Floor(string folder, int articles)
    {
        string sources = Directory.CreateDirectory(Path.Combine(folder, "articles")).FullName;
        for (int i = 0; i < articles; i++)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"Article{i:D5}");
            File.WriteAllText(Path.Combine(sources, name + ".cs"), $"namespace Big.News;\n\npublic sealed class {name}\n{{\n}}\n");
        }

        var project = new AppProject(folder);
        project.WriteProject(new Dictionary<string, string>(), "");
        return project;
    }

    /// <summary>Builds from nothing but what was restored; the compiler's server and MSBuild's nodes are off, so that all is counted.</summary>
    public Command Build()
    {
        Delete("bin");
        Delete("obj/Release");
        return Command.Run(_folder, "dotnet", "build", "-c", "Release", "--no-restore", "-nologo", "-v:q", "-m:1", "-nodeReuse:false");
    }

    /// <summary>How the compiler is called.</summary>
    public CompilerCall Compiler() => CompilerCall.Of(_folder);

    /// <summary>Runs the app.</summary>
    public Command Run(params string[] arguments) => Command.Run(_folder, Path.ChangeExtension(Assembly, null), arguments);

    /// <summary>Publishes with Native AOT.</summary>
    public void PublishNative() => Command.Run(
        _folder, "dotnet", "publish", "-c", "Release", "-nologo", "-v:q", "-m:1", "-nodeReuse:false", "-p:PublishAot=true", "--use-current-runtime", "-o", NativeFolder);

    /// <summary>Runs what was published.</summary>
    public Command RunNative(params string[] arguments) => Command.Run(_folder, Path.Combine(NativeFolder, "Big"), arguments);

    /// <summary>Publishes with code compiled ahead of time beside the IL, for this platform and with the runtime of the machine.</summary>
    public void PublishReadyToRun() => Command.Run(
        _folder, "dotnet", "publish", "-c", "Release", "-nologo", "-v:q", "-m:1", "-nodeReuse:false", "-p:PublishReadyToRun=true", "-p:SelfContained=false", "--use-current-runtime", "-o", ReadyToRunFolder);

    /// <summary>Runs what was published so.</summary>
    public Command RunReadyToRun(params string[] arguments) => Command.Run(_folder, Path.Combine(ReadyToRunFolder, "Big"), arguments);

    private string NativeFolder => Path.Combine(_folder, "native");

    private string ReadyToRunFolder => Path.Combine(_folder, "readytorun");

    private void WriteProject(IReadOnlyDictionary<string, string> properties, string constants)
    {
        File.WriteAllText(Path.Combine(_folder, "Program.cs"), AppSource.Text);
        File.WriteAllText(Path.Combine(_folder, "Big.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{Repository.BuildFile("props")}" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <UseSharedCompilation>false</UseSharedCompilation>
                <DefineConstants>$(DefineConstants);{constants}</DefineConstants>
                {string.Concat(properties.Select(static property => $"<{property.Key}>{property.Value}</{property.Key}>"))}
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{Repository.Library}" />
                {(constants.Length == 0 ? "" : string.Concat(Repository.Analyzers.Select(static path => $"<Analyzer Include=\"{path}\" />")))}
              </ItemGroup>
              <Import Project="{Repository.BuildFile("targets")}" />
            </Project>
            """);
        Command.Run(_folder, "dotnet", "restore", "-nologo", "-v:q");
    }

    private void Delete(string folder)
    {
        string path = Path.Combine(_folder, folder);
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
    }
}
