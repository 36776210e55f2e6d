namespace NewsSdk;

/// <summary>Notes which fields a generated record asks for, so that the schema is made of the code that reads.</summary>
internal sealed class FieldRecorder
{
    public List<RecordedField> Fields { get; } = [];

    public void Add(string name, FieldShape shape, bool isRequired, bool isList) => Fields.Add(new RecordedField(name, shape, isRequired, isList));
}

/// <summary>A field that a generated record asks for.</summary>
internal sealed record RecordedField(string Name, FieldShape Shape, bool IsRequired, bool IsList);
