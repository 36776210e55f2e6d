using System.Diagnostics;

namespace NewsSdk.Benchmarks;

/// <summary>The same articles in Velite: it checks the front matter and renders the bodies to HTML, and knows nothing of annotations.</summary>
internal sealed class VeliteProject
{
    private const string Version = "0.4.0";

    private readonly string _folder;

    private VeliteProject(string folder) => _folder = folder;

    private string Output => Path.Combine(_folder, ".velite/articles.json");

    private string Program => Path.Combine(_folder, "node_modules/.bin/velite");

    /// <summary>Installs Velite in a folder.</summary>
    public static VeliteProject Install(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "package.json"), $$"""
            { "private": true, "type": "module", "dependencies": { "velite": "{{Version}}" } }
            """);
        File.WriteAllText(Path.Combine(folder, "velite.config.mjs"), """
            import { defineConfig, s } from 'velite'

            const actor = s.object({
              type: s.string(), name: s.string(), aliases: s.array(s.string()).optional(),
              title: s.string().optional(), country: s.string().optional(), wikidata: s.string().optional(),
            })

            export default defineConfig({
              root: 'content',
              output: { clean: true },
              collections: {
                articles: {
                  name: 'Article',
                  pattern: '**/*.md',
                  schema: s.object({
                    headline: s.string(), published: s.string(), language: s.string(), credits: s.array(s.string()), keywords: s.array(s.string()),
                    actors: s.record(s.string(), actor).optional(), content: s.markdown(),
                  }),
                },
              },
            })
            """);
        Command.Run(folder, "npm", "install", "--silent", "--no-audit", "--no-fund");
        return new VeliteProject(folder);
    }

    /// <summary>Puts a corpus in the place of the one before.</summary>
    public void Use(CorpusOptions corpus)
    {
        string content = Path.Combine(_folder, "content");
        if (Directory.Exists(content))
            Directory.Delete(content, recursive: true);
        CorpusMaker.Write(corpus, content);
    }

    /// <summary>Builds from nothing.</summary>
    public Command Build()
    {
        Command built = Command.Run(_folder, Program, "build", "--clean", "--strict");
        return File.Exists(Output) ? built : throw new InvalidOperationException("Velite wrote nothing:\n" + built.Output);
    }

    /// <summary>Milliseconds from saving an article to the output that holds the edit, while Velite watches.</summary>
    public double[] SaveToOutput(int edits)
    {
        if (File.Exists(Output))
            File.Delete(Output);
        using Process watch = Command.Start(_folder, Program, "dev", "--silent");
        try
        {
            WaitFor(static text => text.EndsWith(']'));
            Thread.Sleep(2000); // the watcher begins after the build
            string article = Directory.EnumerateFiles(Path.Combine(_folder, "content"), "*.md").Order(StringComparer.Ordinal).First();
            string text = File.ReadAllText(article);
            return [.. Enumerable.Range(0, edits).Select(edit => SaveOnce(article, $"{text}\nEdited {edit} times over.\n", $"Edited {edit} times"))];
        }
        finally
        {
            watch.Kill(entireProcessTree: true);
            watch.WaitForExit();
        }
    }

    private double SaveOnce(string article, string text, string marker)
    {
        long start = Stopwatch.GetTimestamp();
        File.WriteAllText(article, text);
        DateTime written = WaitFor(output => output.Contains(marker, StringComparison.Ordinal) && output.EndsWith(']'));
        double took = Stopwatch.GetElapsedTime(start).TotalMilliseconds - (DateTime.UtcNow - written).TotalMilliseconds;
        Thread.Sleep(300);
        return took;
    }

    // When the output was last written. It is read only after it has changed, and the time is the file's own, so that looking costs nothing.
    private DateTime WaitFor(Predicate<string> isReady)
    {
        DateTime seen = default;
        for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < TimeSpan.FromMinutes(2); Thread.Sleep(2))
        {
            DateTime written = File.GetLastWriteTimeUtc(Output);
            if (written == seen || !File.Exists(Output))
                continue;
            seen = written;
            if (isReady(File.ReadAllText(Output).TrimEnd()))
                return written;
        }

        throw new InvalidOperationException("Velite's output does not change.");
    }
}
