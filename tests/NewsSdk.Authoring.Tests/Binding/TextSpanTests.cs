using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsSdk.Authoring.Tests.Binding;

/// <summary>Annotations that the front matter gives by their words.</summary>
public sealed class TextSpanTests
{
    [Theory]
    [InlineData("{ of: putin, exact: two presidents }", "actors", "two presidents")]
    [InlineData("{ of: putin, exact: [two, met] }", "actors", "two|met")]
    [InlineData("{ of: putin, exact: they, occurrence: 2 }", "actors", "they")]
    [InlineData("{ of: putin, exact: they, prefix: 'and ' }", "actors", "they")]
    [InlineData("{ of: putin, exact: they, prefix: 'met; ', suffix: ' said' }", "actors", "they")]
    [InlineData("{ of: putin, exact: [they, they] }", "actors", "they|they")]
    [InlineData("{ class: meeting, id: m, exact: met, host: putin, guests: [merkel, lukashenko] }", "events", "met")]
    [InlineData("{ class: meeting, exact: [two, met], host: putin }", "events", "two|met")]
    [InlineData("{ class: quote, id: q, exact: 'so: “go”, 😀', by: putin }", "quotes", "so: “go”, 😀")]
    [InlineData("{ class: quote, id: q, exact: [\"it's \\\"x\\\"\", '“go”'], by: putin }", "quotes", "it's \"x\"|“go”")]
    [InlineData("{ class: quote, exact: \"a\\u00A0b\", by: putin }", "quotes", "a\u00A0b")]
    public void WordsAreFound(string span, string list, string words)
    {
        const string text = "The two presidents met; they said it's \"x\" and they said so: “go”, 😀 — a\u00A0b.";
        foreach (string lineEnd in new[] { "\n", "\r\n", "\r" })
        {
            var corpus = With(span, text.Replace("— ", "—\n", StringComparison.Ordinal), lineEnd);
            JsonElement article = JsonDocument.Parse(corpus.Json).RootElement;
            JsonElement part = article.GetProperty(list).EnumerateArray().First(static item => !item.TryGetProperty("mentions", out JsonElement mentions) || mentions.GetArrayLength() > 0);
            int[] numbers = [.. (list == "quotes" ? part.GetProperty("fragments") : part.GetProperty("mentions")[0]).EnumerateArray().Select(static number => number.GetInt32())];

            Assert.All(corpus.Found(), static found => Assert.StartsWith("NEWS0032", found, StringComparison.Ordinal));
            Assert.Equal(words, string.Join('|', numbers.Chunk(2).Select(place => article.GetProperty("text").GetString()!.Substring(place[0], place[1]))));
        }
    }

    /// <summary>Words that look as they do in the text, and are others.</summary>
    [Theory]
    [InlineData("it’s over", "it's over", "; there it has `’` in place of `'`")]
    [InlineData("Say “yes” now", "say \\\"Yes\\\"", "; there it has `“` in place of `\"`")]
    [InlineData("Mr.\u00A0Putin left", "Mr. Putin", "; there it has `U+00A0` in place of ` `")]
    [InlineData("Mr. Putin left", "Mr.\u00A0Putin", "; there it has ` ` in place of `U+00A0`")]
    [InlineData("Luka\u00ADshenko left", "Lukashenko", "; there `U+00AD` is in it, which nobody sees")]
    [InlineData("Lukashenko left", "\u200BLukashenko", "; take `U+200B` out, which nobody sees")]
    [InlineData("Lukashenko left", "left\uFEFF", "; take `U+FEFF` out, which nobody sees")]
    [InlineData("Lise\u0301e left", "Lis\u00E9e", "; letters and their accents are other characters there: copy the words from the text")]
    [InlineData("Lis\u00E9e left", "Lise\u0301e", "; letters and their accents are other characters there: copy the words from the text")]
    [InlineData("Lisée left", "\\uFDD0e\u0301", "; write it as a reader sees it, without markup")]
    [InlineData("Lisée left", "\u00AD", "; write it as a reader sees it, without markup")]
    public void WhatLooksAlikeIsToldApart(string text, string words, string hint) => Assert.EndsWith(
        "does not stand in the text" + hint, With($"{{ of: putin, exact: \"⟦{words}⟧\" }}", text).Tells(NewsDiagnostics.TextNotFound), StringComparison.Ordinal);

