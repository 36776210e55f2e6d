namespace NewsSdk.Authoring;

/// <summary>A file that is YAML from its beginning to its end.</summary>
internal sealed class YamlFile
{
    private readonly string _path;

    private YamlFile(string path, string text)
    {
        _path = path;
        LineStarts = LineMap.LineStartsOf(text);
        Diagnostics = new DiagnosticBag(path, LineStarts);
    }

    public EquatableArray<int> LineStarts { get; }

    public DiagnosticBag Diagnostics { get; }

    /// <summary>The file's value; null where it has none or is broken.</summary>
    public YamlNode? Document { get; private set; }

    /// <summary>Whether it could not be read at all.</summary>
    public bool IsBroken { get; private set; }

    public static YamlFile Read(string path, string text)
    {
        var file = new YamlFile(path, text);
        YamlNode? document = null;
        file.IsBroken = MergeConflict.IsReported(text, file.Diagnostics) || !file.Guard(() => YamlReader.Read(text, new SourceSpan(0, text.Length), file.Diagnostics, out document), false);
        file.Document = file.IsBroken ? null : document;
        return file;
    }

    /// <summary>What <paramref name="read"/> gives; what it throws becomes a diagnostic of the file, and the others are read.</summary>
    public T Guard<T>(Func<T> read, T otherwise)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Diagnostics.Report(NewsDiagnostics.InternalError, default, $"{exception.GetType().Name}: {exception.Message}".Replace('\r', ' ').Replace('\n', ' '));
            return otherwise;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _path;
}
