using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Loading;
using EsgReportGen.Metrics.Reports;

namespace EsgReportGen.Metrics.RollForward;

/// <summary>
/// Moves a report to its next year by editing the texts of its files, never by writing them anew: comments, blank lines, quotes, styles and line
/// ends stay. What it makes is read again before it is handed out: all values of before must be there, and nothing but the new values missing.
/// </summary>
public static class YearRoller
{
    // A year before the first or after the last cannot be written.
    private const int FirstYear = 2, LastYear = 9998;

    /// <summary>Plans the move.</summary>
    /// <param name="sources">The project's files.</param>
    /// <param name="catalog">What they declare; read without an error.</param>
    /// <param name="year">The next year, as periods are written: <c>FY2025</c>.</param>
    /// <param name="keepsExisting">Whether values for the next year that are there already stay; otherwise they are an error.</param>
    /// <returns>The plan; null with at least one error.</returns>
    public static Compilation<RollForwardPlan> Plan(ProjectSources sources, MetricCatalog catalog, string year, bool keepsExisting)
    {
        if (Complaint(catalog.Report, year, sources) is { } complaint)
            return new Compilation<RollForwardPlan>(null, [complaint]);
        var findings = new DiagnosticBag();
        var step = new YearStep(catalog.Report.FiscalYear, catalog.Report.Period);
        if (!catalog.Report.Editions.Any(e => PeriodParser.TryParse(e.Key.Text, catalog.Report.FiscalYear) == step.Closing))
            findings.Report(RollForwardDiagnostics.ClosingYearNotPublished, PeriodScalar(sources).Span, step.Closing.ToString());

        var edits = new TextEdits();
        edits.Replace(PeriodScalar(sources).Span, step.Successor(PeriodScalar(sources).Text));
        var roller = new SeriesRoller(new LoadContext(catalog.Report, catalog.Disclosures, sources, new DiagnosticBag()), step, edits);
        foreach (var file in sources.In("content/metrics", ".yaml"))
            roller.Roll(file);
        ImmutableArray<SourceSpan> kept = [.. roller.Kept.Distinct()];
        if (!keepsExisting && !kept.IsEmpty)
            findings.Add(AlreadyThere(step, kept));
        return new Compilation<RollForwardPlan>(findings.HasErrors ? null : Finish(sources, catalog, step, edits.Apply(), kept, findings), findings.ToImmutable());
    }

    /// <summary>Why a text is not the year that a report can move to; null if it is. The rest of the project may be broken.</summary>
    /// <param name="report">The report, as far as it could be read.</param>
    /// <param name="year">The year asked for.</param>
    /// <param name="sources">The project's files.</param>
    public static Diagnostic? Complaint(ReportDefinition report, string year, ProjectSources sources)
    {
        var closing = report.Period;
        var next = closing.Year is >= FirstYear and <= LastYear ? report.FiscalYear.Year(closing.Year + 1).ToString() : "none";
        if (PeriodParser.TryParse(year, report.FiscalYear) is not { Kind: PeriodKind.Year } asked)
            return RollForwardDiagnostics.NotAYear.At(PlaceOfPeriod(sources), year, closing.ToString(), next);
        return asked.Year != closing.Year + 1 || closing.Year is < FirstYear or > LastYear
            ? RollForwardDiagnostics.NotTheNextYear.At(PlaceOfPeriod(sources), year, closing.ToString(), next)
            : null;
    }

    /// <summary>Why a text is not the year that any report can move to; null if it may be.</summary>
    public static Diagnostic? Complaint(string year) => PeriodParser.MayBeYear(year) ? null : RollForwardDiagnostics.NoYear.At(SourceSpan.None, year);

    private static SourceSpan PlaceOfPeriod(ProjectSources sources) => FindPeriod(sources)?.Span ?? SourceSpan.None;

    private static YamlScalar PeriodScalar(ProjectSources sources) => (YamlScalar)FindPeriod(sources)!;

    private static YamlNode? FindPeriod(ProjectSources sources) =>
        YamlReader.Read(sources.Find(MetricLoader.ReportPath)!, new DiagnosticBag()) is YamlMapping top ? (top.Find("report") as YamlMapping)?.Find("period") : null;

