using NewsSdk.Package.Tests.Harness;

namespace NewsSdk.Package.Tests;

/// <summary>What a project says about its articles in its own file.</summary>
public sealed class ProjectSettingsTests
{
    private readonly Workspace workspace = PackedPackage.Shared.NewWorkspace();

    [Fact]
    public void NamespaceAndAccessibilityAreTheProjects()
    {
        TestProject app = App("""
            <NewsNamespace>Contoso.Archive</NewsNamespace>
            <NewsAccessibility>internal</NewsAccessibility>
            """).Write("seeds/first.news.md", Samples.Article("First")).Write("Program.cs", """
            Console.WriteLine(Contoso.Archive.Articles.First.Headline);
            foreach (var type in typeof(Program).Assembly.GetExportedTypes())
                Console.WriteLine(type);
            """);

        app.Build().SucceededWithoutWarnings();

        Assert.Equal("First", app.Run().Trim());
    }

    [Fact]
    public void DefaultArticlesCanBeOffAndArticlesNamedInstead()
    {
        TestProject app = App("<EnableDefaultNewsItems>false</EnableDefaultNewsItems>", """<NewsArticle Include="../elsewhere/**/*.news.md" />""")
            .Write("seeds/broken.news.md", "no article")
            .Write("Program.cs", Samples.PrintAll);
        workspace.Write("elsewhere/deep/first.news.md", Samples.Article("First"));

        app.Build().SucceededWithoutWarnings();

        Assert.StartsWith("first: First", app.Run(), StringComparison.Ordinal);
    }

