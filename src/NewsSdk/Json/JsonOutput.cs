using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsSdk;

/// <summary>
/// Writes JSON without white space, into a buffer of its own or what its destination has free, so that what fails half-way leaves nothing behind. Each
/// value is written with a comma behind it; a closing bracket takes the place of the last one.
/// </summary>
internal sealed partial class JsonOutput
{
    private const int MaxKept = 1 << 20;

    private byte[] _own = new byte[1024];
    private byte[] _tail = [];

    // The JSON stands from _start to _at; there is room to _end.
    private byte[] _bytes = [];
    private int _start;
    private int _at;
    private int _end;
    private JavaScriptEncoder? _encoder;
    // An encoder may allow so little that names and words are escaped as well; each is asked once while it stays the same.
    private JavaScriptEncoder? _asked;
    private bool _escapesLetters;
    private bool _hasCanonicalNames;
    private bool _measuresDepth;
    // Names and texts: one question at each property that is a text.
    private bool _isCanonical;

    /// <summary>What was written: one value, without the comma behind it.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(_start, _at - 1 - _start);

    public JsonNames Names { get; private set; } = JsonNames.Canonical;

    /// <summary>How many objects and lists hold each other in a value that was written as it is, or a few more than that.</summary>
    public int RawDepth { get; private set; }

    /// <summary>Begins anew.</summary>
    /// <param name="names">The names of properties, and whether numbers are text.</param>
    /// <param name="encoder">What escapes texts; null stands for the canonical way.</param>
    /// <param name="measuresDepth">Whether <see cref="RawDepth"/> is asked for.</param>
    public void Begin(JsonNames names, JavaScriptEncoder? encoder, bool measuresDepth = false)
    {
        (_measuresDepth, RawDepth) = (measuresDepth, 0);
        _encoder = ReferenceEquals(encoder, NewsJsonEncoder.Instance) ? null : encoder;
        if (!ReferenceEquals(_encoder, _asked))
        {
            _asked = _encoder;
            _escapesLetters = _encoder is not null && _encoder.FindFirstCharacterToEncodeUtf8("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"u8) >= 0;
        }

        (Names, _hasCanonicalNames) = (names, names.IsCanonical && !_escapesLetters);
        _isCanonical = _hasCanonicalNames && _encoder is null;
        if (_own.Length > MaxKept)
            _own = new byte[1024];
        if (_tail.Length > MaxKept)
            _tail = [];
        (_bytes, _start, _at, _end) = (_own, 0, 0, _own.Length);
    }

    /// <summary>Begins anew, in memory of the destination if that is an array: what fits there is not copied.</summary>
    public void BeginAt(IBufferWriter<byte> destination)
    {
        if (MemoryMarshal.TryGetArray(destination.GetMemory(), out ArraySegment<byte> free))
            (_bytes, _start, _at, _end) = (free.Array!, free.Offset, free.Offset, free.Offset + free.Count);
    }

    /// <summary>Gives the destination what was written.</summary>
    public void EndAt(IBufferWriter<byte> destination)
    {
        if (ReferenceEquals(_bytes, _own))
            destination.Write(Written);
        else
            destination.Advance(Written.Length);
        _bytes = _own;
    }

    public void Open(byte bracket)
    {
        Reserve(1);
        _bytes[_at++] = bracket;
    }

    /// <summary>Writes a property's name and an opening bracket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Open(ReadOnlySpan<byte> name, byte bracket)
    {
        int at = Name(name, 1);
        _bytes[at] = bracket;
        _at = at + 1;
    }

    /// <inheritdoc cref="Open(ReadOnlySpan{byte}, byte)"/>
    public void Open(string name, byte bracket)
    {
        Name(name);
        Open(bracket);
    }

    public void Close(byte bracket)
    {
        Reserve(2);
        byte[] bytes = _bytes;
        int at = bytes[_at - 1] == ',' ? _at - 1 : _at;
        bytes[at] = bracket;
        bytes[at + 1] = (byte)',';
        _at = at + 2;
    }

    /// <summary>Closes a list that is the last property of an object, and the object.</summary>
    public void CloseListAndObject()
    {
        Reserve(3);
        byte[] bytes = _bytes;
        int at = bytes[_at - 1] == ',' ? _at - 1 : _at;
        "]},"u8.CopyTo(bytes.AsSpan(at));
        _at = at + 3;
    }

    /// <summary>Writes a property's name, given as JSON with its quotation marks and colon; before the first of an object its bracket may stand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Name(ReadOnlySpan<byte> name) => _at = Name(name, 0);

    /// <summary>Writes a property that is a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(ReadOnlySpan<byte> name, string value)
    {
        if (!_isCanonical)
        {
            OtherText(name, value);
            return;
        }

        Reserve(name.Length + RoomOf(value));
        int at = _at;
        Span<byte> free = _bytes.AsSpan(at);
        name.CopyTo(free);
        QuotedText(at + name.Length, value, free[name.Length..]);
    }

    private void OtherText(ReadOnlySpan<byte> name, string value)
    {
        Name(name);
        Text(value);
    }

