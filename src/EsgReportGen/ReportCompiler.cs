using EsgReportGen.Formulas;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Layout;
using EsgReportGen.Metrics;
using EsgReportGen.Stages;
using EsgReportGen.Templating;
using EsgReportGen.Worlds;

namespace EsgReportGen;

/// <summary>The program: a report project in, a finished report out.</summary>
public static class ReportCompiler
{
    /// <summary>Makes one edition of a report. A pure function: the same world and options give the same bytes.</summary>
    /// <param name="world">Where the project's files come from.</param>
    /// <param name="options">What to make.</param>
    /// <param name="progress">Hears the name of each stage when it begins; null for nobody.</param>
    /// <returns>The report and all findings. A stage reports all it finds; the stage after one with errors is not begun.</returns>
    public static Compilation<Report> Compile(IReportWorld world, ReportOptions options, System.IProgress<Stage>? progress = null)
    {
        var run = new StageRun(progress);
        return run.Begin(Stage.Files).Keep(ProjectReader.Read(world)) is { } sources
            && run.Begin(Stage.Metrics).Keep(MetricLoader.Load(sources)) is { } catalog
            && run.Begin(Stage.Formulas).Keep(FormulaEvaluator.Evaluate(catalog)) is { } values
            && run.Begin(Stage.Look).Keep(LookReader.Read(world, sources, catalog.Report, options.Language)) is { } look
            && run.Begin(Stage.Templates).Keep(DocumentReader.Read(values, look.Locale, sources, look.Language)) is { } document
            && run.Begin(Stage.Pictures).Keep(PictureReader.Read(world, document)) is { } images
            && run.Begin(Stage.Layout).Keep(ReportLayouter.Layout(document, look.Theme, look.Fonts, images, look.Locale)) is { } pages
            && run.Begin(Stage.Pdf).Keep(PdfStage.Write(world, catalog.Report, look.Theme, document, pages, options)) is { } pdf
            ? run.Finish(new Report(values, document, pages, pdf.Bytes))
            : run.Finish<Report>(null);
    }
}
