using System;
using System.Collections.Immutable;
using System.Text;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Shaping;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Pdf.Tests.Sketching;

namespace EsgReportGen.Pdf.Tests.Content;

public sealed class ContentTests
{
    [Fact]
    public void Text_StandsOnItsBaselineFromTheBottom()
    {
        var content = ContentOf(PageSketch.Text(50, 100, "mm"));
        Assert.StartsWith("/Artifact BMC\n/F1 10 Tf\nBT\n50 742 Td\n[<", content);
        Assert.EndsWith(">] TJ\nET\nEMC\n", content);
    }

    [Fact]
    public void SecondLine_IsReachedFromTheFirst()
    {
        var content = ContentOf(PageSketch.Text(50, 100, "mm"), PageSketch.Text(50, 114.5, "mm"));
        Assert.Contains("] TJ\n0 -14.5 Td\n[<", content);
        Assert.Single(content.Split('\n'), l => l == "/F1 10 Tf");
    }

    [Fact]
    public void Kerning_MovesThePen_AndPlainTextDoesNot()
    {
        Assert.Contains(">", Shown("AV"));
        Assert.Matches("^<[0-9A-F]{4}>-?[0-9]+<[0-9A-F]{4}>$", Shown("AV"));
        Assert.Matches("^<[0-9A-F]{8}>$", Shown("mm"));
    }

    [Fact]
    public void StretchedSpaces_MoveThePenBehindThem()
    {
        var content = ContentOf(PageSketch.Text(50, 100, "m m") with { SpaceStretch = new Length(2) });
        Assert.Matches("<[0-9A-F]{8}>-200<[0-9A-F]{4}>", content);
    }

    [Fact]
    public void SlantedText_LeansByTheMatrix()
    {
        var content = ContentOf(PageSketch.Text(50, 100, "m") with { IsSlanted = true }, PageSketch.Text(60, 100, "m"));
        Assert.Contains("1 0 .194 1 50 742 Tm\n", content);
        Assert.Contains("1 0 0 1 60 742 Tm\n", content);
    }

    [Fact]
    public void HyphenOfALine_SaysASoftHyphen()
    {
        var content = ContentOf(PageSketch.Text(50, 100, "-") with { ActualText = "\u00AD" });
        Assert.Contains("/Span <</ActualText <FEFF00AD>>> BDC\n[<", content);
    }

    [Fact]
    public void GlyphOfTwoCharacters_IsMarkedWhereItIsNotTheFirst()
    {
        // The font shows U+2011 by the glyph of U+2010.
        var content = ContentOf(PageSketch.Text(50, 100, "\u2010"), PageSketch.Text(50, 120, "\u2011"));
        Assert.Equal(content.Contains("ActualText", StringComparison.Ordinal), PageSketch.Shape("\u2010").Glyphs[0].Id == PageSketch.Shape("\u2011").Glyphs[0].Id);
    }

    [Fact]
    public void SoftHyphenWithin_IsNotShown()
    {
        Assert.Equal(Shown("mm").Length, Shown("m\u00ADm").Length);
    }

    [Fact]
    public void TextFromTheRight_StandsInTheOrderOfReading()
    {
        // From left to right b and a, of which a is read first: the pen begins behind b and is set back over both.
        var (a, b) = (PageSketch.Shape("m").Glyphs[0], PageSketch.Shape("i").Glyphs[0]);
        var shaped = new ShapedText("ab", PageSketch.Shape("m").Font, [b with { Cluster = 1 }, a], IsRightToLeft: true);
        var content = ContentOf(PageSketch.Text(50, 100, "m") with { Text = shaped, Count = 2 });
        Assert.DoesNotContain("ActualText", content);
        var forth = (long)Math.Round(b.Advance * 1000.0 / shaped.Font.UnitsPerEm, MidpointRounding.AwayFromZero);
        Assert.Matches($"\\[<>-{forth}<[0-9a-f]{{4}}>[0-9]{{4}}<[0-9a-f]{{4}}>\\]", content);
    }

    [Fact]
    public void Rectangle_IsOneOperator_AndColoursAreSaidOnce()
    {
        var box = new PathItem(Path.Rectangle(new Rect(new Length(10), new Length(20), new Length(30), new Length(40))), Color.FromRgb(0, 51, 102));
        var content = ContentOf(box, box);
        Assert.Equal("/Artifact BMC\n0 .2 .4 rg\n10 782 30 40 re f\n10 782 30 40 re f\nEMC\n", content);
    }

    [Fact]
    public void TransparentFill_NamesItsOpacity()
    {
        var line = new PathItem(Path.Line(default, new Point(new Length(9), default)), null, new Stroke(new Color(0, 0, 0, 51), new Length(0.5), new Length(2)));
        Assert.Equal("/Artifact BMC\n/A51 gs\n.5 w\n[2] 0 d\n0 842 m 9 842 l S\nEMC\n", ContentOf(line));
    }

    [Fact]
    public void Group_MovesItsItemsByAdding()
    {
        var content = ContentOf(new GroupItem(new Point(new Length(5), new Length(7)), [new GroupItem(new Point(new Length(1), new Length(1)), [PageSketch.Text(50, 100, "m")])]));
        Assert.Contains("56 734 Td", content);
    }

    private static string Shown(string text)
    {
        var content = ContentOf(PageSketch.Text(50, 100, text));
        return content[(content.IndexOf('[', StringComparison.Ordinal) + 1)..content.IndexOf(']', StringComparison.Ordinal)];
    }

    private static string ContentOf(params ImmutableArray<FrameItem> items)
    {
        var page = new Page(new Size(new Length(595), new Length(842)), "1", items);
        var bytes = PdfSketch.Write(new ReportSketch().EndChapter("one").Build(), new PagedDocument([page]), PdfOptions.Default with { IsCompressed = false }, out _);
        var file = PdfFileReader.Read(bytes);
        var first = file.Dictionary(file.Items(file.Dictionary(file.Catalog["Pages"])["Kids"])[0]);
        return Encoding.ASCII.GetString(file.Data(file.Dictionary(first["Contents"])).Span);
    }
}
