using System.Linq;
using BenchmarkDotNet.Attributes;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout;

namespace EsgReportGen.Benchmarks.Charts;

/// <summary>The time of a chart in layout, warm, of a chapter with a hundred of them: it is to stay below 5 ms.</summary>
[MemoryDiagnoser]
public class ChartBenchmarks
{
    private const int Count = 100;
    private ReportDocument document = null!;

    /// <summary>What is drawn.</summary>
    [ParamsAllValues]
    public ChartSample Sample { get; set; }

    [GlobalSetup]
    public void Setup() => document = new ReportDocument
    {
        Language = "en",
        Metadata = new DocumentMetadata("charts", "Charts", "Example Group", string.Empty, Period.OnDay(2024, 7, 22)),
        Cover = new Cover(new NodeId(-1, 0), [new CoverLine(new NodeId(-1, 1), CoverRole.Title, ChartSamples.Words("Charts"))]),
        Chapters =
        [
            new Chapter
            {
                Id = new NodeId(0, 0), Key = "charts", Title = ChartSamples.Words("Charts"), Span = default,
                Blocks = [.. Enumerable.Range(0, Count).Select(i => Block(i, ChartSamples.Make(Sample)))],
            },
        ],
    };

    [Benchmark(OperationsPerInvoke = Count)]
    public PagedDocument DrawChart() => ReportLayouter.Layout(document, ThemeLoader.Default, FontCatalog.Default, ImageCatalog.Empty, ReportLocale.English).Output!;

    private static Block Block(int index, Chart chart) => new ChartBlock(new NodeId(0, (3 * index) + 1), default)
    {
        CaptionId = new NodeId(0, (3 * index) + 2),
        RemarkId = new NodeId(0, (3 * index) + 3),
        Title = ChartSamples.Words("A chart"),
        AlternativeText = "A chart",
        Chart = chart,
    };
}
