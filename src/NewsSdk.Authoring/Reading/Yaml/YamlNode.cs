namespace NewsSdk.Authoring;

/// <summary>A value of the front matter with its place in the file.</summary>
internal abstract class YamlNode(SourceSpan span)
{
    public SourceSpan Span => span;

    /// <summary>Whether it was reported that it is no value as it stands.</summary>
    public bool IsTold { get; init; }
}

/// <summary>A text, a number, a word: whatever is no list and no mapping.</summary>
internal sealed class YamlScalar(Located value, SourceSpan span) : YamlNode(span)
{
    public Located Value => value;

    /// <summary>The value as a text: of a block (<c>|</c> and <c>&gt;</c>) without the end of its last line, which YAML counts to it and nobody means.</summary>
    public Located Text => value.Text.Length > 0 && value.Text[value.Text.Length - 1] == '\n' ? value with { Text = value.Text.TrimEnd('\n') } : value;

    /// <summary>Whether there is no value: <c>headline:</c> alone, <c>~</c> or <c>null</c>.</summary>
    public bool IsNull => !value.IsQuoted && value.Text is "" or "~" or "null";
}

/// <summary>A list.</summary>
internal sealed class YamlList(List<YamlNode> items, SourceSpan span) : YamlNode(span)
{
    public List<YamlNode> Items => items;
}

/// <summary>A mapping; a key that is given twice is in it once.</summary>
internal sealed class YamlMap(List<(Located Key, YamlNode Value)> entries, SourceSpan span) : YamlNode(span)
{
    public List<(Located Key, YamlNode Value)> Entries => entries;
}
