using System.ComponentModel;

namespace NewsSdk;

/// <summary>The one instance of an article that is compiled into the app; generated code asks for it.</summary>
/// <typeparam name="T">The generated view.</typeparam>
/// <remarks>The runtime makes it when it is first asked for, once for all threads. A field for that in each view would cost the compiler a fifth of an archive's time.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Compiled<T>
    where T : Article, new()
{
    private static T? s_article = Read();

    /// <summary>The article, which is read when it is first asked for.</summary>
    public static T Article => s_article ?? ReadAgain();

    /// <summary>Its entry in a corpus.</summary>
    /// <param name="id">The article's id.</param>
    public static CorpusEntry Entry(string id) => new CorpusEntry<T>(id, static () => Article);

    private static T? Read()
    {
        if (!HotReload.IsPossible)
            return new T();

        // With an error it may not be readable before it is mended, and an initializer that fails is never run again.
        Action readAnew = static () => s_article = new T();
        HotReload.Remember(typeof(T), readAnew);
        HotReload.TryTo(readAnew);
        return s_article;
    }

    // Says what is wrong with it; where it is mended by now, it is read for all that ask later too.
    private static T ReadAgain() => s_article = new();
}
