using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Text;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Citations;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Facts.Numerals;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Html.Pictures;
using EsgReportGen.Html.Styles;

namespace EsgReportGen.Html.Tests.Structure;

/// <summary>Makes documents by hand, and their pages.</summary>
internal static class Sketch
{
    public static readonly Period Year = new(PeriodKind.Year, 2024, 0, 0, IsFiscal: false);

    public static ImmutableArray<Inline> Words(string text) => [new TextInline(text, default)];

    public static NodeId Node(int index) => new(0, index);

    /// <summary>A report of one chapter with a heading and these blocks; its first citation is of the metric <c>m</c>.</summary>
    public static ReportDocument Report(params IEnumerable<Block> blocks) => new()
    {
        Language = "en",
        Metadata = new DocumentMetadata("sketch", "Sketch", "Author", string.Empty, Year),
        Cover = new Cover(new NodeId(-1, 0), [new CoverLine(new NodeId(-1, 1), CoverRole.Title, Words("Sketch"))]),
        Chapters =
        [
            new Chapter
            {
                Id = Node(0),
                Key = "chapter",
                Title = Words("Chapter"),
                Span = default,
                Blocks = [new HeadingBlock(Node(1), 1, "1", "heading", Words("Chapter"), default), .. blocks],
                Citations = [new Citation(new CitationId(0, 0), "m", Year, string.Empty, "7", "seven", default, default)],
            },
        ],
    };

    public static FactsLedger Ledger { get; } = new()
    {
        Report = "sketch",
        Language = "en",
        Period = "2024",
        Facts = [],
        Occurrences = [new LedgerOccurrence { Fact = new FactKey("m", "2024"), Raw = "7", Printed = "seven", Template = new LedgerPlace("t.md", 1, 1), Chapter = "chapter" }],
        Numerals = new NumeralCoverage(1, 0, 0, 0),
    };

    /// <summary>A chart of one series over two years; its first value is the first citation of <see cref="Report"/>.</summary>
    public static ChartBlock Chart(string title) => new(Node(10), default)
    {
        CaptionId = Node(11),
        RemarkId = Node(12),
        Label = "Figure 1",
        Title = Words(title),
        UnitText = "t",
        AlternativeText = "Column chart of <two> years.",
        Remark = Words("A remark."),
        Chart = new SeriesChart
        {
            Form = SeriesForm.Column,
            Numbers = new AxisNumbers(ReportLocale.English, IsPercentage: false),
            Categories = [Words("2023"), Words("2024")],
            Series = [new ChartSeries(Words("Waste"), [new ChartValue(7, [new FactInline("seven", new CitationId(0, 0), default)], new CitationId(0, 0)), new ChartValue(null, Words("not published"), null)])],
        },
    };

    public static string Page(ReportDocument document, PageStyle? style = null, params (NodeId Chart, VectorPicture Drawing)[] drawings)
    {
        using var stream = new MemoryStream();
        var options = new HtmlOptions
        {
            Locale = ReportLocale.English,
            Style = style ?? new PageStyle { Properties = [], Paper = new Paper(210, 297, 20, 20, 20, 20) },
            LedgerJson = LedgerWriter.Write(Ledger),
            Drawings = drawings.ToImmutableDictionary(d => d.Chart, d => d.Drawing),
        };
        HtmlWriter.Write(document, Ledger, options, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
