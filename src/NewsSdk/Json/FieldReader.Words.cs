using System.Runtime.CompilerServices;
using System.Text.Json;

namespace NewsSdk;

// Fields that are one of a list of words, each a member of a generated enum.
public sealed partial class FieldReader
{
    /// <summary>A word of a list.</summary>
    /// <typeparam name="T">An enum over <see cref="int"/>, whose members are 0, 1, 2 and so on in the order of the words.</typeparam>
    /// <param name="name">The field's name.</param>
    /// <param name="words">The words.</param>
    public T Word<T>(string name, string[] words)
        where T : struct, Enum => OptionalWord<T>(name, words) ?? throw _object.Missing(name, JsonWords.Expected(words));

    /// <summary>A word of a list, or null.</summary>
    /// <inheritdoc cref="Word{T}(string, string[])"/>
    public T? OptionalWord<T>(string name, string[] words)
        where T : struct, Enum => Optional(name, (value, path) => WordOf<T>(value, path, words));

    /// <summary>Words of a list.</summary>
    /// <inheritdoc cref="Word{T}(string, string[])"/>
    public ValueList<T> WordList<T>(string name, string[] words)
        where T : struct, Enum => List(name, (value, path) => WordOf<T>(value, path, words));

    private static T WordOf<T>(JsonElement value, string path, string[] words)
        where T : struct, Enum => Unsafe.BitCast<int, T>(JsonWords.Read(value, path, words));
}
