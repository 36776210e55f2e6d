namespace NewsSdk;

/// <summary>Reads an item of a list. Types, not delegates: nothing is allocated for them.</summary>
internal interface IFieldParser<T>
{
    static abstract T Parse(FieldReader fields, FieldValue value);
}
