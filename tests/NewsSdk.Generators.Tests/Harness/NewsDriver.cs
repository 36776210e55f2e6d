using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace NewsSdk.Generators.Tests;

/// <summary>A generator driver that is kept from run to run, as an editor keeps it.</summary>
internal sealed class NewsDriver
{
    private readonly GeneratorDriver _driver;
    private readonly NewsProject _project;
    private readonly BuildProperties _properties;

    private NewsDriver(GeneratorDriver driver, NewsProject project, BuildProperties properties, Compilation compilation)
    {
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        (_project, _properties) = (project, properties);
        Run = new NewsRun(this, _driver.GetRunResult(), output);
    }

    /// <summary>The last run.</summary>
    public NewsRun Run { get; }

    /// <summary>What the compiler gives to analyzers.</summary>
    public AnalyzerOptions AnalyzerOptions => new([.. _project.Files], _properties);

    /// <summary>The first run.</summary>
    public static NewsDriver Start(NewsProject project)
    {
        var properties = new BuildProperties(project.Properties);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new NewsGenerator().AsSourceGenerator()],
            project.Files,
            project.ParseOptions,
            properties,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new NewsDriver(driver, project, properties, project.Compile());
    }

    /// <summary>The run after the project became <paramref name="project"/>; the compilation is a new one each time.</summary>
    public NewsDriver Next(NewsProject project)
    {
        GeneratorDriver driver = _driver;
        foreach (TextFile old in _project.Files.Except(project.Files))
        {
            TextFile? edited = project.Files.Find(file => file.Path == old.Path && !_project.Files.Contains(file));
            driver = edited is null ? driver.RemoveAdditionalTexts([old]) : driver.ReplaceAdditionalText(old, edited);
        }

        var added = project.Files.Where(file => !_project.Files.Exists(old => old.Path == file.Path));
        driver = driver.AddAdditionalTexts([.. added]);

        var properties = _properties;
        if (!ReferenceEquals(project.Properties, _project.Properties))
        {
            properties = new BuildProperties(project.Properties);
            driver = driver.WithUpdatedAnalyzerConfigOptions(properties);
        }

        if (project.Language != _project.Language)
            driver = driver.WithUpdatedParseOptions(project.ParseOptions);

        return new NewsDriver(driver, project, properties, project.Compile());
    }

    /// <summary>The run after nothing changed, but that the compilation is another object.</summary>
    public NewsDriver Again() => Next(_project);
}
