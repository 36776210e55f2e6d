using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using NewsSdk.Generators.Analyzers.Ids;

namespace NewsSdk.CodeFixes;

/// <summary>Mends the ids of one document.</summary>
internal static class IdRewriter
{
    /// <summary>The document with the ids at <paramref name="diagnostics"/> mended, as far as each can be.</summary>
    public static async Task<Document> RewriteAsync(Document document, ImmutableArray<Diagnostic> diagnostics, IdForm form, CancellationToken cancellation)
    {
        SyntaxNode root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var editor = new SyntaxEditor(root, document.Project.Solution.Services);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            var id = (ExpressionSyntax)root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (form == IdForm.Id)
                WriteId(editor, id, diagnostic.Properties);
            else
                WriteMember(editor, id, diagnostic.Properties);
        }

        Document changed = document.WithSyntaxRoot(editor.GetChangedRoot());
        return await Simplifier.ReduceAsync(changed, Simplifier.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
    }

    private static void WriteId(SyntaxEditor editor, ExpressionSyntax written, ImmutableDictionary<string, string?> properties)
    {
        if (properties.TryGetValue(IdFix.Id, out string? id))
            editor.ReplaceNode(written, SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(id!)).WithTriviaFrom(written));
    }

    private static void WriteMember(SyntaxEditor editor, ExpressionSyntax written, ImmutableDictionary<string, string?> properties)
    {
        // The lookup is `list["id"]`, `?["id"]` or `corpus.Actor("id")`.
        if (written.Parent is not ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: ExpressionSyntax lookup } })
            return;
        if (properties.TryGetValue(IdFix.Expression, out string? expression))
        {
            editor.ReplaceNode(lookup, SyntaxFactory.ParseExpression(expression!).WithTriviaFrom(lookup).WithAdditionalAnnotations(Simplifier.Annotation));
        }
        else if (properties.TryGetValue(IdFix.Member, out string? member))
        {
            // As it is when its turn comes: an id within it may have been mended already.
            editor.ReplaceNode(lookup, (current, _) => MemberOf((ExpressionSyntax)current, SyntaxFactory.IdentifierName(SyntaxFactory.ParseToken(member!))).WithTriviaFrom(current));
        }
    }

    private static ExpressionSyntax MemberOf(ExpressionSyntax lookup, IdentifierNameSyntax member) => lookup switch
    {
        ElementAccessExpressionSyntax access => SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, access.Expression, member),
        ElementBindingExpressionSyntax => SyntaxFactory.MemberBindingExpression(member),
        _ => lookup,
    };
}
