using System.Text.Json.Serialization;

namespace NewsSdk;

/// <summary>
/// An amount as news gives it, which seldom is exact: <c>80%</c>, <c>100000~</c> (about), <c>&lt;100000</c> (under), <c>&gt;=4h</c> (at least),
/// <c>10000..99999</c> (tens of thousands).
/// </summary>
/// <remarks>
/// A number has at most 28 digits and is exact. Two quantities are equal when their bounds, marks and units are: <c>80.0%</c> equals <c>80%</c>, and each is
/// written as it was read. The default is exactly 0.
/// </remarks>
[JsonConverter(typeof(QuantityJsonConverter))]
public readonly partial struct Quantity : IEquatable<Quantity>, IComparable<Quantity>, IComparable, ISpanFormattable, ISpanParsable<Quantity>, IUtf8SpanFormattable
{
    private readonly QuantityValue _value;

    private Quantity(QuantityValue value) => _value = value;

    /// <summary>Makes an exact quantity.</summary>
    /// <param name="value">How much.</param>
    /// <param name="unit">Of what: <c>%</c>, <c>h</c>, <c>EUR</c>, <c>km2</c>; null for a bare number.</param>
    /// <param name="isApproximate">Whether it is “about” that much.</param>
    /// <exception cref="ArgumentException">The unit is none that can be written: a sign such as <c>%</c> or <c>€</c>, or letters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number has more than 28 digits.</exception>
    public Quantity(decimal value, string? unit = null, bool isApproximate = false)
        : this(Make(QuantityBound.Exact, value, value, unit, isApproximate))
    {
    }

    /// <summary>The least value that is meant; null where there is no lower bound.</summary>
    public decimal? Least => _value.Bound is QuantityBound.Less or QuantityBound.AtMost ? null : _value.First;

    /// <summary>The greatest value that is meant; null where there is no upper bound.</summary>
    public decimal? Greatest => _value.Bound is QuantityBound.More or QuantityBound.AtLeast ? null : _value.Second;

    /// <summary>Whether <see cref="Least"/> itself is meant, as in <c>&gt;=4h</c> and not in <c>&gt;4h</c>.</summary>
    public bool IncludesLeast => _value.Bound is not (QuantityBound.More or QuantityBound.Less or QuantityBound.AtMost);

    /// <summary>Whether <see cref="Greatest"/> itself is meant, as in <c>&lt;=4h</c> and not in <c>&lt;4h</c>.</summary>
    public bool IncludesGreatest => _value.Bound is not (QuantityBound.Less or QuantityBound.More or QuantityBound.AtLeast);

    /// <summary>Whether it is “about” that much: marked with <c>~</c>.</summary>
    public bool IsApproximate => _value.IsApproximate;

    /// <summary>Whether just one number is meant, and not about.</summary>
    public bool IsExact => Least == Greatest && !IsApproximate;

    /// <summary>What is counted or measured, such as <c>%</c>, <c>h</c> or <c>EUR</c>; null for a bare number.</summary>
    public string? Unit => _value.Unit;

    /// <summary>A quantity under <paramref name="greatest"/>: <c>&lt;100000</c>.</summary>
    /// <inheritdoc cref="Between" path="/exception"/>
    public static Quantity LessThan(decimal greatest, string? unit = null) => new(Make(QuantityBound.Less, greatest, greatest, unit, false));

    /// <summary>A quantity of no more than <paramref name="greatest"/>: <c>&lt;=100000</c>.</summary>
    /// <inheritdoc cref="Between" path="/exception"/>
    public static Quantity AtMost(decimal greatest, string? unit = null) => new(Make(QuantityBound.AtMost, greatest, greatest, unit, false));

    /// <summary>A quantity over <paramref name="least"/>: <c>&gt;4h</c>.</summary>
    /// <inheritdoc cref="Between" path="/exception"/>
    public static Quantity MoreThan(decimal least, string? unit = null) => new(Make(QuantityBound.More, least, least, unit, false));

    /// <summary>A quantity of no less than <paramref name="least"/>: <c>&gt;=4h</c>.</summary>
    /// <inheritdoc cref="Between" path="/exception"/>
    public static Quantity AtLeast(decimal least, string? unit = null) => new(Make(QuantityBound.AtLeast, least, least, unit, false));

    /// <summary>A quantity from <paramref name="least"/> to <paramref name="greatest"/>, both included: <c>10000..99999</c>.</summary>
    /// <exception cref="ArgumentException">The unit is none that can be written: a sign such as <c>%</c> or <c>€</c>, or letters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number has more than 28 digits, or the least is greater than the greatest.</exception>
    public static Quantity Between(decimal least, decimal greatest, string? unit = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(least, greatest);
        return new(Make(QuantityBound.Range, least, greatest, unit, false));
    }

    /// <summary>Tells whether <paramref name="amount"/>, in the same unit, may be meant: it is within the bounds.</summary>
    public bool MayBe(decimal amount) =>
        (Least is not { } least || amount > least || (amount == least && IncludesLeast))
        && (Greatest is not { } greatest || amount < greatest || (amount == greatest && IncludesGreatest));

    private static QuantityValue Make(QuantityBound bound, decimal first, decimal second, string? unit, bool isApproximate)
    {
        if (unit is not null && !QuantitySyntax.IsUnit(unit))
            throw new ArgumentException($"“{unit}” is not a unit: a sign such as % or €, or letters such as h, EUR, km2 or km/h.", nameof(unit));
        return new QuantityValue(bound, Writable(first), Writable(second), unit, isApproximate);
    }

    // A negative zero has no text of its own, and what has 29 digits is not read back.
    private static decimal Writable(decimal number)
    {
        if (number == 0)
            return Math.Abs(number);
        if (!QuantitySyntax.TryParse(number.ToString(System.Globalization.CultureInfo.InvariantCulture), out _))
            throw new ArgumentOutOfRangeException(nameof(number), number, "The number has more than 28 digits.");
        return number;
    }

    /// <summary>An exact number.</summary>
    public static implicit operator Quantity(decimal value) => new(value);

    /// <summary>An exact number.</summary>
    public static implicit operator Quantity(int value) => new(value);
}
