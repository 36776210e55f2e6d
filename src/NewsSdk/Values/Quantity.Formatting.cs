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
        return Parse(s.AsSpan(), null);
    }

    /// <summary>Reads a quantity, such as <c>80%</c>, <c>100000~</c>, <c>&gt;4h</c> or <c>10000..99999</c>.</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is none, or a number has more than 28 digits.</exception>
    public static Quantity Parse(ReadOnlySpan<char> s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Of no influence: quantities are written the same in each culture.</param>
    public static Quantity Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), null);
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Of no influence: quantities are written the same in each culture.</param>
    public static Quantity Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out Quantity quantity) ? quantity : throw new FormatException($"“{s}” is not a quantity, such as 80%, 100000~, >4h or 10000..99999");

    /// <summary>Reads a quantity, if <paramref name="s"/> is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out Quantity result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads a quantity, if <paramref name="s"/> is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out Quantity result)
    {
        bool isQuantity = QuantitySyntax.TryParse(s, out QuantityValue value);
        result = new Quantity(value);
        return isQuantity;
    }

    /// <inheritdoc cref="TryParse(string?, out Quantity)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Of no influence: quantities are written the same in each culture.</param>
    /// <param name="result">The quantity.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out Quantity)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Of no influence: quantities are written the same in each culture.</param>
    /// <param name="result">The quantity.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) => TryParse(s, out result);

    /// <summary>The quantity as the article format writes it, just as it was read; the same in each culture.</summary>
    public override string ToString()
    {
        string sign = _value.Bound switch
        {
            QuantityBound.Less => "<",
            QuantityBound.AtMost => "<=",
            QuantityBound.More => ">",
            QuantityBound.AtLeast => ">=",
            _ => "",
        };
        string about = IsApproximate ? "~" : "";
        return _value.Bound == QuantityBound.Range
            ? string.Create(CultureInfo.InvariantCulture, $"{_value.First}..{_value.Second}{Unit}{about}")
            : string.Create(CultureInfo.InvariantCulture, $"{sign}{_value.First}{Unit}{about}");
    }

    /// <summary>The quantity as the article format writes it; the same in each culture.</summary>
    /// <param name="format">Null, empty or <c>G</c>.</param>
    /// <param name="formatProvider">Of no influence.</param>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        CheckFormat(format);
        return ToString();
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        CheckFormat(format);
        string text = ToString();
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        CheckFormat(format);
        return Encoding.UTF8.TryGetBytes(ToString(), utf8Destination, out bytesWritten);
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty && !format.Equals("G", StringComparison.OrdinalIgnoreCase))
            throw new FormatException($"A quantity has no format “{format}”: it is always written as the article format has it, as “G” says.");
    }
}
