using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace NewsSdk.Tests.Json;

/// <summary>An article is the same wherever it is written to, and what fails leaves nothing behind.</summary>
public sealed class DestinationTests
{
    private static readonly byte[] s_json = JsonSerializer.SerializeToUtf8Bytes(Sample.Article, Sample.Context.Article);

    [Fact]
    public void HoweverMuchRoomThereIs()
    {
        for (int room = 1; room < s_json.Length + 100; room++)
        {
            var destination = new Rooms(room, isArray: true);
            Sample.Context.Write(destination, Sample.Article);
            Assert.Equal(s_json, destination.Written);
        }
    }

    [Theory]
    [InlineData(16)]
    [InlineData(1 << 16)]
    public void WhereMemoryIsNoArray(int room)
    {
        var destination = new Rooms(room, isArray: false);
        Sample.Context.Write(destination, Sample.Article);
        Sample.Context.Write(destination, Sample.Article);
        Assert.Equal([.. s_json, .. s_json], destination.Written);
    }

    [Fact]
    public async Task APipeTakesOneAfterTheOther()
    {
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));
        var expected = new List<byte>();
        for (int i = 0; i < 20; i++)
        {
            Sample.Context.Write(pipe.Writer, Sample.Article);
            expected.AddRange(s_json);
        }

        await pipe.Writer.CompleteAsync();
        ReadResult result = await pipe.Reader.ReadAtLeastAsync(expected.Count);
        Assert.Equal(expected, result.Buffer.ToArray());
    }

    [Fact]
    public void WhatFailsLeavesNothing()
    {
        var article = new Article
        {
            Id = "a",
            Headline = "",
            Published = new NewsDate(2020, 1, 1),
            Text = "",
            Quotes = [new Quote { Text = "Never.", Speaker = new UnknownActor("person", "nobody", "Nobody") }],
        };
        foreach (int room in (int[])[1, 1 << 16])
        {
            var destination = new Rooms(room, isArray: true);
            Assert.Throws<InvalidOperationException>(() => Sample.Context.Write(destination, article));
            Assert.Empty(destination.Written);
            Sample.Context.Write(destination, Sample.Article);
            Assert.Equal(s_json, destination.Written);
        }
    }

    // Each unit at each place of texts of each length up to two blocks of sixteen and some more.
    [Fact]
    public void EveryPlaceOfATextIsEscapedAlike()
    {
        var encoder = Sample.Context.Options.Encoder!;
        var output = new JsonOutput();
        foreach (string odd in (string[])["\"", "\\", "\n", "\0", "\u001f", " ", "~", "\u007f", "\u0080", "\u009f", "\u00a0", "é", "\u0100", "я", "’", "漢", "\u2028", "\ufeff", "\uffff", "😀", "\ud800", "\udc00", "Ġ", "∢", "塜"])
        {
            for (int length = 0; length <= 40; length++)
            {
                for (int place = 0; place <= length; place++)
                {
                    string text = $"{new string('a', place)}{odd}{new string('z', length - place)}";
                    // Half of a surrogate pair is no text.
                    JsonEncodedText expected = JsonEncodedText.Encode(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), encoder);
                    output.Begin(JsonNames.Canonical, null);
                    output.Text(text);
                    Assert.Equal($"\"{expected}\"", Encoding.UTF8.GetString(output.Written));
                    output.Begin(JsonNames.Canonical, null);
                    output.Text(text, "x");
                    Assert.Equal($"\"{expected}\":\"x\"", Encoding.UTF8.GetString(output.Written));
                }
            }
        }
    }

    // Gives memory piece by piece, each of the least size that it may have.
    private sealed class Rooms(int size, bool isArray) : IBufferWriter<byte>
    {
        private readonly List<byte> _written = [];
        private Memory<byte> _free;

        public byte[] Written => [.. _written];

        public void Advance(int count) => _written.AddRange(_free.Span[..count]);

        public Memory<byte> GetMemory(int sizeHint = 0)
        {
            int length = Math.Max(size, sizeHint);
            // An array of which only the middle is given away.
            _free = isArray ? new byte[length + 14].AsMemory(7, length) : new Unmanaged(length).Memory;
            return _free;
        }

        public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
    }

    // Memory that is not an array's.
    private sealed class Unmanaged(int length) : MemoryManager<byte>
    {
        private readonly char[] _chars = new char[(length + 1) / 2];

        public override Span<byte> GetSpan() => MemoryMarshal.AsBytes(_chars.AsSpan())[..length];

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
