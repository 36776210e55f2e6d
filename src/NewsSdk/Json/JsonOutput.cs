using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace NewsSdk;

/// <summary>Writes JSON without white space into a buffer of its own, so that what fails half-way leaves nothing behind.</summary>
internal sealed partial class JsonOutput
{
    private const int MaxKept = 1 << 20;
    private const int MaxWord = 256;

    private byte[] _bytes = new byte[1024];
    private byte[] _tail = [];
    private int _at;
    private JavaScriptEncoder? _encoder;

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _at);

    public JsonNames Names { get; private set; } = JsonNames.Canonical;

    /// <summary>Begins anew.</summary>
    /// <param name="names">The names of properties, and whether numbers are text.</param>
    /// <param name="encoder">What escapes texts; null stands for the canonical way.</param>
    public void Begin(JsonNames names, JavaScriptEncoder? encoder)
    {
        Names = names;
        _encoder = ReferenceEquals(encoder, NewsJsonEncoder.Instance) ? null : encoder;
        _at = 0;
        if (_bytes.Length > MaxKept)
            _bytes = new byte[1024];
        if (_tail.Length > MaxKept)
            _tail = [];
    }

    public void Open(byte bracket)
    {
        Reserve(2);
        Separate();
        _bytes[_at++] = bracket;
    }

    public void Close(byte bracket)
    {
        Reserve(1);
        _bytes[_at++] = bracket;
    }

    /// <summary>Writes a property's name, given as JSON with its quotation marks and colon.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Name(ReadOnlySpan<byte> name) => _at = Name(name, 0);

    /// <summary>Writes a property that is a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(ReadOnlySpan<byte> name, string value)
    {
        int at = Name(name, (3 * value.Length) + 3);
        Text(at, value);
    }

    /// <summary>Writes a property that is a text, under the name that is canonically <paramref name="name"/>.</summary>
    public void Text(string name, string value)
    {
        if (!Names.IsCanonical || _encoder is not null || name.Length > MaxWord)
        {
            Name(name);
            Text(value);
            return;
        }

        Reserve((3 * (name.Length + value.Length)) + 8);
        byte[] bytes = _bytes;
        int at = Separate(bytes, _at);
        bytes[at++] = (byte)'"';
        if (!PlainAscii.TryCopy(name, bytes.AsSpan(at)))
        {
            Name(name);
            Text(value);
            return;
        }

        at += name.Length;
        bytes[at] = (byte)'"';
        bytes[at + 1] = (byte)':';
        Text(at + 2, value);
    }

    /// <summary>Writes a property that is a word which no encoder changes, with its quotation marks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Word(ReadOnlySpan<byte> name, ReadOnlySpan<byte> word)
    {
        int at = Name(name, word.Length);
        word.CopyTo(_bytes.AsSpan(at));
        _at = at + word.Length;
    }

    // Writes a name, makes room for what follows, and gives the place behind it. What is written in one go is counted in one place.
    // Inlined, so that a name whose length the compiler knows is copied at once.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Name(ReadOnlySpan<byte> name, int room)
    {
        if (!Names.IsCanonical)
            return OtherName(name, room);

        Reserve(name.Length + 1 + room);
        byte[] bytes = _bytes;
        int at = Separate(bytes, _at);
        name.CopyTo(bytes.AsSpan(at));
        return at + name.Length;
    }

    private int OtherName(ReadOnlySpan<byte> name, int room)
    {
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
        Reserve(1);
        _bytes[_at++] = (byte)':';
    }

    public void Text(ReadOnlySpan<char> text)
    {
        Reserve((3 * text.Length) + 3);
        Text(Separate(_bytes, _at), text);
    }

    public void Flag(bool value) => Value(value ? "true"u8 : "false"u8);

    public void Date(NewsDate date)
    {
        if (date.IsPlainDay && _encoder is null)
        {
            Reserve(16);
            byte[] bytes = _bytes;
            int at = Separate(bytes, _at);
            bytes[at] = (byte)'"';
            date.WritePlainDay(bytes.AsSpan(at + 1, 10));
            bytes[at + 11] = (byte)'"';
            _at = at + 12;
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
        if (_encoder is not null)
        {
            RawOtherwise(json);
            return;
        }

        Reserve((3 * json.Length) + 1);
        Separate();
        Utf8.FromUtf16(json, _bytes.AsSpan(_at), out _, out int length);
        _at += length;
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
        Separate();
        json.CopyTo(_bytes.AsSpan(_at));
        _at += json.Length;
    }

    // Nothing ends with an opening bracket or a colon but what opens, and a name.
    private void Separate() => _at = Separate(_bytes, _at);

    private static int Separate(byte[] bytes, int at)
    {
        if (at > 0 && bytes[at - 1] is not ((byte)'{' or (byte)'[' or (byte)':'))
            bytes[at++] = (byte)',';
        return at;
    }

    // One byte more than asked for, for the comma.
    private void Reserve(int count)
    {
        if (_bytes.Length - _at <= count)
            Grow(count);
    }

    private void Grow(int count) => Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, checked(_at + count + 1)));
}
