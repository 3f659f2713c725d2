using System;
using EsgReportGen.Facts.Claims;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Facts.Numerals;
using EsgReportGen.Facts.Publication;
using EsgReportGen.Formulas;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Layout;
using EsgReportGen.Metrics;
using EsgReportGen.Stages;
using EsgReportGen.Stages.Web;
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
    /// <returns>
    /// The report and all findings. A stage reports all it finds; the stage after one with errors is not begun. Errors of checks (proofs and checks of
    /// the metrics, publication, evidence, claims, numerals) do not keep later stages from finding theirs: then there is a report, but without a file.
    /// Behind broken formulas only publication is checked.
    /// </returns>
    public static Compilation<Report> Compile(IReportWorld world, ReportOptions options, IProgress<Stage>? progress = null)
    {
        var run = new StageRun(progress);
        return run.Begin(Stage.Files).Keep(ProjectReader.Read(world)) is { } sources
            && run.Begin(Stage.Metrics).Keep(MetricLoader.Load(sources)) is { } catalog
            && run.Begin(Stage.Formulas).Check(FormulaEvaluator.Evaluate(catalog)) is { } values
            && run.Begin(Stage.Publication).Check(PublicationLock.Check(values)) is { } history
            && values.IsWhole
            && run.Begin(Stage.Evidence).Check(EvidenceReader.Read(world, catalog)) is { } evidence
            && run.Begin(Stage.Look).Keep(LookReader.Read(world, sources, catalog.Report, options)) is { } look
            && run.Begin(Stage.Templates).Note(options.ChecksOnly ? OtherLanguages.Check(values, history, sources, look.Language) : [])
            && run.Begin(Stage.Templates).Keep(DocumentReader.Read(values, history, look.Locale, sources, look.Language)) is { } document
            && run.Begin(Stage.Claims).Check(ClaimChecker.Check(values, history, document, look.Locale)) is { } claims
            && run.Begin(Stage.Pictures).Keep(PictureReader.Read(world, document, look.Theme)) is { } images
            && run.Begin(Stage.Layout).Keep(ReportLayouter.Layout(document, look.Theme, look.Fonts, images, look.Locale, look.Hyphenation)) is { } pages
            && run.Begin(Stage.Numerals).Check(NumeralChecker.Check(values, document, pages, claims, look.Locale)) is { } numerals
            && run.Begin(Stage.Ledger).Note([])
            && new Lazy<FactsLedger>(() => LedgerBuilder.Build(values, history, document, pages, claims, numerals, evidence)) is var ledger
            && (options.ChecksOnly || run.HasErrors ? options with { Formats = ReportFormats.None } : options) is var asked
            && LedgerFiles.Write(ledger, asked.Formats) is var files
            && run.Begin(Stage.Pdf).Keep(PdfStage.Write(world, catalog.Report, look.Theme, document, pages, files, asked)) is { } pdf
            && run.Begin(Stage.Html).Note([])
            && HtmlStage.Write(world, catalog.Report, look, document, pages, images, ledger, files, asked) is var html
            && run.Begin(Stage.Png).Note([])
            && PngStage.Draw(look.Theme, pages, asked) is var pictures
            ? run.Finish(new Report(values, document, pages, numerals, ledger, pdf.Bytes) { Html = html, Pictures = pictures, LedgerJson = files.Json })
            : run.Finish<Report>(null);
    }

    /// <summary>Reads and computes the facts of a report without its text: what can be asked of them also when templates are broken. A pure function.</summary>
    /// <param name="world">Where the project's files come from.</param>
    /// <returns>The facts and all findings; there are facts also when formulas or checks have errors, but not when the metric files have.</returns>
    public static Compilation<ReportFacts> ReadFacts(IReportWorld world)
    {
        var run = new StageRun(null);
        return run.Keep(ProjectReader.Read(world)) is { } sources
            && run.Keep(MetricLoader.Load(sources)) is { } catalog
            && run.Check(FormulaEvaluator.Evaluate(catalog)) is { } values
            && run.Check(PublicationLock.Check(values)) is { } history
            && run.Check(EvidenceReader.Read(world, catalog)) is { } evidence
            ? run.Finish(new ReportFacts(sources, values, LedgerBuilder.Build(values, history, evidence)))
            : run.Finish<ReportFacts>(null);
    }
}
