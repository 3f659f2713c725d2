using System;
using System.Linq;
using System.Xml.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Html.Tests.Pages;
using static EsgReportGen.Html.Tests.Structure.Sketch;

namespace EsgReportGen.Html.Tests.Structure;

/// <summary>Ids that a report chooses never clash with each other or with those of the page.</summary>
public sealed class AnchorTests
{
    [Fact]
    public void Heading_CalledAsTheLedger_GetsAnotherIdAndItsLinksFollow()
    {
        var page = HtmlPage.Parse(Page(Report(
            new HeadingBlock(Node(5), 2, string.Empty, "facts", Words("Facts"), default),
            new HeadingBlock(Node(6), 2, string.Empty, "chapter", Words("Again"), default),
            new ParagraphBlock(Node(10), ParagraphRole.Body, [new LinkInline(Node(11), LinkTarget.ToNode(Node(5)), Words("there"), "Go", default)], default))));
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal("script", page.Descendants().Single(e => e.Attribute("id")?.Value == "facts").Name.LocalName);
        var target = page.Descendants().Single(e => e.Name.LocalName == "a" && e.Value == "there").Attribute("href")!.Value;
        Assert.Equal("Facts", page.Descendants().Single(e => "#" + e.Attribute("id")?.Value == target).Value);
    }

    [Fact]
    public void Links_ToParagraphsRowsAndCells_LeadThere()
    {
        var link = new LinkInline(Node(11), LinkTarget.ToNode(Node(20)), Words("there"), "Go", default);
        var page = HtmlPage.Parse(Page(Report(
            new ParagraphBlock(Node(10), ParagraphRole.Body, [link], default), new ParagraphBlock(Node(20), ParagraphRole.Body, Words("here"), default))));
        Assert.Equal("here", page.Descendants().Single(e => "#" + e.Attribute("id")?.Value == page.Descendants().Single(a => a.Name.LocalName == "a" && a.Value == "there").Attribute("href")!.Value).Value);
    }

    [Fact]
    public void LinkWithinALink_IsPlain()
    {
        var inner = new LinkInline(Node(12), LinkTarget.ToAddress("https://example.org"), Words("inner"), "Go", default);
        var fact = new FactInline("seven", new(0, 0), default);
        var page = HtmlPage.Parse(Page(Report(
            new ParagraphBlock(Node(10), ParagraphRole.Body, [new LinkInline(Node(11), LinkTarget.ToNode(Node(1)), [inner, fact], "Go", default)], default))));
        var link = page.Descendants().Single(e => e.Name.LocalName == "a" && e.Value == "innerseven");
        Assert.DoesNotContain(link.Descendants(), e => e.Name.LocalName == "a");
        Assert.Equal("7", link.Descendants().Attributes("data-value").Single().Value);
    }

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("he-IL", "rtl")]
    [InlineData("az-Arab", "rtl")]
    [InlineData("ur-Latn-PK", "ltr")]
    [InlineData("zh-Hans", "ltr")]
    public void Page_RunsInTheDirectionOfItsLanguage(string language, string direction) =>
        Assert.Contains($"lang=\"{language}\" xml:lang=\"{language}\" dir=\"{direction}\"", Page(Report() with { Language = language }), StringComparison.Ordinal);

    [Fact]
    public void Fact_WithinTextFromRightToLeft_StandsApart()
    {
        var fact = new FactInline("−7%", new(0, 0), default);
        var arabic = new SpanInline(Node(11), new SpanAttributes { Language = "ar" }, [new TextInline("نص ", default), fact], default);
        var page = HtmlPage.Parse(Page(Report(new ParagraphBlock(Node(10), ParagraphRole.Body, [arabic, fact], default))));
        Assert.Equal(["auto", null], page.Descendants().Where(e => e.Attribute("data-metric") is not null).Select(e => e.Attribute("dir")?.Value));
    }
}
