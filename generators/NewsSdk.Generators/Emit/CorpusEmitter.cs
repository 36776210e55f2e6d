using System.Globalization;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes <c>Articles.All</c> and the list behind it.</summary>
internal static class CorpusEmitter
{
    // What the JIT compiles at once when one of them is read.
    private const int PerReader = 64;

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
        List<ArticleName>[] viewless = WriteEntries(writer, spec, options);
        writer.Outdent();
        writer.WriteLine("];");
        for (int i = 0; i < viewless.Length; i++)
            WriteReader(writer, i, viewless[i], options);
    }

    // In the order of the corpus. Gives the articles without a view, as each reader has them.
    private static List<ArticleName>[] WriteEntries(SourceWriter writer, CorpusSpec spec, NewsOptions options)
    {
        var readers = new List<List<ArticleName>>();
        int next = 0;
        while (next < spec.Articles.Count)
        {
            if (spec.Members.HasMembersIn(spec.Articles[next].Path))
            {
                ArticleName article = spec.Articles[next++];
                writer.WriteLine($"global::NewsSdk.Compiled<global::{options.Namespace}.{ArticleEmitter.ViewName(article.Identifier!)}>.Entry({Literal.Of(article.Id)}),");
                continue;
            }

            var viewless = new List<ArticleName>();
            while (next < spec.Articles.Count && viewless.Count < PerReader && !spec.Members.HasMembersIn(spec.Articles[next].Path))
                viewless.Add(spec.Articles[next++]);
            writer.WriteLine($".. global::NewsSdk.CorpusEntry.Of(ReadArticle{readers.Count.ToString(CultureInfo.InvariantCulture)},");
            writer.Indent();
            for (int i = 0; i < viewless.Count; i++)
                writer.WriteLine($"{Literal.Of(viewless[i].Id)}{(i < viewless.Count - 1 ? "," : "),")}");
            writer.Outdent();
            readers.Add(viewless);
        }

        return [.. readers];
    }

    // One method for some articles: a lambda for each would take the compiler a tenth of its time.
    private static void WriteReader(SourceWriter writer, int number, List<ArticleName> articles, NewsOptions options)
    {
        writer.WriteLine();
        writer.WriteLine($"private static global::NewsSdk.Article ReadArticle{number.ToString(CultureInfo.InvariantCulture)}(int index) => index switch");
        writer.OpenBlock();
        for (int i = 0; i < articles.Count; i++)
        {
            string folders = string.Concat(articles[i].Folders.Select(static folder => Identifier.Of(folder) + "."));
            writer.WriteLine($"{i.ToString(CultureInfo.InvariantCulture)} => global::{options.Namespace}.Articles.{folders}{Identifier.Of(articles[i].Identifier!)},");
        }

        writer.WriteLine("_ => throw new global::System.ArgumentOutOfRangeException(nameof(index)),");
        writer.Close(";");
    }
}
