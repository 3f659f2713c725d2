using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Html.Tests.Pages;
using static EsgReportGen.Html.Tests.Structure.Sketch;

namespace EsgReportGen.Html.Tests.Structure;

/// <summary>The page knows every block and every kind of running text that the room Document has: a new one fails here until it does.</summary>
public sealed class CoverageTests
{
    private const string Sign = "sign-of-life";

    private static readonly Dictionary<Type, Block> Blocks = new Block[]
    {
        new HeadingBlock(Node(10), 2, "1.1", "two", Words(Sign), default),
        new ParagraphBlock(Node(10), ParagraphRole.Body, Words(Sign), default),
        new ListBlock(Node(10), true, true, [new ListItem(Node(11), "1.", [Paragraph(12)], default)], default),
        new QuoteBlock(Node(10), [Paragraph(11)], default),
        new CalloutBlock(Node(10), Node(11), Words("Title"), [Paragraph(12)], default),
        new PullQuoteBlock(Node(10), [Paragraph(11)], Node(12), Words("Somebody"), default),
        new TimelineBlock(
            Node(10), false, [new TimelineItem { Id = Node(11), Parts = (Node(12), Node(13), Node(14)), When = Words("2024"), Text = Words(Sign), Span = default }], default),
        new ColumnsBlock(Node(10), 3, [Paragraph(11)], default),
        new KeepBlock(Node(10), [Paragraph(11)], default),
        new LandscapeBlock(Node(10), [Paragraph(11)], default),
        new CodeBlock(Node(10), Sign, default),
        new RuleBlock(Node(10), default),
        new KpiBlock(Node(10), [new KpiTile { Id = Node(11), Parts = (Node(12), Node(13), Node(14)), Label = Words(Sign), Figure = Words("7"), Trend = [null, 1, 2], Span = default }], default),
        new FigureBlock(Node(10), Node(11), "picture", "no.png", Sign, string.Empty, [], null, default),
        Chart(Sign),
        new ContentsBlock(Node(10), [new ContentsEntry(Node(11), Node(12), Node(1), 1, "1", Words(Sign), "Go")], default),
        new TableBlock(Node(10), default)
        {
            CaptionId = Node(11),
            Columns = [new TableColumn(CellAlignment.Start, true)],
            Rows = [new TableRow(Node(12), TableRowRole.Body, 0, [new TableCell { Id = Node(13), Content = Words(Sign) }])],
        },
    }.ToDictionary(b => b.GetType());

    private static readonly Dictionary<Type, Inline> Inlines = new Inline[]
    {
        new TextInline(Sign, default),
        new FactInline(Sign, new CitationId(0, 0), default),
        new StyledInline(InlineStyle.Strong, Words(Sign), default),
        new SpanInline(Node(20), new SpanAttributes { Language = "de" }, Words(Sign), default),
        new LinkInline(Node(20), LinkTarget.ToNode(Node(1)), Words(Sign), "Go", default),
        new PageReferenceInline(Node(20), Node(1), Sign, default),
        new NoteReferenceInline(Node(20), new Note(Node(21), "1", NotePlacement.PageFoot, Words(Sign), default), default),
        new LineBreakInline(default),
    }.ToDictionary(i => i.GetType());

    [Fact]
    public void EveryBlock_HasAnElement()
    {
        Assert.Equal(KindsOf<Block>(), Blocks.Keys.Select(t => t.Name).Order());
        foreach (var (kind, block) in Blocks)
        {
            var page = HtmlPage.Parse(Page(Report(block)));
            Assert.True(kind == typeof(RuleBlock) ? page.Descendants().Any(e => e.Name.LocalName == "hr") : page.Value.Contains(Sign, StringComparison.Ordinal), kind.Name);
        }
    }

    [Fact]
    public void EveryInline_HasAnElement()
    {
        Assert.Equal(KindsOf<Inline>(), Inlines.Keys.Select(t => t.Name).Order());
        foreach (var (kind, inline) in Inlines)
        {
            var page = HtmlPage.Parse(Page(Report(new ParagraphBlock(Node(10), ParagraphRole.Body, [inline], default))));
            var expected = kind == typeof(PageReferenceInline) ? "Chapter\u00A01" : Sign;
            Assert.True(kind == typeof(LineBreakInline) ? page.Descendants().Any(e => e.Name.LocalName == "br") : page.Value.Contains(expected, StringComparison.Ordinal), kind.Name);
        }
    }

    [Fact]
    public void EveryStyleRoleAndScope_HasAForm()
    {
        foreach (var style in Enum.GetValues<InlineStyle>())
            Assert.Contains(Sign, Page(Report(new ParagraphBlock(Node(10), ParagraphRole.Body, [new StyledInline(style, Words(Sign), default)], default))), StringComparison.Ordinal);
        foreach (var role in Enum.GetValues<CoverRole>())
        {
            var document = Report();
            document = document with { Cover = document.Cover with { Lines = [new CoverLine(new NodeId(-1, 1), role, Words(Sign))] } };
            Assert.Contains(Sign, Page(document), StringComparison.Ordinal);
        }
    }

    private static ParagraphBlock Paragraph(int index) => new(Node(index), ParagraphRole.Body, Words(Sign), default);

    private static IEnumerable<string> KindsOf<T>() => typeof(ReportDocument).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(T))).Select(t => t.Name).Order();
}
