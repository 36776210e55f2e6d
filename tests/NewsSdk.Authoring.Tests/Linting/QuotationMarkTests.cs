using NewsSdk.Authoring.Tests.Binding;

namespace NewsSdk.Authoring.Tests.Linting;

/// <summary>NEWS0310 and NEWS0311: the conventions of languages.</summary>
public sealed class QuotationMarkTests
{
    [Theory]
    [InlineData("en", "He said ⟦“⟧no and left.")]
    [InlineData("en", "He said no⟦”⟧ and left.")]
    [InlineData("en", "“No, ⟦“⟧he said.")]
    [InlineData("en", "“No,⟦“⟧ he said.")]
    [InlineData("en", "No,⟦“⟧ he said.")]
    [InlineData("en", "⟦”⟧No,” he said.")]
    [InlineData("en", "He said ⟦\"⟧no and left.")]
    [InlineData("en", "😀 “A” and ⟦“⟧e\u0301 *b*\r\n\r\nNext “c” d.")]
    [InlineData("en", "⟦“⟧One.\n\nTwo “three” four.")]
    [InlineData("en", "⟦“⟧One.\n\nTwo.\n\n“Three.”")]
    [InlineData("en", "“One.\n\n⟦“⟧Two.\n\n## “Heading”\n\nTwo “three” four.")]
    [InlineData("en", "## ⟦“⟧Heading\n\n::: related\n⟦“⟧More\n:::")]
    [InlineData("en", "> a ⟦&ldquo;⟧b\n> *c*")]
    [InlineData("de", "⟦„⟧Nein, sagte er.")]
    [InlineData("de", "Nein⟦“⟧, sagte er.")]
    [InlineData("de", "„Nein⟦„⟧ und ja")]
    [InlineData("fr", "⟦«⟧ Non, dit-il.")]
    [InlineData("fr", "Non ⟦»⟧, dit-il.")]
    [InlineData("fr", "« Oui, ⟦«⟧ dit-il.")]
    [InlineData("ru", "⟦«⟧Нет, сказал он.")]
    [InlineData("ja", "彼は⟦「⟧はいと言った。")]
    [InlineData("ja", "彼ははい⟦」⟧と言った。「『はい」")]
    [InlineData("ar", "قال ⟦«⟧نعم ثم غادر")]
    [InlineData("ar", "قال ⟦”⟧نعم ثم غادر")]
    [InlineData("en", "He said ⟦”⟧no“ and left.")]
    public void AMarkWithoutItsPartnerIsTold(string language, string body)
    {
        if (body.Contains('『'))
            body = body.Replace("『", "⟦『⟧");
        Lints.Tells(NewsDiagnostics.UnbalancedMark, Lints.WithBody(body + "\n", language));
    }

