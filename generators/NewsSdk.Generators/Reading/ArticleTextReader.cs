using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Reading;

/// <summary>Takes the text out of an additional file.</summary>
internal static class ArticleTextReader
{
    /// <summary>The text of a file below or beside the project's folder: a value in place of the file's object, which is a new one in every build.</summary>
    public static ArticleText Read((AdditionalText File, string ProjectFolder) pair, CancellationToken cancellation)
    {
        (AdditionalText file, string projectFolder) = pair;
        string path = ArticlePath.Relative(projectFolder, file.Path);
        if (TryGetText(file, cancellation) is not { } source)
            return new ArticleText(path, file.Path, null, [new NewsDiagnostic(NewsDiagnostics.UnreadableFile, path, default, default, default, [path])]);

        string text = source.ToString();
        if (text.Length > 0 && text[0] == '\uFEFF')
            text = text.Substring(1);
        return new ArticleText(path, file.Path, text, Check(path, source, text));
    }

    // The compiler gives null for a file that it cannot open; other hosts may throw.
    private static SourceText? TryGetText(AdditionalText file, CancellationToken cancellation)
    {
        try
        {
            return file.GetText(cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }
    }

    private static EquatableArray<NewsDiagnostic> Check(string path, SourceText source, string text)
    {
        if (Utf8.FindForeignByte(source.Encoding, text) is not { } found)
            return [];

        var position = source.Lines.GetLinePosition(found.Offset);
        var place = new NewsSdk.Authoring.LinePosition(position.Line, position.Character);
        return [new NewsDiagnostic(NewsDiagnostics.NotUtf8, path, new SourceSpan(found.Offset, 0), place, place, [$"0x{found.Byte:X2}"])];
    }
}
