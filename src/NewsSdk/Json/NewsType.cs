using System.ComponentModel;

namespace NewsSdk;

/// <summary>A type of actor, event or quote that an app has a record for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NewsType
{
    private protected NewsType(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <summary>Its name in the articles, such as <c>meeting</c>.</summary>
    public string Name { get; }
}
