namespace NewsSdk;

// How an item of a list is read.
public sealed partial class FieldReader
{
    private readonly struct DateParser : IFieldParser<NewsDate>
    {
        public static NewsDate Parse(FieldReader fields, FieldValue value) => value.Date();
    }

    private readonly struct QuantityParser : IFieldParser<Quantity>
    {
        public static Quantity Parse(FieldReader fields, FieldValue value) => value.Quantity();
    }

    private readonly struct NumberParser : IFieldParser<decimal>
    {
        public static decimal Parse(FieldReader fields, FieldValue value) => value.Number();
    }

    private readonly struct WholeNumberParser : IFieldParser<long>
    {
        public static long Parse(FieldReader fields, FieldValue value) => value.WholeNumber();
    }

    private readonly struct TextParser : IFieldParser<string>
    {
        public static string Parse(FieldReader fields, FieldValue value) => value.Text();
    }

    private readonly struct UrlParser : IFieldParser<Uri>
    {
        public static Uri Parse(FieldReader fields, FieldValue value) => value.Url();
    }

    private readonly struct FlagParser : IFieldParser<bool>
    {
        public static bool Parse(FieldReader fields, FieldValue value) => value.Flag();
    }

    private readonly struct ActorParser<T> : IFieldParser<T>
        where T : Actor
    {
        public static T Parse(FieldReader fields, FieldValue value) => fields.ActorOf<T>(value);
    }

    private readonly struct EventParser<T> : IFieldParser<T>
        where T : Event
    {
        public static T Parse(FieldReader fields, FieldValue value) => fields.EventOf<T>(value);
    }

    private readonly struct QuoteParser<T> : IFieldParser<T>
        where T : Quote
    {
        public static T Parse(FieldReader fields, FieldValue value) => fields.QuoteOf<T>(value);
    }
}
