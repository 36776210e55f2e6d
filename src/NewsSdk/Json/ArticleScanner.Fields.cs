using System.Buffers.Text;

namespace NewsSdk;

// The values of fields, each where it was noted.
internal sealed partial class ArticleScanner
{
    public string TextAt(int start)
    {
        _at = start;
        return ReadWord();
    }

    public NewsDate DateAt(int start)
    {
        _at = start;
        return ReadDate();
    }

    public Quantity QuantityAt(int start, int end)
    {
        if (_json[start] != '"')
            return NumberAt(start, end);
        return Quantity.TryParse(TextAt(start), out Quantity quantity) ? quantity : throw new UnexpectedJsonException();
    }

    public decimal NumberAt(int start, int end)
    {
        ReadOnlySpan<byte> number = _json.AsSpan(start, end - start);
        char format = number.ContainsAny((byte)'e', (byte)'E') ? 'e' : default;
        return Utf8Parser.TryParse(number, out decimal value, out int length, format) && length == number.Length ? value : throw new UnexpectedJsonException();
    }

    public long WholeNumberAt(int start, int end) =>
        Utf8Parser.TryParse(_json.AsSpan(start, end - start), out long value, out int length) && length == end - start ? value : throw new UnexpectedJsonException();

    public bool FlagAt(int start) => _json[start] switch
    {
        (byte)'t' => true,
        (byte)'f' => false,
        _ => throw new UnexpectedJsonException(),
    };

    public Uri UrlAt(int start) => AbsoluteUrl.TryParse(TextAt(start), out Uri? url) ? url : throw new UnexpectedJsonException();

    public int WordAt(int start, string[] words)
    {
        _at = start;
        int index = Array.IndexOf(words, ReadWord());
        return index >= 0 ? index : throw new UnexpectedJsonException();
    }

    public Actor ActorAt(FieldValue value)
    {
        // While actors are read, none can be held.
        return _isMaking ? _actors[IndexAt(value.Start, MemberKind.Actor)] : throw new UnexpectedJsonException();
    }

    public Event EventAt(FieldValue value) => HoldEvent(IndexAt(value.Start, MemberKind.Event));

    public Quote QuoteAt(FieldValue value) => _isMakingEvents ? _quotes[IndexAt(value.Start, MemberKind.Quote)] : throw new UnexpectedJsonException();

    /// <summary>How many items the array at a place has.</summary>
    public int CountItems(int start)
    {
        int at = _at;
        _at = start;
        int count = 0;
        for (bool more = Open((byte)'[', (byte)']'); more; more = More((byte)']'))
        {
            SkipValue(depth: 4);
            count++;
        }

        _at = at;
        return count;
    }

    /// <summary>The item of an array at or behind a place, which is behind the item then.</summary>
    public FieldValue ItemAt(ref int place)
    {
        _at = place;
        SkipWhite();
        int start = _at;
        SkipValue(depth: 4);
        int end = _at;
        SkipWhite();
        place = _at + 1;
        return new FieldValue(this, start, end);
    }
}
