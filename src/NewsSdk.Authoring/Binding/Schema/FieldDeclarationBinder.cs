namespace NewsSdk.Authoring;

/// <summary>Resolves the fields that a schema declares.</summary>
internal sealed class FieldDeclarationBinder(Dictionary<string, TypeSymbol> types, HashSet<string> taken, DiagnosticBag diagnostics)
{
    // What every quote has by itself; a schema may ask for it.
    private static readonly Dictionary<string, FieldKind> QuoteKeys = new(StringComparer.Ordinal)
    {
        ["by"] = FieldKind.Actor, ["to"] = FieldKind.Actor, ["via"] = FieldKind.Text, ["date"] = FieldKind.Date, ["cue"] = FieldKind.Text,
    };

    private static readonly string[] ReservedQuoteKeys = ["kind", "in", "of", "id", "type", "formerly", "speaker", "addressees", "source", "fragments", "text"];

    private static readonly Dictionary<string, FieldKind> ActorKeys = new(StringComparer.Ordinal)
    {
        ["name"] = FieldKind.Text, ["aliases"] = FieldKind.Text, ["wikidata"] = FieldKind.Text,
    };

    /// <summary>The fields of <paramref name="type"/>, those of its base included, ordinal by name.</summary>
    public List<FieldModel> Bind(TypeSymbol type)
    {
        var fields = new Dictionary<string, FieldModel>(StringComparer.Ordinal);
        var identifiers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (FieldModel inherited in type.Base?.Fields ?? [])
        {
            fields.Add(inherited.Name, inherited with { IsInherited = true });
            if (!inherited.IsBuiltIn)
                identifiers[inherited.Identifier] = inherited.Name;
        }

        foreach (FieldDeclaration declaration in type.Declaration?.Fields ?? default)
        {
            if (fields.TryGetValue(declaration.Name.Text, out FieldModel? other))
                ReportRedefined(type, declaration.Name, other);
            else if (FieldOf(type, declaration, identifiers) is { } field)
                fields.Add(field.Name, field);
        }

        List<FieldModel> sorted = [.. fields.Values];
        sorted.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return sorted;
    }

    private void ReportRedefined(TypeSymbol type, Located name, FieldModel field)
    {
        TypeSymbol owner = type.Base!;
        while (owner.Base?.Fields?.Exists(other => other.Name == field.Name) == true)
            owner = owner.Base;
        diagnostics.Report(NewsDiagnostics.RedefinedField, name.Span, name.Text, owner.Name, type.Name);
    }

    private FieldModel? FieldOf(TypeSymbol type, FieldDeclaration declaration, Dictionary<string, string> identifiers)
    {
        Located name = declaration.Name;
        if (ResolveType(type, declaration) is not { } field)
            return null;
        if (BuiltInKind(type.Kind, name.Text) is { } kind)
            return BuiltIn(declaration, field, kind);
        if (IsReserved(type.Kind, name.Text))
        {
            diagnostics.Report(NewsDiagnostics.ReservedField, name.Span, name.Text, Identifiers.ToPascalCase(name.Text) is null ? "no letter or digit is in it" : "the word has a meaning of its own; choose another");
            return null;
        }

        string identifier = Identifiers.OfField(name.Text, type.Name, type.Kind)!;
        if (identifiers.TryGetValue(identifier, out string? other))
        {
            diagnostics.Report(NewsDiagnostics.ReservedField, name.Span, name.Text, $"it becomes the C# name `{identifier}`, as `{other}` does; use one of them");
            return null;
        }

        identifiers.Add(identifier, name.Text);
        if (field.Kind == FieldKind.Word)
            field = field with { TypeIdentifier = EnumNameOf(type, identifier) };
        return field with { JsonName = Identifiers.ToCamelCase(name.Text), Identifier = identifier, Cardinality = declaration.Cardinality };
    }

    private static FieldKind? BuiltInKind(TypeKind kind, string name) =>
        kind == TypeKind.Event || !(kind == TypeKind.Actor ? ActorKeys : QuoteKeys).TryGetValue(name, out FieldKind found) ? null : found;

    private static bool IsReserved(TypeKind kind, string name) => kind == TypeKind.Quote
        ? Identifiers.ToPascalCase(name) is null || Array.IndexOf(ReservedQuoteKeys, Identifiers.ToCamelCase(name)) >= 0
        : Inference.IsReservedField(name, kind == TypeKind.Actor);

