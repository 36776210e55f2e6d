namespace NewsSdk.Authoring;

/// <summary>What the declaration of an actor says, in an article and in a registry alike.</summary>
internal static class ActorDeclaration
{
    private static readonly string[] SingleKeys = ["type", "name", "wikidata"];

    /// <summary>Reports a missing name, and a type that is missing or cannot be.</summary>
    public static void Check(Declaration actor, string type, LocalNames names, CorpusModel corpus, DiagnosticBag diagnostics)
    {
        CheckKeys(actor, type, corpus, diagnostics);
        CheckType(actor, type, names, corpus, diagnostics);
        if (actor.Fields.Lacks("name"))
            ReportMissing(actor, "name", "…", diagnostics);
    }

    /// <summary>Reports several values where an actor has one, and a key that is nearly one of every actor: it would be a field of its own.</summary>
    public static void CheckKeys(Declaration actor, string type, CorpusModel corpus, DiagnosticBag diagnostics)
    {
        actor.Fields.CheckSingle(SingleKeys, diagnostics);
        if (actor.Find("wikidata") is { Text.Length: > 0 } item && !IsItem(item.Text))
            diagnostics.Report(NewsDiagnostics.WrongValue, item.Span, "wikidata", "the number of an item, such as `Q7747`");
        // A declared type has no field that the schema does not know.
        if (corpus.ActorTypes.Find(type, static model => model.Name) is not { IsDeclared: false })
            return;
        foreach (Field field in actor.Fields)
        {
            // One that is missing is told as that.
            if (KeyMeantBy(field, actor) is { } key and not ("type" or "name"))
                diagnostics.Report(NewsDiagnostics.UnknownKey, field.Name.Span, field.Name.Text, $"every actor, so it is a field of `{type}`", Suggestion.Text(key));
        }
    }

    private static bool IsItem(string text) => text[0] == 'Q' && text.Length > 1 && text.AsSpan(1).TrimStart("0123456789".AsSpan()).IsEmpty;

    // `wikdata`, or `alias` for `aliases`, where the actor has no such key.
    private static string? KeyMeantBy(Field field, Declaration actor)
    {
        string name = field.Name.Text;
        if (Signer.IsBuiltIn(name, TypeKind.Actor))
            return null;
        foreach (string key in Signer.BuiltInFields(TypeKind.Actor))
        {
            if ((Suggestion.IsOneEdit(name, key) || key == name + "es") && actor.Fields.Lacks(key))
                return key;
        }

        return null;
    }

    private static void ReportMissing(Declaration actor, string key, string example, DiagnosticBag diagnostics)
    {
        SourceSpan place = actor.Id.Span;
        foreach (Field field in actor.Fields)
        {
            if (KeyMeantBy(field, actor) == key)
                place = field.Name.Span;
        }

        diagnostics.Report(NewsDiagnostics.MissingKey, place, $"The actor `{actor.Id.Text}`", key, example);
    }

    /// <summary>The type of an actor, and null where there is none; one that is missing counts as a person of which nothing is known.</summary>
    public static TypeModel? ModelOf(Declaration actor, LocalNames names, CorpusModel corpus)
    {
        TypeModel? model = corpus.ActorTypes.Find(names.ActorTypeOf(actor), static model => model.Name);
        return names.ActorTypeOf(actor, "").Length > 0 ? model : model is null ? null : model with { IsBroken = true };
    }

    /// <summary>The aliases among <paramref name="fields"/>.</summary>
    public static IEnumerable<string> AliasesOf(EquatableArray<Field> fields)
    {
        for (int i = 0; i < fields.Count; i++)
        {
            if (fields[i].Name.Text != "aliases")
                continue;
            Values<Located> aliases = fields[i].Values;
            for (int j = 0; j < aliases.Count; j++)
                yield return aliases[j].Text;
        }
    }

    /// <summary>Whether that is the name of an actor, or one of the aliases, in capitals or not.</summary>
    public static bool IsCalled(Declaration actor, string name)
    {
        foreach (Field field in actor.Fields)
        {
            if (field.Name.Text is not ("name" or "aliases"))
                continue;
            foreach (Located value in field.Values)
            {
                if (string.Equals(value.Text, name, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Reports a type without a model in a corpus that infers types.</summary>
    /// <param name="types">The types of that kind: one of them may have the name.</param>
    /// <param name="others">The types of the other kind.</param>
    /// <param name="suggestion">What was meant, if that is known.</param>
    public static void ReportTakenType(
        Located type, string kind, EquatableArray<TypeModel> types, EquatableArray<TypeModel> others, string suggestion, DiagnosticBag diagnostics)
    {
        string? identifier = Identifiers.OfType(type.Text);
        string reason = identifier is null ? Identifiers.NoLetter(type.Text)
            : Identifiers.SignTrouble(type.Text) is { } sign ? sign
            : SpanClass.IsKeyword(type.Text) ? "the word has a meaning of its own; choose another"
            : others.Find(type.Text, static model => model.Name) is { } same ? $"{TypeSymbol.NameOf(same.Kind)} types have one of that name; choose another word"
            : types.FirstOrDefault(model => model.Identifier == identifier) is { } other ? $"its C# name `{identifier}` is that of `{other.Name}`; write `{other.Name}`"
            : $"its C# name `{identifier}` is taken{(suggestion.Length > 0 ? suggestion : "; choose another word")}";
        diagnostics.Report(NewsDiagnostics.ReservedType, type.Span, kind, type.Text, reason);
    }

    private static void CheckType(Declaration actor, string type, LocalNames names, CorpusModel corpus, DiagnosticBag diagnostics)
    {
        if (actor.Find("type") is not { Text.Length: > 0 } written)
        {
            if (actor.Fields.Lacks("type"))
                ReportMissing(actor, "type", "person", diagnostics);
            return;
        }

        if (names.ActorTypeNow(written.Text) is var now && now != written.Text)
            diagnostics.Report(NewsDiagnostics.Renamed, written.Span, written.Text, now);
        if (corpus.ActorTypes.Find(type, static model => model.Name) is null)
        {
            if (names.IsWrongType(written.Text))
                return;
            if (corpus.IsClosed)
                diagnostics.Report(NewsDiagnostics.UndeclaredType, written.Span, "actor", written.Text, diagnostics.Suggest(written.Text, KnownTypes(corpus)));
            else
                ReportTakenType(written, "actor", corpus.ActorTypes, corpus.EventTypes, "", diagnostics);
        }
    }

    /// <summary>The known type that an inferred one is probably a slip for; null where it stands for itself.</summary>
    public static string? TypeMeantBy(string type, CorpusModel corpus, DiagnosticBag diagnostics) =>
        corpus.ActorTypes.Find(type, static model => model.Name) is { IsDeclared: false } && Array.IndexOf(Inference.StandardActorTypes, type) < 0
            // `police` is no slip for `place`.
            && diagnostics.Nearest(type, KnownTypes(corpus)) is { } nearest && (nearest.Length > 8 || Suggestion.IsOneEdit(type, nearest))
            ? nearest
            : null;

    private static IEnumerable<string> KnownTypes(CorpusModel corpus) => Inference.StandardActorTypes.Concat(corpus.Names.ActorTypes);
}
