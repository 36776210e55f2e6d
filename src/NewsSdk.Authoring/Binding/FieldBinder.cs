using System.Globalization;

namespace NewsSdk.Authoring;

/// <summary>Binds the fields of an actor, event or quote against their type's.</summary>
internal sealed class FieldBinder(LocalNames names, CorpusModel corpus, DiagnosticBag diagnostics)
{
    private static readonly char[] s_signs = [',', ';', '/', '+', '&', '|', '、', '，', '،'];

    private static readonly char[] s_signsAndSpace = [.. s_signs, ' '];

    // The word between the last two of a list, in languages whose word for it is nothing else that could stand between two ids.
    private static readonly string[] s_and = ["and", "und", "et", "y", "e", "i", "og", "och", "ve", "и", "і", "و", "和", "と"];

    private static readonly char[] s_signsAround = ['@', '#', '.', '[', ']', '(', ')', '*', '$'];

    private const string OneValue = "one value; the schema allows several with `*` or `+`";

    // Of articles with mistakes alone.
    private Dictionary<string, (string Key, string TypeName)>? _misspelled;

    /// <summary>The fields that <paramref name="type"/> has and <paramref name="written"/> gives, in the type's order.</summary>
    public EquatableArray<BoundField> Bind(TypeModel type, TypeKind kind, EquatableArray<Field> written)
    {
        if (written.Count == 0)
            return default;
        List<BoundField> bound = SpareList<BoundField>.Take();
        foreach (Field field in written)
        {
            if (Signer.IsBuiltIn(field.Name.Text, kind))
                continue;
            if (ModelOf(type, field.Name.Text) is not { } model)
            {
                ReportField(type, kind, field.Name);
                continue;
            }

            if (model.SlipOf is { } meant && written.Lacks(meant))
                diagnostics.Report(NewsDiagnostics.UnknownKey, field.Name.Span, field.Name.Text, $"any other `{type.Name}`", Suggestion.Text(meant));
            if (DateOrder.FirstKey(field.Name.Text) is { } first)
                CheckOrder(field, first, written);
            if (!model.IsBuiltIn && !IsMeantAsDate(type, model, field, written) && ValuesOf(field, model, type) is { Count: > 0 } values)
                bound.Add(new BoundField(model, values));
        }

        bound.Sort(static (left, right) => string.CompareOrdinal(left.Model.Name, right.Model.Name));
        return SpareList.Finish(bound);
    }

    /// <summary>Reports the fields that the schema asks for and <paramref name="written"/> lacks.</summary>
    /// <param name="id">The id of the annotation; null for an anonymous one.</param>
    /// <param name="given">A field that is given in another way.</param>
    public void Require(TypeModel type, EquatableArray<Field> written, string? id, SourceSpan place, string? given = null)
    {
        if (!type.IsDeclared || type.IsBroken)
            return;
        foreach (FieldModel field in type.Fields)
        {
            if (field.IsRequired && !field.IsBroken && field.Name != given && !IsWritten(field.Name, written) && !IsMisspelled(field.Name, type, written))
                diagnostics.Report(NewsDiagnostics.MissingField, place, id is null ? type.Name : $"{type.Name} `{id}`", field.Name, FieldWords.Expected(field));
        }
    }

    /// <summary>The id of the actor that <paramref name="word"/> names, or null, and then it is reported.</summary>
    /// <param name="key">The key that needs an actor.</param>
    /// <param name="typeName">The type that it must be of; null for any.</param>
    /// <param name="one">What the key expects where it holds one alone.</param>
    public string? ResolveActor(Located word, string key, string? typeName = null, string? one = null)
    {
        if (!names.TryGet(word.Text, out NameKind kind, out string type))
        {
            if (!ReportsDivided(word, key, one))
                diagnostics.Report(NewsDiagnostics.UnknownActor, word.Span, word.Text, Words.IsNobody(word.Text) ? "; leave the key out where there is none" : names.Cure(word.Text, names.ActorIdsNear(word.Text), diagnostics));
        }
        else if (kind == NameKind.Unknown)
            return null;
        else if (kind != NameKind.Actor)
            diagnostics.Report(NewsDiagnostics.NotAnActor, word.Span, word.Text, kind == NameKind.Event ? "an event" : "a quote", key);
        else if (typeName is not null && corpus.ActorTypes.Find(type, static model => model.Name) is { } model && !model.Is(typeName))
            ReportType(word, type, key, typeName);
        else
            return IdNow(word);
        return null;
    }

