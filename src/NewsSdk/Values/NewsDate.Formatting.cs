using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace NewsSdk;

public readonly partial struct NewsDate
{
    /// <summary>Reads a date in EDTF (ISO 8601-2:2019).</summary>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="s"/> is no such date, or the calendar has no such day.</exception>
    public static NewsDate Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), null);
    }

    /// <summary>Reads a date in EDTF (ISO 8601-2:2019).</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no such date, or the calendar has no such day.</exception>
    public static NewsDate Parse(ReadOnlySpan<char> s) => Parse(s, null);

    /// <inheritdoc cref="Parse(string)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Of no influence: EDTF is the same in each culture.</param>
    public static NewsDate Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), null);
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Of no influence: EDTF is the same in each culture.</param>
    public static NewsDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider) =>
        TryParse(s, out NewsDate date) ? date : throw new FormatException($"“{s}” is not a date in EDTF, such as 2020-09-14, 2020-09, 2020-08~ or 2020-08-09/...");

    /// <summary>Reads a date in EDTF (ISO 8601-2:2019), if <paramref name="s"/> is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out NewsDate result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads a date in EDTF (ISO 8601-2:2019), if <paramref name="s"/> is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out NewsDate result)
    {
        bool isDate = EdtfSyntax.TryParse(s, out EdtfValue value);
        result = new NewsDate(value);
        return isDate;
    }

    /// <inheritdoc cref="TryParse(string?, out NewsDate)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Of no influence: EDTF is the same in each culture.</param>
    /// <param name="result">The date.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NewsDate result) => TryParse(s, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, out NewsDate)"/>
    /// <param name="s">The text.</param>
    /// <param name="provider">Of no influence: EDTF is the same in each culture.</param>
    /// <param name="result">The date.</param>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out NewsDate result) => TryParse(s, out result);

    /// <summary>The date in EDTF, just as it was read; the same in each culture.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[EdtfText.MaxLength];
        return text[..EdtfText.Write(_value, text)].ToString();
    }

    /// <summary>The date in EDTF; the same in each culture.</summary>
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
        Span<char> text = stackalloc char[EdtfText.MaxLength];
        text = text[..EdtfText.Write(_value, text)];
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }

    /// <inheritdoc/>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        CheckFormat(format);
        Span<char> text = stackalloc char[EdtfText.MaxLength];
        return Encoding.UTF8.TryGetBytes(text[..EdtfText.Write(_value, text)], utf8Destination, out bytesWritten);
    }

    private static void CheckFormat(ReadOnlySpan<char> format)
    {
        if (!format.IsEmpty && !format.Equals("G", StringComparison.OrdinalIgnoreCase))
            throw new FormatException($"A date has no format “{format}”: it is always written in EDTF, as “G” says.");
    }
}
