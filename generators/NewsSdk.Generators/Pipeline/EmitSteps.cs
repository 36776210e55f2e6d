using NewsSdk.Generators.Emit;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Pipeline;

/// <summary>The steps that write what the articles have in common, each guarded.</summary>
internal static class EmitSteps
{
    /// <summary>Writes a type.</summary>
    public static Outcome<GeneratedSource> Type((TypeSpec Spec, NewsOptions Options) pair, CancellationToken cancellation) =>
        Emit(() => TypeEmitter.Emit(pair.Spec, pair.Options));

    /// <summary>Writes <c>Actors</c>.</summary>
    public static Outcome<GeneratedSource> Actors((RegistrySpec Spec, NewsOptions Options) pair, CancellationToken cancellation) =>
        Emit(() => RegistryEmitter.Emit(pair.Spec, pair.Options));

    /// <summary>Writes <c>NewsJson</c>.</summary>
    public static Outcome<GeneratedSource> Json((Gathered<TypeName> Types, NewsOptions Options) pair, CancellationToken cancellation) =>
        Emit(() => JsonEmitter.Emit(pair.Types.Items, pair.Options));

    /// <summary>Writes <c>Articles.All</c>.</summary>
    public static Outcome<GeneratedSource> Corpus((CorpusSpec Spec, NewsOptions Options) pair, CancellationToken cancellation) =>
        Emit(() => CorpusEmitter.Emit(pair.Spec, pair.Options));

    private static Outcome<GeneratedSource> Emit(Func<GeneratedSource> emitter) =>
        Guard.Run("", "", () => new Outcome<GeneratedSource>("", emitter(), []));
}