    /// <summary>Reports a type of the file's own actor that is probably a slip, once: as an error where a field needs the type that was meant.</summary>
    public void CheckTypeName(Declaration actor, string type)
    {
        if (ActorDeclaration.TypeMeantBy(type, corpus, diagnostics) is not { } meant || actor.Find("type") is not { } written)
            return;
        string suggestion = Alike.Text(type, meant) ?? Suggestion.Text(meant);
        if (_misspelled is not null && _misspelled.TryGetValue(actor.Id.Text, out (string Key, string TypeName) needed))
            diagnostics.Report(NewsDiagnostics.WrongActorType, written.Span, actor.Id.Text, type, needed.Key, needed.TypeName, suggestion);
        else
            diagnostics.Report(NewsDiagnostics.NewActorType, written.Span, type, suggestion);
    }

    // Where the type is misspelled, it is to be mended where the actor is declared, and CheckTypeName tells it there.
    private void ReportType(Located word, string type, string key, string typeName)
    {
        string id = names.NameNow(word.Text) ?? word.Text;
        bool isMisspelled = ActorDeclaration.TypeMeantBy(type, corpus, diagnostics) is { } meant && corpus.ActorTypes.Find(meant, static model => model.Name)?.Is(typeName) == true;
        if (isMisspelled && names.Shared(id) is null)
            (_misspelled ??= new Dictionary<string, (string, string)>(StringComparer.Ordinal))[id] = (key, typeName);
        else
            diagnostics.Report(NewsDiagnostics.WrongActorType, word.Span, word.Text, type, key, typeName, isMisspelled ? $"; mend its type in `{names.Shared(id)!.Path}`" : "");
    }

    /// <summary>The id that <paramref name="word"/> means: a former id is reported.</summary>
    public string IdNow(Located word)
    {
        if (names.NameNow(word.Text) is not { } now)
            return word.Text;
        diagnostics.Report(NewsDiagnostics.Renamed, word.Span, word.Text, now);
        return now;
    }

    /// <summary>Reports the second value of a field that holds one.</summary>
    public void ReportSeveral(FieldModel model, Located second) =>
        diagnostics.Report(NewsDiagnostics.WrongValue, second.Span, model.Name, OneValue);

    // A number of four digits is a year of lives and houses alone: prices start and end too.
    private void CheckOrder(Field field, string first, EquatableArray<Field> written)
    {
        if (field.Values.Count == 1 && field.Values[0] is var date && written.Find(first) is { } earlier
            && (first is "born" or "founded" || (ValueForm.IsDate(date.Text) && ValueForm.IsDate(earlier.Text))) && DateOrder.IsBefore(date.Text, earlier.Text))
            diagnostics.Report(NewsDiagnostics.DatesInWrongOrder, date.Span, field.Name.Text, first, earlier.Text);
    }

    // `dat=2020-09-14` would be a field of its own. Several dates may be called `dates`.
    private bool IsMeantAsDate(TypeModel type, FieldModel model, Field field, EquatableArray<Field> written)
    {
        string name = field.Name.Text;
        if (type.IsDeclared || type.Kind != TypeKind.Event || model.Kind != FieldKind.Date || name is "date" or "dates" || !Suggestion.IsOneEdit(name, "date") || !written.Lacks("date"))
            return false;
        ReportNearKey(field.Name, type, "date");
        return true;
    }

    private void ReportNearKey(Located name, TypeModel type, string key) =>
        diagnostics.Report(NewsDiagnostics.UnknownKey, name.Span, name.Text, $"every event, so it is a field of `{type.Name}`", Suggestion.Text(key));

