using System.Globalization;

namespace NewsSdk.Authoring;

/// <summary>Says how to write what was meant to be a quantity.</summary>
internal static class QuantityCure
{
    private const string Forms = "`80%`, `100000~` (about), `<100000` (under), `>4h` (over) or `10000..99999` (between)";

    private static readonly char[] s_dashes = ['-', '–'];

    /// <summary>What to write: the very quantity that <paramref name="written"/> was meant to be, or the forms of quantities.</summary>
    public static string Of(string written) => MeantBy(written.Trim()) is { } meant && ValueForm.IsQuantity(meant) ? $"`{meant}`" : Forms;

    /// <summary>Whether a quantity is none, since its unit is the name of a number: <c>5million</c>. What <c>10.000</c> means nobody can tell: scores and times are written so.</summary>
    public static bool IsMisread(in QuantityValue value) => FactorOf(value.Unit) > 0;

    private static string? MeantBy(string text)
    {
        if (text.Length == 0)
            return null;
        string[] parts = text.Split(',');
        string joined = text.Replace(" ", "");
        int thousands = ThousandsOf(text);
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        int dash = text.IndexOfAny(s_dashes, 1);
        return parts.Length > 1 && parts[0].Length <= 3 && parts.Skip(1).All(static part => part.Length == 3) ? string.Concat(parts)
            : parts.Length == 2 && parts[1].Length != 3 ? $"{parts[0]}.{parts[1]}"
            : thousands >= 0 ? text.Replace(".000", "000")
            : QuantitySyntax.TryParse(joined, out QuantityValue value) ? FactorOf(value.Unit) > 0 ? InDigits(joined, value) : joined
            : text[0] == '~' ? text.Substring(1) + "~"
            : char.GetUnicodeCategory(text[0]) == UnicodeCategory.CurrencySymbol ? text.Substring(1) + text[0]
            : text[text.Length - 1] == '+' ? ">=" + text.TrimEnd('+')
            : dots > 0 ? $"{text.Substring(dots + 2)}..{text.Substring(0, dots)}"
            : dash > 0 ? $"{text.Substring(0, dash)}..{text.Substring(dash + 1)}"
            : null;
    }

    // `<5million` is `<5000000`. A number too great for digits has other forms.
    private static string? InDigits(string text, QuantityValue value)
    {
        decimal factor = FactorOf(value.Unit);
        if (Math.Max(Math.Abs(value.First), Math.Abs(value.Second)) > decimal.MaxValue / factor)
            return null;
        string sign = text.Substring(0, text.Length - text.TrimStart('<', '>', '=').Length);
        string range = value.Bound == QuantityBound.Range ? ".." + Digits(value.Second * factor) : "";
        return $"{sign}{Digits(value.First * factor)}{range}{(value.IsApproximate ? "~" : "")}";
    }

    private static string Digits(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    private static decimal FactorOf(string? unit) => unit switch
    {
        "thousand" => 1_000,
        "million" or "millions" or "mln" or "mio" or "Mio" => 1_000_000,
        "billion" or "billions" or "bn" or "mrd" or "Mrd" => 1_000_000_000,
        "trillion" or "trillions" => 1_000_000_000_000,
        _ => 0,
    };

    // `1.000.000`, as many languages write a million.
    private static int ThousandsOf(string text)
    {
        int at = text.IndexOf(".000", StringComparison.Ordinal);
        return at >= 0 && at + 4 < text.Length && text[at + 4] is >= '0' and <= '9' ? -1 : at;
    }
}
