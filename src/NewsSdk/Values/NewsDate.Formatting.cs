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
        return Parse(s.AsSpan());
    }

    /// <summary>Reads a date in EDTF (ISO 8601-2:2019).</summary>
    /// <exception cref="FormatException"><paramref name="s"/> is no such date, or the calendar has no such day.</exception>
    public static NewsDate Parse(ReadOnlySpan<char> s) =>
        TryParse(s, out NewsDate date) ? date : throw new FormatException($"“{s}” is not a date in EDTF, such as 2020-09-14, 2020-09, 2020-08~ or 2020-08-09/...");

    // EDTF is the same in each culture: no provider has a say.
    static NewsDate IParsable<NewsDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static NewsDate ISpanParsable<NewsDate>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    /// <summary>Reads a date in EDTF (ISO 8601-2:2019), if <paramref name="s"/> is one.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out NewsDate result) => TryParse(s.AsSpan(), out result);

    /// <summary>Reads a date in EDTF (ISO 8601-2:2019), if <paramref name="s"/> is one.</summary>
    public static bool TryParse(ReadOnlySpan<char> s, out NewsDate result)
    {
        bool isDate = EdtfSyntax.TryParse(s, out EdtfValue value);
        result = new NewsDate(value);
        return isDate;
    }

    static bool IParsable<NewsDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out NewsDate result) => TryParse(s, out result);

    static bool ISpanParsable<NewsDate>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out NewsDate result) => TryParse(s, out result);

    /// <summary>The date in EDTF, just as it was read; the same in each culture.</summary>
    public override string ToString()
    {
        Span<char> text = stackalloc char[EdtfText.MaxLength];
        return text[..EdtfText.Write(_value, text)].ToString();
    }

    /// <summary>Writes the date in EDTF into <paramref name="destination"/>, if there is room; the longest has 67 characters.</summary>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        Span<char> text = stackalloc char[EdtfText.MaxLength];
        text = text[..EdtfText.Write(_value, text)];
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten > 0;
    }

    /// <summary>Writes the date in EDTF as UTF-8 into <paramref name="utf8Destination"/>, if there is room; the longest has 67 bytes.</summary>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        Span<char> text = stackalloc char[EdtfText.MaxLength];
        return Encoding.UTF8.TryGetBytes(text[..EdtfText.Write(_value, text)], utf8Destination, out bytesWritten);
    }

    /// <summary>Whether it is written as <c>2020-09-14</c>, as nearly all are.</summary>
    internal bool IsPlainDay => !_value.IsInterval && _value.Start.Form == EdtfForm.Day && _value.Start.Qualifier == EdtfQualifier.None;

    internal void WritePlainDay(Span<byte> destination)
    {
        EdtfPoint day = _value.Start;
        (int century, int year) = Math.DivRem(day.Year, 100);
        WriteTwoDigits(destination, 0, century);
        WriteTwoDigits(destination, 2, year);
        destination[4] = (byte)'-';
        WriteTwoDigits(destination, 5, day.Month);
        destination[7] = (byte)'-';
        WriteTwoDigits(destination, 8, day.Day);
    }

    private static void WriteTwoDigits(Span<byte> destination, int at, int number)
    {
        destination[at + 1] = (byte)('0' + (number % 10));
        destination[at] = (byte)('0' + (number / 10));
    }

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
            throw new FormatException($"A date has no format “{format}”: it is always written in EDTF, as “G” says.");
    }
}
