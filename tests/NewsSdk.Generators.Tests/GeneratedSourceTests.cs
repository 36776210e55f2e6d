using NewsSdk.Tests;

namespace NewsSdk.Generators.Tests;

public class GeneratedSourceTests
{
    [Fact]
    public void TwoArticles() => Snapshot.Match(TestArticles.Project.Run().Sources, "cs");

    [Fact]
    public void AnArticleWithoutAnnotations() => Snapshot.Match(NewsProject.Empty.With("plain.news.md", """
        ---
        headline: Nothing happened
        published: 2020
        ---

        Nothing happened on Monday.
        """).Run().Source("plain."), "cs");

    [Fact]
    public void FieldsOfEachKindAndCardinality() => Snapshot.Match(NewsProject.Empty.With("fields.news.md", """
        ---
        headline: Fields
        published: 2020
        actors:
          ada: { type: person, name: Ada }
          bob: { type: person, name: Bob }
          un: { type: organization, name: UN }
        ---

        [One]{#one .summit host=ada guests="ada bob" speaker=ada share=80% closed=yes topic="the war" from=2020-09-14 date=2020-09}
        and [another]{#another .summit host=bob speaker=un topic="the peace" date=2020-10}.
        """).Run().Source("Event.Summit"), "cs");

    [Fact]
    public void AProjectWithoutArticlesHasNoOutput()
    {
        Assert.Empty(NewsProject.Empty.Run().Sources);
        Assert.Empty(NewsProject.Empty.With("README.md", "# Read me").WithProperty("NewsAccessibility", "private").Run().Sources);
        Assert.Empty(NewsProject.Empty.WithProperty("NewsAccessibility", "private").Run().Diagnostics);
        // That may be why it has none.
        Assert.Equal("NEWS0904", Assert.Single(NewsProject.Empty.WithProperty("NewsNames", "NewsArticles").Run().Diagnostics).Id);
    }

    [Fact]
    public void InternalTypesStayInternal()
    {
        NewsRun run = TestArticles.Project.WithProperty("NewsAccessibility", "internal").Run();
        Assert.All(run.Sources, source => Assert.DoesNotMatch(@"(?m)^public ", source.Text));
    }

    [Theory]
    [InlineData("Enable")]
    [InlineData("Disable")]
    public void TheSourcesCompileWhateverTheNullableContext(string nullable)
    {
        var project = TestArticles.Project with { Nullable = Enum.Parse<Microsoft.CodeAnalysis.NullableContextOptions>(nullable) };
        project.Run();
        (project with { Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.Preview }).Run();
    }

    [Fact]
    public void TheSourcesCompileInAnAppThatPromisesClsCompliance() => TestArticles.Project.WithSource("[assembly: System.CLSCompliant(true)]").Run();
}
