namespace NewsSdk.Authoring;

/// <summary>Takes out what an article's <c>suppress</c> names. An error stays: the article would be built without the part that is wrong.</summary>
public static class Suppression
{
    /// <summary>The diagnostics without those that the article suppresses.</summary>
    public static EquatableArray<NewsDiagnostic> Apply(ParsedArticle article, EquatableArray<NewsDiagnostic> diagnostics) => Apply(article.Suppress, diagnostics);

    internal static EquatableArray<NewsDiagnostic> Apply(EquatableArray<Located> suppress, EquatableArray<NewsDiagnostic> diagnostics)
    {
        if (suppress.Count == 0 || diagnostics.Count == 0)
            return diagnostics;
        var ids = new HashSet<string>(suppress.Select(static id => id.Text), StringComparer.Ordinal);
        return diagnostics.Where(diagnostic => diagnostic.Rule.Severity == NewsSeverity.Error || !ids.Contains(diagnostic.Rule.Id)).ToEquatableArray();
    }

    /// <summary>Reports what cannot be suppressed.</summary>
    internal static void Check(EquatableArray<Located> suppress, DiagnosticBag diagnostics)
    {
        foreach (Located id in suppress)
        {
            NewsRule? rule = NewsDiagnostics.All.FirstOrDefault(rule => rule.Id == id.Text);
            if (rule is null)
                diagnostics.Report(NewsDiagnostics.WrongSuppression, id.Span, id.Text, $"is no diagnostic of NewsSdk{diagnostics.Suggest(id.Text, NewsDiagnostics.All.Select(static rule => rule.Id))}");
            else if (rule.Severity == NewsSeverity.Error)
                diagnostics.Report(NewsDiagnostics.WrongSuppression, id.Span, id.Text, "is an error; mend what it tells, it cannot be suppressed");
            else if (rule == NewsDiagnostics.UnknownIdInCode || rule == NewsDiagnostics.FormerIdInCode)
                diagnostics.Report(NewsDiagnostics.WrongSuppression, id.Span, id.Text, "is told of C# code; suppress it there");
        }
    }
}