    [Fact]
    public void ArticlesCanBeTakenAway()
    {
        TestProject app = App(items: """<NewsArticle Remove="seeds/drafts/**" />""")
            .Write("seeds/drafts/broken.news.md", "no article")
            .Write("seeds/first.news.md", Samples.Article("First"))
            .Write("Program.cs", Samples.PrintAll);

        app.Build().SucceededWithoutWarnings();

        Assert.StartsWith("first: First", app.Run(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""<None Update="seeds/**" CopyToOutputDirectory="PreserveNewest" />""")]
    [InlineData("""<Content Include="seeds/**" CopyToOutputDirectory="Always" />""")]
    public void ArticlesCanBeCopiedToTheOutput(string items)
    {
        TestProject app = App(items: items).Write("seeds/first.news.md", Samples.Article("First")).Write("Program.cs", """
            Console.Write(App.News.Articles.All.Count);
            Console.Write(File.Exists(Path.Combine(AppContext.BaseDirectory, "seeds/first.news.md")));
            """);

        app.Build().SucceededWithoutWarnings();

        Assert.Equal("1True", app.Run().Trim());
    }

    [Theory]
    [InlineData("""<None Update="seeds/**" CopyToPublishDirectory="PreserveNewest" />""")]
    [InlineData("""<Content Include="seeds/**" CopyToPublishDirectory="Always" />""")]
    public void ArticlesCanBePublishedAlone(string items)
    {
        TestProject app = App(items: items).Write("seeds/first.news.md", Samples.Article("First")).Write("Program.cs", "Console.Write(App.News.Articles.All.Count);");

        app.Publish("-o", "published").SucceededWithoutWarnings();

        Assert.Equal("1", app.RunPublished("published").Trim());
        Assert.True(File.Exists(app.PathOf("published/seeds/first.news.md")));
        Assert.DoesNotContain(app.Files("bin"), static file => file.EndsWith("first.news.md", StringComparison.Ordinal));
    }

    /// <summary>A registry and a schema outside of the seeds folder, and none by default.</summary>
    [Fact]
    public void RegistriesAndTheSchemaCanBeNamedToo()
    {
        TestProject app = App("<EnableDefaultNewsItems>false</EnableDefaultNewsItems>", """
            <NewsArticle Include="seeds/**/*.news.md" />
            <NewsRegistry Include="seeds/elsewhere.actors.yaml" />
            <NewsSchema Include="../shared/news.schema.yaml" />
            """)
            .Write("seeds/first.news.md", Samples.Article("First", "[Kim]{.kim} [met]{#talks .meeting host=kim} the press."))
            .Write("seeds/broken.actors.yaml", "no registry")
            .Write("seeds/elsewhere.actors.yaml", "kim: { type: person, name: Kim }\n")
            .Write("Program.cs", """
                using App.News;

                Meeting talks = Articles.First.Events.Talks;
                Console.WriteLine($"{Actors.Kim.Name} {talks.Topic ?? "without a topic"}");
                """);
        workspace.Write("shared/news.schema.yaml", "events: { meeting: { host: person, topic: text? } }\n");

        app.Build().SucceededWithoutWarnings();

        Assert.Equal("Kim without a topic", app.Run().Trim());
    }

    /// <summary>The property alone makes the next build another one.</summary>
    [Fact]
    public void DraftsAreBuiltWhereTheProjectSaysSo()
    {
        TestProject app = App()
            .Write("seeds/first.news.md", Samples.Article("First"))
            .Write("seeds/second.news.md", Samples.Article("Second").Replace("headline", "draft: waiting for the second source\nheadline", StringComparison.Ordinal))
            .Write("Program.cs", Samples.PrintAll);

        app.Build().SucceededWithoutWarnings();
        Assert.DoesNotContain("Second", app.Run(), StringComparison.Ordinal);
        app.Build("--no-restore", "-p:NewsDrafts=true").SucceededWithoutWarnings();
        Assert.Contains("second: Second", app.Run(), StringComparison.Ordinal);
    }

    /// <summary>A YAML file names them by path, so that they lie at the same place whatever the version.</summary>
    [Fact]
    public void EditorsFindTheSchemasAmongTheOutputs()
    {
        string[] Schemas(TestProject app) => [.. app.Files("obj/news").Select(Path.GetFileName).Order(StringComparer.Ordinal)!];
        string[] all = ["news-actors.schema.json", "news-article.schema.json", "news-schema.schema.json"];
        TestProject app = App().Write("Program.cs", "Console.WriteLine();");

        app.Build().SucceededWithoutWarnings();
        Assert.Empty(Schemas(app));

        app.Write("seeds/first.news.md", Samples.Article("First"));
        app.Build("--no-restore").SucceededWithoutWarnings();
        Assert.Equal(all, Schemas(app));

        app.Write("obj/news/news-actors.schema.json", "{}");
        app.Build("--no-restore").SucceededWithoutWarnings();
        Assert.Contains("draft-07", File.ReadAllText(app.PathOf("obj/news/news-actors.schema.json")), StringComparison.Ordinal);
    }

    private const string PrintMembers = """
        foreach (var article in App.News.Articles.All.OrderBy(static article => article.Headline, StringComparer.Ordinal))
            Console.Write($"{article.Headline}:{(article.GetType().GetNestedTypes().Length > 0 ? "named" : "none")} ");
        """;

    /// <summary>A folder and files of any name, one by one and in the next build the other way.</summary>
    [Fact]
    public void ArticlesMayHaveNoMembers()
    {
        TestProject app = App(items: """
            <NewsArticle Include="../elsewhere/*.news.md" NewsMembers="$(Elsewhere)" />
            <NewsArticle Update="seeds/archive/**;seeds/single.news.md" NewsMembers="none" />
            <NewsArticle Update="seeds/archive/second.news.md" NewsMembers="$(First)" />
            """)
            .Write("seeds/first.news.md", Samples.Article("First"))
            .Write("seeds/archive/second.news.md", Samples.Article("Second"))
            .Write("seeds/single.news.md", Samples.Article("Single"))
            .Write("Program.cs", PrintMembers);
        workspace.Write("elsewhere/other.news.md", Samples.Article("Other"));
        foreach (var (number, path) in HostilePaths.Index())
            app.Write($"seeds/archive/{path}.news.md", Samples.Article($"{number}").Replace("headline", $"id: number-{number}\nheadline", StringComparison.Ordinal));
        string archive = string.Concat(HostilePaths.Index().Select(static path => $"{path.Index}:none "));

        app.Build("-p:First=none").SucceededWithoutWarnings();
        Assert.Equal(archive + "First:named Other:named Second:none Single:none", app.Run().Trim());

        app.Build("--no-restore", "-p:Elsewhere=None", "-p:First=named").SucceededWithoutWarnings();
        Assert.Equal(archive + "First:named Other:none Second:named Single:none", app.Run().Trim());

        CommandResult unknown = app.Build("--no-restore", "-p:Elsewhere=never", "-p:NewsMembers=none", "-p:First=named").Succeeded();
        Assert.Contains("`NewsMembers` of the article `../elsewhere/other.news.md` is `never`", Assert.Single(unknown.Diagnostics).Message, StringComparison.Ordinal);
        Assert.Equal(archive + "First:none Other:none Second:named Single:none", app.Run().Trim());
    }

    [Fact]
    public void TheSeedsFolderIsTheProjects()
    {
        TestProject app = App("<NewsSeedsFolder>content/news</NewsSeedsFolder>")
            .Write("content/news/2020/first.news.md", Samples.Article("First"))
            .Write("seeds/broken.news.md", "no article")
            .Write("Program.cs", Samples.PrintAll);

        app.Build().SucceededWithoutWarnings();

        Assert.StartsWith("first: First", app.Run(), StringComparison.Ordinal);
    }

    [Fact]
    public void FilesAndPropertiesOfNamesThatAreNotReadAreTold()
    {
        workspace.Write("Directory.Build.props", "<Project><PropertyGroup><NewsMember>none</NewsMember></PropertyGroup></Project>");
        TestProject app = App("<!-- <NewsDraft>true</NewsDraft> --><NewsSeeds>seeds</NewsSeeds><NewsSchemas>$(NewsSeeds)</NewsSchemas>", """
            <NewsArticles Include="docs/**" />
            <NewsRegistry Include="$(NewsSchemas)/*.actors.yaml" EnableDefaultNewsItem="false" />
            """)
            .Write("seeds/first.news.md", Samples.Article("First"))
            .Write("seeds/second.news.markdown", Samples.Article("Second"))
            .Write("seeds/deep/world.actors.yml", "")
            .Write("seeds/news.schema.yml", "")
            .Write("seeds/deep/third.news.txt", Samples.Article("Third"))
            .Write("seeds/deep/actors.yaml", "roe: { type: person, name: Jane Roe }\n")
            .Write("seeds/deep/schema.yaml", "openapi: 3.0.0\n")
            .Write("seeds/README.md", "How we write articles.\n")
            .Write("seeds/other.yml", "")
            .Write("other/news.schema.yml", "")
            .Write("Program.cs", Samples.PrintAll);

        CommandResult result = app.Build().Succeeded();

        Assert.Equal(["news.actors.yaml", "news.schema.yaml", "second.news.md", "third.news.md", "world.actors.yaml"], result.Diagnostics.Where(static diagnostic => diagnostic.Id == "NEWS0908")
            .Select(static diagnostic => diagnostic.Message.Split('`')[^2]).Order(StringComparer.Ordinal));
        Assert.Equal(["EnableDefaultNewsItem", "NewsArticles", "NewsMember"], result.Diagnostics.Where(static diagnostic => diagnostic.Id == "NEWS0904")
            .Select(static diagnostic => diagnostic.Message.Split('`')[1]).Order(StringComparer.Ordinal));
        Assert.Equal(8, result.Diagnostics.Count);
    }

    /// <summary>The item is the project's word, the name is the format's.</summary>
    [Fact]
    public void ItemsOfNamesThatAreNotReadAreTold()
    {
        TestProject app = workspace.Project("App", items: workspace.PackageReference + """
            <NewsArticle Include="docs/*.md" />
            <NewsRegistry Include="docs/people.yaml" />
            <NewsSchema Include="docs/types.yaml" />
            """)
            .Write("seeds/first.news.md", Samples.Article("First"))
            .Write("docs/second.News.MD", Samples.Article("Second"))
            .Write("docs/It's $(x), @(y) %(z).md", Samples.Article("Third"))
            .Write("docs/people.yaml", "roe: { type: person, name: Jane Roe }\n")
            .Write("docs/types.yaml", "events: { meeting: { host: person } }\n")
            .Write("Program.cs", Samples.PrintAll);

        CommandResult result = app.Build().Succeeded();

        Assert.Equal(
            [
                "The file `It's $(x), @(y) %(z).md` is not read; call it `It's $(x), @(y) %(z).news.md`",
                "The file `people.yaml` is not read; call it `people.actors.yaml`",
                "The file `types.yaml` is not read; call it `news.schema.yaml`",
            ],
            result.Diagnostics.Select(static diagnostic => diagnostic.Message).Order(StringComparer.Ordinal));
        Assert.All(result.Diagnostics, static diagnostic => Assert.Equal("NEWS0908", diagnostic.Id));
    }

    /// <summary>Headlines as names of files. What the compiler says of the first two is not told, and the others it does not find; Windows has none of them.</summary>
    [Fact]
    public void NamesThatNotAllSystemsAllowAreTold()
    {
        if (OperatingSystem.IsWindows())
            return;
        string[] names = ["Re: talks", "a:b/talks", "Why|how", "Who said \"no\"", "Why?", "Talks*"];
        TestProject app = App().Write("Program.cs", "");
        foreach (string name in (string[])[.. names, "Putin's “yes” (50 %); $(x), #1 & <2>"])
            app.Write($"seeds/{name}.news.md", Samples.Article(name.Replace('"', ' ')));

        BuildDiagnostic told = Assert.Single(app.Build().Diagnostics, static diagnostic => diagnostic.Id == "NEWS0908");

        Assert.Equal(names.Select(static name => $"seeds/{name}.news.md").Order(StringComparer.Ordinal), told.Message.Split('`').Skip(11).Where(static (_, index) => index % 2 == 0).Order(StringComparer.Ordinal));
    }

    /// <summary>A copy in an output folder is no article, nor what an editor or a system puts beside one; and the seeds folder may be the project's.</summary>
    [Fact]
    public void OutputsOfABuildAndHiddenFilesAreNoArticles()
    {
        TestProject app = App("<NewsSeedsFolder>.</NewsSeedsFolder>")
            .Write("first.news.md", Samples.Article("First"))
            .Write("bin/broken.news.md", "no article")
            .Write("obj/broken.news.md", "no article")
            .Write(".#first.news.md", "no article")
            .Write("deep/._first.news.md", "no article")
            .Write("deep/.trash/broken.news.md", "no article")
            .Write("Program.cs", Samples.PrintAll);

        app.Build().SucceededWithoutWarnings();

        Assert.StartsWith("first: First", app.Run(), StringComparison.Ordinal);
    }

    private static readonly string[] HostilePaths = ["with space", "a;b", "c#d", "e,f=g", "h%20i", "j@(k)", "$(l)", "Ελλάδα/ñandú 'x'"];

    /// <summary>MSBuild and the compiler give signs of their own a meaning in paths.</summary>
    [Fact]
    public void AnArticlesPathMayHoldAnySign()
    {
        string[] paths = [.. HostilePaths];
        TestProject app = App().Write("Program.cs", Samples.PrintAll);
        foreach (var (number, path) in paths.Index())
            app.Write($"seeds/{path}.news.md", Samples.Article($"Number {number}").Replace("headline", $"id: number-{number}\nheadline", StringComparison.Ordinal));

        app.Build().SucceededWithoutWarnings();

        string[] headlines = [.. app.Run().Split('\n').Where(static line => line.StartsWith("number-", StringComparison.Ordinal))];
        Assert.Equal(paths.Index().Select(static path => $"number-{path.Index}: Number {path.Index}"), headlines);
    }

    /// <summary>An editor evaluates a project and asks what the compiler would get, without a build.</summary>
    [Fact]
    public void AnEditorGivesTheGeneratorTheArticles()
    {
        TestProject app = App().Write("seeds/first.news.md", Samples.Article("First")).Write("Program.cs", Samples.PrintAll);
        app.Build().SucceededWithoutWarnings();

        string arguments = BuildAsAnEditor(app);

        Assert.Contains("/additionalfile:seeds/first.news.md", arguments, StringComparison.Ordinal);
        Assert.Contains("NewsSdk.Generators.dll", arguments, StringComparison.Ordinal);

        string properties = app.PathOf("obj/Debug/net10.0/App.GeneratedMSBuildEditorConfig.editorconfig");
        Assert.Contains("build_property.NewsArticleMembers = \n", File.ReadAllText(properties).ReplaceLineEndings("\n"), StringComparison.Ordinal);
        App(items: """<NewsArticle Update="seeds/first.news.md" NewsMembers="none" />""");
        BuildAsAnEditor(app);
        Assert.Matches("build_property.NewsArticleMembers = .*first.news.md=none", File.ReadAllText(properties));
    }

    private static string BuildAsAnEditor(TestProject app) => app.MSBuild("-t:Compile", "-p:DesignTimeBuild=true", "-p:BuildingProject=false", "-p:SkipCompilerExecution=true",
        "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=none/none", "-getItem:CscCommandLineArgs").Succeeded().Output;

    /// <summary>Neither the code nor its files' names depend on where the project lies.</summary>
    [Fact]
    public void TheProjectsFolderMayHoldAnySign()
    {
        string[] Generated(string folder)
        {
            TestProject app = workspace.Project(folder + "/App", "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>", workspace.PackageReference)
                .Write("seeds/first.news.md", Samples.Article("First"))
                .Write("Program.cs", Samples.PrintAll);
            app.Build().SucceededWithoutWarnings();
            return [.. app.Files("obj/Debug/net10.0/generated/NewsSdk.Generators").SelectMany(static file => new[] { Path.GetFileName(file), File.ReadAllText(file) })];
        }

        string[] plain = Generated("plain");

        Assert.NotEmpty(plain);
        Assert.Equal(plain, Generated("a #1;b (c)"));
    }

    private TestProject App(string properties = "", string items = "") => workspace.Project("App", properties, workspace.PackageReference + items);
}
