using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace NewsSdk.Generators.Emit;

/// <summary>Strings one behind the other as one text, without a copy: sources of a large corpus are put together anew at each edit, and are long.</summary>
internal sealed class JoinedText : SourceText
{
    private readonly string[] _strings;

    // Where each string ends in the whole.
    private readonly int[] _ends;

    /// <param name="strings">The strings, one at least, each with how much of its beginning is left out.</param>
    public JoinedText(IReadOnlyList<(string Text, int Skipped)> strings)
    {
        (_strings, _ends) = (new string[strings.Count], new int[strings.Count]);
        for (int i = 0; i < strings.Count; i++)
        {
            (_strings[i], int skipped) = strings[i];
            Length += _strings[i].Length - skipped;
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
            return _strings[index][InString(index, position)];
        }
    }

    /// <inheritdoc/>
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count)
    {
        for (int index = IndexAt(sourceIndex); count > 0; index++)
        {
            int length = Math.Min(count, _ends[index] - sourceIndex);
            _strings[index].CopyTo(InString(index, sourceIndex), destination, destinationIndex, length);
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
    private int InString(int index, int position) => _strings[index].Length - (_ends[index] - position);
}
