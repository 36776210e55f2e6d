using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace NewsSdk;

public readonly partial struct Quantity
{
    /// <summary>Reads a quantity, such as <c>80%</c>, <c>100000~</c>, <c>&gt;4h</c> or <c>10000..99999</c>.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is none, or a number has more than 28 digits.</exception>
    public static Quantity Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    /// <summary>Reads a quantity, such as <c>80%</c>, <c>100000~</c>, <c>&gt;4h</c> or <c>10000..99999</c>.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is none, or a number has more than 28 digits.</exception>
    public static Quantity Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out Quantity quantity) ? quantity : throw new FormatException($"“{s}” is not a quantity, such as 80%, 100000~, >4h or 10000..99999");

    // Quantities are written the same in each culture: no provider has a say.
    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Quantity ISpanParsable<Quantity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a quantity, if <paramref name="s"/> is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Quantity result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads a quantity, if <paramref name="s"/> is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Quantity result)
    {
        bool isQuantity = QuantitySyntax.TryParse(s, out QuantityValue value);
        result = new Quantity(value);
        return isQuantity;
    }

    static bool IParsable<Quantity>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) => TryParse(s, out result);

    static bool ISpanParsable<Quantity>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) => TryParse(s, out result);

    /// <summary>The quantity as the article format writes it, just as it was read; the same in each culture.</summary>
    public override string ToString()
    {
        return _value.Bound == QuantityBound.Range
            ? string.Create(CultureInfo.InvariantCulture, $"{_value.First}..{_value.Second}{Unit}{About}")
            : string.Create(CultureInfo.InvariantCulture, $"{Sign}{_value.First}{Unit}{About}");
    }

    private string About => IsApproximate ? "~" : "";

    private string Sign => _value.Bound switch
    {
        QuantityBound.Less => "<",
        QuantityBound.AtMost => "<=",
        QuantityBound.More => ">",
        QuantityBound.AtLeast => ">=",
        _ => "",
    };

    /// <summary>Writes the quantity into <paramref name="destination"/>, if there is room.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten) => _value.Bound == QuantityBound.Range
        ? destination.TryWrite(CultureInfo.InvariantCulture, $"{_value.First}..{_value.Second}{Unit}{About}", out charsWritten)
        : destination.TryWrite(CultureInfo.InvariantCulture, $"{Sign}{_value.First}{Unit}{About}", out charsWritten);

    /// <summary>Writes the quantity as UTF-8 into <paramref name="utf8Destination"/>, if there is room.</summary>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format);
        return ToString();
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return TryFormat(destination, out charsWritten);
    }

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        CheckFormat(format);
        return TryFormat(utf8Destination, out bytesWritten);
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty && !format.Equals("G", StringComparison.OrdinalIgnoreCase))
            throw new FormatException($"A quantity has no format “{format}”: it is always written as the article format has it, as “G” says.");
    }
}
