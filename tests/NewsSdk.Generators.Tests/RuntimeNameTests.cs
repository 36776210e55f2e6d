using System.Reflection;
using System.Text.RegularExpressions;
using NewsSdk.Authoring;

namespace NewsSdk.Generators.Tests;

/// <summary>No name of an article, schema or registry becomes a name that the runtime's types have: a new member of the runtime is tried as soon as it is there.</summary>
public sealed class RuntimeNameTests
{
    private const BindingFlags Visible = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.FlattenHierarchy;

    [Theory]
    [InlineData(typeof(ActorList), "Actor")]
    [InlineData(typeof(EventList), "Event")]
    [InlineData(typeof(QuoteList), "Quote")]
    public void NoIdHidesAMemberOfAList(Type list, string kind) =>
        Assert.All(MembersOf(list), member => Assert.NotEqual(member, Identifiers.OfMember(member, kind)));

    [Fact]
    public void NoArticleActorOrFolderHidesAMemberOfObject() => Assert.All(MembersOf(typeof(object)), static member =>
    {
        Assert.NotEqual(member, Identifiers.OfArticle(member));
        Assert.NotEqual(member, Identifiers.OfSharedActor(member));
        Assert.NotEqual(member, Identifiers.OfFolder(member, null));
    });

    [Fact]
    public void NoTypeHasANameOfTheRuntimes() => Assert.All(
        typeof(NewsSdk.Article).Assembly.GetExportedTypes().Where(static type => !type.IsNested).Select(static type => type.Name.Split('`')[0]),
        static name => Assert.True(Identifiers.IsTypeTaken(name), name));

    [Theory]
    [InlineData(typeof(NewsSdk.Actor), "actors")]
    [InlineData(typeof(NewsSdk.Event), "events")]
    [InlineData(typeof(NewsSdk.Quote), "quotes")]
    public void NoFieldHidesAMemberOfARecord(Type record, string section)
    {
        string[] members = [.. MembersOf(record)];
        foreach (string member in members)
        {
            string field = Regex.Replace(member, "(?<=[a-z])(?=[A-Z])", "-").ToLowerInvariant();
            CorpusModel model = CorpusBinder.Bind([new NewsFile("news.schema.yaml", $"{section}:\n  thing: {{ {field}: text? }}\n")]).Model;
            var types = section switch { "actors" => model.ActorTypes, "events" => model.EventTypes, _ => model.QuoteTypes };
            TypeModel type = types.Single(static type => type.Name == "thing");
            // The date of an event is the runtime's, which a field of that name hides on purpose.
            Assert.DoesNotContain(type.Fields, other => !other.IsBuiltIn && members.Contains(other.Identifier) && !(section == "events" && other.Identifier == "Date"));
        }
    }

    [Fact]
    public void AnEnumMayHaveWordsOfEnums()
    {
        string words = string.Join(", ", MembersOf(typeof(DayOfWeek)).Concat(["value__", "class", "equals", "2020", "漢字"]).Distinct(StringComparer.OrdinalIgnoreCase));
        NewsRun run = NewsProject.Empty.With("seeds/news.schema.yaml", $"events:\n  rally:\n    mood: [{words}]\n").With("seeds/a.news.md", "---\nheadline: x\npublished: 2020\n---\n\n[x]{.rally mood=HasFlag}\n").Run();
        Assert.Empty(run.Diagnostics);
    }

    [Theory]
    [InlineData("тихановская", "Тихановская")]
    [InlineData("漢字", "漢字")]
    [InlineData("مرحبا", "مرحبا")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("e\u0301va", "\u00C9va")]
    [InlineData("ǆon", "Ǆon")]
    [InlineData("İstanbul", "İstanbul")]
    [InlineData("istanbul", "Istanbul")]
    [InlineData("\u0661\u0662", "_\u0661\u0662")]
    [InlineData("a\u200Db", "AB")]
    [InlineData("𝒳-y", "Y")]
    [InlineData("2020-march", "_2020March")]
    [InlineData("class", "Class")]
    public void AnIdInAnyScriptIsAnIdentifier(string id, string identifier)
    {
        Assert.Equal(identifier, Identifiers.OfArticle(id));
        Assert.True(Microsoft.CodeAnalysis.CSharp.SyntaxFacts.IsValidIdentifier(identifier));
    }

    private static IEnumerable<string> MembersOf(Type type) => type.GetMembers(Visible)
        .Where(static member => member is not MethodBase { IsPrivate: true } and not FieldInfo { IsPrivate: true } and not MethodBase { IsAssembly: true } and not MethodBase { IsFamilyAndAssembly: true } and not FieldInfo { IsAssembly: true })
        .Where(static member => member is not Type { IsNestedPrivate: true } and not PropertyInfo { GetMethod.IsPrivate: true } and not PropertyInfo { GetMethod.IsAssembly: true } and not PropertyInfo { GetMethod.IsFamilyAndAssembly: true })
        .Select(static member => member.Name).Where(static name => Regex.IsMatch(name, @"\A[A-Z]\w+\z")).Distinct();
}
