namespace NewsSdk.Package.Tests.Harness;

/// <summary>What Native AOT needs of the machine.</summary>
internal static class NativeTools
{
    /// <summary>Fails, and says what to install, where something is missing.</summary>
    public static void Require()
    {
        if (!OperatingSystem.IsLinux())
            return;

        var missing = new List<string>();
        if (!IsProgram("clang") && !IsProgram("gcc"))
            missing.Add("clang");
        if (!File.Exists("/usr/include/zlib.h"))
            missing.Add("zlib1g-dev");
        Assert.True(missing.Count == 0, $"Native AOT needs {string.Join(" and ", missing)}; on Debian: apt-get install {string.Join(' ', missing)}");
    }

    private static bool IsProgram(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));
}
