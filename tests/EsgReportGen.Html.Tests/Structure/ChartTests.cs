using System;
using System.Linq;
using System.Xml.Linq;
using EsgReportGen.Html.Pictures;
using EsgReportGen.Html.Tests.Pages;
using static EsgReportGen.Html.Tests.Structure.Sketch;

namespace EsgReportGen.Html.Tests.Structure;

/// <summary>A chart is a drawing for the eye, a description for the ear, and a table for whoever wants its numbers.</summary>
public sealed class ChartTests
{
    [Fact]
    public void Chart_IsAFigure_OfTitleDrawingRemarkAndNumbers()
    {
        var figure = Figure(new VectorPath("M0 0L9 0", null, "#112233") { StrokeWidth = 0.5, Dash = 2 });
        Assert.Equal(["figcaption", "div", "p", "details"], figure.Elements().Select(e => e.Name.LocalName));
        Assert.Equal("Figure 1 Emissions (t)", HtmlPage.Plain(figure.Elements().First()));
        var svg = figure.Descendants().Single(e => e.Name.LocalName == "svg");
        Assert.Equal(("img", "Column chart of <two> years.", "0 0 100 50"), (svg.Attribute("role")!.Value, svg.Attribute("aria-label")!.Value, svg.Attribute("viewBox")!.Value));
        Assert.StartsWith("width: 10rem; min-width: 7rem;", svg.Attribute("style")!.Value, StringComparison.Ordinal);
        Assert.Equal("d=M0 0L9 0 fill=none stroke=#112233 stroke-width=0.5 stroke-dasharray=2", Attributes(svg.Elements().Single()));
        Assert.Equal("A remark.", HtmlPage.Plain(figure.Elements().ElementAt(2)));
    }

    [Fact]
    public void Numbers_AreATable_WhereEachHasItsPassport()
    {
        var table = Figure().Descendants().Single(e => e.Name.LocalName == "table");
        Assert.Equal(["|col:Waste", "row:2023|seven", "row:2024|not published"], table.Descendants().Where(e => e.Name.LocalName == "tr").Select(
            row => string.Join('|', row.Elements().Select(c => (c.Attribute("scope") is { } scope ? scope.Value + ":" : string.Empty) + HtmlPage.Plain(c)))));
        Assert.Equal("#passport:0", table.Descendants().Single(e => e.Name.LocalName == "a").Attribute("href")!.Value);
    }

    [Fact]
    public void Text_OfADrawing_IsText_InItsFontAndAsWideAsMeant()
    {
        var figure = Figure(
            Text("Wide & <b>"), Text("شريط") with { Family = "Noto \"Arabic\"", IsRightToLeft = true, IsItalic = true }, Text("7"));
        var texts = figure.Descendants().Where(e => e.Name.LocalName == "text").ToArray();
        Assert.Equal("x=10 y=20.12 font-size=8 font-weight=600 fill=#000000 textLength=30 lengthAdjust=spacingAndGlyphs", Attributes(texts[0]));
        Assert.Equal("Wide & <b>", texts[0].Value);
        Assert.Contains("font-family: \"Noto \\22 Arabic\\22 \", var(--fallback) font-style=italic direction=rtl text-anchor=end", Attributes(texts[1]), StringComparison.Ordinal);
        Assert.Null(texts[2].Attribute("textLength"));
    }

    [Fact]
    public void ChartWithoutADrawing_IsTold()
    {
        var figure = HtmlPage.Parse(Page(Report(Chart("Emissions")))).Descendants().Single(e => e.Name.LocalName == "figure");
        Assert.Equal("Column chart of <two> years.", HtmlPage.Plain(figure.Elements().ElementAt(1)));
    }

    private static VectorText Text(string text) => new(10, 20.125, text, 30) { Family = "Inter", Weight = 600, Size = 8, Color = "#000000" };

    private static XElement Figure(params VectorShape[] shapes) => HtmlPage
        .Parse(Page(Report(Chart("Emissions")), null, (Node(10), new VectorPicture(100, 50, [.. shapes]) { Measure = 10 })))
        .Descendants().Single(e => e.Name.LocalName == "figure");

    private static string Attributes(XElement element) => string.Join(' ', element.Attributes().Select(a => $"{a.Name.LocalName}={a.Value}"));
}
