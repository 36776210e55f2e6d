using System.Reflection;
using System.Text.RegularExpressions;

namespace NewsSdk.Generators.Tests;

/// <summary>What the reference of the format says of C#.</summary>
public class FormatReadmeTests
{
    /// <summary>Each type of a field is the C# type beside it.</summary>
    [Fact]
    public void AFieldIsOfTheTypeBesideIt()
    {
        string table = Regex.Match(Repository.Read("src/NewsSdk.Authoring/README.md"), @"^\| type \| an article writes \| C# \|\n(.*?)\n\n", RegexOptions.Multiline | RegexOptions.Singleline).Groups[1].Value;
        var types = table.Split('\n').Skip(1).Select(static line => line.Trim('|', ' ').Split(" | "))
            .SelectMany(static cells => Codes(cells[0]).Select(type => (Type: type, Name: Codes(cells[2]).LastOrDefault() ?? "an enum"))).ToList();

        Assert.Equal(11, types.Count);
        string fields = string.Join(", ", types.Select(static (type, index) => type.Type[0] == '[' ? $"f{index}: \"{type.Type}?\"" : $"f{index}: {type.Type}?"));
        string says = string.Concat(types.Select(static (_, index) => $"Say(Name(typeof(All).GetProperty(\"F{index}\")!.PropertyType));"));
        string[] found = TestCorpus.Say(
            "static string Name(Type type) { type = Nullable.GetUnderlyingType(type) ?? type; return type.IsEnum ? \"an enum\" : type.Name; }" + says,
            NewsProject.Empty.With("seeds/news.schema.yaml", $"events: {{ all: {{ {fields} }} }}\n").With("seeds/a.news.md", "---\nheadline: A\npublished: 2020-09-14\n---\n\n[A]{#a .all}.\n"));

        Assert.Equal(types.Select(static type => CSharpName(type.Name)), found.Select(CSharpName));
    }

    private static string[] Codes(string cell) => [.. Regex.Matches(cell, "`([^`]+)`").Select(static match => match.Groups[1].Value)];

    private static string CSharpName(string name) => name switch
    {
        "String" => "string",
        "Decimal" => "decimal",
        "Int64" => "long",
        "Boolean" => "bool",
        _ => name,
    };
}
