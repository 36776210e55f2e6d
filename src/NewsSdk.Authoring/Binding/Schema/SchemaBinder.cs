namespace NewsSdk.Authoring;

/// <summary>Resolves the types that a schema declares. One that is wrong is reported and left out, or loses what is wrong of it.</summary>
internal sealed class SchemaBinder
{
    /// <summary>The record of plain quotes, where the schema gives them fields of their own: the runtime's is called <c>Quote</c>.</summary>
    public const string PlainQuoteIdentifier = "AnnotatedQuote";

    private readonly ParsedSchema _schema;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _wrong = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeSymbol> _types = new(StringComparer.Ordinal);
    private readonly FieldDeclarationBinder _fields;

    public SchemaBinder(ParsedSchema schema)
    {
        _schema = schema;
        _diagnostics = new DiagnosticBag(schema.Path, schema.LineStarts);
        _fields = new FieldDeclarationBinder(_types, _taken, _wrong, _diagnostics);
    }

    public BoundSchema Bind()
    {
        DeclareStandardTypes();
        List<TypeSymbol> actors = Declare(_schema.Actors, TypeKind.Actor);
        List<TypeSymbol> events = Declare(_schema.Events, TypeKind.Event);
        List<TypeSymbol> quotes = Declare(_schema.Quotes, TypeKind.Quote);
        foreach (List<TypeSymbol> types in new[] { actors, events, quotes })
        {
            foreach (TypeSymbol type in types)
                ResolveBase(type);
            new BaseChecker(_diagnostics).Check(types);
        }

        var model = new SchemaModel
        {
            IsBroken = _schema.IsBroken,
            IsClosed = _schema.IsClosed,
            WrongTypes = _wrong.ToEquatableArray(),
            ActorTypes = ModelsOf(actors),
            EventTypes = ModelsOf(events),
            QuoteTypes = ModelsOf(quotes),
        };
        return new BoundSchema(model, _diagnostics.ToDiagnostics());
    }

    // Actors of these types may be spoken of whether the schema declares them or not; so may a plain quote.
    private void DeclareStandardTypes()
    {
        foreach (string name in Inference.StandardActorTypes)
        {
            _taken.Add(Identifiers.OfType(name)!);
            _types.Add(name, new TypeSymbol(name, Identifiers.OfType(name)!, TypeKind.Actor, null));
        }

        _taken.Add(PlainQuoteIdentifier);
        _types.Add(SpanClass.Quote, new TypeSymbol(SpanClass.Quote, "", TypeKind.Quote, null));
    }

    private List<TypeSymbol> Declare(EquatableArray<TypeDeclaration> declarations, TypeKind kind)
    {
        var types = new List<TypeSymbol>(declarations.Count);
        foreach (TypeDeclaration declaration in declarations)
        {
            string name = declaration.Name.Text;
            bool isStandard = _types.TryGetValue(name, out TypeSymbol? standard) && standard.Declaration is null && standard.Kind == kind;
            if (!isStandard && (TakenBecause(name) ?? Identifiers.SignTrouble(name)) is { } reason)
            {
                if (!declaration.IsBroken)
                    _diagnostics.Report(NewsDiagnostics.ReservedType, declaration.Name.Span, TypeSymbol.NameOf(kind), name, reason);
                _wrong.Add(name);
                continue;
            }

            string identifier = kind == TypeKind.Quote && name == SpanClass.Quote ? PlainQuoteIdentifier : Identifiers.OfType(name)!;
            var type = new TypeSymbol(name, identifier, kind, declaration);
            _taken.Add(identifier);
            _types[name] = type;
            types.Add(type);
        }

        return types;
    }

    private string? TakenBecause(string name)
    {
        if (SpanClass.IsKeyword(name) || Array.IndexOf(FieldType.BuiltIn, name) >= 0)
            return "the word has a meaning of its own; choose another";
        if (_types.TryGetValue(name, out TypeSymbol? other))
            return $"{TypeSymbol.NameOf(other.Kind)} types have one of that name; choose another";
        if (name.StartsWith("x-", StringComparison.Ordinal))
            return "a class that begins with `x-` is left alone; choose another word";
        if (Identifiers.OfType(name) is not { } identifier)
            return Identifiers.NoLetter(name);
        return Identifiers.IsTypeTaken(identifier) || _taken.Contains(identifier) ? $"its C# name `{identifier}` is taken; choose another word" : null;
    }

