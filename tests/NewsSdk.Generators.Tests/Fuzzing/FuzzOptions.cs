using System.Globalization;

namespace NewsSdk.Generators.Tests.Fuzzing;

/// <summary>How long to fuzz. A long run is one of environment variables: <c>NEWSSDK_FUZZ_COUNT=1000000 NEWSSDK_FUZZ_REPORT=/tmp/fuzz dotnet test -c Release --filter EndToEndFuzz</c>.</summary>
internal sealed record FuzzOptions(long Count, long Seed, int Threads, int CompileEvery, string? Report)
{
    public static FuzzOptions FromEnvironment(long count, int compileEvery) => new(
        Number("COUNT", count), Number("SEED", Random.Shared.Next()), (int)Number("THREADS", 2), (int)Number("COMPILE_EVERY", compileEvery), Environment.GetEnvironmentVariable("NEWSSDK_FUZZ_REPORT"));

    private static long Number(string name, long otherwise) =>
        long.TryParse(Environment.GetEnvironmentVariable("NEWSSDK_FUZZ_" + name), CultureInfo.InvariantCulture, out long number) ? number : otherwise;
}
