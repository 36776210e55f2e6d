namespace NewsSdk.Authoring;

/// <summary>Resolves the fields that a schema declares.</summary>
internal sealed class FieldDeclarationBinder(Dictionary<string, TypeSymbol> types, HashSet<string> taken, ICollection<string> wrong, DiagnosticBag diagnostics)
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
                fields[other.Name] = Redefined(type, declaration.Name, other);
            else
                fields.Add(declaration.Name.Text, FieldOf(type, declaration, identifiers) ?? Wrong(declaration.Name.Text));
        }

        List<FieldModel> sorted = [.. fields.Values];
        sorted.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return sorted;
    }

    // A field that is wrong stays as one that takes anything and becomes nothing: the schema tells, and no article that gives it does.
    private static FieldModel Wrong(string name) =>
        new(name, "", "", FieldKind.Text, null, Cardinality.Many) { IsBuiltIn = true };

    private FieldModel Redefined(TypeSymbol type, Located name, FieldModel field)
    {
        TypeSymbol owner = type.Base!;
        while (owner.Base?.Fields?.Exists(other => other.Name == field.Name) == true)
            owner = owner.Base;
        diagnostics.Report(NewsDiagnostics.RedefinedField, name.Span, name.Text, owner.Name, type.Name);
        return field with { IsBroken = true };
    }

    private FieldModel? FieldOf(TypeSymbol type, FieldDeclaration declaration, Dictionary<string, string> identifiers)
    {
        Located name = declaration.Name;
        if (declaration.IsBroken || ResolveType(type, declaration) is not { } field)
            return null;
        if (BuiltInKind(type.Kind, name.Text) is { } kind)
            return BuiltIn(declaration, field, kind);
        if (IsReserved(type.Kind, name.Text))
        {
            diagnostics.Report(NewsDiagnostics.ReservedField, name.Span, name.Text, Identifiers.ToPascalCase(name.Text) is null ? Identifiers.NoLetter(name.Text) : "the word has a meaning of its own; choose another");
            return null;
        }

        if (type.Kind == TypeKind.Event && name.Text == "date" && (field.Kind != FieldKind.Date || field.IsMany))
        {
            diagnostics.Report(NewsDiagnostics.ReservedField, name.Span, name.Text, "by itself it holds one date; write `date` or `date?`, or choose another word");
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
        return field with { JsonName = Identifiers.ToCamelCase(name.Text), Identifier = identifier };
    }

    private static FieldKind? BuiltInKind(TypeKind kind, string name) =>
        kind == TypeKind.Event || !(kind == TypeKind.Actor ? ActorKeys : QuoteKeys).TryGetValue(name, out FieldKind found) ? null : found;

    private static bool IsReserved(TypeKind kind, string name) => kind == TypeKind.Quote
        ? Identifiers.ToPascalCase(name) is null || Identifiers.ToCamelCase(name) is var key && (QuoteKeys.ContainsKey(key) || Array.IndexOf(ReservedQuoteKeys, key) >= 0)
        : Inference.IsReservedField(name, kind == TypeKind.Actor);

    private FieldModel? BuiltIn(FieldDeclaration declaration, FieldModel field, FieldKind kind)
    {
        string name = declaration.Name.Text;
        bool isMany = name is "to" or "aliases";
        string expected = (kind, isMany) switch
        {
            (FieldKind.Actor, true) => "actors",
            (FieldKind.Actor, _) => "one actor",
            (FieldKind.Date, _) => "one date",
            (_, true) => "texts",
            _ => "one text",
        };
        if (field.Kind == kind && (isMany || !field.IsMany))
            return field with { IsBuiltIn = true };
        diagnostics.Report(NewsDiagnostics.ReservedField, declaration.Name.Span, name, $"by itself it holds {expected}; write so, leave it out, or choose another word");
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
        if (declaration.Words is [var only] && Resolve(only.Text, field) is { } listed && CanHold(owner.Kind, listed.Kind))
        {
            // An enum of one word says nothing; other languages write a list of persons so.
            diagnostics.Report(NewsDiagnostics.WrongValue, declaration.Type.Span, field.Name, $"`{only.Text}*` for several, or the words that it may be, such as `[low, high]`");
            return listed with { Cardinality = Cardinality.Many };
        }

        if (declaration.Type.Text.Length == 0)
        {
            return WordsOf(declaration) is { Count: > 0 } words
                ? field with { Kind = FieldKind.Word, Words = words, IsBroken = words.Count < declaration.Words.Select(static word => word.Text).Distinct(StringComparer.Ordinal).Count() }
                : null;
        }

        if (Resolve(declaration.Type.Text, field) is { } known && CanHold(owner.Kind, known.Kind))
        {
            // `person or organization`, whose second half would be a description.
            if (declaration.Description?.Split(' ') is ["or", var second] && Resolve(second, field) is not null)
                diagnostics.Report(NewsDiagnostics.WrongValue, declaration.Type.Span, field.Name, "one type, or `actor` for any actor");
            return known;
        }

        // A type that cannot be was told where it is declared.
        if (wrong.Contains(declaration.Type.Text))
            return null;

        string holder = owner.Kind switch { TypeKind.Actor => "an actor", TypeKind.Event => "an event", _ => "a quote" };
        string word = declaration.Type.Text;
        (string Shown, string Word, Cardinality Cardinality)? meant = AsOthersWrite(declaration, field)
            ?? ((FieldType.NamedElsewhere(word) ?? diagnostics.Nearest(word, TypesHeldBy(owner.Kind))) is { } nearest ? (nearest, nearest, field.Cardinality) : null);
        string? shown = meant?.Shown ?? (word.IndexOf('|') > 0 ? $"[{string.Join(", ", word.Split('|'))}]" : null);
        diagnostics.Report(NewsDiagnostics.UnknownFieldType, declaration.Type.Span, word, holder, Suggestion.Text(shown));
        // A misspelled type counts as the one that was meant.
        return meant is not { } type ? null : Resolve(type.Word, field with { Cardinality = type.Cardinality });
    }

    // `person[]`, `person|organization` and `optional person`
    private (string Shown, string Word, Cardinality Cardinality)? AsOthersWrite(FieldDeclaration declaration, FieldModel field)
    {
        string word = declaration.Type.Text;
        if (word.EndsWith("[]", StringComparison.Ordinal) && word.Substring(0, word.Length - 2) is var item && Resolve(item, field) is not null)
            return (item + "*", item, Cardinality.Many);
        if (word.IndexOf('|') > 0 && Array.TrueForAll(word.Split('|'), part => Resolve(part, field)?.Kind == FieldKind.Actor))
            return ("actor", "actor", field.Cardinality);
        return word is "optional" or "required" && declaration.Description?.Split(' ')[0] is { } described && Resolve(described, field) is not null
            ? word == "optional" ? (described + "?", described, Cardinality.Optional) : (described, described, Cardinality.One)
            : null;
    }

    private FieldModel? Resolve(string word, FieldModel field)
    {
        if (FieldType.KindOf(word) is { } kind)
            return field with { Kind = kind };
        if (!types.TryGetValue(word, out TypeSymbol? type))
            return null;
        kind = type.Kind switch { TypeKind.Actor => FieldKind.Actor, TypeKind.Event => FieldKind.Event, _ => FieldKind.Quote };
        return field with { Kind = kind, TypeName = type.Name, TypeIdentifier = type.Identifier.Length > 0 ? type.Identifier : null };
    }

    private IEnumerable<string> TypesHeldBy(TypeKind owner) =>
        FieldType.BuiltIn.Concat(types.Keys).Where(word => CanHold(owner, Resolve(word, Wrong(word))!.Kind));

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
            string? reason = Identifiers.OfEnumWord(word.Text) is not { } identifier ? Identifiers.NoLetter(word.Text)
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
