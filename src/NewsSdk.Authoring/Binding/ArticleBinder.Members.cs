using System.Text;

namespace NewsSdk.Authoring;

// What the actors, events and quotes become in C#.
internal sealed partial class ArticleBinder
{
    // The former ids of the registry's actors, by the present ones.
    private ILookup<string, Renamed>? _renamed;

    private EquatableArray<BoundMember> MembersOf<T>(List<T> parts, string kind, Func<T, string> summaryOf)
        where T : Part
    {
        var names = new Dictionary<string, string>(parts.Count, StringComparer.Ordinal);
        var identifiers = new string?[parts.Count];
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i].Id is not { } id || Identifiers.OfMember(id, kind) is not { } identifier)
                continue;
            if (names.TryGetValue(identifier, out string? other))
            {
                ReportCollision(id, identifier, other);
                continue;
            }

            names.Add(identifier, id);
            identifiers[i] = identifier;
        }

        var members = new BoundMember[parts.Count];
        for (int i = 0; i < parts.Count; i++)
        {
            T part = parts[i];
            EquatableArray<FormerName> former = identifiers[i] is null ? default : FormerNamesOf(part, kind, names);
            members[i] = new BoundMember(i, part.Id, identifiers[i], part.Type, summaryOf(part)) { Formerly = former, IsShared = part is ActorPart { IsShared: true } };
        }

        return new EquatableArray<BoundMember>(members);
    }

    // An actor of the registry is declared elsewhere: then the other one is where the article can do something.
    private void ReportCollision(string id, string identifier, string other)
    {
        if (!_declared.ContainsKey(id))
            (id, other) = (other, id);
        if (!_declared.TryGetValue(id, out SourceSpan place))
            return; // both are the registry's, which tells
        string where = _declared.TryGetValue(other, out SourceSpan first) ? $"at line {_diagnostics.LineOf(first.Start)}" : $"in `{_names.Shared(other)?.Path}`";
        _diagnostics.Report(NewsDiagnostics.NameCollision, place, id, identifier, other, where);
    }

    // A former id keeps its member only where no other has the name; all present names come before it.
    private EquatableArray<FormerName> FormerNamesOf(Part part, string kind, Dictionary<string, string> names)
    {
        bool mayBeRenamed = part is ActorPart { IsShared: true } && _corpus.Names.Renamed.Count > 0;
        if (!mayBeRenamed && part.Formerly.Count == 0)
            return default;

        var former = new List<FormerName>();
        if (mayBeRenamed)
        {
            _renamed ??= _corpus.Names.Renamed.ToLookup(static renamed => renamed.Now, StringComparer.Ordinal);
            foreach (Renamed renamed in _renamed[part.Id!])
            {
                if (Identifiers.OfMember(renamed.Before, kind) is { } before && !names.ContainsKey(before))
                {
                    names.Add(before, part.Id!);
                    former.Add(new FormerName(renamed.Before, before));
                }
            }
        }

        foreach (Located id in part.Formerly)
        {
            string? reason = Identifiers.OfMember(id.Text, kind) is not { } identifier ? Identifiers.NoLetter(id.Text)
                : _names.IsCurrent(id.Text) ? "it is in use; leave it out here, or rename what has it now"
                : names.TryGetValue(identifier, out string? other) ? $"it becomes the C# name `{identifier}`, which `{other}` has"
                : null;
            if (reason is not null)
            {
                _diagnostics.Report(NewsDiagnostics.WrongFormerName, id.Span, id.Text, reason);
                continue;
            }

            identifier = Identifiers.OfMember(id.Text, kind)!;
            names.Add(identifier, part.Id!);
            former.Add(new FormerName(id.Text, identifier));
        }

        return former.ToEquatableArray();
    }

    private static string SummaryOf(ActorPart actor)
    {
        string? title = ValueOf(actor, "title");
        return title is null ? actor.Name : $"{actor.Name}, {title}";
    }

    private string SummaryOf(EventPart part)
    {
        StringBuilder summary = SpareBuilder.Take(256);
        bool hasWords = part.Mentions.Count > 0;
        if (hasWords)
            AppendWords(summary, part.Mentions[0].First, part.Mentions[0].Others).Append(" (");
        summary.Append(part.Type);
        if (ValueOf(part, "date") is { } date)
            summary.Append(", ").Append(date);
        return Finish(hasWords ? summary.Append(')') : summary);
    }

    private string SummaryOf(QuotePart quote)
    {
        StringBuilder summary = SpareBuilder.Take(256);
        if (quote.Speaker is { } id && _partsById.TryGetValue(id, out Part? part) && part is ActorPart speaker)
            summary.Append(speaker.Name).Append(": ");
        for (int i = 0; i < quote.Fragments.Count; i++)
            AppendWords(summary.Append(i == 0 ? "" : " … "), quote.Fragments[i]);
        return Finish(summary);
    }

    private StringBuilder AppendWords(StringBuilder summary, TextSpan first, List<TextSpan>? others = null)
    {
        summary.Append(_article.Text, first.Start, first.Length);
        for (int i = 0; i < others?.Count; i++)
            summary.Append(" … ").Append(_article.Text, others[i].Start, others[i].Length);
        return summary;
    }

    private static string Finish(StringBuilder summary)
    {
        string text = summary.ToString();
        SpareBuilder.Return(summary);
        return text;
    }

    private static string? ValueOf(Part part, string name)
    {
        foreach (BoundField field in part.Fields)
        {
            if (field.Model.Name == name)
                return field.Values[0];
        }

        return null;
    }
}
