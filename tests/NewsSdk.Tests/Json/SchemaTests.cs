using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace NewsSdk.Tests.Json;

/// <summary>The schema takes what is written, and refuses what reading refuses where a schema can say it.</summary>
public sealed class SchemaTests
{
    private static readonly JsonSchema s_schema = JsonSchema.FromText(SchemaSample.Context.Schema);

    [Fact]
    public void WhatIsWrittenIsValid()
    {
        AssertValid(Sample.Article, JsonSchema.FromText(Sample.Context.Schema), Sample.Context);
        foreach (byte[] seed in Mutants.Seeds.Skip(1))
            AssertValid(SchemaSample.Context.Read(seed), s_schema, SchemaSample.Context);
    }

    [Fact]
    public void WhatIsReadAndWrittenIsValidHoweverItWasChanged()
    {
        var random = new Random(5);
        int valid = 0;
        for (int i = 0; i < 3000; i++)
        {
            byte[] mutant = Mutants.Of(Mutants.Seeds.ElementAt(i % 3), random);
            if (Mutants.Read(() => SchemaSample.Context.Read(mutant), mutant) is not { } article)
                continue;
            valid++;
            AssertValid(article, s_schema, SchemaSample.Context);
        }

        Assert.InRange(valid, 100, 3000);
    }

    [Theory]
    [InlineData("\"headline\":\"h\"", "\"headline\":7")]
    [InlineData("\"headline\":\"h\",", "")]
    [InlineData("\"published\":\"2020\"", "\"published\":\"2020-13\"")]
    [InlineData("\"published\":\"2020\"", "\"published\":\"in 2020\"")]
    [InlineData("\"status\":\"planned\"", "\"status\":\"sure\"")]
    [InlineData("\"count\":-7", "\"count\":\"-7\"")]
    [InlineData("\"counts\":[1,0]", "\"counts\":1")]
    [InlineData("\"counts\":[1,0]", "\"counts\":[1.5]")]
    [InlineData("\"mood\":\"open-ended\"", "\"mood\":\"glad\"")]
    [InlineData("\"host\":\"putin\",", "")]
    [InlineData("\"host\":\"putin\"", "\"host\":{}")]
    [InlineData("\"nights\":3", "\"nights\":\"3\"")]
    [InlineData("\"link\":\"https://example.org/\"", "\"link\":\"/a\"")]
    [InlineData("\"platform\":\"Telegram\",", "")]
    [InlineData("\"kind\":\"mixed\"", "\"kind\":\"loud\"")]
    [InlineData("\"cue\":[1,1]", "\"cue\":[-1,1]")]
    [InlineData("\"cue\":[1,1]", "\"cue\":[1]")]
    [InlineData("\"fragments\":[2,1,4,1]", "\"fragments\":[2]")]
    [InlineData("\"in\":1", "\"in\":true")]
    [InlineData("[[0,1],[2,1,4,2]]", "[[]]")]
    public void WhatReadingRefusesIsRefused(string part, string wrong)
    {
        string json = Encoding.UTF8.GetString(Mutants.Seeds.ElementAt(1));
        Assert.Contains(part, json, StringComparison.Ordinal);
        string changed = json.Replace(part, wrong, StringComparison.Ordinal);

        Assert.Throws<JsonException>(() => SchemaSample.Read(changed));
        Assert.False(IsValid(changed, s_schema));
    }

    [Fact]
    public void DatesAndQuantitiesAreDescribedAsTheyAreWritten()
    {
        JsonSchema schema = JsonSchema.FromText(Sample.Context.Schema);
        foreach (string date in (string[])["2020", "202X", "20XX", "2020-09", "2020-21~", "2020-XX", "2020-09-14?", "2020-09-XX", "2020-XX-XX", "2020-09-14T10:00", "2020-09-14T10:00:30.123+03:00", "2020-08-09/..", "../2020", "2020/", "2020~/2021%"])
        {
            Assert.True(NewsDate.TryParse(date, out _), date);
            Assert.True(IsValid(Sample.Json.Replace("\"date\":\"2020-09\"", $"\"date\":\"{date}\"", StringComparison.Ordinal).Replace(",\"note\":null", "", StringComparison.Ordinal), schema), date);
        }

        foreach (string quantity in (string[])["80%", "<=100000", ">4h", "10000..99999", "1.50EUR", "-3°C", "100000~", "7km/h", "0"])
        {
            Assert.True(Quantity.TryParse(quantity, out _), quantity);
            Assert.True(IsValid(Sample.Json.Replace("\"size\":\"<10\"", $"\"size\":\"{quantity}\"", StringComparison.Ordinal).Replace(",\"note\":null", "", StringComparison.Ordinal), schema), quantity);
        }
    }

    private static void AssertValid(Article article, JsonSchema schema, NewsJsonContext context)
    {
        string json = JsonSerializer.Serialize(article, context.Article);
        EvaluationResults results = schema.Evaluate(JsonNode.Parse(json).Deserialize<JsonElement>(), new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(results.IsValid, json + "\n" + string.Join('\n', (results.Details ?? []).Where(static detail => detail.Errors is not null).Select(static detail => $"{detail.InstanceLocation} {string.Join(',', detail.Errors!.Values)}")));
    }

    private static bool IsValid(string json, JsonSchema schema)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return schema.Evaluate(document.RootElement).IsValid;
    }
}
