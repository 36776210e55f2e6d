using System.CodeDom.Compiler;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Reflection.Metadata;
using System.Text.Json;

[assembly: MetadataUpdateHandler(typeof(NewsSdk.HotReload))]

namespace NewsSdk;

/// <summary>
/// Where code changes while the app runs (<c>dotnet watch</c>, a debugger), what was read from it is read anew: the next <c>Articles.First</c> is another object.
/// Everywhere else <see cref="IsPossible"/> is false, a constant for the JIT and the trimmer, and nothing is remembered.
/// </summary>
[UnconditionalSuppressMessage("Trimming", "IL2070", Justification = NotTrimmed)]
[UnconditionalSuppressMessage("Trimming", "IL2072", Justification = NotTrimmed)]
internal static class HotReload
{
    private const string NotTrimmed = "The trimmer takes the handler away: the code of a trimmed app cannot change.";

    private static readonly Dictionary<Type, Action> s_articles = [];
    private static readonly List<ActorRegistry> s_registries = [];
    private static readonly List<NewsTypes> s_types = [];

    /// <summary>Whether the app's code can change while it runs.</summary>
    public static bool IsPossible => MetadataUpdater.IsSupported;

    /// <summary>Remembers an article that was read, by its view, and how it is read anew.</summary>
    public static void Remember(Type view, Action readAnew)
    {
        lock (s_articles)
            s_articles[view] = readAnew;
    }

    /// <summary>Remembers a registry.</summary>
    public static void Remember(ActorRegistry registry)
    {
        lock (s_registries)
            s_registries.Add(registry);
    }

    /// <summary>Remembers types, which have articles that were read with them.</summary>
    public static void Remember(NewsTypes types)
    {
        lock (s_types)
            s_types.Add(types);
    }

    /// <summary>Reads anew what depends on generated code that has changed; the runtime calls this by its name.</summary>
    /// <param name="changed">The types whose code has changed.</param>
    internal static void ClearCache(Type[]? changed)
    {
        Type[] generated = [.. (changed ?? []).Select(Outermost).Where(IsGenerated).Distinct()];

        // An article's own code concerns that article, and that of `Articles` none but those whose literals are others now; how records are read, or the registry, all of them.
        bool concernsAll = generated.Any(static type => !type.IsSubclassOf(typeof(Article)) && type.Name != "Articles");
        if (concernsAll)
            ForgetShared(generated);
        foreach (Action readAnew in ArticlesOf(view => concernsAll || generated.Contains(view)))
            TryTo(readAnew);
    }

    /// <summary>Reads anew what an error may have left without a value that must be there: the command says so, and what was read before stays until it is mended.</summary>
    public static void TryTo(Action readAnew)
    {
        try
        {
            readAnew();
        }
        catch (TargetInvocationException exception) when (exception.InnerException is JsonException)
        {
        }
    }

    private static void ForgetShared(Type[] generated)
    {
        lock (s_registries)
            s_registries.ForEach(static registry => registry.Forget());
        lock (s_types)
            s_types.ForEach(static types => types.Forget());
        foreach (Type context in generated.Where(static type => type.IsSubclassOf(typeof(NewsJsonContext))))
            SetStatic(context, "s_corpus", null);
    }

    private static Action[] ArticlesOf(Predicate<Type> isConcerned)
    {
        lock (s_articles)
            return [.. s_articles.Where(article => isConcerned(article.Key)).Select(static article => article.Value)];
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static bool IsGenerated(Type type) => type.GetCustomAttribute<GeneratedCodeAttribute>() is { Tool: "NewsSdk" };

    private static void SetStatic(Type type, string field, object? value) => type.GetField(field, BindingFlags.Static | BindingFlags.NonPublic)?.SetValue(null, value);
}
