using System;
using System.Linq;

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
}
