namespace NewsSdk.Authoring;

/// <summary>How serious a diagnostic is.</summary>
public enum NewsSeverity
{
    /// <summary>Something to know.</summary>
    Info,

    /// <summary>Something to look at.</summary>
    Warning,

    /// <summary>Something wrong: the build fails.</summary>
    Error,
}

/// <summary>A kind of diagnostic. <see cref="Message"/> has places <c>{0}</c>, <c>{1}</c>, … for a diagnostic's arguments.</summary>
public sealed record NewsRule(string Id, string Title, string Message, NewsSeverity Severity)
{
    /// <summary>Whether it is a matter of taste: an analyzer tells it, of articles without errors, and it can be turned on and off.</summary>
    public bool IsLint { get; init; }

    /// <summary>Whether it is told where nothing is configured.</summary>
    public bool IsEnabledByDefault { get; init; } = true;

    /// <summary>Where its cause and cure are told.</summary>
    public string HelpLink => $"https://github.com/newssdk/newssdk/blob/main/generators/NewsSdk.Generators/README.md#{Id.ToLowerInvariant()}";
}

/// <summary>Something to say about a place in a file; a value, equal to another that says the same of the same place.</summary>
public sealed record NewsDiagnostic(
    NewsRule Rule, string Path, SourceSpan Span, LinePosition Start, LinePosition End, EquatableArray<string> Arguments)
{
    /// <summary>The message with its arguments.</summary>
    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.Message, [.. Arguments.AsSpan().ToArray()]);

    /// <inheritdoc/>
    public override string ToString() => $"{Path}({Start.Line + 1},{Start.Character + 1}): {Rule.Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";
}
