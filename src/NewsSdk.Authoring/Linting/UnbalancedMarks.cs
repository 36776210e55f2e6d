namespace NewsSdk.Authoring;

/// <summary>NEWS0311: a quotation mark without its partner.</summary>
internal static class UnbalancedMarks
{
    public static void Lint(LintedArticle article)
    {
        foreach ((int position, MarkTrouble trouble) in article.Marks.Lonely)
        {
            char mark = article.Article.Text[position];
            string what = trouble switch
            {
                MarkTrouble.NotClosed => "is not closed; close it, or leave it out",
                MarkTrouble.NotOpened => "closes nothing; open it before, or leave it out",
                MarkTrouble.TurnedAway => "closes nothing; write `“` if it opens",
                _ => mark == '“' ? "opens where one is open already; write `”` if it closes it" : "opens where one is open already; close that one first",
            };
            article.Report(NewsDiagnostics.UnbalancedMark, new TextSpan(position, 1), mark.ToString(), what);
        }
    }
}
