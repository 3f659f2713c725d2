using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Testing.Pictures;

namespace EsgReportGen.Layout.Tests.Figures;

public sealed class FigureLayoutTests
{
    [Fact]
    public void Figure_WithAWidth_FillsThatShareOfTheText()
    {
        var image = Picture(80, 40);
        var result = LayoutTest.InSpace(200, 120).Image("p.png", image).Chapter(b => Figure(b, 0.5)).LayOut();

        var placed = Assert.Single(result.Images);
        Assert.Equal(100, placed.Bounds.Width.Points, 3);
        Assert.Equal(50, placed.Bounds.Height.Points, 3);
        Assert.Equal("Figure 1 Title", result.Text.Trim());
    }

    [Fact]
    public void Figure_HigherThanThePage_IsScaledWithItsCaption()
    {
        var result = LayoutTest.InSpace(200, 120).Image("p.png", Picture(40, 80)).Chapter(b => Figure(b, 1)).LayOut();

        Assert.Equal(1, result.PageCount);
        Assert.InRange(Assert.Single(result.Images).Bounds.Height.Points, 80, 110);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void Figure_AndItsCaption_StayTogether()
    {
        var result = LayoutTest.InSpace(200, 120).Image("p.png", Picture(80, 40)).Chapter(b => b.Lines("a", 5), b => Figure(b, 0.5)).LayOut();

        Assert.Equal(1, result.Find("Figure 1").Page);
        Assert.Equal(1, Assert.Single(result.Images).Page);
    }

    [Fact]
    public void Picture_ThatIsNotThere_IsReported()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => Figure(b, 1)).LayOut();

        Assert.Equal(["ESG5106"], result.Diagnostics.Select(d => d.Id));
    }

    private static FigureBlock Figure(BlockSample b, double width) =>
        new(b.NewId(), b.NewId(), string.Empty, "p.png", "a picture", "Figure 1", BlockSample.Words("Title"), width, default);

    /// <summary>A grey PNG.</summary>
    private static RasterImage Picture(int width, int height)
    {
        Assert.True(RasterImage.TryRead(PngWriter.Write(width, height, 8, 0, (_, _, _) => 0), out var image, out var problem), problem);
        return image;
    }
}
