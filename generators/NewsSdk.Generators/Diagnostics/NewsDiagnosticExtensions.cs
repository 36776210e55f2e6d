using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsSdk.Authoring;

namespace NewsSdk.Generators.Diagnostics;

/// <summary>Our diagnostics as the compiler's.</summary>
internal static class NewsDiagnosticExtensions
{
    /// <summary>The compiler's diagnostic at its place in the file at <paramref name="fullPath"/>, or without a place where that is empty.</summary>
    public static Diagnostic ToDiagnostic(this NewsDiagnostic diagnostic, string fullPath) =>
        Diagnostic.Create(Descriptors.Of(diagnostic.Rule), LocationOf(diagnostic, fullPath), [.. diagnostic.Arguments.Select(static argument => (object)argument)]);

    private static Location LocationOf(NewsDiagnostic diagnostic, string fullPath) => fullPath.Length == 0
        ? Location.None
        : Location.Create(
            fullPath,
            new Microsoft.CodeAnalysis.Text.TextSpan(diagnostic.Span.Start, diagnostic.Span.Length),
            new LinePositionSpan(Position(diagnostic.Start), Position(diagnostic.End)));

    private static Microsoft.CodeAnalysis.Text.LinePosition Position(NewsSdk.Authoring.LinePosition position) => new(position.Line, position.Character);
}
