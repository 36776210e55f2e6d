namespace NewsSdk.Tests.Articles;

/// <summary>Mentions in several spans, across each other, and of the same words.</summary>
public sealed class MentionTests
{
    private const string Actors = """
        {"id":"putin","type":"person","name":"Putin","mentions":[[0,2,5,2],[8,2]]},{"id":"merkel","type":"person","name":"Merkel","mentions":[[1,5],[8,2]]},{"id":"aurora","type":"ship","name":"Aurora","mentions":[[0,4]]}
        """;

    private static readonly string Json = SchemaSample.Json("""{"type":"contact","host":"putin","mentions":[[0,2,5,2],[3,1,9,1]]}""")
        .Replace("""{"id":"putin","type":"person","name":"Putin","mentions":[]},{"id":"merkel","type":"person","name":"Merkel","mentions":[]},{"id":"aurora","type":"ship","name":"Aurora","mentions":[]}""", Actors, StringComparison.Ordinal);

    [Fact]
    public void FragmentsAreJoinedByASpace()
    {
        Mention mention = SchemaSample.Read(Json).MentionsOf(new Person { Id = "putin", Name = "Putin" }).First();

        Assert.Equal("ab fg", mention.Text);
        Assert.Equal([new TextSpan(0, 2), new TextSpan(5, 2)], mention.Spans);
        Assert.Equal(new TextSpan(0, 7), mention.Span);
        Assert.True(mention.Contains(5));
        Assert.False(mention.Contains(3));
    }

    [Fact]
    public void MentionsAreInTheOrderOfTheirPlacesWhatHoldsAnotherFirst() =>
        Assert.Equal(
            ["putin 0..7", "aurora 0..4", "merkel 1..6", "putin 8..10", "merkel 8..10"],
            SchemaSample.Read(Json).Mentions.Select(static mention => $"{mention.Actor!.Id} {mention.Span}"));

    [Fact]
    public void TheMentionsAtAPositionAreThoseWhoseWordsAreThere()
    {
        Article article = SchemaSample.Read(Json);

        Assert.Equal(["ab fg", "ab fg", "abcd"], article.MentionsAt(0).Select(static mention => mention.Text));
        Assert.Equal(["d j", "bcdef", "abcd"], article.MentionsAt(3).Select(static mention => mention.Text));
        Assert.Equal(["putin", "merkel"], article.MentionsAt(8).Select(static mention => mention.Actor!.Id));
        Assert.Empty(article.MentionsAt(7));
    }

    [Fact]
    public void WriteReadWriteGivesTheSameBytes()
    {
        Article article = SchemaSample.Read(Json);

        Assert.Equal(Json, SchemaSample.Write(article));
        Assert.Equal(article, SchemaSample.Read(SchemaSample.Write(article)));
        Assert.NotEqual(article, SchemaSample.Read(Json.Replace("[0,2,5,2],[8,2]", "[0,2,5,1],[8,2]", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("[5,2,0,2]", "the span [0, 2] begins before the one in front of it ends; expected spans in order.")]
    [InlineData("[0,2,1,2]", "the span [1, 2] begins before the one in front of it ends; expected spans in order.")]
    [InlineData("[0,2,9,2]", "the span [9, 2] reaches outside the text, which has 10 UTF-16 code units.")]
    public void FragmentsOfOneMentionAreInOrderAndInTheText(string spans, string message) =>
        SchemaSample.AssertRefused("$.actors[0].mentions[0]", message, Json.Replace("\"mentions\":[[0,2,5,2],[8,2]]", $"\"mentions\":[{spans}]", StringComparison.Ordinal));
}
