using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsSdk.Authoring;
using NewsSdk.Generators.Reading;

namespace NewsSdk.Generators.Analyzers.Corpus;

/// <summary>A file of the corpus that is read when it is asked for, and only once for all compilations that have its text.</summary>
/// <param name="file">The compiler's file.</param>
/// <param name="path">Its path relative to the project.</param>
internal sealed class CorpusFile(AdditionalText file, string path)
{
    // An editor makes a compilation at every key stroke, and the articles stay what they are.
    private static readonly ConditionalWeakTable<SourceText, ReadText> s_texts = new();

    /// <summary>The path relative to the project, with forward slashes.</summary>
    public string Path => path;

    /// <summary>The path as the compiler knows it.</summary>
    public string FullPath => file.Path;

    /// <summary>What the file is.</summary>
    public NewsFileKind Kind { get; } = NewsFile.KindOf(path);

    /// <summary>The compiler's text; null where it cannot be read.</summary>
    public SourceText? SourceText(CancellationToken cancellation) => FileTextReader.TryGetText(file, cancellation);

    /// <summary>What was read of the file; null where it cannot be.</summary>
    public ReadText? Read(CancellationToken cancellation)
    {
        if (SourceText(cancellation) is not { } source)
            return null;

        // Two projects may have one file, at other paths.
        ReadText read = s_texts.GetValue(source, source => new ReadText(path, FileTextReader.TextOf(source)));
        return read.Path == path ? read : new ReadText(path, read.Text);
    }
}