    private void ResolveBase(TypeSymbol type)
    {
        if (type.Declaration!.Base is not { } name)
        {
            // Every kind of quote is a quote.
            if (type.Kind == TypeKind.Quote && type.Name != SpanClass.Quote)
                type.Base = _types[SpanClass.Quote];
            return;
        }

        if (_types.TryGetValue(name.Text, out TypeSymbol? found) && found.Kind == type.Kind)
            type.Base = found;
        else
            ReportBase(type, name);
    }

    // A misspelled base counts as the one that was meant, so that no article is told of the fields that it has from there.
    private void ReportBase(TypeSymbol type, Located name)
    {
        if (_wrong.Contains(name.Text))
        {
            type.IsBroken = true;
            return;
        }

        string? nearest = _diagnostics.Nearest(name.Text, NamesOf(type.Kind, type.Name));
        _diagnostics.Report(NewsDiagnostics.UnknownBase, name.Span, TypeSymbol.NameOf(type.Kind), name.Text, Suggestion.Text(nearest));
        if (nearest is not null)
            type.Base = _types[nearest];
        else
            type.IsBroken = true;
    }

    private IEnumerable<string> NamesOf(TypeKind kind, string except) =>
        _types.Values.Where(type => type.Kind == kind && type.Name != except).Select(static type => type.Name);

    private EquatableArray<TypeModel> ModelsOf(List<TypeSymbol> types)
    {
        foreach (TypeSymbol type in types)
            Complete(type);
        types.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return types.ConvertAll(type => ModelOf(type)).ToEquatableArray();
    }

    // A base before what derives from it; not by recursion, for a schema may be as deep as it likes.
    private void Complete(TypeSymbol type)
    {
        var pending = new Stack<TypeSymbol>();
        for (TypeSymbol? next = type; next is { Fields: null }; next = next.Base)
            pending.Push(next);
        while (pending.Count > 0)
        {
            TypeSymbol next = pending.Pop();
            if (next.Base is not null)
                next.Base.IsBase = true;
            next.IsBroken |= next.Base is { IsBroken: true };
            next.Fields = _fields.Bind(next);
        }
    }

    private TypeModel ModelOf(TypeSymbol type)
    {
        var bases = new List<string>();
        for (TypeSymbol? other = type.Base; other is not null; other = other.Base)
            bases.Add(other.Name);
        bool hasRecord = type.Name != SpanClass.Quote || type.HasOwnFields;
        return new TypeModel(type.Name, hasRecord ? type.Identifier : "", type.Fields!.ToEquatableArray())
        {
            Kind = type.Kind,
            IsDeclared = true,
            IsBroken = type.IsBroken,
            Bases = bases.ToEquatableArray(),
            BaseIdentifier = BaseIdentifierOf(type),
            IsBase = type.IsBase,
            Description = type.Declaration!.Description,
            Codes = CodesOf(type.Declaration),
            Formerly = FormerlyOf(type),
        };
    }

    private static string? BaseIdentifierOf(TypeSymbol type) => type.Base switch
    {
        null => null,
        { Name: SpanClass.Quote, HasOwnFields: false } => null,
        { } other => other.Identifier,
    };

    private EquatableArray<string> CodesOf(TypeDeclaration type)
    {
        var codes = new List<string>();
        foreach (Located code in type.Codes)
        {
            int colon = code.Text.IndexOf(':');
            if (colon > 0 && colon < code.Text.Length - 1 && code.Text.IndexOf(' ') < 0)
                codes.Add(code.Text);
            else
                _diagnostics.Report(NewsDiagnostics.WrongCode, code.Span, code.Text);
        }

        return codes.ToEquatableArray();
    }

    private EquatableArray<FormerName> FormerlyOf(TypeSymbol type)
    {
        var names = new List<FormerName>();
        foreach (Located name in type.Declaration!.Formerly)
        {
            string? reason = type.Name == SpanClass.Quote ? "a plain quote is always called so" : TakenBecause(name.Text);
            if (reason is null)
            {
                string identifier = Identifiers.OfType(name.Text)!;
                _taken.Add(identifier);
                names.Add(new FormerName(name.Text, identifier));
            }
            else
            {
                _diagnostics.Report(NewsDiagnostics.WrongFormerName, name.Span, name.Text, reason);
            }
        }

        return names.ToEquatableArray();
    }
}
