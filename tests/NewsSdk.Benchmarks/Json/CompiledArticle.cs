using System.Diagnostics.CodeAnalysis;
using NewsSdk.Benchmarks.News;

namespace NewsSdk.Benchmarks;

/// <summary>An article made of its canonical JSON as generated views are, so that articles of any size can be compared without compiling them.</summary>
[method: SetsRequiredMembers]
internal sealed class CompiledArticle(string json) : Article(json, NewsJson.Types);
