using System.ComponentModel;

namespace NewsSdk;

/// <summary>A type of event with the code that reads and writes its record.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class EventType : NewsType
{
    private protected EventType(string name, Type record)
        : base(name, record)
    {
    }

    internal abstract Event Create(FieldReader fields);

    internal abstract TypeInfos InfosOf(NewsTypes types);

    internal abstract void Write(Event @event, FieldWriter fields);
}

/// <summary>A type of event with the code that reads and writes its record.</summary>
/// <typeparam name="T">The record.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EventType<T> : EventType
    where T : Event
{
    private readonly Func<FieldReader, T> _create;
    private readonly Action<T, FieldWriter> _write;

    /// <summary>Makes a type.</summary>
    /// <param name="name">Its name in the articles.</param>
    /// <param name="create">Makes a record of its fields.</param>
    /// <param name="write">Writes a record's fields, in the order of their names.</param>
    public EventType(string name, Func<FieldReader, T> create, Action<T, FieldWriter> write)
        : base(name, typeof(T))
    {
        ArgumentNullException.ThrowIfNull(create);
        ArgumentNullException.ThrowIfNull(write);
        _create = create;
        _write = write;
    }

    internal override Event Create(FieldReader fields) => _create(fields);

    private protected override void MakeOf(FieldReader fields) => _create(fields);

    internal override TypeInfos InfosOf(NewsTypes types) => new TypeInfos<T>(() => new AloneConverter<T>(types));

    internal override void Write(Event @event, FieldWriter fields) => _write((T)@event, fields);
}
