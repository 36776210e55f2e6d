using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using NewsSdk.Authoring;
using NewsSdk.Generators.Analyzers.Ids;

namespace NewsSdk.CodeFixes;

/// <summary>Mends an id in an app's code: writes the one that was meant, or the generated member in place of the lookup.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdFixProvider))]
public sealed class IdFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(NewsDiagnostics.UnknownIdInCode.Id, NewsDiagnostics.FormerIdInCode.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, diagnostics) =>
        await IdRewriter.RewriteAsync(document, diagnostics, FormOf(context.CodeActionEquivalenceKey), context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(IdFix.Id, out string? id))
                Register(context, diagnostic, $"Write \"{id}\"", IdForm.Id);
            if (diagnostic.Properties.TryGetValue(IdFix.Member, out string? member))
                Register(context, diagnostic, $"Use the member {member}", IdForm.Member);
            else if (diagnostic.Properties.TryGetValue(IdFix.Expression, out string? expression))
                Register(context, diagnostic, $"Use the member {expression!.Substring(expression.LastIndexOf('.') + 1)}", IdForm.Member);
        }

        return Task.CompletedTask;
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, string title, IdForm form) => context.RegisterCodeFix(
        CodeAction.Create(title, cancellation => IdRewriter.RewriteAsync(context.Document, ImmutableArray.Create(diagnostic), form, cancellation), form.ToString()),
        diagnostic);

    private static IdForm FormOf(string? equivalenceKey) => equivalenceKey == nameof(IdForm.Member) ? IdForm.Member : IdForm.Id;
}
