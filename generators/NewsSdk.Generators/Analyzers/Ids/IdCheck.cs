using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using NewsSdk.Authoring;
using NewsSdk.Generators.Analyzers.Corpus;
using NewsSdk.Generators.Diagnostics;
using NewsSdk.Generators.Emit;

namespace NewsSdk.Generators.Analyzers.Ids;

/// <summary>Checks the ids of one compilation's code.</summary>
internal sealed class IdCheck(Compilation compilation, NewsSymbols symbols, LazyCorpus corpus)
{
    private readonly AskedListFinder _lists = new(compilation, symbols, corpus);
    private readonly IdQuestions _questions = new(corpus);

    /// <summary>Checks <c>list["id"]</c>.</summary>
    public void CheckIndexer(OperationAnalysisContext context)
    {
        var reference = (IPropertyReferenceOperation)context.Operation;
        if (!reference.Property.IsIndexer || Constant(reference.Arguments) is not { } id)
            return;
        if (symbols.IsOfMemberList(reference.Property))
            Check(context, _lists.MembersOf(reference.Instance, context.CancellationToken), id, mayBeMember: true);
        else if (symbols.IsOfCorpus(reference.Property))
            Check(context, _lists.ArticlesOf(reference.Instance), id, mayBeMember: true);
    }

    /// <summary>Checks <c>list.TryGet("id", …)</c>, <c>corpus.Actor("id")</c> and <c>corpus.TryGetActor("id", …)</c>.</summary>
    public void CheckCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name is not ("TryGet" or "Actor" or "TryGetActor") || Constant(call.Arguments) is not { } id)
            return;
        if (symbols.IsOfMemberList(call.TargetMethod))
            Check(context, _lists.MembersOf(call.Instance, context.CancellationToken), id, mayBeMember: false);
        else if (symbols.IsOfCorpus(call.TargetMethod) && _lists.ArticlesOf(call.Instance) is { } articles)
            Check(context, call.TargetMethod.Name == "TryGet" ? articles : ActorsOf(articles), id, mayBeMember: call.TargetMethod.Name == "Actor");
    }

    // The argument of the parameter `id`, which comes first in all of them; named arguments may be written in another order.
    private static ConstantId? Constant(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument.Parameter is { Ordinal: 0, Type.SpecialType: SpecialType.System_String })
                return argument.Value.ConstantValue is { HasValue: true, Value: string id } ? new ConstantId(id, argument.Value.Syntax) : null;
        }

        return null;
    }

    // The members of `Articles` lie beside `Actors`, where there is a registry.
    private static AskedList ActorsOf(AskedList articles) => new(IdKind.Actor)
    {
        MembersIn = articles.MembersIn?.ContainingNamespace.GetTypeMembers("Actors").FirstOrDefault(static type => type.IsStatic),
    };

    private void Check(OperationAnalysisContext context, AskedList? list, ConstantId id, bool mayBeMember)
    {
        if (list is null || _questions.Ask(list, id.Value, context.CancellationToken) is not { } answer)
            return;

        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        if (answer.Replacement is { } replacement)
        {
            properties = properties.Add(IdFix.Id, replacement);
            if (mayBeMember && Member(list, replacement, context.CancellationToken) is { } member)
                properties = properties.Add(member.IsStatic ? IdFix.Expression : IdFix.Member, member.Name);
        }

        Location place = id.Syntax.GetLocation();
        context.ReportDiagnostic(answer.Now is { } now
            ? Diagnostic.Create(Descriptors.Of(NewsDiagnostics.FormerIdInCode), place, properties, id.Value, now)
            : Diagnostic.Create(Descriptors.Of(NewsDiagnostics.UnknownIdInCode), place, properties, Subject(list, context.CancellationToken), id.Value, answer.Suggestion));
    }

    private static string Subject(AskedList list, CancellationToken cancellation)
    {
        string noun = list.Kind.ToString().ToLowerInvariant();
        if (list.Article?.Read(cancellation) is { } article)
            return $"{noun} of `{article.Head.Id}`";
        return list.IsRegistry ? $"{noun} of the registry" : list.Kind == IdKind.Article ? noun : $"{noun} of the corpus";
    }

    // Only what the compilation has: the generated code may be older than the article.
    private (string Name, bool IsStatic)? Member(AskedList list, string id, CancellationToken cancellation)
    {
        if (list.MembersIn is not { } type || _questions.IdentifierOf(list, id, cancellation) is not { } identifier)
            return null;
        if (!type.IsStatic)
            return HasMember(type, identifier) ? (Identifier.Of(identifier), false) : null;
        return Holder(type, identifier) is { } holder
            ? ($"{holder.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)}.{Identifier.Of(identifier)}", true)
            : null;
    }

    // `Articles` itself, or the class of a folder within it.
    private static INamedTypeSymbol? Holder(INamedTypeSymbol type, string identifier)
    {
        if (HasMember(type, identifier))
            return type;
        foreach (INamedTypeSymbol folder in type.GetTypeMembers())
        {
            if (Holder(folder, identifier) is { } holder)
                return holder;
        }

        return null;
    }

    private static bool HasMember(INamedTypeSymbol type, string name) => type.GetMembers(name).Any(static member => member is IPropertySymbol or IFieldSymbol);

    private sealed record ConstantId(string Value, SyntaxNode Syntax);
}
