using System.Globalization;

namespace NewsSdk;

/// <summary>
/// Reads the quantities of the article format: <c>80%</c>, <c>100000~</c>, <c>&lt;100000</c>, <c>&gt;=4h</c>, <c>10000..99999</c>, <c>-3.5%</c>. It
/// throws nothing and accepts just one way to write a quantity, so that what is read is written the same.
/// </summary>
/// <remarks>
/// A number is written out: no exponent, which would look like a unit, no separator of thousands, no needless zero in front. It has at most
/// 28 digits, which a decimal holds exactly. The unit stands once, at the end. The build and the runtime share this file.
/// </remarks>
internal static class QuantitySyntax
{
    private const int MaxDigits = 28;

    /// <summary>Reads <paramref name="text"/>, all of it.</summary>
    public static bool TryParse(string? text, out QuantityValue value) => TryParse(text.AsSpan(), out value);

    /// <summary>Reads <paramref name="text"/>, all of it.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out QuantityValue value)
    {
        value = default;
        bool isApproximate = !text.IsEmpty && text[text.Length - 1] == '~';
        if (isApproximate)
            text = text.Slice(0, text.Length - 1);

        QuantityBound bound = TakeBound(ref text);
        if (!TryTakeNumber(ref text, out decimal first))
            return false;

        decimal second = first;
        if (bound == QuantityBound.Exact && text.Length > 2 && text[0] == '.' && text[1] == '.')
        {
            text = text.Slice(2);
            bound = QuantityBound.Range;
            if (!TryTakeNumber(ref text, out second) || second < first)
                return false;
        }

        if (!text.IsEmpty && !IsUnit(text))
            return false;

        value = new QuantityValue(bound, first, second, text.IsEmpty ? null : text.ToString(), isApproximate);
        return true;
    }

    /// <summary>Tells whether <paramref name="text"/> can be a unit: <c>%</c>, a currency sign, or letters such as <c>h</c>, <c>EUR</c>, <c>km2</c>, <c>km/h</c>, <c>°C</c>.</summary>
    public static bool IsUnit(ReadOnlySpan<char> text)
    {
        if (text.Length == 1 && IsSign(text[0]))
            return true;
        if (text.Length > 1 && text[0] == '°')
            text = text.Slice(1);
        if (text.IsEmpty || !char.IsLetter(text[0]) || text[text.Length - 1] == '/')
            return false;

        for (int i = 1; i < text.Length; i++)
        {
            bool isSlash = text[i] == '/' && char.IsLetter(text[i + 1]);
            if (!char.IsLetter(text[i]) && !IsExponent(text[i]) && !isSlash)
                return false;
        }

        return !IsPowerOfTen(text);
    }

    // <=, <, >=, >
    private static QuantityBound TakeBound(ref ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('<' or '>'))
            return QuantityBound.Exact;

        bool isLess = text[0] == '<';
        bool includes = text.Length > 1 && text[1] == '=';
        text = text.Slice(includes ? 2 : 1);
        if (isLess)
            return includes ? QuantityBound.AtMost : QuantityBound.Less;
        return includes ? QuantityBound.AtLeast : QuantityBound.More;
    }

    // The longest number at the start of the text, as JSON writes one without an exponent.
    private static bool TryTakeNumber(ref ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        int start = !text.IsEmpty && text[0] == '-' ? 1 : 0;
        int end = start + CountDigits(text.Slice(start));
        int digits = end - start;
        if (digits == 0 || (digits > 1 && text[start] == '0'))
            return false;

        int fraction = end + 1 < text.Length && text[end] == '.' ? CountDigits(text.Slice(end + 1)) : 0;
        if (fraction > 0)
            end += fraction + 1;
        if (digits + fraction > MaxDigits)
            return false;

        number = NumberOf(text.Slice(0, end), fraction);
        text = text.Slice(end);
        return !(start == 1 && number == 0);
    }

    // By hand for nearly all: the platform's way asks for a culture, and an app that needs none would load them all.
    private static decimal NumberOf(ReadOnlySpan<char> text, int fraction)
    {
        const int MaxDigitsOfLong = 18;
        if (text.Length > MaxDigitsOfLong)
            return decimal.Parse(text.ToString(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

        long digits = 0;
        foreach (char c in text)
        {
            if (c is not ('-' or '.'))
                digits = (10 * digits) + (c - '0');
        }

        return new decimal((int)digits, (int)(digits >> 32), 0, text[0] == '-', (byte)fraction);
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && text[count] is >= '0' and <= '9')
            count++;
        return count;
    }

    private static bool IsSign(char c) => c is '%' or '‰' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol;

    private static bool IsExponent(char c) => c is (>= '0' and <= '9') or '²' or '³';

    // 1.2e6 would be 1.2 of the unit e6.
    private static bool IsPowerOfTen(ReadOnlySpan<char> unit) => unit[0] is 'e' or 'E' && unit.Length > 1 && CountDigits(unit.Slice(1)) == unit.Length - 1;
}
