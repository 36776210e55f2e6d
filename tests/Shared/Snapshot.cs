using System.Runtime.CompilerServices;
using Xunit.Sdk;

namespace NewsSdk.Tests;

/// <summary>
/// Compares text with the verified file of a test, <c>_snapshots/Class.Method.verified.EXT</c> beside the test's source. What differs is
/// written as <c>.received.EXT</c> next to it: read the difference, and where it is meant, rename the file to <c>.verified.EXT</c>.
/// </summary>
internal static class Snapshot
{
    private const string Folder = "_snapshots";

    /// <summary>Fails unless <paramref name="actual"/> is the verified text of the calling test.</summary>
    public static void Match(string actual, string extension = "txt", [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        string? problem = Compare(Prefix(file, test), extension, actual);
        if (problem is not null)
            throw new XunitException(problem);
    }

    /// <summary>Fails unless <paramref name="actual"/> are just the verified texts of the calling test, one file a name: <c>Class.Method#Name.verified.EXT</c>.</summary>
    public static void Match(IEnumerable<(string Name, string Text)> actual, string extension, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        string prefix = Prefix(file, test);
        var problems = new List<string>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string name, string text) in actual)
        {
            names.Add(name);
            if (Compare($"{prefix}#{name}", extension, text) is { } problem)
                problems.Add(problem);
        }

        foreach (string verified in Verified(prefix, extension).Where(name => !names.Contains(name)))
            problems.Add($"{prefix}#{verified}.verified.{extension} is verified, and nothing of that name was made; delete the file if that is meant.");
        if (problems.Count > 0)
            throw new XunitException(string.Join("\n", problems));
    }

    private static string? Compare(string prefix, string extension, string actual)
    {
        string verified = $"{prefix}.verified.{extension}";
        string received = $"{prefix}.received.{extension}";
        string? expected = File.Exists(verified) ? File.ReadAllText(verified).Replace("\r\n", "\n") : null;
        if (expected == actual)
        {
            File.Delete(received);
            return null;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, actual);
        return expected is null
            ? $"{verified} is missing; what was made is in {received}."
            : $"{verified} differs from what was made, which is in {received}:\n{FirstDifference(expected, actual)}";
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] expectedLines = expected.Split('\n');
        string[] actualLines = actual.Split('\n');
        int line = 0;
        while (line < expectedLines.Length && line < actualLines.Length && expectedLines[line] == actualLines[line])
            line++;
        return $"  line {line + 1}\n  verified: {expectedLines.ElementAtOrDefault(line) ?? "(end)"}\n  received: {actualLines.ElementAtOrDefault(line) ?? "(end)"}";
    }

    private static IEnumerable<string> Verified(string prefix, string extension)
    {
        string folder = Path.GetDirectoryName(prefix)!;
        string start = Path.GetFileName(prefix) + "#";
        string end = $".verified.{extension}";
        return !Directory.Exists(folder)
            ? []
            : Directory.EnumerateFiles(folder)
                .Select(path => Path.GetFileName(path))
                .Where(name => name.StartsWith(start, StringComparison.Ordinal) && name.EndsWith(end, StringComparison.Ordinal))
                .Select(name => name[start.Length..^end.Length]);
    }

    private static string Prefix(string file, string test) =>
        Path.Combine(Path.GetDirectoryName(OnDisk(file))!, Folder, $"{Path.GetFileNameWithoutExtension(file)}.{test}");

    // A deterministic build of a repository calls its root "/_/".
    private static string OnDisk(string file)
    {
        if (!file.StartsWith("/_/", StringComparison.Ordinal))
            return file;

        string? root = AppContext.BaseDirectory;
        while (root is not null && !File.Exists(Path.Combine(root, "NewsSdk.sln")))
            root = Path.GetDirectoryName(root);
        return Path.Combine(root ?? throw new XunitException("The repository of this test was not found."), file["/_/".Length..]);
    }
}
