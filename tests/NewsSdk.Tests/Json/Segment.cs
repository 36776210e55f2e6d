using System.Buffers;

namespace NewsSdk.Tests.Json;

/// <summary>A part of a sequence of bytes.</summary>
internal sealed class Segment : ReadOnlySequenceSegment<byte>
{
    public Segment(ReadOnlyMemory<byte> memory, Segment? before)
    {
        Memory = memory;
        if (before is null)
            return;
        RunningIndex = before.RunningIndex + before.Memory.Length;
        before.Next = this;
    }
}