    private static bool IsWritten(string name, EquatableArray<Field> written)
    {
        foreach (Field field in written)
        {
            if (field.Name.Text == name && (field.Values.Count > 0 || field.IsBroken))
                return true;
        }

        return false;
    }

    // One mistake is told once: where an unknown field is so near to a missing one, that is what was meant.
    private static bool IsMisspelled(string name, TypeModel type, EquatableArray<Field> written)
    {
        foreach (Field field in written)
        {
            if (ModelOf(type, field.Name.Text) is null && Suggestion.Nearest(field.Name.Text, type.Fields.Select(static field => field.Name)) == name)
                return true;
        }

        return false;
    }

    private Values<string> ValuesOf(Field field, FieldModel model, TypeModel type)
    {
        if (model.IsBroken)
            return default;
        bool isReference = model.Kind is FieldKind.Actor or FieldKind.Event or FieldKind.Quote;
        // Of all that a schema declares only texts have spaces within.
        bool isSplit = isReference || (type.IsDeclared && model.IsMany && model.Kind != FieldKind.Text);
        if (!isSplit && field.Values.Count == 1)
            return ValueOf(field.Values[0], field, model, type) is { } single ? new Values<string>(single) : default;

        Values<Located> written = isSplit ? WordsOf(field) : field.Values;
        string? one = type.IsDeclared && !model.IsMany ? OneValue : null;
        bool isSeveralWords = model.Kind == FieldKind.Actor && written.Count > 1 && !field.IsList;
        if (isSeveralWords && ReportsDivided(field.Values[0], model.Name, one))
            return default;
        if (isSeveralWords && NameIn(written) is { } name)
        {
            diagnostics.Report(NewsDiagnostics.UnknownActor, field.Values[0].Span, name, Suggestion.Text(names.ActorNamed(name)));
            return default;
        }

        if (one is not null && written.Count > 1)
        {
            ReportSeveral(model, written[1]);
            written = [written[0]];
        }

        if (isReference && written.Count == 1)
            return Resolve(written[0], model, one) is { } id ? new Values<string>(id) : default;
        var values = new List<string>(written.Count);
        foreach (Located value in written)
        {
            if ((isReference ? Resolve(value, model) : ValueOf(value, field, model, type)) is { } text)
                values.Add(text);
        }

        return values.ToValues();
    }

    // `host="Vladimir Putin"`: words that are no ids, and the name of an actor.
    private string? NameIn(Values<Located> words)
    {
        foreach (Located word in words)
        {
            if (names.TryGet(word.Text, out _, out _))
                return null;
        }

        string name = string.Join(" ", words.Select(static word => word.Text));
        return names.ActorNamed(name) is null ? null : name;
    }

    private static Values<Located> WordsOf(Field field)
    {
        Values<Located> words = Words.Of(field);
        return words.Count == 0 && field.Values.Count > 0 ? [field.Values[0]] : words; // empty: nothing has that id
    }

    private string? Resolve(Located word, FieldModel model, string? one = null)
    {
        if (model.Kind == FieldKind.Actor)
            return ResolveActor(word, model.Name, model.TypeName, one);

        NameKind wanted = model.Kind == FieldKind.Event ? NameKind.Event : NameKind.Quote;
        if (!names.TryGet(word.Text, out NameKind kind, out string type) || kind != wanted)
        {
            if (kind == NameKind.Unknown)
                return null;
            NewsRule rule = wanted == NameKind.Event ? NewsDiagnostics.UnknownEvent : NewsDiagnostics.UnknownQuote;
            diagnostics.Report(rule, word.Span, word.Text, diagnostics.Suggest(word.Text, wanted == NameKind.Event ? names.EventIds : names.QuoteIds));
            return null;
        }

        EquatableArray<TypeModel> types = wanted == NameKind.Event ? corpus.EventTypes : corpus.QuoteTypes;
        // Where a type is none, it was reported; only a plain quote needs no declaration.
        bool isOfType = model.TypeName is not { } typeName || (types.Find(type, static model => model.Name)?.Is(typeName) ?? type != SpanClass.Quote);
        if (!isOfType)
        {
            diagnostics.Report(NewsDiagnostics.WrongEventType, word.Span, word.Text, type, model.Name, model.TypeName!);
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
                return EdtfSyntax.TryParse(text, out _) ? text : WrongForm(NewsDiagnostics.BadDate, value, isInferred: !type.IsDeclared && model.Name != "date");
            case FieldKind.Quantity:
                return ValueForm.IsQuantity(text) ? text : WrongForm(NewsDiagnostics.BadQuantity, value, !type.IsDeclared);
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
                return type.IsDeclared || IsText(value, field, model, type) ? text : null;
            default:
                return Wrong(NewsDiagnostics.WrongValue, value, model.Name, FieldWords.Expected(model));
        }
    }

