using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NewsSdk.CodeFixes;
using NewsSdk.Generators.Analyzers;

namespace NewsSdk.Generators.Tests;

using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

/// <summary>A project's code with the generated code, as an analyzer and its fixes see it. Places that should be told stand between <c>⟦</c> and <c>⟧</c>.</summary>
internal sealed class AnalyzedCode
{
    private readonly Project _project;
    private readonly AnalyzerOptions _options;
    private readonly DocumentId _document;

    private AnalyzedCode(Project project, AnalyzerOptions options, DocumentId document, ImmutableArray<Diagnostic> diagnostics) =>
        (_project, _options, _document, Diagnostics) = (project, options, document, diagnostics);

    /// <summary>What the analyzer tells of the code, by place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; }

    /// <summary>The messages, each with its id.</summary>
    public IEnumerable<string> Messages => Diagnostics.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}");

    /// <summary>Runs the generator, then the analyzer of ids over <paramref name="code"/>; all and only the marked places must be told.</summary>
    public static async Task<AnalyzedCode> Of(NewsProject project, string code)
    {
        (string source, List<TextSpan> spans) = Unmarked(code);
        NewsRun run = NewsDriver.Start(project).Run;
        run.AssertCompiles();

        var workspace = new AdhocWorkspace();
        ProjectId id = ProjectId.CreateNewId();
        DocumentId document = DocumentId.CreateNewId(id);
        Solution solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "Briefing", "Briefing", LanguageNames.CSharp,
                compilationOptions: run.Compilation.Options, parseOptions: project.ParseOptions, metadataReferences: run.Compilation.References));
        foreach (SyntaxTree tree in run.Compilation.SyntaxTrees)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), Path.GetFileName(tree.FilePath), tree.GetText(), filePath: tree.FilePath);
        solution = solution.AddDocument(document, "Code.cs", SourceText.From(source), filePath: "/repo/Briefing/Code.cs");

        var options = new AnalyzerOptions([.. project.Files], new BuildProperties(project.Properties));
        var analyzed = new AnalyzedCode(solution.GetProject(id)!, options, document, []);
        Assert.Empty((await analyzed._project.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        analyzed.Diagnostics = await analyzed.AnalyzeAsync();
        Assert.Equal(spans, analyzed.Diagnostics.Select(diagnostic => diagnostic.Location.SourceSpan));
        return analyzed;
    }

    /// <summary>The code after the fix of the only diagnostic whose title is <paramref name="title"/>.</summary>
    public async Task<string> Fix(string title)
    {
        List<CodeAction> actions = await Actions(Assert.Single(Diagnostics));
        return await Apply(Assert.Single(actions, action => action.Title == title));
    }

    /// <summary>The titles of the fixes of the first diagnostic.</summary>
    public async Task<IEnumerable<string>> Titles() => (await Actions(Diagnostics[0])).Select(action => action.Title);

    /// <summary>The code after all fixes of a form were made at once.</summary>
    public async Task<string> FixAll(string equivalenceKey)
    {
        var provider = new IdFixProvider();
        var context = new FixAllContext(
            _project.GetDocument(_document)!, provider, FixAllScope.Document, equivalenceKey, provider.FixableDiagnosticIds, new Known(Diagnostics), default);
        return await Apply((await provider.GetFixAllProvider().GetFixAsync(context))!);
    }

    private async Task<List<CodeAction>> Actions(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new IdFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(_project.GetDocument(_document)!, diagnostic, (action, _) => actions.Add(action), default));
        return actions;
    }

    private async Task<string> Apply(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(default);
        Project fixedProject = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(_project.Id)!;
        Assert.Empty((await fixedProject.GetCompilationAsync())!.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (await fixedProject.GetDocument(_document)!.GetTextAsync()).ToString();
    }

    private async Task<ImmutableArray<Diagnostic>> AnalyzeAsync()
    {
        Compilation compilation = (await _project.GetCompilationAsync())!;
        var all = await compilation.WithAnalyzers([new IdAnalyzer()], _options).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(all, diagnostic => diagnostic.Id.StartsWith("AD", StringComparison.Ordinal));
        return [.. all.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static (string Source, List<TextSpan> Spans) Unmarked(string code)
    {
        var spans = new List<TextSpan>();
        for (int start = code.IndexOf('⟦'); start >= 0; start = code.IndexOf('⟦'))
        {
            code = code.Remove(start, 1);
            int end = code.IndexOf('⟧');
            code = code.Remove(end, 1);
            spans.Add(TextSpan.FromBounds(start, end));
        }

        return (code, spans);
    }

    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => GetProjectDiagnosticsAsync(project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => GetProjectDiagnosticsAsync(document.Project, cancellationToken);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
