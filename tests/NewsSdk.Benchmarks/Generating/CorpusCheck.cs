using Microsoft.CodeAnalysis;

namespace NewsSdk.Benchmarks;

/// <summary>Whether a made corpus gives no diagnostic; the articles are meant to be valid.</summary>
internal static class CorpusCheck
{
    /// <summary>Prints each kind of diagnostic with its first places, and gives the number of those that are more than information.</summary>
    public static int Run(CorpusOptions options, IReadOnlyDictionary<string, string> properties)
    {
        var session = new GeneratorSession(CorpusMaker.Make(options), properties);
        session.Run();
        List<Diagnostic> diagnostics = [.. session.Result.Diagnostics, .. session.Output.GetDiagnostics().Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        foreach (var rule in diagnostics.GroupBy(static diagnostic => diagnostic.Id).OrderBy(static rule => rule.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{rule.Key}: {rule.Count()}");
            foreach (Diagnostic diagnostic in rule.Take(4))
                Console.WriteLine($"  {diagnostic}");
        }

        Console.WriteLine($"{options.Articles} articles, {diagnostics.Count} diagnostics");
        return diagnostics.Count(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }
}
