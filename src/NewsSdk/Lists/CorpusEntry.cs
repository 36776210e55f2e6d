using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsSdk;

/// <summary>An article of a corpus that is read when it is first asked for; generated code makes these.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusEntry
{
    private protected CorpusEntry(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        Id = id;
    }

    /// <summary>The article's id.</summary>
    public string Id { get; }

    /// <summary>Makes the entries of articles that have no view.</summary>
    /// <param name="read">Gives the article at an index of <paramref name="ids"/>; each call for it gives the same.</param>
    /// <param name="ids">Their ids.</param>
    public static IEnumerable<CorpusEntry> Of(Func<int, Article> read, params string[] ids)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(ids);
        return ids.Select((id, index) => new CorpusEntry<Article>(id, () => read(index)));
    }

    internal abstract Type ViewType { get; }

    internal abstract Article Load();

    internal abstract JsonTypeInfo CreateTypeInfo(NewsJsonContext context, JsonSerializerOptions options);
}

/// <summary>An article of a corpus with its typed view.</summary>
/// <typeparam name="T">The generated view; <see cref="Article"/> where it has none.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusEntry<T> : CorpusEntry
    where T : Article
{
    private readonly Func<T> _load;

    /// <summary>Makes an entry.</summary>
    /// <param name="id">The article's id.</param>
    /// <param name="load">Gives the article; each call gives the same.</param>
    public CorpusEntry(string id, Func<T> load)
        : base(id)
    {
        ArgumentNullException.ThrowIfNull(load);
        _load = load;
    }

    internal override Type ViewType => typeof(T);

    internal override Article Load() => _load();

    internal override JsonTypeInfo CreateTypeInfo(NewsJsonContext context, JsonSerializerOptions options) =>
        JsonMetadataServices.CreateValueInfo<T>(options, new ViewConverter<T>(context.Types));
}
