using System.Buffers.Text;

namespace NewsSdk;

// Numbers and spans.
internal sealed partial class JsonOutput
{
    public void Number(long number)
    {
        Reserve(24);
        BeginNumber();
        Utf8Formatter.TryFormat(number, _bytes.AsSpan(_at), out int length);
        _at += length;
        EndNumber();
    }

    public void Number(decimal number)
    {
        Reserve(40);
        BeginNumber();
        Utf8Formatter.TryFormat(number, _bytes.AsSpan(_at), out int length);
        _at += length;
        EndNumber();
    }

    /// <summary>Writes a property that is spans, as one array of starts and lengths.</summary>
    public void Spans(ReadOnlySpan<byte> name, ReadOnlySpan<TextSpan> spans)
    {
        Name(name);
        Spans(spans);
    }

    /// <summary>Writes spans as one array of starts and lengths.</summary>
    public void Spans(ReadOnlySpan<TextSpan> spans)
    {
        if (Names.WritesNumbersAsText)
        {
            SpansAsTexts(spans);
            return;
        }

        const int MaxDigits = 10;
        Reserve((spans.Length * 2 * (MaxDigits + 1)) + 3);
        byte[] bytes = _bytes;
        int at = _at;
        bytes[at++] = (byte)'[';
        foreach (TextSpan span in spans)
        {
            at = Digits(bytes, at, span.Start);
            bytes[at++] = (byte)',';
            at = Digits(bytes, at, span.Length);
            bytes[at++] = (byte)',';
        }

        // The bracket stands where the last comma is.
        at = spans.IsEmpty ? at : at - 1;
        bytes[at] = (byte)']';
        bytes[at + 1] = (byte)',';
        _at = at + 2;
    }

    private void SpansAsTexts(ReadOnlySpan<TextSpan> spans)
    {
        Open((byte)'[');
        foreach (TextSpan span in spans)
        {
            Number(span.Start);
            Number(span.Length);
        }

        Close((byte)']');
    }

    private static int Digits(byte[] bytes, int at, int number)
    {
        uint rest = (uint)number;
        if (rest >= 10_000)
            return ManyDigits(bytes, at, number);
        if (rest < 10)
        {
            bytes[at] = (byte)('0' + rest);
            return at + 1;
        }

        if (rest < 100)
            return TwoDigits(bytes, at, rest);

        uint hundreds = rest / 100;
        if (rest < 1000)
            bytes[at++] = (byte)('0' + hundreds);
        else
            at = TwoDigits(bytes, at, hundreds);
        return TwoDigits(bytes, at, rest - (100 * hundreds));
    }

    // 00 to 99.
    private static int TwoDigits(byte[] bytes, int at, uint number)
    {
        uint ten = number / 10;
        bytes[at + 1] = (byte)('0' + number - (10 * ten));
        bytes[at] = (byte)('0' + ten);
        return at + 2;
    }

    private static int ManyDigits(byte[] bytes, int at, int number)
    {
        Utf8Formatter.TryFormat(number, bytes.AsSpan(at), out int written);
        return at + written;
    }

    private void BeginNumber()
    {
        if (Names.WritesNumbersAsText)
            _bytes[_at++] = (byte)'"';
    }

    private void EndNumber()
    {
        if (Names.WritesNumbersAsText)
            _bytes[_at++] = (byte)'"';
        _bytes[_at++] = (byte)',';
    }
}
