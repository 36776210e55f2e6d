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

    /// <summary>How much was written.</summary>
    public int Length => _length;

    /// <summary>Writes <paramref name="lines"/>, which may be several, each with the indentation.</summary>
    public void WriteLine(string lines)
    {
        int start = 0;
        while (true)
        {
            int end = lines.IndexOf('\n', start);
            int length = (end < 0 ? lines.Length : end) - start;
            if (length > 0 && lines[start + length - 1] == '\r')
                length--;
            if (length > 0)
            {
                WriteIndentation();
                Write(lines.AsSpan(start, length));
            }

            WriteLine();
            if (end < 0)
                return;
            start = end + 1;
        }
    }

    /// <summary>Writes one line that <paramref name="parts"/> make, none of which ends a line.</summary>
    public void WriteLine(params ReadOnlySpan<string> parts)
    {
        WriteIndentation();
        foreach (string part in parts)
            Write(part.AsSpan());
        WriteLine();
    }

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
    public string Finish()
    {
        var text = new string(_text, 0, _length);
        if (_text.Length <= MaxSpare)
            s_spare = _text;
        (_text, _length) = ([], 0);
        return text;
    }

    private void Reserve(int length)
    {
        if (_length + length > _text.Length)
            Array.Resize(ref _text, Math.Max(_length + length, 2 * _text.Length));
    }
}
