namespace NewsSdk.Authoring;

/// <summary>JSON while it is written, in an array that a thread keeps: a corpus writes many lines, and each is done when the next begins.</summary>
internal sealed class JsonBuffer
{
    // What a rare long text needs is not kept.
    private const int MaxSpare = 128 * 1024;

    // An int has ten digits at most; none that is written is negative.
    private const int MaxDigits = 10;

    [ThreadStatic]
    private static char[]? s_spare;

    private char[] _text;
    private int _length;

    public JsonBuffer()
    {
        _text = s_spare ?? new char[4 * 1024];
        s_spare = null;
    }

    /// <summary>What was written.</summary>
    public ReadOnlySpan<char> Span => _text.AsSpan(0, _length);

    public JsonBuffer Append(char c)
    {
        Reserve(1);
        _text[_length++] = c;
        return this;
    }

    public JsonBuffer Append(string text) => Append(text.AsSpan());

    public JsonBuffer Append(ReadOnlySpan<char> text)
    {
        Reserve(text.Length);
        text.CopyTo(_text.AsSpan(_length));
        _length += text.Length;
        return this;
    }

    /// <summary>Writes a number that is not negative.</summary>
    public JsonBuffer Append(int number)
    {
        Reserve(MaxDigits);
        Span<char> digits = stackalloc char[MaxDigits];
        int start = MaxDigits;
        do
        {
            digits[--start] = (char)('0' + (number % 10));
            number /= 10;
        }
        while (number > 0);
        return Append(digits.Slice(start));
    }

    /// <summary>Begins anew.</summary>
    public void Clear() => _length = 0;

    /// <summary>Gives the array back; nothing can be written any more.</summary>
    public void Return()
    {
        if (_text.Length <= MaxSpare)
            s_spare = _text;
        (_text, _length) = ([], 0);
    }

    /// <inheritdoc/>
    public override string ToString() => Span.ToString();

    private void Reserve(int length)
    {
        if (_length + length > _text.Length)
            Array.Resize(ref _text, Math.Max(_length + length, 2 * _text.Length));
    }
}
