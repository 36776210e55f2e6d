using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NewsSdk.Benchmarks;

/// <summary>A made file as the compiler hands it to a generator: its bytes are decoded when they are first asked for.</summary>
internal sealed class MadeText(string path, byte[] bytes) : AdditionalText
{
    private SourceText? _text;

    /// <inheritdoc/>
    public override string Path => path;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text ??= SourceText.From(bytes, bytes.Length, Encoding.UTF8);

    /// <summary>The same file, newly opened.</summary>
    public MadeText Reopened() => new(path, bytes);

    /// <summary>The file after an edit of its text.</summary>
    public MadeText Edited(Func<string, string> edit)
    {
        string before = Encoding.UTF8.GetString(bytes);
        string after = edit(before);
        return after != before ? new MadeText(path, Encoding.UTF8.GetBytes(after)) : throw new InvalidOperationException($"The edit changes nothing in {path}.");
    }
}
