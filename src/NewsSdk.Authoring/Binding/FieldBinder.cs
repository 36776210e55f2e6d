namespace NewsSdk.Authoring;

/// <summary>Binds the fields of an actor or event against their type's.</summary>
internal sealed class FieldBinder(LocalNames names, DiagnosticBag diagnostics)
{
    /// <summary>The fields that <paramref name="type"/> has and <paramref name="written"/> gives, in the type's order.</summary>
    public List<BoundField> Bind(TypeModel? type, EquatableArray<Field> written, bool ofActor)
    {
        var bound = new List<BoundField>(written.Count);
        if (type is null)
            return bound;

        foreach (Field field in written)
        {
            if (Signer.IsBuiltIn(field.Name.Text, ofActor))
                continue;
            if (ModelOf(type, field.Name.Text) is not { } model)
                ReportTakenField(type, field.Name, ofActor);
            else if (ValuesOf(field, model, ofActor) is { Count: > 0 } values)
                bound.Add(new BoundField(model, values));
        }

        bound.Sort(static (left, right) => string.CompareOrdinal(left.Model.Name, right.Model.Name));
        return bound;
    }

    /// <summary>The id of the actor that <paramref name="word"/> names, or null, and then it is reported. <paramref name="place"/> says what needs an actor.</summary>
    public string? ResolveActor(Located word, string place)
    {
        if (!names.TryGet(word.Text, out NameKind kind, out _))
            diagnostics.Report(NewsDiagnostics.UnknownActor, word.Span, word.Text, Suggestion.For(word.Text, names.ActorIds));
        else if (kind != NameKind.Actor)
            diagnostics.Report(NewsDiagnostics.NotAnActor, word.Span, word.Text, kind == NameKind.Event ? "an event" : "a quote", place);
        else
            return word.Text;
        return null;
    }

    private List<string> ValuesOf(Field field, FieldModel model, bool ofActor)
    {
        var values = new List<string>();
        if (model.Kind == FieldKind.Actor)
        {
            List<Located> words = Words.Of(field);
            if (words.Count == 0 && field.Values.Count > 0)
                words.Add(field.Values[0]); // empty: no actor has that id
            foreach (Located word in words)
            {
                if (ResolveActor(word, $"`{model.Name}`") is { } id)
                    values.Add(id);
            }

            return values;
        }

        foreach (Located value in field.Values)
        {
            if (IsValue(value, field, model, ofActor))
                values.Add(model.Kind == FieldKind.Flag ? value.Text is "yes" or "true" ? "true" : "false" : value.Text);
        }

        return values;
    }

    private bool IsValue(Located value, Field field, FieldModel model, bool ofActor)
    {
        switch (model.Kind)
        {
            case FieldKind.Date when !EdtfSyntax.TryParse(value.Text, out _):
                diagnostics.Report(NewsDiagnostics.BadDate, value.Span, value.Text);
                return false;
            case FieldKind.Quantity when !ValueForm.IsQuantity(value.Text):
                diagnostics.Report(NewsDiagnostics.BadQuantity, value.Span, value.Text);
                return false;
            case FieldKind.Flag when !ValueForm.IsFlag(value):
                diagnostics.Report(NewsDiagnostics.WrongValue, value.Span, model.Name, "`yes` or `no`");
                return false;
            case FieldKind.Text:
                return IsText(value, field, model, ofActor);
            default:
                return true;
        }
    }

    // What holds a text by inference may have been meant as something else.
    private bool IsText(Located value, Field field, FieldModel model, bool ofActor)
    {
        if (ValueForm.IsMalformed(value, out NewsRule? rule))
        {
            diagnostics.Report(rule, value.Span, value.Text);
            return false;
        }

        if (ofActor || value.IsQuoted || field.IsList || !Words.IsIdLike(value.Text) || names.TryGet(value.Text, out _, out _)
            || ValueForm.KindOf(model.Name, value) != FieldKind.Text)
        {
            return true;
        }

        if (ValueForm.IsMisspelled(value, names, 1, out _))
        {
            diagnostics.Report(NewsDiagnostics.UnknownActor, value.Span, value.Text, Suggestion.For(value.Text, names.ActorIds));
            return false;
        }

        diagnostics.Report(NewsDiagnostics.RoleReadAsText, value.Span, value.Text, model.Name);
        return true;
    }

    private void ReportTakenField(TypeModel type, Located name, bool ofActor)
    {
        string? identifier = Identifiers.OfField(name.Text, type.Name, ofActor);
        string reason = "the word has a meaning of its own; choose another";
        foreach (FieldModel other in type.Fields)
        {
            if (other.Identifier == identifier)
                reason = $"it becomes the C# name `{identifier}`, as `{other.Name}` does; use one of them";
        }

        diagnostics.Report(NewsDiagnostics.ReservedField, name.Span, name.Text, identifier is null ? "no letter or digit is in it" : reason);
    }

    private static FieldModel? ModelOf(TypeModel type, string name) => type.Fields.Find(name, static field => field.Name);
}
