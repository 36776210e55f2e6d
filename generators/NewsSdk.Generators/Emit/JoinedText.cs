using System.Text;
using Microsoft.CodeAnalysis.Text;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Emit;

/// <summary>Parts of texts one behind the other as one text, without a copy: sources of a large corpus are put together anew at each edit, and are long.</summary>
internal sealed class JoinedText : SourceText
{
    private readonly CompactText[] _texts;

    // Where each part ends in the whole, and how much farther it stands there than in its own text.
    private readonly int[] _ends;
    private readonly int[] _offsets;

    /// <param name="parts">The parts, one at least, each from where to where in its text.</param>
    public JoinedText(IReadOnlyList<(CompactText Text, int Start, int End)> parts)
    {
        (_texts, _ends, _offsets) = (new CompactText[parts.Count], new int[parts.Count], new int[parts.Count]);
        for (int i = 0; i < parts.Count; i++)
        {
            (_texts[i], int start, int end) = parts[i];
            _offsets[i] = Length - start;
            Length += end - start;
            _ends[i] = Length;
        }
    }

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override int Length { get; }

    /// <inheritdoc/>
    public override char this[int position]
    {
        get
        {
            int index = IndexAt(position);
            return _texts[index][position - _offsets[index]];
        }
    }

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        for (int index = IndexAt(sourceIndex); count > 0; index++)
        {
            int length = Math.Min(count, _ends[index] - sourceIndex);
            _texts[index].CopyTo(sourceIndex - _offsets[index], destination, destinationIndex, length);
            sourceIndex += length;
            destinationIndex += length;
            count -= length;
        }
    }

    private int IndexAt(int position)
    {
        int index = Array.BinarySearch(_ends, position);
        if (index < 0)
            return ~index;
        // Where one ends the next begins; an empty one ends there too.
        while (index < _ends.Length && _ends[index] == position)
            index++;
        return index;
    }
}
