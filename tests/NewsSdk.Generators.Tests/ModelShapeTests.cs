using System.Collections;
using System.Reflection;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Tests;

/// <summary>What flows between steps is kept from build to build and compared: it must be plain data, all the way down.</summary>
public class ModelShapeTests
{
    public static TheoryData<Type> Models => [.. typeof(NewsGenerator).Assembly.GetTypes()
        .Where(type => type.Namespace == typeof(FileText).Namespace && !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute)))
        .Select(type => type.IsGenericTypeDefinition ? type.MakeGenericType([.. type.GetGenericArguments().Select(static _ => typeof(ParsedArticle))]) : type)
        .Concat([typeof(ParsedArticle), typeof(ParsedRegistry), typeof(ParsedSchema), typeof(RegistryNames), typeof(CorpusNames), typeof(SchemaModel),
            typeof(ArticleSignature), typeof(Addition), typeof(CorpusModel), typeof(BoundRegistry), typeof(BoundArticle), typeof(ArticleName)])];

    [Fact]
    public void ThereAreModels() => Assert.InRange(Models.Count, 10, 100);

    [Theory, MemberData(nameof(Models))]
    public void AModelHoldsPlainDataAlone(Type model)
    {
        var problems = new List<string>();
        Visit(model, model.Name, problems, []);
        Assert.Empty(problems);
    }

    private static void Visit(Type type, string path, List<string> problems, HashSet<Type> seen)
    {
        if (!seen.Add(type) || type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(CompactText))
            return;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            Visit(underlying, path, problems, seen);
        else if (type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(EquatableArray<>) || type.GetGenericTypeDefinition() == typeof(Values<>)))
            Visit(type.GetGenericArguments()[0], path + "[]", problems, seen);
        else if (!IsOurs(type))
            problems.Add($"{path} is a {type.FullName}");
        else
            VisitRecord(type, path, problems, seen);
    }

    private static void VisitRecord(Type type, string path, List<string> problems, HashSet<Type> seen)
    {
        if (!typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type))
            problems.Add($"{path} has no value equality");
        if (!type.IsSealed || typeof(IEnumerable).IsAssignableFrom(type))
            problems.Add($"{path} is no sealed record");
        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            Visit(field.FieldType, $"{path}.{field.Name.Split('>')[0].TrimStart('<')}", problems, seen);
    }

    private static bool IsOurs(Type type) => type.Assembly == typeof(NewsGenerator).Assembly || type.Assembly == typeof(ParsedArticle).Assembly;
}