    [Theory]
    [InlineData("en", "“No,” he said. “‘Yes,’ she said,” he said. “He said ‘I can’t’.”")]
    [InlineData("en", "The workers’ union, the ’90s, ’tis, rock ’n’ roll, ‘Ali, Hawai‘i, ‘em.")]
    [InlineData("en", "“One.\n\n“Two.\n\n“Three,” he said.")]
    [InlineData("en", "“One.\n\nTwo.\n\nThree,” he said.")]
    [InlineData("en", "“One.\n\n## Heading\n\n“Two.”\n\n“x”")]
    [InlineData("en", "A 6'2\" man with a 19\" screen and a 6” gun said \"no\" and \"yes\".")]
    [InlineData("en", "said“yes”and \"(no)\" and (“x”) and—“y”—and “…z…” and “x”. “1990s”")]
    [InlineData("en", "`“` <https://x.org/“> \\\"a\\\"\n\n    “ code")]
    [InlineData("en", "::: related\nRead more »\n:::\n\nRead on »")]
    [InlineData("en", "[“a]{#q .quote} b [c”]{.q} “[d]{.q}”")]
    [InlineData(null, "”Nej”, sade hon. »Nej», sade hon. “No”, „Nein“, „Nie”, \"no\".")]
    [InlineData("sv", "”Nej”, sade hon. Hon sade ”ja” och ”kanske”.")]
    [InlineData("fi", "»Ei», hän sanoi. »Joo»")]
    [InlineData("de", "„Nein“, sagte er. „Er sagte ‚ja‘.“ »Nein«, »er sagte ›ja‹«. „Nein\", \"ja\"")]
    [InlineData("de", "“Nein“, sagte er, “ja” und „so”.")]
    [InlineData("de", "„Eins.\n\n„Zwei.“")]
    [InlineData("de-CH", "«Nein», sagte er. «Er sagte ‹ja›.»")]
    [InlineData("pl", "„Nie”, powiedział. „On rzekł «tak»”.")]
    [InlineData("nl", "„Nee”, zei hij. ‘Ja’, ’s avonds, “nee”.")]
    [InlineData("fr", "« Oui », dit-il. « Il a dit “non” ». «\u00A0Oui\u00A0» L’an, l’« x ».")]
    [InlineData("fr", "« Un.\n\n« Deux.\n\n» Trois », dit-il.")]
    [InlineData("es", "«Uno.\n\n»Dos.\n\n»Tres», dijo. ¿“Qué”? “¿Qué?”")]
    [InlineData("ru", "«Нет», — сказал он. «Он сказал „да“». „Нет“")]
    [InlineData("ja", "「はい」と『本』と「『はい』と」。“はい”")]
    [InlineData("zh", "他说：“好。”他说“《红楼梦》好”。“‘好’吗？”")]
    [InlineData("he", "צה\"ל אמר \"כן\" ו״לא״ ו”כן”")]
    [InlineData("ar", "قال «نعم» و“لا”")]
    [InlineData("ar", "قال الرئيس: ”نعم“، ثم غادر ”المدينة“.")]
    [InlineData("fa", "او گفت: ”بله.“ سپس رفت.")]
    public void BalancedMarksAreNotTold(string? language, string body)
    {
        Lints.Tells(NewsDiagnostics.UnbalancedMark, Lints.WithBody(body + "\n", language));
        Lints.Tells(NewsDiagnostics.UnbalancedMark, Lints.WithBody(body + "\n", language).Replace("\n", "\r\n"));
    }

    [Fact]
    public void AMarkSaysWhatToDo()
    {
        Assert.Equal("The quotation mark `“` is not closed; close it, or leave it out", Lints.Tells(NewsDiagnostics.UnbalancedMark, Lints.WithBody("⟦“⟧no\n"))[0].Message);
        Assert.Equal("The quotation mark `”` closes nothing; open it before, or leave it out", Lints.Tells(NewsDiagnostics.UnbalancedMark, Lints.WithBody("no⟦”⟧\n", "en"))[0].Message);
        Assert.Equal("The quotation mark `“` opens where one is open already; write `”` if it closes it", Lints.Tells(NewsDiagnostics.UnbalancedMark, Lints.WithBody("“no, ⟦“⟧he\n"))[0].Message);
    }

    [Theory]
    [InlineData("⟦“I have not said that”⟧, he said.")]
    [InlineData("⟦“Never!”⟧ she cried, and ⟦‘Not now,’⟧ he said.")]
    [InlineData("⟦“I said ‘No, never,’ then”⟧.")]
    [InlineData("⟦&ldquo;This is 😀 e\u0301 not *so*”⟧")]
    [InlineData("> ⟦“This is\r\n> not so”⟧\r\n")]
    [InlineData("⟦«Это не так, нет»⟧, ⟦「これはとても長い話です」⟧")]
    [InlineData("The ⟦“so long a word, [Sochi]{.sochi}”⟧")]
    [InlineData("קודם ⟦“זה לא נכון בכלל.”⟧")]
    [InlineData("“reserve force”, “truce”, “The Art of the Deal”, ‘a b c’, 『とても長い本の名前です』, 「はい」")]
    [InlineData("[“I have not said that”]{.quote}, “[I have not said it]{.quote}”, [He says “I have not said it”]{.quote}")]
    [InlineData("[joint “Slavic brothers and sisters of all” exercises]{#ex .exercise} “[the brothers and their sisters]{.ex}”")]
    public void WordsInMarksOutsideQuotesAreTold(string body) => Lints.Tells(
        NewsDiagnostics.UnannotatedQuote, CorpusOf.Head + body + "\n");
}
