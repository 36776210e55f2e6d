namespace NewsSdk.Authoring;

/// <summary>What git leaves in a file that it could not merge. Markdown reads it as headings and quoted blocks, and YAML as anything.</summary>
internal static class MergeConflict
{
    private const string Ours = "<<<<<<< ";
    private const string Between = "=======";
    private const string Theirs = ">>>>>>> ";

    /// <summary>Reports the first of a file. What else is wrong with the file is of no interest then.</summary>
    public static bool IsReported(string text, DiagnosticBag diagnostics)
    {
        int ours = LineThatBegins(text, Ours, 0);
        int between = ours < 0 ? -1 : LineThatBegins(text, Between, ours);
        int theirs = between < 0 ? -1 : LineThatBegins(text, Theirs, between);
        if (theirs < 0)
            return false;
        diagnostics.Report(NewsDiagnostics.MergeConflict, new SourceSpan(ours, Ours.Length - 1), diagnostics.LineOf(theirs));
        return true;
    }

    private static int LineThatBegins(string text, string sign, int from)
    {
        int at = text.IndexOf(sign, from, StringComparison.Ordinal);
        while (at > 0 && text[at - 1] is not ('\n' or '\r'))
            at = text.IndexOf(sign, at + 1, StringComparison.Ordinal);
        return at;
    }
}
