using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace NewsSdk;

/// <summary>A <see cref="ValueList{T}"/> of anything.</summary>
internal interface IValueList
{
    /// <summary>How System.Text.Json reads and writes such a list.</summary>
    JsonTypeInfo CreateTypeInfo(JsonSerializerOptions options);

    /// <summary>The empty list of a type; null where it is another type.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The default of a structure needs no constructor.")]
    static IValueList? Of(Type type) => type.IsValueType && type.IsAssignableTo(typeof(IValueList)) ? (IValueList)RuntimeHelpers.GetUninitializedObject(type) : null;
}
