using System.Diagnostics;
using System.Text;

namespace NewsSdk.Package.Tests.Harness;

/// <summary>Runs commands as a person would type them, out of reach of the test run around them.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    private static string Program => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static CommandResult Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        RunProgram(Program, folder, environment, arguments);

    public static CommandResult RunProgram(string program, string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        using Process process = StartProgram(program, folder, environment, arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();

        string command = $"{Path.GetFileName(program)} {string.Join(' ', arguments)} (in {folder})";
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{command}: no end after {Patience}");
        }

        return new CommandResult(command, process.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }

    /// <summary>Starts a command that goes on.</summary>
    public static Process Start(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        StartProgram(Program, folder, environment, arguments);

    private static Process StartProgram(string program, string folder, IReadOnlyDictionary<string, string> environment, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        Prepare(start.Environment, environment);

        Process process = Process.Start(start)!;
        process.StandardInput.Close();
        return process;
    }

    private static void Prepare(IDictionary<string, string?> target, IReadOnlyDictionary<string, string> environment)
    {
        // `dotnet test` gives its children the MSBuild that it runs on, and MSBuild takes any variable for a property.
        foreach (string name in target.Keys.ToArray())
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase))
                target.Remove(name);

        target["DOTNET_CLI_UI_LANGUAGE"] = "en";
        target["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        target["DOTNET_NOLOGO"] = "1";
        target["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1";
        // A build server would outlive the tests.
        target["MSBUILDDISABLENODEREUSE"] = "1";
        target["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        foreach ((string name, string value) in environment)
            target[name] = value;
    }
}
