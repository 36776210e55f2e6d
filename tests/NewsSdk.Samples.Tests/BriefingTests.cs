using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Briefing.News;
using NewsSdk.Tests;

namespace NewsSdk.Samples.Tests;

public sealed class BriefingTests
{
    [Fact]
    public void WithoutArgumentsItIsAPageForPeople()
    {
        (int code, string output, string error) = Run();

        Assert.Equal((0, ""), (code, error));
        Snapshot.Match(output);
    }

    [Fact]
    public void JsonIsTheArticleAndNothingElse()
    {
        (int code, string output, string error) = Run("--json");

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(JsonSerializer.Serialize(Articles.LukashenkoPutinSochi, NewsJson.Default.Article), output);
        Article read = JsonSerializer.Deserialize(output, NewsJson.Default.Article)!;
        Assert.True(read.Equals(Articles.LukashenkoPutinSochi));
    }

    [Fact]
    public void HelpIsNoError() => Assert.Equal(0, Run("--help").Code);

    [Fact]
    public void AnUnknownArgumentIsToldOnStandardError()
    {
        (int code, string output, string error) = Run("--jsn");

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("`--jsn`", error, StringComparison.Ordinal);
    }

    /// <summary>By path as from the package.</summary>
    [Fact]
    public void ItsBuildGivesEditorsTheirSchemas()
    {
        DirectoryInfo folder = new(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "NewsSdk.sln")))
            folder = folder.Parent!;

        Assert.Equal(3, Directory.GetFiles(Path.Combine(folder.FullName, "samples/Briefing/obj/news"), "*.schema.json").Length);
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Briefing.dll") },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        }.With(arguments))!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.Replace("\r\n", "\n"), error.Result.Replace("\r\n", "\n"));
    }
}

file static class ProcessStartInfoExtensions
{
    public static ProcessStartInfo With(this ProcessStartInfo start, string[] arguments)
    {
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        return start;
    }
}
