using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes <c>Articles.All</c> and the list behind it.</summary>
internal static class CorpusEmitter
{
    /// <summary>The source of <c>Articles.All</c>.</summary>
    public static GeneratedSource Emit(CorpusSpec spec, NewsOptions options)
    {
        SourceWriter writer = Code.BeginFile(options.Namespace);
        writer.WriteLine($"""
            /// <summary>The annotated articles of this project: each by its name, and all of them.</summary>
            {Code.Attribute}
            """);
        writer.Open($"{options.Accessibility} static partial class Articles");
        writer.WriteLine($"""
            /// <summary>All articles, by id; each is read when it is first asked for.</summary>
            public static global::NewsSdk.Corpus All => global::{options.Namespace}.NewsJson.Corpus;
            """);
        FolderTree folders = FolderTree.Of(spec.Articles);
        if (folders.Folders.Any())
            writer.WriteLine();
        WriteFolders(writer, folders);
        writer.Close();
        writer.WriteLine();
        writer.Open($"{options.Accessibility} sealed partial class NewsJson");
        WriteCorpus(writer, spec, options);
        writer.Close();
        return new GeneratedSource("Articles.g.cs", writer.Finish());
    }

    // A folder is a class: here it is documented, and each article adds its member.
    private static void WriteFolders(SourceWriter writer, FolderTree folder)
    {
        bool isFirst = true;
        foreach (FolderTree inner in folder.Folders)
        {
            if (!isFirst)
                writer.WriteLine();
            isFirst = false;
            writer.WriteLine($"""
                /// <summary>The articles of the folder <c>{Comment.Of(inner.Path)}</c>.</summary>
                {Code.Attribute}
                """);
            writer.Open($"public static partial class {Identifier.Of(inner.Identifier)}");
            WriteFolders(writer, inner);
            writer.Close();
        }
    }

    // The list is a method's body: a static field that lists the articles would make `dotnet watch` restart when one is added (ENC0118).
    private static void WriteCorpus(SourceWriter writer, CorpusSpec spec, NewsOptions options)
    {
        string registry = spec.HasRegistry ? $"global::{options.Namespace}.Actors.Registry, " : "";
        writer.WriteLine($"""
            private static global::NewsSdk.Corpus? s_corpus;

            internal static global::NewsSdk.Corpus Corpus =>
                s_corpus ?? global::System.Threading.Interlocked.CompareExchange(ref s_corpus, new({registry}ListArticles()), null) ?? s_corpus;

            /// <inheritdoc/>
            protected override global::System.Collections.Generic.IEnumerable<global::NewsSdk.CorpusEntry> Entries => ListArticles();

            private static global::NewsSdk.CorpusEntry[] ListArticles() =>
            [
            """);
        writer.Indent();
        foreach (ArticleName article in spec.Articles)
        {
            string view = $"global::{options.Namespace}.{ArticleEmitter.ViewName(article.Identifier!)}";
            writer.WriteLine($"global::NewsSdk.Compiled<{view}>.Entry({Literal.Of(article.Id)}),");
        }

        writer.Outdent();
        writer.WriteLine("];");
    }
}