    [Fact]
    public void ThePlaceThatIsMeantIsTaken()
    {
        Assert.Contains("\"mentions\":[[12,4]]", Json("{ of: putin, exact: they, occurrence: 2 }", "They, they, they."), StringComparison.Ordinal);
        Assert.Contains("\"mentions\":[[12,4]]", Json("{ of: putin, exact: they, suffix: . }", "They, they, they."), StringComparison.Ordinal);
        Assert.Contains("\"mentions\":[[6,4,11,4]]", Json("{ of: putin, exact: [they, they], occurrence: 1 }", "They, they,they."), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ of: putin, exact: ⟦they⟧ }", "NEWS0032", "“they” stands in the text more than once, and the first place is taken; add `occurrence: 1`, or a `prefix` or `suffix`")]
    [InlineData("{ of: putin, exact: '⟦Two presidents⟧' }", "NEWS0029", "“Two presidents” does not stand in the text; did you mean “two presidents”?")]
    [InlineData("{ of: putin, exact: '⟦*said*⟧' }", "NEWS0029", "“*said*” does not stand in the text; write it as a reader sees it, without markup")]
    [InlineData("{ of: putin, exact: they, occurrence: ⟦7⟧ }", "NEWS0029", "“they” does not stand in the text so often; it stands there twice")]
    [InlineData("{ of: putin, exact: ⟦they⟧, prefix: 'x' }", "NEWS0029", "“they” does not stand in the text with this prefix and suffix")]
    [InlineData("{ of: putin, exact: [met, ⟦two⟧] }", "NEWS0029", "“two” does not stand in the text behind the piece before it")]
    [InlineData("{ of: putin, exact: [met, ⟦zwei⟧] }", "NEWS0029", "“zwei” does not stand in the text; write it as a reader sees it, without markup")]
    [InlineData("{ of: putin, exact: \"⟦end.\\n\\nAnother⟧\" }", "NEWS0029", "“end.  Another” does not stand in the text within one block; give the words of each block as a piece of its own: `exact: [\"…\", \"…\"]`")]
    [InlineData("{ of: putin, exact: \"⟦ ⟧\" }", "NEWS0029", "“ ” does not stand in the text; give the words")]
    [InlineData("{ of: ⟦putni⟧, exact: met }", "NEWS0018", "`putni` is no actor, event, quote or event type; did you mean `putin`?")]
    [InlineData("{ class: meeting, exact: met, host: ⟦putni⟧ }", "NEWS0101", null)]
    [InlineData("⟦{⟧ of: putin }", "NEWS0007", "The span has no `exact`; add `exact: \"the words as they stand in the text\"`")]
    [InlineData("⟦{⟧ of: putin, exact: ~ }", "NEWS0007", null)]
    [InlineData("⟦{⟧ of: putin, exact: [] }", "NEWS0007", null)]
    [InlineData("{ of: putin, exact: ⟦{ a: b }⟧ }", "NEWS0008", null)]
    [InlineData("{ of: putin, exact: [met, ⟦[a]⟧] }", "NEWS0008", null)]
    [InlineData("⟦{⟧ exact: met }", "NEWS0007", "The span has no `of`; add `of: putin`")]
    [InlineData("{ of: putin, exact: met, ⟦ocurrence⟧: 1 }", "NEWS0006", "`ocurrence` is not a key of a span that has `of`; did you mean `occurrence`?")]
    [InlineData("{ of: putin, exact: met, id: ⟦p⟧ }", "NEWS0027", null)]
    [InlineData("{ of: putin, exact: met, occurrence: ⟦0⟧ }", "NEWS0008", "`occurrence` expects a whole number from 1")]
    [InlineData("{ of: ⟦[putin]⟧, exact: met }", "NEWS0008", null)]
    [InlineData("⟦met⟧", "NEWS0008", null)]
    [InlineData("{ class: meeting, id: ⟦putin⟧, exact: met, host: putin }", "NEWS0012", null)]
    public void AMistakeIsToldOnceAtItsPlace(string span, string rule, string? message)
    {
        string told = With(span, "The two presidents met; they *said* they would end.\n\nAnother.").Tells(NewsDiagnostics.All.First(known => known.Id == rule));
        if (message is not null)
            Assert.Equal(message, told);
    }

    [Fact]
    public void MentionsOfBothKindsAreInTheOrderOfTheText() =>
        Assert.Contains(
            "\"mentions\":[[0,1],[2,1,6,1],[4,1],[8,1]]",
            Json("{ of: putin, exact: e }, { of: putin, exact: [b, d] }, { of: putin, exact: a }", "a b [c]{.putin} d e"),
            StringComparison.Ordinal);

    [Fact]
    public void CrossingSpansAndSpansOverTheSameWordsAreWell()
    {
        string json = Json("{ of: putin, exact: b c d }, { of: merkel, exact: a b c }, { of: merkel, exact: d e f }, { of: lukashenko, exact: b c d }", "a [b c d e]{.sochi} f");

        foreach (string mentions in new[] { "\"sochi\",\"type\":\"place\",\"name\":\"Sochi\",\"mentions\":[[2,7]]", "[[2,5]]", "[[0,5],[6,5]]" })
            Assert.Contains(mentions, json, StringComparison.Ordinal);
        Assert.Equal(2, json.Split("[[2,5]]").Length - 1);
    }

    [Fact]
    public void FragmentsOfBothKindsAreInTheOrderOfTheText() =>
        Assert.Contains("\"fragments\":[0,1,4,1,8,1]", Json("{ of: q, exact: e }, { of: q, exact: a }", "a b [c]{#q .quote by=putin} d e"), StringComparison.Ordinal);

    [Fact]
    public void ACueMayBeGivenByItsWordsInSeveralPieces() =>
        Assert.Contains("\"cue\":[0,2,8,4],\"fragments\":[3,4]", Json("{ class: cue, of: q, exact: [He, said] }, { class: quote, id: q, exact: '“go”', by: putin }, { of: x-ours, exact: nothing }", "He “go” said said it."), StringComparison.Ordinal);

    [Fact]
    public void FragmentsThatOverlapAreTold() =>
        Assert.Equal(
            "The words here are already part of the quote `q`; take one of the two fragments out",
            With("{ of: q, exact: ⟦c d⟧ }", "a [b c]{#q .quote by=putin} d e").Tells(NewsDiagnostics.OverlappingFragments));

    [Theory]
    [InlineData("{ class: quote, id: i, exact: b }", "[a b c]{#o .quote}", "i in o")]
    [InlineData("{ class: quote, id: o, exact: a b c }", "x [a]{#i .quote} b c", "i in o")]
    [InlineData("{ class: quote, id: o, exact: a b c }", "x [a [b]{#i .quote} c]{#p .quote}", "i in p")]
    [InlineData("{ class: quote, id: m, exact: b c }", "x [a [b]{#i .quote} c]{#o .quote}", "i in m, m in o")]
    [InlineData("{ class: quote, id: s, exact: b }", "[a [b]{#i .quote} c]{#o .quote}", "i in o, s in o")]
    [InlineData("{ class: quote, id: x, exact: a b }, { class: quote, id: y, exact: b c }, { class: quote, id: i, exact: b }", "a b c", "i in y")]
    [InlineData("{ class: quote, id: x, exact: a b c d }, { class: quote, id: y, exact: b c }, { class: quote, id: i, exact: c d }", "a b c d", "y in x, i in x")]
    [InlineData("{ class: quote, id: i, exact: [z, b], in: p }, { class: quote, id: p, exact: x }", "[a b c]{#o .quote} z x b", "i in p")]
    [InlineData("{ class: quote, id: i, exact: [b, d] }", "a b c [d e]{#o .quote}", "i in o")]
    [InlineData("{ class: quote, id: i, exact: b, in: p }", "[a b c]{#o .quote} [x]{#p .quote}", "i in p")]
    public void AQuoteWithinAnotherIsSaidInIt(string spans, string body, string expected)
    {
        JsonElement quotes = JsonDocument.Parse(Json(spans, body)).RootElement.GetProperty("quotes");
        IEnumerable<string> nested = quotes.EnumerateArray().Where(static quote => quote.TryGetProperty("in", out _)).Select(static quote => $"{quote.GetProperty("id")} in {quote.GetProperty("in")}");

        Assert.Equal(expected.Split(", ").Order(StringComparer.Ordinal), nested.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TheQuoteThatHoldsAnotherIsFoundAsBySearching()
    {
        var random = new Random(7);
        for (int round = 0; round < 300; round++)
        {
            List<(int Start, int Length)> spans = [.. Enumerable.Range(0, random.Next(2, 9)).Select(_ => (random.Next(0, 8), random.Next(1, 8)))];
            string text = string.Concat(Enumerable.Range(0, 16).Select(static i => (char)('a' + i)));
            string entries = string.Join(", ", spans.Select((span, i) => $"{{ class: quote, id: q{i}, exact: {text.Substring(span.Start, span.Length)} }}"));
            JsonElement quotes = JsonDocument.Parse(Json(entries, text)).RootElement.GetProperty("quotes");
            for (int i = 0; i < spans.Count; i++)
            {
                (int start, int length) = spans[i];
                List<(int Start, int Length)> holders = [.. spans.Where(other => other != spans[i] && other.Start <= start && other.Start + other.Length >= start + length)];
                bool isIn = quotes[i].TryGetProperty("in", out JsonElement outer);
                Assert.Equal(holders.Count > 0, isIn);
                if (isIn)
                    Assert.Equal(holders.OrderByDescending(static holder => holder.Start).ThenBy(static holder => holder.Length).First(), spans[int.Parse(outer.GetString()![1..], CultureInfo.InvariantCulture)]);
            }
        }
    }

    [Theory]
    [InlineData(1, 2_000)]
    [InlineData(20_000, 30)]
    public void ManySpansOverALongTextEnd(int length, int count)
    {
        string words = new('a', length);
        var spans = new StringBuilder();
        for (int i = 0; i < count; i++)
            spans.Append(CultureInfo.InvariantCulture, $"  - {{ of: putin, exact: {words}b, prefix: x{i} }}\n");
        long started = Stopwatch.GetTimestamp();
        ParsedArticle article = ArticleReader.Read("a.news.md", $"---\nheadline: x\npublished: 2020\nspans:\n{spans}---\n\n{new string('a', 1_000_000)}\n");

        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 5);
        Assert.All(article.Diagnostics, static diagnostic => Assert.Equal(NewsDiagnostics.TextNotFound, diagnostic.Rule));
    }

    private static CorpusOf With(string spans, string body, string lineEnd = "\n") => CorpusOf.Files(
        ("seeds/a0.news.md", (CorpusOf.Head.Replace("---\n\n", $"spans: [{spans}]\n---\n\n", StringComparison.Ordinal) + body + "\n").Replace("\n", lineEnd)));

    private static string Json(string spans, string body)
    {
        var corpus = With(spans, body);
        Assert.Empty(corpus.Found());
        return corpus.Json;
    }
}
