using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Layout.Tests.Chapters;

public sealed class ContentsTests
{
    [Fact]
    public void Contents_PrintTheNumbersOfPages_InOneColumn()
    {
        var result = LayoutTest.InSpace(200, 120)
            .Chapter(b => Contents(b, (1, 1, "First"), (1, 3, "Later"), (2, 1, "Last")))
            .Chapter(b => b.Heading(1, "First"), b => b.Lines("a", 12), b => b.Heading(2, "Later"), b => b.Lines("b", 3))
            .Chapter(b => b.Heading(1, "Last"))
            .LayOut();

        // Cover, contents, two pages, the last.
        Assert.Equal(["First", "3", "Later", "4", "Last", "5"], result.Lines(0));
        Assert.Equal(220, result.Find("4").Right, 1);
        Assert.Equal(result.Find("3").Right, result.Find("5").Right, 1);
        Assert.Contains(result.Links, l => l.Page == 0 && l.Link == new NodeId(0, 3));
    }

    [Fact]
    public void Contents_OfWhichALineWouldStandAlone_AreSetTighter()
    {
        (int, int, string)[] entries = [.. Enumerable.Range(0, 6).Select(i => (1, 1, $"Chapter {i}"))];
        var result = LayoutTest.InSpace(200, 188).Chapter(b => Contents(b, entries)).Chapter(b => b.Heading(1, "First")).LayOut();

        Assert.Equal(0, result.Find("Chapter 5").Page);
        Assert.Equal(2, result.PageCount);
    }

    [Fact]
    public void PageReference_PrintsThePage()
    {
        var result = LayoutTest.InSpace(200, 120)
            .Chapter(b => b.Paragraph(new TextInline("see ", default), new PageReferenceInline(b.NewId(), new NodeId(1, 1), "go", default)))
            .Chapter(b => b.Heading(1, "First"))
            .LayOut();

        Assert.Contains("see 3", result.Text, System.StringComparison.Ordinal);
        Assert.Equal(1, result.Destinations[new NodeId(1, 1)]);
    }

    [Fact]
    public void Paragraph_WithFacts_IsFoundAtTheLineOfTheFirst()
    {
        var (fact, plain) = (default(NodeId), default(NodeId));
        var result = LayoutTest.InSpace(200, 120)
            .Chapter(
                b => Remember(b.Lines("a", 2), out plain),
                b => Remember(b.Paragraph([.. BlockSample.LinesOf("b", 12), new LineBreakInline(default), new FactInline("nine", new CitationId(0, 0), default)]), out fact))
            .LayOut();

        Assert.Equal(result.Find("nine").Page, result.Destinations[fact]);
        Assert.Equal(1, result.Destinations[fact]);
        Assert.DoesNotContain(plain, result.Destinations.Keys);

        static ParagraphBlock Remember(ParagraphBlock block, out NodeId id)
        {
            id = block.Id;
            return block;
        }
    }

    [Fact]
    public void Chapters_StartPages_InTheirOrder()
    {
        var result = LayoutTest.InSpace(200, 120).Chapter(b => b.Lines("a", 1)).Chapter(b => b.Lines("b", 1)).Chapter(b => b.Lines("c", 1)).LayOut();

        Assert.Equal([0, 1, 2], new[] { "a1", "b1", "c1" }.Select(t => result.Find(t).Page));
    }

    private static ContentsBlock Contents(BlockSample b, params (int Chapter, int Index, string Text)[] entries)
    {
        var id = b.NewId();
        return new ContentsBlock(
            id,
            [.. entries.Select(e => new ContentsEntry(b.NewId(), b.NewId(), new NodeId(e.Chapter, e.Index), 1, string.Empty, BlockSample.Words(e.Text), "go"))],
            default);
    }
}
