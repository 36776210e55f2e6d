using System.Diagnostics;
using System.Text.Json;
using Xunit.Sdk;

namespace NewsSdk.Authoring.Tests.Reading.Pandoc;

/// <summary>Runs Pandoc on many documents at once.</summary>
internal static class PandocProcess
{
    // smart would make curly quotation marks of straight ones, and the article says what it says.
    private const string Format = "markdown-smart-auto_identifiers";
    private const string Separator = "document-that-follows";

    /// <summary>Reads each text on its own (no front matter), in one process.</summary>
    public static async Task<List<PandocDocument>> ReadAsync(IReadOnlyList<string> documents)
    {
        string folder = Directory.CreateTempSubdirectory("newssdk-pandoc").FullName;
        try
        {
            for (int i = 0; i < documents.Count; i++)
                await File.WriteAllTextAsync(Path.Combine(folder, $"{i:D5}.md"), $"# {Separator}\n\n{documents[i]}");
            JsonElement blocks = JsonDocument.Parse(await RunAsync(folder, documents.Count)).RootElement.GetProperty("blocks");
            return Split(blocks);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<PandocDocument> Split(JsonElement blocks)
    {
        var documents = new List<List<JsonElement>>();
        foreach (JsonElement block in blocks.EnumerateArray())
        {
            if (block.GetProperty("t").GetString() == "Header" && block.GetRawText().Contains(Separator, StringComparison.Ordinal))
                documents.Add([]);
            else
                documents[^1].Add(block);
        }

        return documents.ConvertAll(static document => new PandocDocument(document));
    }

    private static async Task<string> RunAsync(string folder, int count)
    {
        var start = new ProcessStartInfo("pandoc") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (string argument in new[] { "--from", Format, "--to", "json", "--file-scope" }.Concat(Enumerable.Range(0, count).Select(static i => $"{i:D5}.md")))
            start.ArgumentList.Add(argument);
        try
        {
            using Process process = Process.Start(start)!;
            Task<string> error = process.StandardError.ReadToEndAsync();
            string output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? output : throw new XunitException($"Pandoc failed: {await error}");
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new XunitException("This test compares with Pandoc, which was not found; install it: apt-get install pandoc");
        }
    }
}
