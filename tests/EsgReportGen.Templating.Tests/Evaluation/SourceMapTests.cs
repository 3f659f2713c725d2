using EsgReportGen.Foundation.Sources;
using EsgReportGen.Templating.Evaluation;

namespace EsgReportGen.Templating.Tests.Evaluation;

public sealed class SourceMapTests
{
    private static readonly SourceFile File = new("a.md", "---\nfront\n---\nraw {{ expr }} more");
    private static readonly SourceSpan Body = new(File, 14, File.Text.Length);

    [Theory]
    [InlineData(0, 3, "raw")]
    [InlineData(2, 4, "w ")]
    [InlineData(4, 9, "expr")]
    [InlineData(5, 6, "expr")]
    [InlineData(2, 6, "w {{ expr")]
    [InlineData(9, 14, " more")]
    [InlineData(6, 12, "expr }} mo")]
    [InlineData(3, 3, "")]
    [InlineData(0, 14, "raw {{ expr }} more")]
    public void Map_OfARange_GivesItsPlaceInTheFile(int start, int end, string text) => Assert.Equal(text, Map().Map(start, end).Text);

    [Theory]
    [InlineData(0, 4, true)]
    [InlineData(3, 5, false)]
    [InlineData(5, 7, false)]
    [InlineData(9, 14, true)]
    [InlineData(7, 7, true)]
    public void IsRaw_OfARange_SaysWhetherItIsTheTemplatesOwnText(int start, int end, bool isRaw) => Assert.Equal(isRaw, Map().IsRaw(start, end));

    [Fact]
    public void Map_OfAnEmptyOutput_IsTheBody() => Assert.Equal(Body, new SourceMap(Body).Map(0, 1));

    [Fact]
    public void Map_WhoseEndWasWrittenFromAnEarlierPlace_GivesItsBeginning()
    {
        var map = new SourceMap(Body);
        map.AddRaw(0, 3, 15);
        map.AddWritten(3, 2, new SourceSpan(File, 14, 17));
        Assert.Equal("m", map.Map(0, 5).Text[..1]);
    }

    private static SourceMap Map()
    {
        // raw + what the expression wrote (five characters) + more
        var map = new SourceMap(Body);
        map.AddRaw(0, 4, 0);
        map.AddWritten(4, 5, Body.Slice(7, 4));
        map.AddRaw(9, 5, 14);
        return map;
    }
}
