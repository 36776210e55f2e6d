using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;
using NewsSdk.Generators.Reading;

namespace NewsSdk.Generators.Analyzers.Corpus;

/// <summary>A compilation's corpus, read no further than it is asked: nothing at first, one article where one is asked for.</summary>
internal sealed class LazyCorpus
{
    // Found again by the first text: the corpus of the next compilation, where no article has changed.
    private static readonly ConditionalWeakTable<SourceText, KnownCorpus> s_known = new();

    private readonly AnalyzerOptions _options;
    private readonly object _gate = new();
    private Files? _files;
    private SharedFiles? _shared;
    private WholeCorpus? _whole;

    private LazyCorpus(AnalyzerOptions options) => _options = options;

    /// <summary>The corpus of a project, or null where it has no article.</summary>
    public static LazyCorpus? Of(AnalyzerOptions options)
    {
        foreach (AdditionalText file in options.AdditionalFiles)
        {
            if (NewsFile.KindOf(file.Path) == NewsFileKind.Article)
                return new LazyCorpus(options);
        }

        return null;
    }

    /// <summary>What the build's properties say about the corpus.</summary>
    public Layout Layout => Listed.Layout;

    /// <summary>The articles, ordinal by path; drafts are among them.</summary>
    public IReadOnlyList<CorpusFile> Articles => Listed.Articles;

    private Files Listed => Keep(ref _files, () => Files.Of(_options));

    /// <summary>The article whose file is called so by the compiler, or null.</summary>
    public CorpusFile? Article(string fullPath) => Listed.ByFullPath.TryGetValue(fullPath, out CorpusFile? file) ? file : null;

    /// <summary>What schema and registries give to every article.</summary>
    public SharedFiles Shared(CancellationToken cancellation) =>
        Keep(ref _shared, () => SharedFiles.Read(Listed.Schemas, Listed.Registries, cancellation));

    /// <summary>The names and types of all articles: each is read for it.</summary>
    public WholeCorpus Whole(CancellationToken cancellation) => Keep(ref _whole, () => FindOrReadWhole(cancellation));

    private WholeCorpus FindOrReadWhole(CancellationToken cancellation)
    {
        SourceText?[] texts = [.. Articles.Concat(Listed.Registries).Concat(Listed.Schemas).Select(file => file.SourceText(cancellation))];
        SourceText? key = Array.Find(texts, static text => text is not null);
        if (key is not null && s_known.TryGetValue(key, out KnownCorpus known) && known.Layout == Layout && known.Texts.SequenceEqual(texts))
            return known.Corpus;

        var corpus = WholeCorpus.Read(Articles, Shared(cancellation), Layout.SeedsFolder, Layout.BuildsDrafts, cancellation);
        if (key is not null)
        {
            // AddOrUpdate is not in netstandard2.0; of two threads that come here one keeps its corpus.
            s_known.Remove(key);
            s_known.GetValue(key, _ => new KnownCorpus(texts, Layout, corpus));
        }

        return corpus;
    }

    // Not a Lazy: that would keep a cancellation for ever.
    private T Keep<T>(ref T? place, Func<T> make)
        where T : class
    {
        if (Volatile.Read(ref place) is { } present)
            return present;
        lock (_gate)
            return place ??= make();
    }

    private sealed record KnownCorpus(SourceText?[] Texts, Layout Layout, WholeCorpus Corpus);

    /// <summary>The files by kind, each list ordinal by path.</summary>
    private sealed record Files(
        Layout Layout, List<CorpusFile> Articles, List<CorpusFile> Registries, List<CorpusFile> Schemas, Dictionary<string, CorpusFile> ByFullPath)
    {
        public static Files Of(AnalyzerOptions options)
        {
            string folder = OptionsReader.ProjectFolder(options.AnalyzerConfigOptionsProvider, default);
            List<CorpusFile> all = [];
            foreach (AdditionalText file in options.AdditionalFiles)
            {
                if (NewsFile.KindOf(file.Path) != NewsFileKind.Other)
                    all.Add(new CorpusFile(file, ProjectPath.Relative(folder, file.Path)));
            }

            all.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
            var articles = all.FindAll(static file => file.Kind == NewsFileKind.Article);
            var byFullPath = new Dictionary<string, CorpusFile>(StringComparer.Ordinal);
            foreach (CorpusFile article in articles)
                byFullPath[article.FullPath] = article;
            return new Files(
                OptionsReader.ReadLayout(options.AnalyzerConfigOptionsProvider, default),
                articles,
                all.FindAll(static file => file.Kind == NewsFileKind.Registry),
                all.FindAll(static file => file.Kind == NewsFileKind.Schema),
                byFullPath);
        }
    }
}