    private string? Wrong(NewsRule rule, Located value, params string[] arguments)
    {
        diagnostics.Report(rule, value.Span, arguments);
        return null;
    }

    // Without a schema the form of a value says what it is, and quotation marks say that it is a text.
    private string? WrongForm(NewsRule rule, Located value, bool isInferred)
    {
        string cure = rule == NewsDiagnostics.BadDate ? DateCure.Of(value.Text) : QuantityCure.Of(value.Text);
        return Wrong(rule, value, value.Text, cure + (!isInferred || value.IsQuoted ? "" : cure.IndexOf('`') >= 0 ? ", or put it in quotation marks if it is a text" : "; put it in quotation marks if it is a text"));
    }

    private string? WordOf(Located value, FieldModel model)
    {
        return model.Words.Any(word => word.Word == value.Text)
            ? value.Text
            : Wrong(NewsDiagnostics.UnknownWord, value, value.Text, model.Name, FieldWords.OneOf(model), diagnostics.Suggest(value.Text, model.Words.Select(static word => word.Word)));
    }

    // What holds a text by inference may have been meant as something else.
    private bool IsText(Located value, Field field, FieldModel model, TypeModel type)
    {
        bool ofActor = type.Kind == TypeKind.Actor;
        if (ValueForm.IsMalformed(value, out NewsRule? rule))
        {
            WrongForm(rule, value, isInferred: true);
            return false;
        }

        if (!ofActor && (!value.IsQuoted || model.IsMixed) && ReportsDivided(value, model.Name))
            return false;

        if (!ofActor && !value.IsQuoted && WithoutSigns(value.Text) is { } id && names.TryGetActor(id, out _))
        {
            diagnostics.Report(NewsDiagnostics.UnknownActor, value.Span, value.Text, $"; write `{id}`, or put the text in quotation marks");
            return false;
        }

        // `host="Vladimir Putin"`
        string? named = !ofActor && value.Text.IndexOf(' ') > 0 ? names.ActorNamed(value.Text) : null;
        if (named is not null && model.IsMixed)
        {
            diagnostics.Report(NewsDiagnostics.UnknownActor, value.Span, value.Text, Suggestion.Text(named));
            return false;
        }

        if (named is not null)
            diagnostics.Report(NewsDiagnostics.RoleReadAsText, value.Span, value.Text, model.Name, $"; write `{named}` for the actor");
        else if (model.IsMixed && !names.TryGetActor(value.Text, out _))
            diagnostics.Report(NewsDiagnostics.MixedRole, value.Span, value.Text, model.Name, type.Name);
        else if (!ofActor && value.IsQuoted && ActorsDividedBySigns(value) is { } listed)
            diagnostics.Report(NewsDiagnostics.RoleReadAsText, value.Span, value.Text, model.Name, $"; write `\"{listed}\"` for the actors");
        if (ofActor || type.IsBroken || value.IsQuoted || (field.IsList && !IsAmongActors(field)) || !Words.IsIdLike(value.Text) || names.TryGet(value.Text, out _, out _)
            || ValueForm.KindOf(model.Name, value) != FieldKind.Text)
        {
            return true;
        }

        if (ValueForm.IsMisspelled(value, names, 1, out _))
        {
            diagnostics.Report(NewsDiagnostics.UnknownActor, value.Span, value.Text, diagnostics.Suggest(value.Text, names.ActorIdsNear(value.Text)));
            return false;
        }

        // `staus=planned` would make of a plan a fact.
        if (Array.IndexOf(EventStatus.All, value.Text) >= 0 && Suggestion.IsOneEdit(field.Name.Text, "status"))
            ReportNearKey(field.Name, type, "status");
        else
            diagnostics.Report(NewsDiagnostics.RoleReadAsText, value.Span, value.Text, model.Name, CureOf(value.Text));
        return true;
    }

