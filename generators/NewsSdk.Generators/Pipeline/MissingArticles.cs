using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;
using NewsSdk.Generators.Reading;

namespace NewsSdk.Generators.Pipeline;

/// <summary>
/// Tells where articles are looked for, in a project that has none and whose code uses what would be made of them. A project that uses no more than the runtime has
/// none either, and is left alone.
/// </summary>
internal static class MissingArticles
{
    /// <summary>Whether there is an article.</summary>
    public static bool HasArticles((Outcome<CorpusModel> Corpus, int TooMany) step, CancellationToken cancellation) => step.Corpus.Value is not null || step.TooMany > 0;

    /// <summary>Tells it where a <c>using</c> names the namespace and nothing else makes it: code that does not compile.</summary>
    public static IEnumerable<FileDiagnostics> Describe((Compilation Compilation, (bool HasArticles, (NewsOptions, Layout) Properties) Project) step, CancellationToken cancellation)
    {
        (Compilation compilation, (bool hasArticles, (NewsOptions options, Layout layout))) = step;
        string name = options.Namespace.Replace("@", "");
        if (hasArticles || !compilation.SyntaxTrees.SelectMany(tree => Usings(tree.GetRoot(cancellation))).Any(used => Names(used, name)) || Has(compilation, name))
            return [];
        string folder = layout.SeedsFolder.Length == 0 ? "." : layout.SeedsFolder;
        return [new FileDiagnostics("", [OptionsReader.Problem("NewsSeedsFolder", folder, $"a folder without an article, `*.news.md`; of articles `{options.Namespace}` is made")])];
    }

    private static IEnumerable<UsingDirectiveSyntax> Usings(SyntaxNode root) => root is CompilationUnitSyntax unit
        ? unit.Usings.Concat(unit.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(static @namespace => @namespace.Usings))
        : [];

    private static bool Names(UsingDirectiveSyntax used, string name)
    {
        string? text = used.Name?.ToString().Replace("@", "").Replace("global::", "");
        return text == name || text?.StartsWith(name + ".", StringComparison.Ordinal) == true;
    }

    private static bool Has(Compilation compilation, string name)
    {
        INamespaceSymbol? found = compilation.GlobalNamespace;
        foreach (string part in name.Split('.'))
            found = found?.GetNamespaceMembers().FirstOrDefault(inner => inner.Name == part);
        return found is not null;
    }
}
