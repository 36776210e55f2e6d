using Microsoft.CodeAnalysis.Diagnostics;
using NewsSdk.Authoring;
using NewsSdk.Generators.Emit;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Reading;

/// <summary>Reads the build's properties. None of them reaches the generated code but as a namespace that was made valid and as one of two words.</summary>
internal static class OptionsReader
{
    /// <summary>The folder of the project, or nothing. Our build files escape it, because values are cut at '#' and ';': dotnet/roslyn#51692.</summary>
    public static string ProjectFolder(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        string escaped = Property(options, "NewsProjectFolder");
        return escaped.Length > 0 ? Uri.UnescapeDataString(escaped) : Property(options, "ProjectDir");
    }

    /// <summary>What the properties say about the output.</summary>
    public static NewsOptions Read(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var diagnostics = new List<NewsDiagnostic>();
        string wanted = Property(options, "NewsDrafts").ToLowerInvariant();
        if (wanted is not ("" or "true" or "false"))
            diagnostics.Add(Problem("NewsDrafts", wanted, "neither `true` nor `false`; `false` is used"));
        bool hasMembers = HasMembers(options, diagnostics);
        return new NewsOptions(Namespace(options, diagnostics), Accessibility(options, diagnostics), diagnostics.ToEquatableArray())
        {
            HasMembers = hasMembers,
            UnnamedFolders = UnnamedFolders(options, ProjectFolder(options, cancellation)),
        };
    }

    /// <summary>What the properties say about the corpus.</summary>
    public static Layout ReadLayout(AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        string folder = Property(options, "NewsSeedsFolder");
        string seeds = ProjectPath.Folder(ProjectFolder(options, cancellation), folder.Length > 0 ? folder : "seeds");
        return new Layout(seeds, string.Equals(Property(options, "NewsDrafts"), "true", StringComparison.OrdinalIgnoreCase));
    }

    private static string Namespace(AnalyzerConfigOptionsProvider options, List<NewsDiagnostic> diagnostics)
    {
        string root = Property(options, "RootNamespace");
        string wanted = Property(options, "NewsNamespace");
        string fallback = root.Length == 0 ? "News" : root + ".News";
        if (wanted.Length == 0)
            wanted = fallback;

        string valid = Valid(wanted);

        // A project called my-app has the root namespace my-app: nobody wrote that as C#, so nobody is told.
        if (valid.Replace("@", "") != wanted.Replace("@", "") && wanted != fallback)
            diagnostics.Add(Problem("NewsNamespace", wanted, $"no namespace; `{valid}` is used"));
        return valid;
    }

    private static string Valid(string name)
    {
        var segments = name.Split('.').Select(static segment => segment.Trim().TrimStart('@')).Where(static segment => segment.Length > 0);
        string valid = string.Join(".", segments.Select(Identifier.Of));
        return valid.Length == 0 ? "News" : valid;
    }

    private static string Accessibility(AnalyzerConfigOptionsProvider options, List<NewsDiagnostic> diagnostics)
    {
        string wanted = Property(options, "NewsAccessibility");
        switch (wanted.ToLowerInvariant())
        {
            case "" or "public":
                return "public";
            case "internal":
                return "internal";
            default:
                diagnostics.Add(Problem("NewsAccessibility", wanted, "neither `public` nor `internal`; `public` is used"));
                return "public";
        }
    }

    private static bool HasMembers(AnalyzerConfigOptionsProvider options, List<NewsDiagnostic> diagnostics)
    {
        string wanted = Property(options, "NewsMembers");
        if (wanted.ToLowerInvariant() is not ("" or "named" or "none"))
            diagnostics.Add(Problem("NewsMembers", wanted, "neither `named` nor `none`; `named` is used"));
        return !string.Equals(wanted, "none", StringComparison.OrdinalIgnoreCase);
    }

    // A list with `|`: the compiler cuts a property at ';'.
    private static EquatableArray<string> UnnamedFolders(AnalyzerConfigOptionsProvider options, string projectFolder) =>
        Property(options, "NewsUnnamedFolders").Split('|')
            .Select(static folder => folder.Trim()).Where(static folder => folder.Length > 0)
            .Select(folder => ProjectPath.Folder(projectFolder, folder)).Where(static folder => folder.Length > 0)
            .ToEquatableArray();

    private static string Property(AnalyzerConfigOptionsProvider options, string name) =>
        options.GlobalOptions.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";

    private static NewsDiagnostic Problem(string property, string value, string problem) =>
        new(NewsDiagnostics.WrongProperty, "", default, default, default, [property, value, problem]);
}
