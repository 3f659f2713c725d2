using System.IO;
using System.Linq;
using BenchmarkDotNet.Attributes;
using EsgReportGen.Document;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Formulas;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Html;
using EsgReportGen.Html.Styles;
using EsgReportGen.Layout;
using EsgReportGen.Metrics;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;
using EsgReportGen.Pdf;
using EsgReportGen.Templating;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Benchmarks;

/// <summary>The time of each stage and of a whole build, warm, for reports of about 20, 100 and 500 pages (a chapter fills about six).</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly Theme theme = ThemeLoader.Load(null, new DiagnosticBag());
    private readonly FontCatalog fonts = FontCatalog.Create([], new DiagnosticBag());
    private MemoryWorld world = null!;
    private ProjectSources sources = null!;
    private MetricCatalog catalog = null!;
    private MetricValues values = null!;
    private ReportDocument document = null!;
    private PagedDocument pages = null!;
    private Report report = null!;
    private HtmlOptions htmlOptions = null!;

    [Params(3, 17, 82)]
    public int Chapters { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        world = new MemoryWorld(LargeReport.Create(Chapters));
        sources = new ProjectSources(LargeReport.Create(Chapters).Select(f => new SourceFile(f.Path, f.Text)));
        catalog = LoadMetrics();
        values = EvaluateFormulas();
        document = ReadTemplates();
        pages = LayOut();
        report = ReportCompiler.Compile(world, new ReportOptions { ChecksOnly = true }).Output!;
        htmlOptions = new HtmlOptions
        {
            Locale = ReportLocale.English,
            Style = new PageStyle { Properties = [], Paper = new Paper(210, 297, 25, 25, 25, 25) },
            LedgerJson = LedgerWriter.Write(report.Ledger),
        };
    }

    [Benchmark]
    public MetricCatalog LoadMetrics() => MetricLoader.Load(sources).Output!;

    [Benchmark]
    public MetricValues EvaluateFormulas() => FormulaEvaluator.Evaluate(catalog).Output!;

    [Benchmark]
    public ReportDocument ReadTemplates() => DocumentReader.Read(values, ValueHistory.Empty, ReportLocale.English, sources, "en").Output!;

    [Benchmark]
    public PagedDocument LayOut() => ReportLayouter.Layout(document, theme, fonts, ImageCatalog.Empty, ReportLocale.English).Output!;

    [Benchmark]
    public void WritePdf() => PdfWriter.Write(document, pages, PdfOptions.Default, Stream.Null);

    [Benchmark]
    public void WriteHtml() => HtmlWriter.Write(report.Document, report.Ledger, htmlOptions, Stream.Null);

    [Benchmark]
    public Report WholeBuild() => ReportCompiler.Compile(world, new ReportOptions()).Output!;
}
