using System.ComponentModel;

namespace NewsSdk;

/// <summary>A type of actor, event or quote that an app has a record for.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NewsType
{
    private protected NewsType(string name, Type record)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
        Record = record;
    }

    /// <summary>Its name in the articles, such as <c>meeting</c>.</summary>
    public string Name { get; }

    internal Type Record { get; }

    /// <summary>The fields of its record, as the code that reads it asks for them.</summary>
    internal List<RecordedField> Fields
    {
        get
        {
            var recorder = new FieldRecorder();
            MakeOf(new FieldReader(recorder));
            return recorder.Fields;
        }
    }

    // Makes a record of nothing, to see what is asked for.
    private protected abstract void MakeOf(FieldReader fields);

    // Not one that an app derives: what it adds would be lost.
    internal bool Holds(object member) => member.GetType() == Record;
}
