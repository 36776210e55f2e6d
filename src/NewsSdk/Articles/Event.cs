using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>Something that happens in an article, with who takes which role in it.</summary>
/// <remarks>The build generates a record for each type that the articles use, such as <c>Meeting</c>; it is partial, so an app adds members of its own.</remarks>
[JsonConverter(typeof(NewsJsonConverter))]
public abstract record Event
{
    private string? _id;
    private EventStatus _status;
    private NewsDate? _date;
    private ValueList<Mention> _mentions;
    private ValueList<RawProperty> _extra;

    /// <summary>The id, or null for an anonymous event.</summary>
    public string? Id { get => _id; init => _id = value; }

    /// <summary>The type's name in the articles, such as <c>meeting</c>.</summary>
    public abstract string Type { get; }

    /// <summary>What the type is called in schemes outside, such as <c>cameo:040</c>; the app's schema says so.</summary>
    public virtual ValueList<string> TypeCodes => default;

    /// <summary>How sure the article is of it.</summary>
    public EventStatus Status { get => _status; init => _status = value; }

    /// <summary>When it happens, where the article says so.</summary>
    public NewsDate? Date { get => _date; init => _date = value; }

    /// <summary>Who takes which role in it: an actor once for each role, those of one role in their order.</summary>
    /// <remarks>The fields of an <see cref="UnknownEvent"/> say nothing of roles, so it has none.</remarks>
    public virtual IEnumerable<Role> Roles => [];

    /// <summary>Where the text mentions it, by place.</summary>
    public ValueList<Mention> Mentions { get => _mentions; init => _mentions = value; }

    /// <summary>The words of its first mention, or the type's name where it has none.</summary>
    public string Text => Mentions.Count > 0 ? Mentions[0].Text : Type;

    /// <summary>Properties of the JSON that no member holds; they are written back in their order.</summary>
    public ValueList<RawProperty> Extra { get => _extra; init => _extra = value; }

    // What a reader knows beside the members of a type. A copy by `with` would cost as much as the event.
    internal void Complete(string? id, EventStatus status, ValueList<Mention> mentions, ValueList<RawProperty> extra)
    {
        _id = id;
        _status = status;
        _mentions = mentions;
        _extra = extra;
    }

    /// <summary>The words of the first mention with the type and the date.</summary>
    public sealed override string ToString() => Date is { } date ? $"{Text} ({Type}, {date})" : $"{Text} ({Type})";
}
