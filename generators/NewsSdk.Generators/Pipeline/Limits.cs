using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Pipeline;

/// <summary>What one assembly can hold, and the compiler can read.</summary>
internal static class Limits
{
    /// <summary>
    /// Each literal among an assembly's data is a field of one class of the compiler's, and the runtime loads none with more than 65,535 (dotnet/roslyn#80494). Some
    /// are left to the project's other literals.
    /// </summary>
    public const int MaxArticles = 65_000;

    // The heap of string literals: two bytes a character.
    private const long MaxHeap = 1 << 24;

    /// <summary>Whether this compiler has another place for articles than the heap.</summary>
    public static bool CompilerKeepsLiteralsInData { get; } = KeepsLiteralsInData(typeof(Compilation).Assembly.GetName().Version);

    /// <summary>Whether a compiler has the feature <c>experimental-data-section-string-literals</c>: that of the .NET SDK 9.0.200 was the first.</summary>
    public static bool KeepsLiteralsInData(Version compiler) => compiler >= new Version(4, 13);

    /// <summary>The version of the project's language where generated code would not compile in it, else nothing.</summary>
    public static string TooOldLanguage(ParseOptions options) =>
        options is CSharpParseOptions { LanguageVersion: < LanguageVersion.CSharp12 and var version } ? version.ToDisplayString() : "";

    /// <summary>Tells that there are too many articles: <paramref name="step"/> has those that were read, and the number that the build files gave before any was.</summary>
    public static IEnumerable<FileDiagnostics> DescribeCount(Joined<Gathered<ArticleSignature>, FileRules> step, CancellationToken cancellation)
    {
        int articles = Math.Max(step.Left.Items.Count, step.Right.TooMany);
        return articles > MaxArticles ? Describe(NewsDiagnostics.TooMany, Number(articles)) : [];
    }

    /// <summary>Tells that the articles are too long for the heap.</summary>
    public static IEnumerable<FileDiagnostics> DescribeLength(ImmutableArray<Outcome<GeneratedSource>> articles, CancellationToken cancellation)
    {
        long size = 0;
        foreach (Outcome<GeneratedSource> article in articles)
            size += 2L * (article.Value?.ArticleLength ?? 0);
        return size > MaxHeap ? Describe(NewsDiagnostics.TooLong, Number(size >> 20)) : [];
    }

    private static IEnumerable<FileDiagnostics> Describe(NewsRule rule, string what) => [new FileDiagnostics("", [new NewsDiagnostic(rule, "", default, default, default, [what])])];

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
