using NewsSdk.Authoring;
using NewsSdk.Generators.Emit;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Pipeline;

/// <summary>The steps that write source, each guarded.</summary>
internal static class EmitSteps
{
    /// <summary>Writes an article; of a large corpus it is to be put into a file with others.</summary>
    public static Outcome<GeneratedSource> Article((ArticleSpec Spec, (NewsOptions Options, bool IsLarge) Others) step, CancellationToken cancellation) =>
        Emit(step.Spec.Article.Path, () => ArticleEmitter.Emit(step.Spec, step.Others.Options) with { IsBundled = step.Others.IsLarge });

    /// <summary>Writes a draft.</summary>
    public static Outcome<GeneratedSource> Draft((ArticleSpec Spec, NewsOptions Options) pair, CancellationToken cancellation) =>
        Emit(pair.Spec.Article.Path, () => ArticleEmitter.Emit(pair.Spec, pair.Options));

    /// <summary>Writes a type.</summary>
    public static Outcome<GeneratedSource> Type((TypeSpec Spec, NewsOptions Options) pair, CancellationToken cancellation) =>
        Emit("", () => TypeEmitter.Emit(pair.Spec, pair.Options));

    /// <summary>Writes <c>Actors</c>.</summary>
    public static Outcome<GeneratedSource> Actors((RegistrySpec Spec, NewsOptions Options) pair, CancellationToken cancellation) =>
        Emit("", () => RegistryEmitter.Emit(pair.Spec, pair.Options));

    /// <summary>Writes <c>NewsJson</c>.</summary>
    public static Outcome<GeneratedSource> Json((EquatableArray<TypeName> Types, NewsOptions Options) pair, CancellationToken cancellation) =>
        Emit("", () => JsonEmitter.Emit(pair.Types, pair.Options));

    /// <summary>Writes <c>Articles.All</c>.</summary>
    public static Outcome<GeneratedSource> Corpus((CorpusSpec Spec, NewsOptions Options) pair, CancellationToken cancellation) =>
        Emit("", () => CorpusEmitter.Emit(pair.Spec, pair.Options));

    private static Outcome<GeneratedSource> Emit(string path, Func<GeneratedSource> emitter) =>
        Guard.Run(path, path, () => new Outcome<GeneratedSource>(path, emitter(), []));
}
