namespace NewsSdk.Benchmarks;

/// <summary>What was measured several times.</summary>
internal sealed class Samples(IEnumerable<double> values)
{
    private readonly double[] _sorted = [.. values.Order()];

    /// <summary>The least: on a machine that does other work too, the nearest to the truth.</summary>
    public double Min => _sorted[0];

    /// <summary>The one in the middle.</summary>
    public double Median => _sorted.Length % 2 == 1 ? _sorted[_sorted.Length / 2] : (_sorted[(_sorted.Length / 2) - 1] + _sorted[_sorted.Length / 2]) / 2;
}
