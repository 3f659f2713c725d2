using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Metrics.Frameworks;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Sites;
using EsgReportGen.Metrics.Targets;

namespace EsgReportGen.Metrics.Catalog;

/// <summary>Everything that the files under <c>content/</c> declare: the report and its metrics, notes and checks. Immutable.</summary>
public sealed class MetricCatalog
{
    private readonly Dictionary<string, int> places;
    private readonly Dictionary<string, NoteDefinition> notesById;
    private readonly ImmutableArray<FrameworkDefinition> frameworks = [];

    /// <param name="report">The report.</param>
    /// <param name="metrics">Metrics with ids that differ, in declared order: files by path, a total before its members and its rest.</param>
    /// <param name="notes">Notes with ids that differ, in declared order.</param>
    /// <param name="checks">Checks in declared order.</param>
    public MetricCatalog(ReportDefinition report, ImmutableArray<Metric> metrics, ImmutableArray<NoteDefinition> notes, ImmutableArray<CheckRule> checks)
    {
        Report = report;
        Disclosures = new DisclosureIds(report.Frameworks, []);
        Metrics = metrics;
        Notes = notes;
        Checks = checks;
        places = new Dictionary<string, int>(metrics.Length, StringComparer.Ordinal);
        for (var i = 0; i < metrics.Length; i++)
            places.Add(metrics[i].Id.Text, i);
        notesById = new Dictionary<string, NoteDefinition>(notes.Length, StringComparer.Ordinal);
        foreach (var note in notes)
            notesById.Add(note.Id.Text, note);
    }

    /// <summary>The report.</summary>
    public ReportDefinition Report { get; }

    /// <summary>All metrics in declared order, members and rests behind their total.</summary>
    public ImmutableArray<Metric> Metrics { get; }

    /// <summary>All notes in declared order.</summary>
    public ImmutableArray<NoteDefinition> Notes { get; }

    /// <summary>All checks in declared order.</summary>
    public ImmutableArray<CheckRule> Checks { get; }

    /// <summary>Targets in declared order.</summary>
    public ImmutableArray<TargetDefinition> Targets { get; init; } = [];

    /// <summary>The sites, declared or gathered from breakdowns by site.</summary>
    public SiteCatalog Sites { get; init; } = SiteCatalog.Empty;

    /// <summary>What earlier editions printed, in the order in which report.yaml lists the editions; only those that name a list of values.</summary>
    public ImmutableArray<PublishedEdition> Published { get; init; } = [];

    /// <summary>Frameworks that have a file, ordered by its path.</summary>
    public ImmutableArray<FrameworkDefinition> Frameworks
    {
        get => frameworks;
        init => (frameworks, Disclosures) = (value, new DisclosureIds(Report.Frameworks, value));
    }

    /// <summary>What the ids of disclosures mean.</summary>
    public DisclosureIds Disclosures { get; private init; }

    /// <summary>The metric of an id, or null.</summary>
    public Metric? Find(string id) => places.TryGetValue(id, out var place) ? Metrics[place] : null;

    /// <summary>The place of a metric among <see cref="Metrics"/>, from 0; -1 for an unknown id.</summary>
    public int PlaceOf(string id) => places.TryGetValue(id, out var place) ? place : -1;

    /// <summary>The target of an id, or null.</summary>
    public TargetDefinition? FindTarget(string id)
    {
        foreach (var target in Targets)
        {
            if (string.Equals(target.Id.Text, id, StringComparison.Ordinal))
                return target;
        }

        return null;
    }

    /// <summary>The note of an id, or null.</summary>
    public NoteDefinition? FindNote(string id) => notesById.TryGetValue(id, out var note) ? note : null;
}
