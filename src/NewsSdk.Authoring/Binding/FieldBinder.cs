using System.Globalization;

namespace NewsSdk.Authoring;

/// <summary>Binds the fields of an actor, event or quote against their type's.</summary>
internal sealed class FieldBinder(LocalNames names, CorpusModel corpus, DiagnosticBag diagnostics)
{
    /// <summary>The fields that <paramref name="type"/> has and <paramref name="written"/> gives, in the type's order.</summary>
    public List<BoundField> Bind(TypeModel type, TypeKind kind, EquatableArray<Field> written)
    {
        var bound = new List<BoundField>(written.Count);
        foreach (Field field in written)
        {
            if (Signer.IsBuiltIn(field.Name.Text, kind))
                continue;
            if (ModelOf(type, field.Name.Text) is not { } model)
                ReportField(type, kind, field.Name);
            else if (!model.IsBuiltIn && ValuesOf(field, model, type) is { Count: > 0 } values)
                bound.Add(new BoundField(model, values.ToEquatableArray()));
        }

        bound.Sort(static (left, right) => string.CompareOrdinal(left.Model.Name, right.Model.Name));
        return bound;
    }

    /// <summary>Reports the fields that the schema asks for and <paramref name="written"/> lacks.</summary>
    /// <param name="what">The annotation as the message names it.</param>
    public void Require(TypeModel type, EquatableArray<Field> written, string what, SourceSpan place)
    {
        if (!type.IsDeclared)
            return;
        foreach (FieldModel field in type.Fields)
        {
            if (field.IsRequired && !IsWritten(field.Name, written))
                diagnostics.Report(NewsDiagnostics.MissingField, place, what, field.Name, Expected(field));
        }
    }

    /// <summary>The id of the actor that <paramref name="word"/> names, or null, and then it is reported.</summary>
    /// <param name="place">What needs an actor, as the message names it.</param>
    /// <param name="typeName">The type that it must be of; null for any.</param>
    public string? ResolveActor(Located word, string place, string? typeName = null)
    {
        if (!names.TryGet(word.Text, out NameKind kind, out string type))
            diagnostics.Report(NewsDiagnostics.UnknownActor, word.Span, word.Text, Suggestion.For(word.Text, names.ActorIds));
        else if (kind != NameKind.Actor)
            diagnostics.Report(NewsDiagnostics.NotAnActor, word.Span, word.Text, kind == NameKind.Event ? "an event" : "a quote", place);
        else if (typeName is not null && corpus.ActorTypes.Find(type, static model => model.Name) is { } model && !model.Is(typeName))
            diagnostics.Report(NewsDiagnostics.WrongActorType, word.Span, word.Text, type, place, typeName);
        else
            return IdNow(word);
        return null;
    }

    /// <summary>The id that <paramref name="word"/> means: a former id is reported.</summary>
    public string IdNow(Located word)
    {
        if (names.NameNow(word.Text) is not { } now)
            return word.Text;
        diagnostics.Report(NewsDiagnostics.Renamed, word.Span, word.Text, now);
        return now;
    }

    private static bool IsWritten(string name, EquatableArray<Field> written)
    {
        foreach (Field field in written)
        {
            if (field.Name.Text == name && field.Values.Count > 0)
                return true;
        }

        return false;
    }

    private List<string> ValuesOf(Field field, FieldModel model, TypeModel type)
    {
        bool isReference = model.Kind is FieldKind.Actor or FieldKind.Event or FieldKind.Quote;
        // Of all that a schema declares only texts have spaces within.
        bool isSplit = isReference || (type.IsDeclared && model.IsMany && model.Kind != FieldKind.Text);
        List<Located> written = isSplit ? WordsOf(field) : [.. field.Values];
        if (type.IsDeclared && !model.IsMany && written.Count > 1)
            diagnostics.Report(NewsDiagnostics.WrongValue, written[1].Span, model.Name, "one value; the schema allows several with `*` or `+`");
        if (type.IsDeclared && written.Count == 0 && model.IsRequired)
            diagnostics.Report(NewsDiagnostics.WrongValue, field.Name.Span, model.Name, Expected(model));

        var values = new List<string>(written.Count);
        foreach (Located value in written)
        {
            if ((isReference ? Resolve(value, model) : ValueOf(value, field, model, type)) is { } text)
                values.Add(text);
        }

        return values;
    }

    private static List<Located> WordsOf(Field field)
    {
        List<Located> words = Words.Of(field);
        if (words.Count == 0 && field.Values.Count > 0)
            words.Add(field.Values[0]); // empty: nothing has that id
        return words;
    }

