using System.Text;
using Microsoft.CodeAnalysis.Text;
using NewsSdk.Generators.Model;

namespace NewsSdk.Generators.Emit;

/// <summary>Texts one behind the other as one, without a copy: sources of a large corpus are put together anew at each edit, and are long.</summary>
internal sealed class JoinedText : SourceText
{
    private readonly CompactText[] _texts;

    // Where each text ends in the whole.
    private readonly int[] _ends;

    /// <param name="texts">The texts, one at least, each with how much of its beginning is left out.</param>
    public JoinedText(IReadOnlyList<(CompactText Text, int Skipped)> texts)
    {
        (_texts, _ends) = (new CompactText[texts.Count], new int[texts.Count]);
        for (int i = 0; i < texts.Count; i++)
        {
            (_texts[i], int skipped) = texts[i];
            Length += _texts[i].Length - skipped;
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
            return _texts[index][InText(index, position)];
        }
    }

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        for (int index = IndexAt(sourceIndex); count > 0; index++)
        {
            int length = Math.Min(count, _ends[index] - sourceIndex);
            _texts[index].CopyTo(InText(index, sourceIndex), destination, destinationIndex, length);
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

    // Counted from the end, since what is left out stands at the beginning.
    private int InText(int index, int position) => _texts[index].Length - (_ends[index] - position);
}
