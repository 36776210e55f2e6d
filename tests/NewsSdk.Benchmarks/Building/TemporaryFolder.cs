namespace NewsSdk.Benchmarks;

/// <summary>A folder outside of the repository, deleted at the end.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    /// <summary>Its path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("newssdk-benchmarks-").FullName;

    /// <summary>A folder in it.</summary>
    public string Subfolder(string name) => Directory.CreateDirectory(System.IO.Path.Combine(Path, name)).FullName;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
