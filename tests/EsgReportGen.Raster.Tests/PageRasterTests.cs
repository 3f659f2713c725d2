using System;
using System.Linq;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Raster.Png;
using EsgReportGen.Testing.Pictures;
using static EsgReportGen.Raster.Tests.Drawn;

namespace EsgReportGen.Raster.Tests;

public sealed class PageRasterTests
{
    private static readonly Color Green = Color.FromRgb(12, 110, 95);

    [Theory]
    [InlineData(72, 100)]
    [InlineData(144, 200)]
    [InlineData(100, 139)]
    public void Page_AtAResolution_HasItsSize(int dpi, int pixels)
    {
        using var page = Of(dpi);
        Assert.Equal((pixels, pixels), (page.Width, page.Height));
        Assert.Equal((pixels, pixels, 0, 0), page.Ink());
    }

    [Fact]
    public void Area_HasItsColourToItsEdges_AndNoneBeyond()
    {
        using var page = Of(144, new GroupItem(At(10, 20), [Box(5, 5, 30, 10, Green)]));
        Assert.Equal((30, 50, 90, 70), page.Ink());
        Assert.Equal(Green, page[30, 50]);
        Assert.Equal(Green, page[89, 69]);
    }

    [Fact]
    public void Neighbours_BetweenPixels_MeetWithoutASeam()
    {
        using var page = Of(72, Box(10.3, 10, 10.2, 20, Green), Box(20.5, 10, 10.2, 20, Green));
        for (var x = 11; x < 30; x++)
            Assert.Equal(Green, page[x, 15]);
    }

    [Fact]
    public void Rules_OfOneWidth_ComeOutEqual_WhereverTheyStand()
    {
        using var page = Of(144, Box(10, 10, 80, 0.75, Color.Black), Box(10, 20.25, 80, 0.75, Color.Black), Box(10, 30.4, 80, 0.75, Color.Black));
        var inks = new[] { 20, 40, 60 }.Select(top => Enumerable.Range(top - 2, 8).Sum(y => 255 - page[100, y].Red)).ToArray();
        Assert.All(inks, ink => Assert.InRange(ink, 380, 386));
    }

    [Fact]
    public void Opacity_LetsTheGroundThrough()
    {
        using var page = Of(72, Box(0, 0, 50, 100, Color.Black), Box(20, 20, 60, 60, new Color(255, 255, 255, 102)));
        Assert.Equal(Color.FromRgb(102, 102, 102), page[30, 50]);
        Assert.Equal(Color.White, page[60, 50]);
    }

    [Fact]
    public void Stroke_LiesOnBothSidesOfItsPath_AndEndsWithIt()
    {
        var line = new PathItem(Path.Line(At(10, 50), At(90, 50)), null, new Stroke(Green, new Length(4)));
        using var page = Of(72, line);
        Assert.Equal((10, 48, 90, 52), page.Ink());
    }

    [Fact]
    public void Dashes_AreAsLongAsTheirGaps()
    {
        using var page = Of(72, new PathItem(Path.Line(At(10, 50), At(90, 50)), null, new Stroke(Color.Black, new Length(2), new Length(5))));
        Assert.Equal("#####.....#####.....", string.Concat(Enumerable.Range(10, 20).Select(x => page[x, 50] == Color.Black ? '#' : page[x, 50] == Color.White ? '.' : '?')));
    }

    [Fact]
    public void Corners_ArePointed_AsInThePdf()
    {
        var angle = new Path([new PathSegment(PathVerb.Move, At(20, 80)), new PathSegment(PathVerb.Line, At(30, 20)), new PathSegment(PathVerb.Line, At(40, 80))]);
        using var page = Of(72, new PathItem(angle, null, new Stroke(Color.Black, new Length(4))));
        // The mitre of an angle of 19 degrees reaches 12 points beyond its corner: six times half the line's width.
        Assert.InRange(page.Ink().Top, 7, 9);
    }

    [Fact]
    public void Pages_DrawnSideBySide_AreThoseDrawnAlone_InTheirOrder()
    {
        var pages = Enumerable.Range(0, 40).Select(i => PageOf(Text(5, 60, 40, $"{i:00}"), Box(2 * i, 80, 8, 8, Green))).ToArray();
        var options = new RasterOptions(96, 11);
        var together = PageRaster.Draw(new PagedDocument([.. pages]), options);
        for (var i = 0; i < pages.Length; i++)
            Assert.Equal(PageRaster.Draw(new PagedDocument([pages[i]]), options)[0].ToArray(), together[i].ToArray());
    }

    [Fact]
    public void File_SaysWhoDrewItAndHowLargeItIs_AndNoTime()
    {
        var file = PngOf(144, Box(10, 10, 20, 20, Green)).ToArray();
        Assert.True(PngFile.IsOurs(file.AsSpan(0, PngFile.MarkEnd)));
        Assert.False(PngFile.IsOurs(file.AsSpan(0, PngFile.MarkEnd - 1)));
        Assert.False(PngFile.IsOurs(PngWriter.Write(9, 9, 8, 2, (_, _, _) => 128)));
        Assert.Equal(["IHDR", "tEXt", "pHYs", "sBIT", "IDAT", "IEND"], Chunks(file).Distinct());
        Assert.True(Graphics.Images.RasterImage.TryRead(file, out var image, out _));
        Assert.InRange(image.NaturalSize.Width.Points, 99.99, 100.01);
    }

    private static System.Collections.Generic.IEnumerable<string> Chunks(byte[] file)
    {
        for (var at = 8; at < file.Length; at += 12 + System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at)))
            yield return System.Text.Encoding.ASCII.GetString(file, at + 4, 4);
    }
}
