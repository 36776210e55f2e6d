using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsSdk.Package.Tests.Harness;

/// <summary>A diagnostic as a build prints it: <c>file(line,column): error ID: message [project]</c>.</summary>
internal sealed partial record BuildDiagnostic(string File, int Line, int Column, bool IsError, string Id, string Message)
{
    /// <summary>All of them. A build prints each where it occurs and again at its end.</summary>
    public static IReadOnlyList<BuildDiagnostic> ReadAll(string output) => [.. Form.Matches(output).Select(static match => Read(match.Groups)).Distinct()];

    private static BuildDiagnostic Read(GroupCollection groups) => new(
        groups["file"].Value.Trim(),
        Number(groups["line"]),
        Number(groups["column"]),
        groups["severity"].Value == "error",
        groups["id"].Value,
        groups["message"].Value);

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    // The column can be a range, and there may be no place at all.
    [GeneratedRegex(@"^(?<file>[^\r\n]*?)(\((?<line>\d+),(?<column>\d+)[^)]*\))?\s*: (?<severity>error|warning) (?<id>[A-Z]+\d+): (?<message>.*?)( \[[^\]]*\])?\r?$", RegexOptions.Multiline)]
    private static partial Regex Form { get; }
}