    /// <summary>Writes a property that is a text, under the name that is canonically <paramref name="name"/>.</summary>
    public void Text(string name, string value)
    {
        if (!_isCanonical)
        {
            Name(name);
            Text(value);
            return;
        }

        Reserve(RoomOf(name) + RoomOf(value));
        byte[] bytes = _bytes;
        if (!PlainAscii.TryQuote(name, bytes.AsSpan(_at), out int plain))
        {
            Name(name);
            Text(value);
            return;
        }

        int at = _at + plain + 3;
        // In place of the comma.
        bytes[at - 1] = (byte)':';
        QuotedText(at, value, bytes.AsSpan(at));
    }

    /// <summary>Writes a property that is a word of plain letters, given with its quotation marks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Word(ReadOnlySpan<byte> name, ReadOnlySpan<byte> word)
    {
        if (!_hasCanonicalNames)
        {
            OtherWord(name, word);
            return;
        }

        int at = Name(name, word.Length + 1);
        byte[] bytes = _bytes;
        word.CopyTo(bytes.AsSpan(at));
        bytes[at + word.Length] = (byte)',';
        _at = at + word.Length + 1;
    }

    private void OtherWord(ReadOnlySpan<byte> name, ReadOnlySpan<byte> word)
    {
        Name(name);
        if (_escapesLetters)
            Text(System.Text.Encoding.UTF8.GetString(word[1..^1]));
        else
            Value(word);
    }

    // Writes a name, makes room for what follows, and gives the place behind it. What is written in one go is counted in one place.
    // Inlined, so that a name whose length the compiler knows is copied at once.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Name(ReadOnlySpan<byte> name, int room)
    {
        if (!_hasCanonicalNames)
            return OtherName(name, room);

        Reserve(name.Length + room);
        int at = _at;
        name.CopyTo(_bytes.AsSpan(at));
        return at + name.Length;
    }

    private int OtherName(ReadOnlySpan<byte> name, int room)
    {
        if (name[0] == '{')
        {
            Open((byte)'{');
            name = name[1..];
        }

        Name(System.Text.Encoding.UTF8.GetString(name[1..^2]));
        Reserve(room);
        return _at;
    }

    /// <summary>Writes the name of the property that is canonically called <paramref name="name"/>.</summary>
    public void Name(string name) => NameAsItIs(Names.Of(name));

    /// <summary>Writes a property's name that no policy changes.</summary>
    public void NameAsItIs(string name)
    {
        Text(name);
        // In place of the comma.
        _bytes[_at - 1] = (byte)':';
    }

    public void Text(ReadOnlySpan<char> text)
    {
        Reserve(RoomOf(text));
        Text(_at, text);
    }

    public void Flag(bool value) => Value(value ? "true"u8 : "false"u8);

    public void Date(NewsDate date)
    {
        if (date.IsPlainDay && _encoder is null)
        {
            Reserve(16);
            Span<byte> day = _bytes.AsSpan(_at, 13);
            day[0] = (byte)'"';
            date.WritePlainDay(day[1..11]);
            day[11] = (byte)'"';
            day[12] = (byte)',';
            _at += day.Length;
            return;
        }

        Span<char> text = stackalloc char[EdtfText.MaxLength];
        date.TryFormat(text, out int length);
        Text(text[..length]);
    }

    public void Quantity(Quantity quantity)
    {
        Span<char> text = stackalloc char[128];
        // A unit may be of any length.
        if (quantity.TryFormat(text, out int length))
            Text(text[..length]);
        else
            Text(quantity.ToString());
    }

    /// <summary>Writes JSON that is canonical already.</summary>
    public void Raw(string json)
    {
        if (_measuresDepth)
            RawDepth = Math.Max(RawDepth, RawJson.DepthOf(json));
        if (_encoder is not null)
        {
            RawOtherwise(json);
            return;
        }

        Reserve((3 * json.Length) + 1);
        Utf8.FromUtf16(json, _bytes.AsSpan(_at), out _, out int length);
        _at += length;
        _bytes[_at++] = (byte)',';
    }

    // The options' own encoder holds for it too.
    private void RawOtherwise(string json)
    {
        using JsonDocument value = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = _encoder }))
            value.RootElement.WriteTo(writer);
        Value(buffer.WrittenSpan);
    }

    private void Value(ReadOnlySpan<byte> json)
    {
        Reserve(json.Length + 1);
        json.CopyTo(_bytes.AsSpan(_at));
        _at += json.Length;
        _bytes[_at++] = (byte)',';
    }

    // With quotation marks and a comma or colon, if nothing is escaped.
    private static int RoomOf(ReadOnlySpan<char> text) => (3 * text.Length) + 3;

    private void Reserve(int count)
    {
        if (_end - _at < count)
            Grow(count);
    }

    private void Grow(int count)
    {
        int length = _at - _start;
        int needed = checked(length + count);
        byte[] grown = needed <= _own.Length ? _own : new byte[Math.Max(needed, (int)Math.Min(2L * length, Array.MaxLength))];
        _bytes.AsSpan(_start, length).CopyTo(grown);
        (_own, _bytes, _start, _at, _end) = (grown, grown, 0, length, grown.Length);
    }
}
