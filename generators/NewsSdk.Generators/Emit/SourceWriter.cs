using System.Runtime.CompilerServices;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes lines of C# with indentation; a line ends in <c>\n</c> on every platform, so that the output does too.</summary>
internal sealed class SourceWriter
{
    private const int SpacesPerIndentation = 4;

    // What a rare long file needs is not kept.
    private const int MaxSpare = 1024 * 1024;

    // A corpus is written file by file, each into the same array.
    [ThreadStatic]
    private static char[]? s_spare;

    private char[] _text;
    private int _length;
    private int _indentation;

    public SourceWriter()
    {
        _text = s_spare ?? new char[16 * 1024];
        s_spare = null;
    }

    /// <summary>How much was written; a smaller number takes back what was written since.</summary>
    public int Length
    {
        get => _length;
        set => _length = value;
    }

    /// <summary>Writes <paramref name="lines"/>, which may be several, each with the indentation.</summary>
    public void WriteLine(string lines)
    {
        WriteLines(lines.AsSpan());
        WriteLine();
    }

    /// <summary>Writes interpolated lines, each with the indentation: their parts are written one by one, and no string is made of them.</summary>
    public void WriteLine([InterpolatedStringHandlerArgument("")] Lines lines) => WriteLine();

    /// <summary>Writes an empty line.</summary>
    public void WriteLine() => Write("\n".AsSpan());

    /// <summary>Begins a line, of which <see cref="Write"/> writes the parts.</summary>
    public void WriteIndentation()
    {
        int length = SpacesPerIndentation * _indentation;
        Reserve(length);
        _text.AsSpan(_length, length).Fill(' ');
        _length += length;
    }

    /// <summary>Writes a part of a line.</summary>
    public void Write(ReadOnlySpan<char> part)
    {
        Reserve(part.Length);
        part.CopyTo(_text.AsSpan(_length));
        _length += part.Length;
    }

    /// <summary>Writes <paramref name="head"/> and an opening brace, and indents what follows.</summary>
    public void Open(string head)
    {
        WriteLine(head);
        OpenBlock();
    }

    /// <summary>Writes an interpolated head and an opening brace, and indents what follows.</summary>
    public void Open([InterpolatedStringHandlerArgument("")] Lines head)
    {
        WriteLine(head);
        OpenBlock();
    }

    /// <summary>Writes an opening brace, and indents what follows.</summary>
    public void OpenBlock()
    {
        WriteLine("{");
        _indentation++;
    }

    /// <summary>Ends the indentation with a closing brace and <paramref name="tail"/>.</summary>
    public void Close(string tail = "")
    {
        _indentation--;
        WriteLine("}" + tail);
    }

    /// <summary>Indents what follows.</summary>
    public void Indent() => _indentation++;

    /// <summary>Ends the indentation.</summary>
    public void Outdent() => _indentation--;

    /// <summary>All that was written; nothing can be written behind it.</summary>
    public CompactText Finish()
    {
        var text = new CompactText(_text, _length);
        if (_text.Length <= MaxSpare)
            s_spare = _text;
        (_text, _length) = ([], 0);
        return text;
    }

    // The last line is left open; the indentation comes before what stands first in a line.
    private void WriteLines(ReadOnlySpan<char> lines)
    {
        for (int end = lines.IndexOf('\n'); end >= 0; end = lines.IndexOf('\n'))
        {
            WritePart(end > 0 && lines[end - 1] == '\r' ? lines.Slice(0, end - 1) : lines.Slice(0, end));
            WriteLine();
            lines = lines.Slice(end + 1);
        }

        WritePart(lines);
    }

    private void WritePart(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty)
            return;
        if (_length == 0 || _text[_length - 1] == '\n')
            WriteIndentation();
        Write(part);
    }

    private void Reserve(int length)
    {
        if (_length + length > _text.Length)
            Array.Resize(ref _text, Math.Max(_length + length, 2 * _text.Length));
    }

    /// <summary>The parts of interpolated lines.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Lines
    {
        private readonly SourceWriter _writer;

        public Lines(int literalLength, int formattedCount, SourceWriter writer)
        {
            writer.Reserve(literalLength);
            _writer = writer;
        }

        public void AppendLiteral(string part) => _writer.WriteLines(part.AsSpan());

        public void AppendFormatted(string? part) => _writer.WriteLines(part.AsSpan());

        public void AppendFormatted<T>(T part) => AppendFormatted(part?.ToString());
    }
}
