namespace NewsSdk.Authoring;

// The article's own name, and those that it had.
internal sealed partial class ArticleBinder
{
    // The name that the corpus gave the article; null where another article has it.
    private ArticleName? BindName()
    {
        Located id = _article.Id;
        if (_corpus.Articles.Find(_article.Path, static name => name.Path) is { Identifier: not null } name)
        {
            ReportFormerNames(name);
            return name;
        }

        string? wanted = Identifiers.OfArticle(id.Text);
        if (wanted is null)
        {
            _diagnostics.Report(NewsDiagnostics.BadId, id.Span, id.Text, Identifiers.NoLetter(id.Text));
            return null;
        }

        ReportTakenName(id, wanted);
        return null;
    }

    private void ReportTakenName(Located id, string wanted)
    {
        foreach (ArticleName other in _corpus.Articles)
        {
            if (other.Path != _article.Path && other.Id == id.Text)
            {
                _diagnostics.Report(NewsDiagnostics.DuplicateArticle, id.Span, id.Text, other.Path);
                return;
            }
        }

        foreach (ArticleName other in _corpus.Articles)
        {
            if (other.Path != _article.Path && (other.Identifier == wanted || other.Folders.AsSpan().IndexOf(wanted) >= 0))
            {
                string what = other.Identifier == wanted ? $"`{other.Id}` in `{other.Path}`" : $"a folder of `{other.Path}`";
                _diagnostics.Report(NewsDiagnostics.ArticleNameCollision, id.Span, id.Text, wanted, what);
                return;
            }
        }

        if (TypeOfClass(ArticleNames.ClassOf(wanted)) is { } type)
            _diagnostics.Report(NewsDiagnostics.ArticleNameCollision, id.Span, id.Text, ArticleNames.ClassOf(wanted), $"the type `{type}` of the schema");
        else
            _diagnostics.Report(NewsDiagnostics.ArticleNameCollision, id.Span, id.Text, wanted, $"the folder `{_article.Path.Substring(0, _article.Path.LastIndexOf('/') + 1)}`");
    }

    private string? TypeOfClass(string identifier) =>
        _corpus.ActorTypes.Concat(_corpus.EventTypes).Concat(_corpus.QuoteTypes).FirstOrDefault(type => type.IsDeclared && type.Identifier == identifier)?.Name;

    private void ReportFormerNames(ArticleName name)
    {
        if (_article.Formerly.Count == 0)
            return;

        var kept = new HashSet<string>(name.Formerly.Select(static former => former.Name), StringComparer.Ordinal);
        foreach (Located former in _article.Formerly)
        {
            if (!kept.Contains(former.Text))
                _diagnostics.Report(NewsDiagnostics.WrongFormerName, former.Span, former.Text, Identifiers.OfArticle(former.Text) is null ? Identifiers.NoLetter(former.Text) : "an article is, or was, called so; leave it out");
        }
    }
}
