using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsSdk.Benchmarks;

/// <summary>The compiler alone, called as the build of a project calls it.</summary>
internal sealed partial class CompilerCall
{
    private static readonly string[] s_ofGenerators = ["/analyzer:", "/analyzerconfig:", "/additionalfile:"];

    private readonly string _folder;
    private readonly string _compiler;
    private readonly string _responseFile;

    private CompilerCall(string folder, string compiler, string responseFile) => (_folder, _compiler, _responseFile) = (folder, compiler, responseFile);

    /// <summary>Asks MSBuild for the call in a project's folder.</summary>
    public static CompilerCall Of(string folder)
    {
        Command asked = Command.Run(
            folder, "dotnet", "msbuild", "-nologo", "-m:1", "-nodeReuse:false", "-t:Compile", "-p:Configuration=Release", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true",
            "-getItem:CscCommandLineArgs", "-getProperty:RoslynTargetsPath");
        using JsonDocument answer = JsonDocument.Parse(asked.Output);
        string compiler = Path.Combine(answer.RootElement.GetProperty("Properties").GetProperty("RoslynTargetsPath").GetString()!, "bincore/csc.dll");
        var arguments = answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray()
            .Select(static item => item.GetProperty("Identity").GetString()!)
            .Where(static argument => argument != "/noconfig")
            .Select(static argument => argument.Contains(' ') && !argument.Contains('"') ? $"\"{argument}\"" : argument);
        string responseFile = Path.Combine(folder, "compiler.rsp");
        File.WriteAllLines(responseFile, arguments);
        return new CompilerCall(folder, compiler, responseFile);
    }

    /// <summary>Compiles.</summary>
    public Command Run() => Command.Run(_folder, "dotnet", _compiler, "/noconfig", "@" + _responseFile);

    /// <summary>The same over what the generators have written: no generator runs, and no analyzer.</summary>
    public CompilerCall OverEmittedCode()
    {
        string emitted = Directory.CreateDirectory(Path.Combine(_folder, "emitted")).FullName;
        Command.Run(_folder, "dotnet", _compiler, "/noconfig", "@" + _responseFile, "/generatedfilesout:" + emitted);
        string responseFile = Path.Combine(_folder, "emitted.rsp");
        File.WriteAllLines(responseFile, File.ReadLines(_responseFile)
            .Where(static argument => !s_ofGenerators.Any(option => argument.StartsWith(option, StringComparison.Ordinal)))
            .Concat(Directory.EnumerateFiles(emitted, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)));
        return new CompilerCall(_folder, _compiler, responseFile);
    }

    /// <summary>Compiles in the compiler server with that pipe, which is started if need be.</summary>
    public Command RunShared(string pipe) => Command.Run(_folder, "dotnet", _compiler, "/noconfig", "/shared:" + pipe, "/keepalive:600", "@" + _responseFile);

    /// <summary>Compiles once more and asks how long the generator took of it, in milliseconds.</summary>
    public double GeneratorMilliseconds()
    {
        Command reported = Command.Run(_folder, "dotnet", _compiler, "/noconfig", "/reportanalyzer", "@" + _responseFile);
        Match line = GeneratorLine().Match(reported.Output);
        return line.Success ? double.Parse(line.Groups[1].Value, CultureInfo.InvariantCulture) * 1000 : double.NaN;
    }

    [GeneratedRegex(@"^\s*<?([\d.]+)\s+[<\d.]+\s+NewsSdk\.Generators", RegexOptions.Multiline)]
    private static partial Regex GeneratorLine();
}