    // A word that no actor has for an id.
    private string CureOf(string text) =>
        Words.IsNobody(text) ? "; leave the key out where there is none, or put the text in quotation marks"
        : text.ToLowerInvariant() is "yes" or "no" or "true" or "false" ? $"; write `{text.ToLowerInvariant()}`, or put the text in quotation marks"
        : text[0] is >= '0' and <= '9' ? "; write the digits of a number out, or put the text in quotation marks"
        : names.Cure(text, names.ActorIdsNear(text), diagnostics) is { Length: > 0 } cure ? cure
        : "; declare the actor, or put the text in quotation marks";

    /// <summary>Whether a value lists actors, and not as a list is written; then it is reported.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">The key.</param>
    /// <param name="one">What the key expects where it holds one alone.</param>
    public bool ReportsDivided(Located value, string name, string? one = null)
    {
        if (ActorsDividedBySigns(value) is not { } actors)
            return false;
        diagnostics.Report(NewsDiagnostics.WrongValue, value.Span, name, one ?? $"ids that are divided by spaces, such as `\"{actors}\"`");
        return true;
    }

    // The ids of a value that lists actors as other languages do, `who=p,q` and `who=p+q`, or as prose does, `who="p and q"`. In quotation marks or with a word between
    // them a text may be meant: there all must be actors.
    private string? ActorsDividedBySigns(Located value)
    {
        int first = value.Text.IndexOfAny(s_signsAndSpace);
        if (first < 0 || (value.IsQuoted && !IsActor(value.Text.Substring(0, first))))
            return null;
        string divided = string.Join(" ", value.Text.Split(' ').Select(word => Array.IndexOf(s_and, word) < 0 || IsActor(word) ? word : ","));
        string[] words = [.. divided.Split(s_signs).Select(static word => word.Trim()).Where(static word => word.Length > 0)];
        bool isText = value.IsQuoted || divided != value.Text;
        return words.Length > 1 && (isText ? Array.TrueForAll(words, IsActor) : Array.TrueForAll(words, Words.IsIdLike) && Array.Exists(words, IsActor)) ? string.Join(" ", words) : null;
    }

    private bool IsActor(string id) => names.TryGetActor(id, out _);

    // `@putin`, `#putin` and `[putin]`
    private static string? WithoutSigns(string text) => text.Length > 1 && text.Trim(s_signsAround) is { Length: > 0 } word && word.Length < text.Length ? word : null;

    private bool IsAmongActors(Field field) => field.Values.Any(value => !value.IsQuoted && names.TryGetActor(value.Text, out _));

    private void ReportField(TypeModel type, TypeKind kind, Located name)
    {
        if (type.IsBroken && !Inference.IsReservedField(name.Text, kind == TypeKind.Actor))
            return;
        if (type.IsDeclared)
        {
            IEnumerable<string> known = type.Fields.Select(static field => field.Name).Concat(Signer.BuiltInFields(kind));
            diagnostics.Report(NewsDiagnostics.UnknownField, name.Span, name.Text, type.Name, diagnostics.Suggest(name.Text, known));
            return;
        }

        string? identifier = Identifiers.OfField(name.Text, type.Name, kind);
        string reason = "the word has a meaning of its own; choose another";
        foreach (FieldModel other in type.Fields)
        {
            if (other.Identifier == identifier)
                reason = $"it becomes the C# name `{identifier}`, as `{other.Name}` does; use one of them";
        }

        diagnostics.Report(NewsDiagnostics.ReservedField, name.Span, name.Text, identifier is null ? Identifiers.NoLetter(name.Text) : reason);
    }

    private static FieldModel? ModelOf(TypeModel type, string name) => type.Fields.Find(name, static field => field.Name);
}
