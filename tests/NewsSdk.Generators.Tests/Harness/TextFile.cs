using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsSdk.Generators.Tests;

/// <summary>An additional file in memory. A new object stands for an edited or a newly opened file, as in a build.</summary>
internal sealed class TextFile : AdditionalText
{
    private readonly SourceText? _text;

    private TextFile(string path, SourceText? text) => (Path, _text) = (path, text);

    /// <inheritdoc/>
    public override string Path { get; }

    /// <summary>A file that holds <paramref name="text"/> in UTF-8.</summary>
    public static TextFile Of(string path, string text) => new(path, SourceText.From(text, Encoding.UTF8));

    /// <summary>A file that the compiler decoded with <paramref name="encoding"/>, as it does with one that is not UTF-8.</summary>
    public static TextFile Of(string path, byte[] bytes, Encoding encoding) => new(path, SourceText.From(bytes, bytes.Length, encoding));

    /// <summary>A file that cannot be read.</summary>
    public static TextFile Unreadable(string path) => new(path, null);

    /// <inheritdoc/>
    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
