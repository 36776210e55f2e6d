using System.Text;

namespace NewsSdk.Generators.Emit;

/// <summary>Writes lines of C# with indentation; a line ends in <c>\n</c> on every platform, so that the output does too.</summary>
internal sealed class SourceWriter
{
    private const int SpacesPerIndentation = 4;

    private readonly StringBuilder _text = new();
    private int _indentation;

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
                _text.Append(' ', SpacesPerIndentation * _indentation).Append(lines, start, length);
            _text.Append('\n');
            if (end < 0)
                return;
            start = end + 1;
        }
    }

    /// <summary>Writes one line that <paramref name="parts"/> make, none of which ends a line.</summary>
    public void WriteLine(params ReadOnlySpan<string> parts)
    {
        _text.Append(' ', SpacesPerIndentation * _indentation);
        foreach (string part in parts)
            _text.Append(part);
        _text.Append('\n');
    }

    /// <summary>Writes an empty line.</summary>
    public void WriteLine() => _text.Append('\n');

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

    /// <summary>All that was written.</summary>
    public override string ToString() => _text.ToString();
}
