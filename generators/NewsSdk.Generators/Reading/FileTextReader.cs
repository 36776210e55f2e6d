using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using NewsSdk.Authoring;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Reading;

/// <summary>Takes the text out of an additional file.</summary>
internal static class FileTextReader
{
    /// <summary>
    /// The text of a file that belongs to the corpus: a value in place of the file's object, which is a new one in every build. None where there are too many articles, and
    /// for an article what is wrong with the language where that is too old; of other files those whose names look like ours, without their text.
    /// </summary>
    public static ImmutableArray<FileText> ReadNews((AdditionalText File, FileRules Rules) pair, CancellationToken cancellation)
    {
        (AdditionalText file, (string projectFolder, int tooMany, string tooOld)) = pair;
        if (tooMany > 0)
            return ImmutableArray<FileText>.Empty;
        if (tooOld.Length > 0)
            return NewsFile.KindOf(file.Path) == NewsFileKind.Article ? ImmutableArray.Create(InOldLanguage(tooOld)) : ImmutableArray<FileText>.Empty;
        if (NewsFile.KindOf(file.Path) != NewsFileKind.Other)
            return ImmutableArray.Create(Read(file, projectFolder, cancellation));
        return NewsFile.NameIntended(file.Path, () => TryGetText(file, cancellation)?.ToString()) is { } intended ? ImmutableArray.Create(Misnamed(file, projectFolder, intended)) : ImmutableArray<FileText>.Empty;
    }

    /// <summary>The text of a file below or beside the project's folder.</summary>
    public static FileText Read(AdditionalText file, string projectFolder, CancellationToken cancellation)
    {
        string path = ProjectPath.Relative(projectFolder, file.Path);
        if (TryGetText(file, cancellation) is not { } source)
            return new FileText(path, file.Path, null, [new NewsDiagnostic(NewsDiagnostics.UnreadableFile, path, default, default, default, [path])]);

        string text = TextOf(source);
        return new FileText(path, file.Path, text, Check(path, source, text));
    }

    /// <summary>The text without a byte order mark.</summary>
    public static string TextOf(SourceText source)
    {
        string text = source.ToString();
        return text.Length > 0 && text[0] == '\uFEFF' ? text.Substring(1) : text;
    }

    /// <summary>The file's text, or null where it cannot be read: the compiler gives null then, and other hosts may throw.</summary>
    public static SourceText? TryGetText(AdditionalText file, CancellationToken cancellation)
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

    // No file, but that the language is too old for it: the same for each.
    private static FileText InOldLanguage(string version)
    {
        string what = $"articles become C# 12, and the project's language is C# {version}; set the property `LangVersion` to `12` or later, or remove it";
        return new FileText("", "", null, [new NewsDiagnostic(NewsDiagnostics.NoCode, "", default, default, default, [what])]);
    }

    private static FileText Misnamed(AdditionalText file, string projectFolder, string intended)
    {
        string path = ProjectPath.Relative(projectFolder, file.Path);
        return new FileText(path, file.Path, null, [new NewsDiagnostic(NewsDiagnostics.MisnamedFile, path, default, default, default, [path, intended])]);
    }

    private static EquatableArray<NewsDiagnostic> Check(string path, SourceText source, string text)
    {
        if (Utf8.FindForeignByte(source.Encoding, text) is { } found)
            return At(found.Offset, $"0x{found.Byte:X2}");

        // Where the fallback encoding is UTF-8 itself, as on Linux, each such byte has become U+FFFD. A file may hold that character too:
        // the checksum of its bytes tells.
        int replaced = text.IndexOf('\uFFFD');
        return replaced >= 0 && source.Encoding is not null && !Utf8.IsChecksumOf(source, text) ? At(replaced, "(shown as `\uFFFD`)") : [];

        EquatableArray<NewsDiagnostic> At(int offset, string what)
        {
            var position = source.Lines.GetLinePosition(offset);
            var place = new NewsSdk.Authoring.LinePosition(position.Line, position.Character);
            return [new NewsDiagnostic(NewsDiagnostics.NotUtf8, path, new SourceSpan(offset, 0), place, place, [what])];
        }
    }
}
