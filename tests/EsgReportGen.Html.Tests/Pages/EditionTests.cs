using System;
using System.Linq;
using System.Xml.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Html.Tests.Structure;

namespace EsgReportGen.Html.Tests.Pages;

/// <summary>Editions in several languages know each other; each speaks its own.</summary>
public sealed class EditionTests
{
    [Fact]
    public void Editions_MadeTogether_LinkToEachOther()
    {
        var page = HtmlPage.Build(EverythingReport.World, new ReportOptions { Formats = ReportFormats.Html | ReportFormats.Pdf, LinksEditions = true });
        var links = page.Elements("link").Select(l => (l.Attribute("rel")!.Value, l.Attribute("hreflang")?.Value, l.Attribute("href")!.Value));
        Assert.Equal([("alternate", "de", "everything.de.html"), ("alternate", null, "everything.en.pdf")], links);
        var choice = page.WithClass("languages").Single().Descendants().Single(e => e.Name.LocalName == "a");
        Assert.Equal(("Deutsch", "de", "everything.de.html"), (choice.Value, choice.Attribute("lang")!.Value, choice.Attribute("href")!.Value));
    }

    [Fact]
    public void Edition_MadeAlone_NamesNoOther() => Assert.Empty(HtmlPage.Everything.Elements("link"));

    [Fact]
    public void German_SpeaksGerman()
    {
        var page = HtmlPage.Build(EverythingReport.World, new ReportOptions { Formats = ReportFormats.Html, Language = "de" });
        Assert.Equal("de", page.Root.Attribute("lang")!.Value);
        Assert.Contains("siehe in Kapitel\u00A02.", HtmlPage.Plain(page.Main), StringComparison.Ordinal);
        Assert.Contains(page.Elements("dt"), e => e.Value == "Genauer Wert");
        // Labels of metrics are words of the source language.
        Assert.Equal("en", page.WithClass("passport").First().Elements().First().Attribute("lang")!.Value);
    }

    [Fact]
    public void Tiles_FromRightToLeft_HaveTheLatestAtTheLeft_AndTheirFigureBeforeItsUnit()
    {
        var tile = new KpiTile
        {
            Id = Sketch.Node(5),
            Parts = (Sketch.Node(6), Sketch.Node(7), Sketch.Node(8)),
            Label = Sketch.Words("פליטות"),
            Figure = Sketch.Words("1,280"),
            Unit = Sketch.Words("tCO₂e"),
            Comparison = [],
            Trend = [1, 2, 4],
            Span = default,
        };
        string[] ways = [.. new[] { "en", "he" }.Select(language => Path(HtmlPage.Parse(Sketch.Page(Sketch.Report(new KpiBlock(Sketch.Node(4), [tile], default)) with { Language = language }))))];
        Assert.Equal(["M2.5 21.5L80 15.17L157.5 2.5 ltr 1,280 tCO₂e", "M157.5 21.5L80 15.17L2.5 2.5 auto 1,280 tCO₂e"], ways);

        static string Path(XElement page)
        {
            var figure = page.Descendants().Single(e => HtmlPage.HasClass(e, "tile-figure"));
            var direction = figure.DescendantsAndSelf().Select(e => e.Attribute("dir")?.Value).OfType<string>().FirstOrDefault() ?? page.Attribute("dir")!.Value;
            return $"{page.Descendants().First(e => e.Name.LocalName == "path" && HtmlPage.HasClass(e.Parent!, "trend")).Attribute("d")!.Value} {direction} {HtmlPage.Plain(figure)}";
        }
    }
}
