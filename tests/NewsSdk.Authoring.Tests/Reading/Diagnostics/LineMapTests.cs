namespace NewsSdk.Authoring.Tests.Reading.Diagnostics;

public sealed class LineMapTests
{
    // As Microsoft.CodeAnalysis.Text.SourceText counts lines.
    [Theory]
    [InlineData("", new[] { 0 })]
    [InlineData("a\nb\n", new[] { 0, 2, 4 })]
    [InlineData("a\r\nb\rc", new[] { 0, 3, 5 })]
    [InlineData("a\u0085b\u2028c\u2029d", new[] { 0, 2, 4, 6 })]
    [InlineData("\r\r\n\n", new[] { 0, 1, 3, 4 })]
    [InlineData("a\u000Bb\u000Cc", new[] { 0 })]
    public void LinesBeginWhereTheCompilersDo(string text, int[] starts) => Assert.Equal(starts, LineMap.LineStartsOf(text));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(2, 0, 2)]
    [InlineData(3, 1, 0)]
    [InlineData(8, 2, 3)]
    public void PlacesAreCountedFromTheirLine(int offset, int line, int character) =>
        Assert.Equal(new LinePosition(line, character), LineMap.PositionOf(LineMap.LineStartsOf("a\r\nb\nc😀d"), offset));
}
