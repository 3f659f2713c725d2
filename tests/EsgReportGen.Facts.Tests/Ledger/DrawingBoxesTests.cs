using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Facts.Tests.Ledger;

/// <summary>Where the numbers of a chart of two bars stand that it does not print.</summary>
public sealed class DrawingBoxesTests
{
    private static readonly NodeId Chart = new(0, 1);
    private static readonly (CitationId First, CitationId Second, CitationId Elsewhere) Facts = (new(0, 0), new(0, 1), new(0, 2));

    [Fact]
    public void Fact_OfABar_HasTheBoxOfTheBar()
    {
        var boxes = Look(new TagStart(Chart), new GroupItem(At(100, 200), [Bar(0, 10, 20, 50, Facts.First), Bar(30, 0, 20, 60, null)]), new TagEnd());

        Assert.Equal((OccurrenceForm.Mark, new LedgerBox(2, 100, 210, 20, 50)), Single(boxes, Facts.First));
    }

    [Fact]
    public void Fact_OfTwoShapes_HasTheBoxAroundBoth()
    {
        var boxes = Look(new TagStart(Chart), Bar(10, 10, 5, 5, Facts.First), Bar(40, 20, 5, 5, Facts.First), new TagEnd());

        Assert.Equal((OccurrenceForm.Mark, new LedgerBox(2, 10, 10, 35, 15)), Single(boxes, Facts.First));
    }

    [Fact]
    public void Fact_WithoutAShape_HasTheBoxOfTheChartWithoutItsGround()
    {
        var boxes = Look(
            new ArtifactStart(ArtifactKind.Layout), Bar(0, 0, 500, 500, null), new ArtifactEnd(),
            new TagStart(Chart), Bar(10, 10, 20, 50, Facts.First), new TagStart(new NodeId(0, 9)), Bar(50, 5, 20, 55, null), new TagEnd(), Bar(90, 5, 10, 55, null), new TagEnd(),
            Bar(300, 300, 9, 9, null));

        Assert.Equal((OccurrenceForm.Chart, new LedgerBox(2, 10, 5, 90, 55)), Single(boxes, Facts.Second));
    }

    [Fact]
    public void Fact_OfNoChart_HasNoBox()
    {
        var (form, boxes) = Look(new TagStart(Chart), Bar(10, 10, 20, 50, Facts.First), new TagEnd()).Find(Facts.Elsewhere);

        Assert.Equal(OccurrenceForm.Text, form);
        Assert.Empty(boxes);
    }

    private static DrawingBoxes Look(params ImmutableArray<FrameItem> items)
    {
        var size = new Size(new Length(595), new Length(842));
        return DrawingBoxes.Of(Document(), new PagedDocument([new Page(size, string.Empty, []), new Page(size, "1", items)]));
    }

    private static (OccurrenceForm Form, LedgerBox Box) Single(DrawingBoxes boxes, CitationId citation)
    {
        var (form, found) = boxes.Find(citation);
        return (form, Assert.Single(found));
    }

    private static Point At(double x, double y) => new(new Length(x), new Length(y));

    private static PathItem Bar(double x, double y, double width, double height, CitationId? citation) =>
        new(Path.Rectangle(new Rect(new Length(x), new Length(y), new Length(width), new Length(height))), Color.Black) { Citation = citation };

    private static ReportDocument Document() => new()
    {
        Language = "en",
        Metadata = new DocumentMetadata("chart", "Chart", "Example Group", string.Empty, new Period(PeriodKind.Instant, 2024, 7, 22, false)),
        Cover = new Cover(new NodeId(-1, 0), []),
        Chapters = [new Chapter { Id = new NodeId(0, 0), Key = "one", Title = Words("One"), Span = default, Blocks = [Block()] }],
    };

    private static ChartBlock Block() => new(Chart, default)
    {
        CaptionId = new NodeId(0, 2),
        RemarkId = new NodeId(0, 3),
        AlternativeText = "Two bars: 10 and 20",
        Chart = new SeriesChart
        {
            Form = SeriesForm.Column,
            Numbers = new AxisNumbers(ReportLocale.English, false),
            Categories = [Words("a"), Words("b")],
            Series = [new ChartSeries(Words("Energy"), [Value(10, Facts.First), Value(20, Facts.Second)])],
        },
    };

    private static ChartValue Value(decimal amount, CitationId citation) => new(amount, [new FactInline(amount.ToString(System.Globalization.CultureInfo.InvariantCulture), citation, default)], citation);

    private static ImmutableArray<Inline> Words(string text) => [new TextInline(text, default)];
}
