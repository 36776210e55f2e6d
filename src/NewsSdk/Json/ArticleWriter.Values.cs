using System.Runtime.CompilerServices;

namespace NewsSdk;

// Values that articles, actors, events and quotes have in common.
internal sealed partial class ArticleWriter
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Text(ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
            _output.Text(name, value);
    }

    private void Texts(ReadOnlySpan<byte> name, ValueList<string> values)
    {
        if (values.IsEmpty)
            return;
        _output.Open(name, (byte)'[');
        foreach (string value in values.AsSpan())
            _output.Text(value ?? throw FieldWriter.NoText());
        _output.Close((byte)']');
    }

    private void Date(ReadOnlySpan<byte> name, NewsDate? value)
    {
        if (value is not { } date)
            return;
        _output.Name(name);
        _output.Date(date);
    }

    private void True(ReadOnlySpan<byte> name, bool value)
    {
        if (!value)
            return;
        _output.Name(name);
        _output.Flag(true);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Word(ReadOnlySpan<byte> name, int index, byte[][] words) => _output.Word(name, (uint)index < (uint)words.Length ? words[index] : throw NoMember(name, index));

    private static InvalidOperationException NoMember(ReadOnlySpan<byte> name, int index) =>
        new($"{System.Text.Encoding.UTF8.GetString(name).Trim('{', ':').Replace('"', '`')} has no member {index}.");

    private void Span(TextSpan span) => Spans(new ReadOnlySpan<TextSpan>(in span));

    private void Spans(ReadOnlySpan<byte> name, ValueList<TextSpan> spans)
    {
        if (spans.IsEmpty)
            return;
        _output.Name(name);
        Spans(spans.AsSpan());
    }

    private void Spans(ReadOnlySpan<TextSpan> spans) => _output.Spans(spans);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Extra(ValueList<RawProperty> properties)
    {
        if (!properties.IsEmpty)
            RawProperties(properties.AsSpan());
    }

    private void RawProperties(ReadOnlySpan<RawProperty> properties)
    {
        foreach (RawProperty property in properties)
        {
            _output.NameAsItIs(property.Name);
            _output.Raw(property.Json);
        }
    }
}
