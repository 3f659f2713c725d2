using System.Linq;
using System.Xml.Linq;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Html.Pictures;
using EsgReportGen.Html.Styles;
using EsgReportGen.Html.Tests.Pages;
using static EsgReportGen.Html.Tests.Structure.Sketch;

namespace EsgReportGen.Html.Tests.Structure;

/// <summary>Chapters begin on the grounds of the theme as their pages do; shapes are decoration.</summary>
public sealed class GroundTests
{
    private static readonly VectorPicture Art = new(100, 20, [new VectorPath("M0 0L10 0L10 10Z", "#112233", null)]) { Measure = 10 };

    [Fact]
    public void Opener_OnAGround_TakesHeadingAndLead_AndHidesItsShapes()
    {
        var header = Opener(null, Lead(), Body())!;

        Assert.Equal(["svg", "div"], header.Elements().Select(e => e.Name.LocalName));
        Assert.Equal("true", header.Elements().First().Attribute("aria-hidden")?.Value);
        Assert.Equal(["h1", "p"], header.Elements().Last().Elements().Select(e => e.Name.LocalName));
        Assert.Equal("background: #0b3b36", header.Attribute("style")?.Value);
        Assert.Equal("text", header.ElementsAfterSelf().First().Value);
    }

    [Fact]
    public void Opener_TextThatIsNoLead_StaysBelow() => Assert.Equal(["h1"], Opener(null, Body(), Lead())!.Elements().Last().Elements().Select(e => e.Name.LocalName));

    [Theory]
    [InlineData(ChapterOpening.Plain, null)]
    [InlineData(ChapterOpening.Band, "opener")]
    [InlineData(ChapterOpening.Page, "opener high")]
    [InlineData(null, "opener")]
    public void Opener_IsAsTheChapterAsks(ChapterOpening? own, string? expected) => Assert.Equal(expected, Opener(own, Lead())?.Attribute("class")?.Value);

    [Fact]
    public void BackCover_HasItsOwnGround_WithShapesAfterItsText()
    {
        var section = Section(c => c with { IsBackCover = true }, Body());

        Assert.Equal("chapter back-cover", section.Attribute("class")?.Value);
        Assert.DoesNotContain(section.Elements(), e => e.Name.LocalName == "header");
        Assert.Equal(["h1", "p", "svg"], section.Elements().Select(e => e.Name.LocalName));
    }

    [Fact]
    public void Theme_GivesEveryGround()
    {
        var page = HtmlPage.Everything;

        Assert.Contains(page.Main.Descendants(), e => e.Attribute("class")?.Value == "opener");
        Assert.Equal("cover decorated", page.Root.Descendants().First(e => e.Name.LocalName == "header").Attribute("class")?.Value);
    }

    private static ParagraphBlock Lead() => new(Node(20), ParagraphRole.Lead, Words("lead"), default);

    private static ParagraphBlock Body() => new(Node(21), ParagraphRole.Body, Words("text"), default);

    private static XElement? Opener(ChapterOpening? own, params Block[] blocks) =>
        Section(c => c with { Opener = own }, blocks).Elements().FirstOrDefault(e => e.Name.LocalName == "header");

    private static XElement Section(System.Func<Chapter, Chapter> change, params Block[] blocks)
    {
        var document = Report(blocks);
        document = document with { Chapters = [change(document.Chapters[0])] };
        var style = new PageStyle
        {
            Properties = [],
            Paper = new Paper(210, 297, 20, 20, 20, 20),
            Grounds = new PageGrounds { BackCover = Art, OpensOnGround = true, Openers = [new OpenerGround(StyleProperty.Color("ground", "#0b3b36"), Art)] },
        };
        return HtmlPage.Parse(Page(document, style)).Descendants().First(e => e.Name.LocalName == "section");
    }
}