    private FieldModel? BuiltIn(FieldDeclaration declaration, FieldModel field, FieldKind kind)
    {
        if (field.Kind == kind)
            return field with { IsBuiltIn = true, Cardinality = declaration.Cardinality };
        string expected = kind switch { FieldKind.Actor => "an actor", FieldKind.Date => "a date", _ => "a text" };
        diagnostics.Report(NewsDiagnostics.ReservedField, declaration.Name.Span, declaration.Name.Text, $"by itself it is {expected} already; leave it out, or choose another word");
        return null;
    }

    private string EnumNameOf(TypeSymbol type, string identifier)
    {
        string name = type.Identifier + identifier;
        while (Identifiers.IsTypeTaken(name) || !taken.Add(name))
            name += "Word";
        return name;
    }

    // The model still lacks the names that depend on its owner.
    private FieldModel? ResolveType(TypeSymbol owner, FieldDeclaration declaration)
    {
        var field = new FieldModel(declaration.Name.Text, "", "", FieldKind.Text, null, declaration.Cardinality) { Description = declaration.Description };
        if (declaration.Type.Text.Length == 0)
            return WordsOf(declaration) is { Count: > 0 } words ? field with { Kind = FieldKind.Word, Words = words } : null;

        string word = declaration.Type.Text;
        int builtIn = Array.IndexOf(FieldType.BuiltIn, word);
        FieldKind? kind = builtIn < 0 ? null : word switch
        {
            "text" => FieldKind.Text,
            "date" => FieldKind.Date,
            "quantity" => FieldKind.Quantity,
            "number" => FieldKind.Number,
            "integer" => FieldKind.Integer,
            "flag" => FieldKind.Flag,
            "url" => FieldKind.Url,
            "actor" => FieldKind.Actor,
            "event" => FieldKind.Event,
            _ => FieldKind.Quote,
        };
        if (kind is null && types.TryGetValue(word, out TypeSymbol? type))
        {
            kind = type.Kind switch { TypeKind.Actor => FieldKind.Actor, TypeKind.Event => FieldKind.Event, _ => FieldKind.Quote };
            field = field with { TypeName = type.Name, TypeIdentifier = type.Identifier.Length > 0 ? type.Identifier : null };
        }

        if (kind is { } found && CanHold(owner.Kind, found))
            return field with { Kind = found };
        string holder = owner.Kind switch { TypeKind.Actor => "an actor", TypeKind.Event => "an event", _ => "a quote" };
        diagnostics.Report(NewsDiagnostics.UnknownFieldType, declaration.Type.Span, word, holder, kind is null ? Suggestion.For(word, [.. FieldType.BuiltIn, .. types.Keys]) : "");
        return null;
    }

    // Two actors that hold each other could not be compared; an event is what relates them.
    private static bool CanHold(TypeKind owner, FieldKind kind) => kind switch
    {
        FieldKind.Actor => owner != TypeKind.Actor,
        FieldKind.Event or FieldKind.Quote => owner == TypeKind.Event,
        _ => true,
    };

    private EquatableArray<EnumWord> WordsOf(FieldDeclaration declaration)
    {
        var words = new List<EnumWord>();
        var identifiers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Located word in declaration.Words)
        {
            string? reason = Identifiers.OfEnumWord(word.Text) is not { } identifier ? "no letter or digit is in it"
                : identifiers.TryGetValue(identifier, out string? other) ? other == word.Text ? "it is there already" : $"it becomes the C# name `{identifier}`, as `{other}` does"
                : word.Text.Any(char.IsWhiteSpace) ? "it is more than one word; join them with `-`"
                : null;
            if (reason is not null)
            {
                diagnostics.Report(NewsDiagnostics.WrongWord, word.Span, word.Text, reason);
                continue;
            }

            identifiers.Add(Identifiers.OfEnumWord(word.Text)!, word.Text);
            words.Add(new EnumWord(word.Text, Identifiers.OfEnumWord(word.Text)!));
        }

        if (words.Count == 0 && declaration.Words.Count == 0)
            diagnostics.Report(NewsDiagnostics.WrongValue, declaration.Type.Span, declaration.Name.Text, "words, such as `[low, high]`");
        return words.ToEquatableArray();
    }
}
