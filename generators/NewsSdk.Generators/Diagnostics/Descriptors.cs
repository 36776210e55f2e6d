using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using NewsSdk.Authoring;

namespace NewsSdk.Generators.Diagnostics;

/// <summary>The compiler's descriptors of our rules, one for each.</summary>
internal static class Descriptors
{
    private const string Category = "NewsSdk";

    private static readonly ConcurrentDictionary<NewsRule, DiagnosticDescriptor> s_descriptors = new();

    /// <summary>The descriptor of <paramref name="rule"/>.</summary>
    public static DiagnosticDescriptor Of(NewsRule rule) => s_descriptors.GetOrAdd(rule, Create);

    private static DiagnosticDescriptor Create(NewsRule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        Category,
        SeverityOf(rule.Severity),
        isEnabledByDefault: rule.IsEnabledByDefault,
        helpLinkUri: rule.HelpLink,
        // A NoWarn would hide a broken article: its build would pass without it.
        customTags: rule.Severity == NewsSeverity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []);

    private static DiagnosticSeverity SeverityOf(NewsSeverity severity) => severity switch
    {
        NewsSeverity.Error => DiagnosticSeverity.Error,
        NewsSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
