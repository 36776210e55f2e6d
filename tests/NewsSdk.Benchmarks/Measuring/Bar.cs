using System.Globalization;

namespace NewsSdk.Benchmarks;

/// <summary>A bar of an issue with what was measured against it.</summary>
internal static class Bar
{
    /// <summary>Prints what was measured, the most that it may be, and whether it is.</summary>
    public static void AtMost(string what, double measured, double most, string unit = "") => Print(what, measured, "at most", most, unit, measured <= most);

    /// <summary>Prints what was measured, the least that it may be, and whether it is.</summary>
    public static void AtLeast(string what, double measured, double least, string unit = "") => Print(what, measured, "at least", least, unit, measured >= least);

    private static void Print(string what, double measured, string relation, double bar, string unit, bool isMet) => Console.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"{(isMet ? "met    " : "MISSED ")} {what}: {Text(measured)}{unit}, {relation} {Text(bar)}{unit}"));

    private static string Text(double value) => value.ToString(value >= 100 ? "F0" : value >= 1 ? "F2" : "G3", CultureInfo.InvariantCulture);
}
