namespace NewsSdk;

/// <summary>A quantity in the parts that are written.</summary>
/// <param name="Bound">How it is bounded.</param>
/// <param name="First">The number, or a range's first.</param>
/// <param name="Second">A range's second number; otherwise the first again.</param>
/// <param name="Unit">The unit, or null.</param>
/// <param name="IsApproximate">Whether a <c>~</c> stands at the end.</param>
internal readonly record struct QuantityValue(QuantityBound Bound, decimal First, decimal Second, string? Unit, bool IsApproximate);
