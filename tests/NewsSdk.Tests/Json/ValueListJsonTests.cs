using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NewsSdk.Tests.Json;

/// <summary>What an app asks articles for, and lists of its own.</summary>
public sealed partial class ValueListJsonTests
{
    private static readonly JsonSerializerOptions s_alone = NewsJson.Default.Options;

    private static readonly JsonSerializerOptions s_web = new(JsonSerializerDefaults.Web)
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(NewsJson.Default, PageContext.Default),
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    [Fact]
    public void WhatAnArticleIsAskedForNeedsNoOtherContext()
    {
        Article article = Sample.Article;
        Role[] roles = [.. article.Events[0].Roles, new Role("host", article.Actors[0])];
        ValueList<Heading> outline = [new Heading(1, "“é”", new TextSpan(0, 3))];
        ValueList<CoOccurrence> pairs = [new CoOccurrence(article.Actors[0], article.Actors[1], 2)];

        Assert.Equal("""[{"level":1,"text":"“é”","span":[0,3]}]""", JsonSerializer.Serialize(outline, s_alone));
        Assert.Equal("""["AFP"]""", JsonSerializer.Serialize(article.Credits, s_alone));
        Assert.Equal(article.Credits, JsonSerializer.Deserialize<ValueList<string>>("[\"AFP\"]", s_alone));
        Assert.Contains("\"articleCount\":2", JsonSerializer.Serialize(pairs, s_alone), StringComparison.Ordinal);
        AssertComesBack(outline, s_alone);
        AssertComesBack(pairs, s_alone);
        Assert.Equal(roles, JsonSerializer.Deserialize<Role[]>(JsonSerializer.Serialize(roles, s_alone), s_alone)!);
        Assert.Equal("""[{"level":1,"text":"\u201C\u00E9\u201D","span":[0,3]}]""", JsonSerializer.Serialize(outline, s_web));
        AssertComesBack(outline, s_web);
        AssertComesBack(pairs, s_web);
    }

    [Fact]
    public void AListOfAnAppsOwnIsReadAndWritten()
    {
        var page = new Page(["a", "b"], [1, null], [new Point(1, 2)], [Shade.Dark], null, [null, "x"]);

        string json = JsonSerializer.Serialize(page, s_web);

        Assert.Equal("""{"words":["a","b"],"numbers":[1,null],"points":[{"x":1,"y":2}],"shades":[1],"maybe":null,"gaps":[null,"x"]}""", json);
        Assert.Equal(page, JsonSerializer.Deserialize<Page>(json, s_web));
        Assert.Equal(page with { Maybe = [3] }, JsonSerializer.Deserialize<Page>(json.Replace("\"maybe\":null", "\"maybe\":[3]", StringComparison.Ordinal), s_web));
    }

    [Theory]
    [InlineData("""{"words":["a"],"points":[{"x":1,"y":2},{"x":1,"y":⟦true⟧}]}""", "$.points[1].y")]
    [InlineData("""{"words":["a",⟦5⟧]}""", "$.words[1]")]
    [InlineData("""{"words":⟦{}⟧}""", "$.words")]
    [InlineData("""{"numbers":[1,⟦"x"⟧]}""", "$.numbers[1]")]
    public void WhatIsWrongInItHasItsPlace(string marked, string path)
    {
        string json = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);

        var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Page>(json, s_web));

        Assert.Equal((path, 0, marked.IndexOf('⟦', StringComparison.Ordinal)), (exception.Path, exception.LineNumber, (int)exception.BytePositionInLine!));
        Assert.StartsWith($"{path}: ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>Where NewsJson does not stand first, System.Text.Json takes it for a list that nobody can fill, and says so.</summary>
    [Fact]
    public void WithoutNewsJsonItIsWrittenAndNotRead()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = PageContext.Default };
        string json = JsonSerializer.Serialize(new Page(["a"], [], [], [], null, []), options);

        Assert.Contains("\"Words\":[\"a\"]", json, StringComparison.Ordinal);
        Assert.Contains("ValueList", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Page>(json, options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAppsOwnConverterOfATextIsAsked()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = NewsJson.Default, Converters = { new Shouting() } };

        Assert.Equal("""["A"]""", JsonSerializer.Serialize((ValueList<string>)["a"], options));
        Assert.Null(options.TryGetTypeInfo(typeof(List<string>), out JsonTypeInfo? info) ? info : null);
    }

    private static void AssertComesBack<T>(ValueList<T> list, JsonSerializerOptions options)
    {
        Assert.NotEmpty(list);
        Assert.Equal(list, JsonSerializer.Deserialize<ValueList<T>>(JsonSerializer.Serialize(list, options), options));
        Assert.Equal(list, JsonSerializer.Deserialize<List<T>>(JsonSerializer.Serialize((IReadOnlyList<T>)list, options), options)!.ToValueList());
    }

    internal enum Shade
    {
        Light,
        Dark,
    }

    internal readonly record struct Point(int X, int Y);

    internal sealed record Page(ValueList<string> Words, ValueList<int?> Numbers, ValueList<Point> Points, ValueList<Shade> Shades, ValueList<int>? Maybe, ValueList<string?> Gaps);

    [JsonSerializable(typeof(Page))]
    [JsonSerializable(typeof(List<string>))]
    internal sealed partial class PageContext : JsonSerializerContext;

    private sealed class Shouting : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString();

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToUpperInvariant());
    }
}
