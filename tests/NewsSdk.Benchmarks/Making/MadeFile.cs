namespace NewsSdk.Benchmarks;

/// <summary>A file of a made corpus.</summary>
/// <param name="Path">Relative to the seeds folder, with forward slashes.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record MadeFile(string Path, byte[] Bytes);
