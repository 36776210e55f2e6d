namespace NewsSdk.Authoring;

/// <summary>A place in an article's file: an offset and a length in UTF-16 code units of the file's text, a byte order mark not counted.</summary>
public readonly record struct SourceSpan(int Start, int Length)
{
    /// <summary>The offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static SourceSpan Between(int start, int end) => new(start, end - start);
}

/// <summary>A place in an article's plain text: an offset and a length in UTF-16 code units of it.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset just behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    public static TextSpan Between(int start, int end) => new(start, end - start);
}

/// <summary>A stretch of plain text and where it is written: code unit for code unit where both are equally long, else, for <c>&amp;eacute;</c>, as a whole.</summary>
public readonly record struct TextRun(TextSpan Text, SourceSpan Source);

/// <summary>A zero-based line and a zero-based column in UTF-16 code units.</summary>
public readonly record struct LinePosition(int Line, int Character);

/// <summary>A word or text of the file and where it stands. <see cref="IsQuoted"/> says whether the writer put it in quotation marks of the syntax.</summary>
public readonly record struct Located(string Text, SourceSpan Span, bool IsQuoted = false);
