namespace NewsSdk.Generators.Tests;

/// <summary>Generated code stands in an app's namespace, next to names that nobody foresaw.</summary>
public class HostileNeighbourTests
{
    [Theory]
    [InlineData("System", "System.News")]
    [InlineData("NewsSdk", "NewsSdk.News")]
    [InlineData("Briefing.System", "Briefing.System.News")]
    [InlineData("Briefing.NewsSdk.System", "Briefing.NewsSdk.System.News")]
    [InlineData("my-app", "my_app.News")]
    [InlineData("2020", "_2020.News")]
    [InlineData("my.class.event", "my.@class.@event.News")]
    [InlineData("", "News")]
    [InlineData("...", "News")]
    [InlineData("Новости", "Новости.News")]
    [InlineData("A; } class X { //", "A____class_X_____.News")]
    public void ARootNamespaceIsMadeValid(string root, string expected)
    {
        NewsRun run = TestArticles.Project.WithProperty("RootNamespace", root).Run();
        Assert.Empty(run.Diagnostics);
        Assert.All(run.Sources, source => Assert.Contains($"\nnamespace {expected};\n", source.Text));
    }

    [Fact]
    public void TheAppsOwnTypesDoNotDisturb() => TestArticles.Project.WithSource("""
        namespace Briefing
        {
            public class Articles { }
            public class Person { }
            public class Meeting { }
            public class NewsJson { }
            public class Article { }
            public class Quote { }
            public class Corpus { }
            public class System { public class Collections { } }
            public class NewsSdk { }
            namespace CodeDom { }
        }

        public class Person { }
        public class Actor { }
        public class ActorMembers { }
        """).Run();

    [Fact]
    public void AnAppAddsMembersToTheRecords()
    {
        NewsRun run = TestArticles.Project.WithSource("""
            namespace Briefing.News
            {
                public partial record Person { public string Greeting => $"Dear {Name}"; }
                public partial record Meeting { public bool IsAtHome => Host.Name == "Vladimir Putin"; }
                public static partial class Articles { public static int Count => All.Count; }
            }

            public static class Probe
            {
                public static string Run()
                {
                    var article = Briefing.News.Articles.LukashenkoPutinSochi;
                    return $"{article.Actors.Putin.Greeting}, {article.Events.SochiTalks.IsAtHome}, {Briefing.News.Articles.Count}";
                }
            }
            """).Run();
        Assert.Equal("Dear Vladimir Putin, True, 2", run.Probe());
    }

    [Fact]
    public void AnAppMayCallItsTypesObsolete() => TestArticles.Project.WithSource("""
        namespace Briefing.News
        {
            [System.Obsolete("Use Guest.")] public partial record Person;
        }
        """).Run();
}
