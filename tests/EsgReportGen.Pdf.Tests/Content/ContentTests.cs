using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
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
    public void HyphenOfALine_HasACodeThatSaysASoftHyphen()
    {
        var page = PageOf(PageSketch.Text(50, 100, "-"), PageSketch.Text(50, 120, "-") with { ActualText = "\u00AD" }, PageSketch.Text(50, 140, "-"));
        var shown = Regex.Matches(page.Content, "<([0-9a-f]{4})>", RegexOptions.IgnoreCase).Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(shown[0], shown[2]);
        Assert.NotEqual(shown[0], shown[1]);
        Assert.Contains($"<{shown[0]}> <002D>", page.ToUnicode, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"<{shown[1]}> <00AD>", page.ToUnicode, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("ActualText", page.Content);

        // Both codes show the same glyph.
        var glyph = int.Parse(shown[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        Assert.Contains($"<{shown[0]}> {glyph}\n", page.CodeMap, StringComparison.OrdinalIgnoreCase);
        Assert.Contains($"<{shown[1]}> {glyph}\n", page.CodeMap, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void LetterWithAMark_SaysEachByItsOwnGlyph()
    {
        var page = PageOf(PageSketch.Text(50, 100, "x\u0303"));
        Assert.Contains("<0078>", page.ToUnicode);
        Assert.Contains("<0303>", page.ToUnicode);
        Assert.DoesNotContain("ActualText", page.Content);
    }

    [Fact]
    public void MoreGlyphsThanCharacters_AreMarked()
    {
        var (m, i) = (PageSketch.Shape("m"), PageSketch.Shape("i"));
        var shaped = new ShapedText("a", m.Font, [m.Glyphs[0], i.Glyphs[0]]);
        Assert.Contains("/Span <</ActualText <FEFF0061>>> BDC\n[<", ContentOf(PageSketch.Text(50, 100, "m") with { Text = shaped, Count = 2 }));
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

    private static string ContentOf(params ImmutableArray<FrameItem> items) => PageOf(items).Content;

    private static (string Content, string ToUnicode, string CodeMap) PageOf(params ImmutableArray<FrameItem> items)
    {
        var page = new Page(new Size(new Length(595), new Length(842)), "1", items);
        var bytes = PdfSketch.Write(new ReportSketch().EndChapter("one").Build(), new PagedDocument([page]), PdfOptions.Default with { IsCompressed = false }, out _);
        var file = PdfFileReader.Read(bytes);
        var first = file.Dictionary(file.Items(file.Dictionary(file.Catalog["Pages"])["Kids"])[0]);
        var content = Encoding.ASCII.GetString(file.Data(file.Dictionary(first["Contents"])).Span);
        var resources = file.Dictionary(first["Resources"]);
        if (file.Resolve(resources["Font"]) is not PdfDictionary fonts)
            return (content, string.Empty, string.Empty);
        var font = file.Dictionary(fonts["F1"]);
        return (content, Stream(file, font["ToUnicode"]), Stream(file, font["Encoding"]));
    }

    private static string Stream(PdfFileReader file, PdfValue value) =>
        file.Resolve(value) is PdfDictionary stream ? Encoding.ASCII.GetString(file.Data(stream).Span) : string.Empty;
}
