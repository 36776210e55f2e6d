using System.Text;

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
    // A list of words or a sentence of ours is shorter.
    private const int MaxLength = 600;

    /// <summary>What the message's places hold: whatever stands in the file, each is on one line, and cut where nobody would read on.</summary>
    public EquatableArray<string> Arguments { get; init; } = Arguments.All(IsLine) ? Arguments : Arguments.Select(ToLine).ToEquatableArray();

    /// <summary>The message with its arguments.</summary>
    public string Message => string.Format(System.Globalization.CultureInfo.InvariantCulture, Rule.Message, [.. Arguments.AsSpan().ToArray()]);

    private static bool IsLine(string text) => text.Length <= MaxLength && !text.Any(IsLineEnd);

    // A build's tools read its messages line by line.
    private static string ToLine(string text)
    {
        int length = Math.Min(text.Length, MaxLength);
        if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
            length--;
        var line = new StringBuilder(length + 1);
        foreach (char c in text.AsSpan(0, length))
            line.Append(IsLineEnd(c) ? ' ' : c);
        return (length < text.Length ? line.Append('…') : line).ToString();
    }

    private static bool IsLineEnd(char c) => char.IsControl(c) || c is '\u2028' or '\u2029';

    /// <inheritdoc/>
    public override string ToString() => $"{Path}({Start.Line + 1},{Start.Character + 1}): {Rule.Severity.ToString().ToLowerInvariant()} {Rule.Id}: {Message}";
}