    private string? Resolve(Located word, FieldModel model)
    {
        if (model.Kind == FieldKind.Actor)
            return ResolveActor(word, $"`{model.Name}`", model.TypeName);

        NameKind wanted = model.Kind == FieldKind.Event ? NameKind.Event : NameKind.Quote;
        if (!names.TryGet(word.Text, out NameKind kind, out string type) || kind != wanted)
        {
            NewsRule rule = wanted == NameKind.Event ? NewsDiagnostics.UnknownEvent : NewsDiagnostics.UnknownQuote;
            diagnostics.Report(rule, word.Span, word.Text, Suggestion.For(word.Text, wanted == NameKind.Event ? names.EventIds : names.QuoteIds));
            return null;
        }

        EquatableArray<TypeModel> types = wanted == NameKind.Event ? corpus.EventTypes : corpus.QuoteTypes;
        if (model.TypeName is { } typeName && types.Find(type, static model => model.Name) is { } actual && !actual.Is(typeName))
        {
            diagnostics.Report(NewsDiagnostics.WrongEventType, word.Span, word.Text, type, $"`{model.Name}`", typeName);
            return null;
        }

        return IdNow(word);
    }

    // The value in the form that the JSON holds, or null where it is wrong, and then it is reported.
    private string? ValueOf(Located value, Field field, FieldModel model, TypeModel type)
    {
        string text = value.Text;
        switch (model.Kind)
        {
            case FieldKind.Date:
                return EdtfSyntax.TryParse(text, out _) ? text : Wrong(NewsDiagnostics.BadDate, value, text);
            case FieldKind.Quantity:
                return ValueForm.IsQuantity(text) ? text : Wrong(NewsDiagnostics.BadQuantity, value, text);
            case FieldKind.Flag when type.IsDeclared ? text is "yes" or "no" or "true" or "false" : ValueForm.IsFlag(value):
                return text is "yes" or "true" ? "true" : "false";
            case FieldKind.Number when decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number):
                return number.ToString(CultureInfo.InvariantCulture);
            case FieldKind.Integer when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer):
                return integer.ToString(CultureInfo.InvariantCulture);
            case FieldKind.Url when Address.IsAbsolute(text):
                return text;
            case FieldKind.Word:
                return WordOf(value, model);
            case FieldKind.Text:
                return type.IsDeclared || IsText(value, field, model, type.Kind == TypeKind.Actor) ? text : null;
            default:
                return Wrong(NewsDiagnostics.WrongValue, value, model.Name, Expected(model));
        }
    }

    private string? Wrong(NewsRule rule, Located value, params string[] arguments)
    {
        diagnostics.Report(rule, value.Span, arguments);
        return null;
    }

    private string? WordOf(Located value, FieldModel model)
    {
        List<string> words = [.. model.Words.Select(static word => word.Word)];
        return words.Contains(value.Text)
            ? value.Text
            : Wrong(NewsDiagnostics.UnknownWord, value, value.Text, model.Name, OneOf(model), Suggestion.For(value.Text, words));
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

    private void ReportField(TypeModel type, TypeKind kind, Located name)
    {
        if (type.IsDeclared)
        {
            IEnumerable<string> known = type.Fields.Select(static field => field.Name).Concat(Signer.BuiltInFields(kind));
            diagnostics.Report(NewsDiagnostics.UnknownField, name.Span, name.Text, type.Name, Suggestion.For(name.Text, known));
            return;
        }

        string? identifier = Identifiers.OfField(name.Text, type.Name, kind);
        string reason = "the word has a meaning of its own; choose another";
        foreach (FieldModel other in type.Fields)
        {
            if (other.Identifier == identifier)
                reason = $"it becomes the C# name `{identifier}`, as `{other.Name}` does; use one of them";
        }

        diagnostics.Report(NewsDiagnostics.ReservedField, name.Span, name.Text, identifier is null ? "no letter or digit is in it" : reason);
    }

    /// <summary>What a field holds, as a message says it.</summary>
    private static string Expected(FieldModel field)
    {
        string type = field.TypeName is { } name ? $"`{name}`" : "";
        return field.Kind switch
        {
            FieldKind.Actor => type.Length > 0 ? $"the id of an actor of the type {type}" : "the id of an actor",
            FieldKind.Event => type.Length > 0 ? $"the id of an event of the type {type}" : "the id of an event",
            FieldKind.Quote => type.Length > 0 ? $"the id of a quote of the type {type}" : "the id of a quote",
            FieldKind.Date => "a date, such as `2020-09-14`",
            FieldKind.Quantity => "a quantity, such as `80%` or `<100000`",
            FieldKind.Number => "a number, such as `1.5`",
            FieldKind.Integer => "a whole number",
            FieldKind.Flag => "`yes` or `no`",
            FieldKind.Url => "an address, such as `https://example.org/news/1`",
            FieldKind.Word => OneOf(field),
            _ => "a text",
        };
    }

    private static string OneOf(FieldModel field)
    {
        var words = field.Words.Select(static word => $"`{word.Word}`").ToList();
        return words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[words.Count - 1]}";
    }

    private static FieldModel? ModelOf(TypeModel type, string name) => type.Fields.Find(name, static field => field.Name);
}
