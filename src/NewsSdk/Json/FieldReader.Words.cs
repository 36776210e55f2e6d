using System.Runtime.CompilerServices;

namespace NewsSdk;

// Fields that are one of a list of words, each a member of a generated enum.
public sealed partial class FieldReader
{
    /// <summary>A word of a list.</summary>
    /// <typeparam name="T">An enum over <see cref="int"/>, whose members are 0, 1, 2 and so on in the order of the words.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="words">The words.</param>
    public T Word<T>(string name, string[] words)
        where T : struct, Enum
    {
        _recorder?.Add(name, FieldShape.Word(words), isRequired: true, isList: false);
        if (TryGet(name, out FieldValue value) || _recorder is not null)
            return WordOf<T>(value, words);
        throw _object is null ? new UnexpectedJsonException() : _object.Missing(name, JsonWords.Expected(words));
    }

    /// <summary>A word of a list, or null.</summary>
    /// <inheritdoc cref="Word{T}(string, string[])"/>
    public T? OptionalWord<T>(string name, string[] words)
        where T : struct, Enum
    {
        _recorder?.Add(name, FieldShape.Word(words), isRequired: false, isList: false);
        return TryGet(name, out FieldValue value) ? WordOf<T>(value, words) : null;
    }

    /// <summary>Words of a list.</summary>
    /// <inheritdoc cref="Word{T}(string, string[])"/>
    public ValueList<T> WordList<T>(string name, string[] words)
        where T : struct, Enum
    {
        _recorder?.Add(name, FieldShape.Word(words), isRequired: false, isList: true);
        FieldItems items = Items(name);
        if (items.Count == 0)
            return default;
        var values = new T[items.Count];
        for (int i = 0; i < values.Length; i++)
            values[i] = WordOf<T>(items.Next(), words);
        return new ValueList<T>(values);
    }

    private static T WordOf<T>(FieldValue value, string[] words)
        where T : struct, Enum => Unsafe.BitCast<int, T>(value.Word(words));
}
