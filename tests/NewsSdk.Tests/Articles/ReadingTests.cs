using CsCheck;

namespace NewsSdk.Tests.Articles;

/// <summary>What is worked out of an article's id and text.</summary>
public sealed class ReadingTests
{
    private static readonly Article Article = new()
    {
        Id = "a",
        Headline = "h",
        Published = new NewsDate(2020, 1, 1),
        Text = "Title\n\nFirst one.\n\nPart\n\nSecond one.",
        Blocks =
        [
            new Block { Kind = BlockKind.Heading, Level = 1, Span = new TextSpan(0, 5) },
            new Block { Kind = BlockKind.Paragraph, Span = new TextSpan(7, 10) },
            new Block { Kind = BlockKind.Heading, Level = 2, Span = new TextSpan(19, 4) },
            new Block { Kind = BlockKind.Paragraph, Span = new TextSpan(25, 11) },
        ],
    };

    [Fact]
    public void TheLeadIsTheFirstParagraph()
    {
        Assert.Equal("First one.", Article.Lead);
        Assert.Equal("", New("Text without blocks").Lead);
    }

    [Fact]
    public void TheOutlineIsTheHeadings()
    {
        Assert.Equal([new Heading(1, "Title", new TextSpan(0, 5)), new Heading(2, "Part", new TextSpan(19, 4))], Article.Outline);
        Assert.Empty(New("").Outline);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData(" \n\n— … “” ", 0)]
    [InlineData("one two\n\nthree", 3)]
    [InlineData("“Go,” he said, “now.”", 4)]
    [InlineData("Ende.Anfang", 2)]
    [InlineData("don't l’État well-known non\u2011breaking twenty\u2010one", 5)]
    [InlineData("rock 'n' roll", 3)]
    [InlineData("dogs' lives", 2)]
    [InlineData("a--b a-'b", 4)]
    [InlineData("- -a- -", 1)]
    [InlineData("1,000.5 people, 3.5% of 2020-09-14", 5)]
    [InlineData("Nr.5 5.Mai 1,b", 6)]
    [InlineData("AFP/Reuters 2020–2021", 4)]
    [InlineData("e\u0301te\u0301 été", 2)]
    [InlineData("❤️ 👍🏽 1️⃣", 1)]
    [InlineData("می‌خواهم بروم", 2)]
    [InlineData("हिन्दी समाचार", 2)]
    [InlineData("한국 뉴스", 2)]
    [InlineData("习近平访问莫斯科。", 8)]
    [InlineData("二〇二四年", 5)]
    [InlineData("カタカナー", 5)]
    [InlineData("AI技術 5月", 5)]
    [InlineData("中-国", 2)]
    [InlineData("\U00020BB7\U00020BB7", 2)]
    [InlineData("𝒜𝒷𝒸", 1)]
    [InlineData("\ud800a\udc00b", 2)]
    public void WordsAreCounted(string text, int count) => Assert.Equal(count, New(text).WordCount);

    [Fact]
    public void TextsWithASpaceBetweenHaveTheWordsOfBoth() => Gen.Select(Gen.String, Gen.String).Sample(static (left, right) =>
        New(left + " " + right).WordCount == New(left).WordCount + New(right).WordCount);

    [Fact]
    public void AMinuteHas238Words()
    {
        Assert.Equal(TimeSpan.FromMinutes(1), New(string.Join(' ', Enumerable.Repeat("word", 238))).ReadingTime);
        Assert.Equal(TimeSpan.FromSeconds(30), New(new string('字', 119)).ReadingTime);
        Assert.Equal(TimeSpan.Zero, New("").ReadingTime);
    }

    [Theory]
    [InlineData("lukashenko-putin-sochi", "lukashenko-putin-sochi")]
    [InlineData("Minsk March", "minsk-march")]
    [InlineData("2020/09/Minsk_March!", "2020-09-minsk-march")]
    [InlineData("--a--", "a")]
    [InlineData("Élysée & Тест 东京", "élysée-тест-东京")]
    [InlineData("e\u0301te\u0301", "e\u0301te\u0301")]
    [InlineData("𐐀", "𐐨")]
    [InlineData("…", "")]
    public void TheSlugIsTheIdForAnAddress(string id, string slug) => Assert.Equal(slug, New("", id).Slug);

    [Fact]
    public void TheSlugOfASlugIsItself() => Gen.String.Sample(static id => New("", New("", id).Slug).Slug == New("", id).Slug);

    [Fact]
    public void NoneOfItIsWritten()
    {
        string json = System.Text.Json.JsonSerializer.Serialize(Article, Sample.Context.Article);

        Assert.All(["lead", "wordCount", "readingTime", "slug", "outline"], name => Assert.DoesNotContain($"\"{name}\"", json, StringComparison.OrdinalIgnoreCase));
    }

    private static Article New(string text, string id = "a") => new() { Id = id, Headline = "h", Published = new NewsDate(2020, 1, 1), Text = text };
}
