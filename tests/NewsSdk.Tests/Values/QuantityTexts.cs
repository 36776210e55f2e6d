using CsCheck;

namespace NewsSdk.Tests.Values;

/// <summary>Texts that are quantities, made from the grammar rather than by our own formatting.</summary>
internal static class QuantityTexts
{
    private static readonly Gen<string> Natural = Gen.Frequency(
        (1, Gen.Const("0")),
        (4, Gen.Select(Gen.Char["123456789"], Gen.String[Gen.Char["0123456789"], 0, 14], static (first, rest) => first + rest)));

    private static readonly Gen<string> Number = Gen.Select(
        OneOf.Texts("", "-"),
        Natural,
        Gen.Frequency((2, Gen.Const("")), (1, Gen.String[Gen.Char["0123456789"], 1, 12].Select(static digits => "." + digits))),
        static (sign, natural, fraction) => (natural + fraction).All(static c => c is '0' or '.') ? natural + fraction : sign + natural + fraction);

    private static readonly Gen<string> Unit = OneOf.Texts("", "", "%", "‰", "€", "₽", "h", "y", "EUR", "km2", "km/h", "m²", "°C", "лет", "人", "e");

    private static readonly Gen<string> About = OneOf.Texts("", "", "~");

    /// <summary>A quantity that is no range.</summary>
    public static Gen<string> Simple { get; } = Gen.Select(OneOf.Texts("", "", "<", "<=", ">", ">="), Number, Unit, About, static (bound, number, unit, about) => bound + number + unit + about);

    /// <summary>A range, whose ends may be in the wrong order.</summary>
    public static Gen<string> Range { get; } = Gen.Select(Number, Number, Unit, About, static (least, greatest, unit, about) => $"{least}..{greatest}{unit}{about}");
}
