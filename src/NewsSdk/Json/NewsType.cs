using System.ComponentModel;

namespace NewsSdk;

/// <summary>A type of actor, event or quote that an app has a record for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NewsType
{
    private readonly Type _record;

    private protected NewsType(string name, Type record)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        _record = record;
    }

    /// <summary>Its name in the articles, such as <c>meeting</c>.</summary>
    public string Name { get; }

    // Not one that an app derives: what it adds would be lost.
    internal bool Holds(object member) => member.GetType() == _record;
}
