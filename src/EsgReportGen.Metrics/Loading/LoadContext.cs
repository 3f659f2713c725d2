using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Csv;
using EsgReportGen.Metrics.Frameworks;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Sites;

namespace EsgReportGen.Metrics.Loading;

/// <summary>What the readers of the metrics files share: the report, and what was gathered so far.</summary>
internal sealed class LoadContext
{
    private readonly Dictionary<string, (SourceSpan Span, bool IsMember)> paths = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NoteDefinition> notes = new(StringComparer.Ordinal);
    private readonly List<SourcedText> noteUses = [];
    private readonly HashSet<string> usedNotes = new(StringComparer.Ordinal);
    private readonly HashSet<string> boundaries = new(StringComparer.Ordinal);
    private readonly HashSet<string> editions = new(StringComparer.Ordinal);
    private readonly DisclosureIds disclosures;

    public LoadContext(ReportDefinition report, DisclosureIds disclosures, ProjectSources sources, DiagnosticBag diagnostics)
    {
        Report = report;
        Diagnostics = diagnostics;
        Csv = new CsvFiles(sources, Suggestions, diagnostics);
        this.disclosures = disclosures;
        foreach (var boundary in report.Boundaries)
            boundaries.Add(boundary.Id.Text);
        foreach (var edition in report.Editions)
            editions.Add(edition.Key.Text);
    }

    public ReportDefinition Report { get; }

    public DiagnosticBag Diagnostics { get; }

    public Suggestions Suggestions { get; } = new();

    public CsvFiles Csv { get; }

    /// <summary>The declared sites; read before the metrics.</summary>
    public SiteCatalog Sites { get; set; } = SiteCatalog.Empty;

    public List<Metric> Metrics { get; } = [];

    public List<NoteDefinition> Notes { get; } = [];

    public List<CheckRule> Checks { get; } = [];

    /// <summary>Takes a path for a metric, a member or a rest; false with a diagnostic if it is taken.</summary>
    /// <param name="id">The path.</param>
    /// <param name="span">The place that takes it.</param>
    /// <param name="part">What of a breakdown it is, <c>member</c> or <c>rest</c>; null for a metric.</param>
    public bool TakePath(string id, SourceSpan span, string? part)
    {
        if (!paths.TryGetValue(id, out var earlier))
        {
            paths.Add(id, (span, part is not null));
            return true;
        }

        var diagnostic = part is null && !earlier.IsMember
            ? MetricsDiagnostics.MetricTwice.At(span, id)
            : MetricsDiagnostics.MemberIsMetric.At(span, id, part ?? "member or rest");
        Diagnostics.Add(diagnostic.WithRelated(earlier.Span, "first defined here"));
        return false;
    }

    public void AddNote(NoteDefinition note)
    {
        if (notes.TryGetValue(note.Id.Text, out var earlier))
        {
            Diagnostics.Add(MetricsDiagnostics.NoteTwice.At(note.Id.Span, note.Id.Text).WithRelated(earlier.Id.Span, "first defined here"));
            return;
        }

        notes.Add(note.Id.Text, note);
        Notes.Add(note);
    }

    /// <summary>Remembers a reference to a note; notes may be defined in a later file.</summary>
    public void UseNote(SourcedText id) => noteUses.Add(id);

    public void CheckDisclosure(SourcedText id)
    {
        if (disclosures.Check(id) is { } problem)
            Diagnostics.Add(problem);
    }

    public void CheckBoundary(SourcedText id)
    {
        if (!boundaries.Contains(id.Text))
            Diagnostics.Add(MetricsDiagnostics.UnknownBoundary.At(id.Span, id.Text).WithHint(Suggestions.DidYouMean(id.Text, boundaries)));
    }

    public void CheckEdition(SourcedText key)
    {
        if (!editions.Contains(key.Text))
            Diagnostics.Add(MetricsDiagnostics.UnknownEdition.At(key.Span, key.Text).WithHint(Suggestions.DidYouMean(key.Text, editions)));
    }

    /// <summary>Reads the period of a value or a column; null with a diagnostic.</summary>
    public Period? ReadPeriod(SourcedText text, bool isInstant)
    {
        var fiscalYear = Report.FiscalYear;
        var period = text.Text is "this" or "prior" or "base" ? Resolve(text) is [var named] ? (isInstant ? named.LastDay : named) : null
            : isInstant ? PeriodParser.TryParseInstant(text.Text, fiscalYear)
            : PeriodParser.TryParse(text.Text, fiscalYear);
        if (period is null)
            Diagnostics.Add(MetricsDiagnostics.UnknownPeriod.At(text.Span, text.Text).WithHint(PeriodParser.Explain(text.Text, fiscalYear)));
        return period;
    }

    /// <summary>The periods of a choice such as <c>last 5</c> or <c>FY2020..FY2024</c>; empty with a diagnostic.</summary>
    public ImmutableArray<Period> ReadPeriods(SourcedText text)
    {
        var selection = PeriodSelector.Parse(text.Text).Resolve(Report.FiscalYear, Report.Period, Report.BaseYear);
        if (selection.Problem is not null)
            Diagnostics.Add(MetricsDiagnostics.UnknownPeriod.At(text.Span, text.Text).WithHint(selection.Hint));
        return selection.Periods;
    }

    /// <summary>Reports references to things that no file defines; when all files are read.</summary>
    public void CheckReferences()
    {
        foreach (var use in noteUses)
            CheckNote(use);

        if (Report.Policies.RestatementOf is { } of)
            CheckMetric(of);
    }

    public void CheckNote(SourcedText id)
    {
        usedNotes.Add(id.Text);
        if (!notes.ContainsKey(id.Text))
            Diagnostics.Add(MetricsDiagnostics.UnknownNote.At(id.Span, id.Text).WithHint(Suggestions.DidYouMean(id.Text, NoteIds())));
    }

    /// <summary>Reports notes that nothing refers to; when everything is read.</summary>
    public void ReportUnusedNotes(ProjectSources sources) => NoteUses.ReportUnused(Notes, usedNotes, sources, Diagnostics);

    public void CheckMetric(SourcedText id)
    {
        if (!paths.ContainsKey(id.Text))
            Diagnostics.Add(MetricsDiagnostics.UnknownMetric.At(id.Span, id.Text).WithHint(Suggestions.DidYouMean(id.Text, MetricIds())));
    }

    private ImmutableArray<Period> Resolve(SourcedText name) =>
        PeriodSelector.Parse(name.Text).Resolve(Report.FiscalYear, Report.Period, Report.BaseYear).Periods;

    private IEnumerable<string> NoteIds()
    {
        foreach (var note in Notes)
            yield return note.Id.Text;
    }

    private IEnumerable<string> MetricIds()
    {
        foreach (var metric in Metrics)
            yield return metric.Id.Text;
    }
}