    private static Diagnostic AlreadyThere(YearStep step, ImmutableArray<SourceSpan> kept)
    {
        var diagnostic = RollForwardDiagnostics.YearAlreadyThere.At(
            kept[0], step.Next.ToString(), kept.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return kept.Skip(1).Take(4).Aggregate(diagnostic, (d, span) => d.WithRelated(span, "here, too"));
    }

    private static RollForwardPlan? Finish(
        ProjectSources sources, MetricCatalog catalog, YearStep step, ImmutableArray<EditedFile> files, ImmutableArray<SourceSpan> kept, DiagnosticBag findings)
    {
        var moved = new ProjectSources(sources.Paths.Select(p => sources.Find(p)!).Concat(files.Select(f => f.New)));
        var read = MetricLoader.Load(moved);
        var errors = read.Diagnostics.RemoveAll(d => d.Severity != DiagnosticSeverity.Error);
        if (errors.FirstOrDefault(d => !IsGap(d)) is { } broken)
            findings.Report(RollForwardDiagnostics.CannotBeEdited, Before(broken.Span, files), step.Next.ToString(), broken.Message, step.Closing.ToString());
        else if (read.Output is { } after)
        {
            var dropped = Compare(catalog, after, step, findings);
            if (!findings.HasErrors)
                return new RollForwardPlan(step.Closing, step.Next, files, Gaps(errors, after), YearMentions.Find(moved, catalog.Report.FiscalYear, step.Closing), WrittenClaims.Find(moved), kept, dropped);
        }

        return null;
    }

    private static bool IsGap(Diagnostic finding) => finding.Descriptor == MetricsDiagnostics.NoValue || finding.Descriptor == MetricsDiagnostics.CsvBlankCell;

    // A key or a cell says only where it stands; whose it is, is the id above it in YAML, and the other values of its row in CSV.
    private static ImmutableArray<ValueGap> Gaps(ImmutableArray<Diagnostic> findings, MetricCatalog catalog)
    {
        var rows = new Dictionary<(SourceFile?, int), string>();
        foreach (var metric in catalog.Metrics)
        {
            foreach (var value in metric.Values)
                rows[(value.Span.File, value.Span.StartPosition.Line)] = metric.Id.Text;
        }

        var ids = catalog.Metrics.Where(m => !m.IsRest).Select(m => m.Id).ToLookup(i => i.Span.File);
        return [.. findings.Select(f => f.Span).Select(place => new ValueGap(
            place.File!.Path.EndsWith(".csv", StringComparison.Ordinal)
                ? rows.TryGetValue((place.File, place.StartPosition.Line), out var id) ? id : string.Empty
                : ids[place.File].Where(i => i.Span.Start <= place.Start).OrderBy(i => i.Span.Start).LastOrDefault().Text,
            place))];
    }

    /// <summary>The number of values that are gone. One that says something else is reported.</summary>
    private static int Compare(MetricCatalog before, MetricCatalog after, YearStep step, DiagnosticBag findings)
    {
        var gone = 0;
        foreach (var metric in before.Metrics)
        {
            var values = new Dictionary<Period, DeclaredValue>();
            foreach (var value in after.Find(metric.Id.Text)?.Values ?? [])
                values.Add(value.Period, value);
            foreach (var value in metric.Values)
            {
                if (!values.TryGetValue(value.Period, out var now))
                    gone++;
                else if (!string.Equals(now.Span.Text, value.Span.Text, StringComparison.Ordinal))
                    findings.Report(RollForwardDiagnostics.CannotBeEdited, value.Span, step.Next.ToString(), $"the value of `{metric.Id.Text}` would change", step.Closing.ToString());
            }
        }

        return gone;
    }

    // The finding stands in a text that nobody will see: its line in the old one, or the nearest.
    private static SourceSpan Before(SourceSpan span, ImmutableArray<EditedFile> files)
    {
        if (files.FirstOrDefault(f => ReferenceEquals(f.New, span.File)) is not { } file)
            return span;
        var shift = file.Edits.Where(e => e.Span.Start <= span.Start).Sum(e => e.NewText.Length - e.Span.Length);
        var at = Math.Max(0, Math.Min(file.Old.Text.Length, span.Start - shift));
        return new SourceSpan(file.Old, at, at);
    }
}
