using System.Text.Json.Serialization;

namespace NewsSdk.Benchmarks;

/// <summary>What System.Text.Json's generator makes of <see cref="PlainArticle"/>.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainArticle))]
internal sealed partial class PlainContext : JsonSerializerContext;
