using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Templating.MetricLabels;

/// <summary>
/// Finds metrics that differ in boundary, accounting basis, kind or unit and are printed under one label, so that a reader takes one for the other.
/// Groups of one table tell their rows apart, and so does, across tables and tiles, a group or title whose rows all have one boundary. Parts of
/// different totals share labels as a matter of course, and words that an author wrote for one chart are read below its title.
/// </summary>
internal sealed class LabelCollisions
{
    private readonly ReportWorld world;
    private readonly Dictionary<(NodeId Block, string Group), bool> isQualified = [];

    private LabelCollisions(ReportWorld world)
    {
        this.world = world;
    }

    /// <summary>Reports each label that a metric shares with another one printed before it.</summary>
    /// <param name="world">The facts.</param>
    /// <param name="labels">The labels of the report in reading order.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static void Check(ReportWorld world, IEnumerable<PrintedLabel> labels, DiagnosticBag diagnostics)
    {
        var collisions = new LabelCollisions(world);
        var all = labels.ToList();
        foreach (var place in all.GroupBy(l => (l.Block, l.Group)))
            collisions.isQualified.Add(place.Key, collisions.Qualifies([.. place]));
        foreach (var same in all.GroupBy(l => (l.Metric.Total, l.Text.ToUpperInvariant())))
            collisions.Check([.. same], diagnostics);
    }

    private void Check(List<PrintedLabel> same, DiagnosticBag diagnostics)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < same.Count; i++)
        {
            var label = same[i];
            if (reported.Contains(label.Metric.Id.Text))
                continue;

            // One finding a metric: the first other one that it can be taken for.
            foreach (var earlier in same.Take(i).DistinctBy(l => (l.Metric.Id.Text, l.Block, l.Group)))
            {
                if (!CanBeMistaken(earlier, label) || Difference(earlier.Metric, label.Metric) is not var (trait, one, other))
                    continue;
                reported.Add(label.Metric.Id.Text);
                diagnostics.Add(DocumentDiagnostics.LabelCollision
                    .At(label.Span, label.Metric.Id.Text, $"{trait} `{other}`", earlier.Metric.Id.Text, $"{trait} `{one}`", label.Text, trait)
                    .WithRelated(earlier.Span, "the other label"));
                break;
            }
        }
    }

    private bool CanBeMistaken(PrintedLabel one, PrintedLabel other)
    {
        if (string.Equals(one.Metric.Id.Text, other.Metric.Id.Text, StringComparison.Ordinal))
            return false;
        if (one.Block == other.Block)
            return string.Equals(one.Group, other.Group, StringComparison.Ordinal);
        return string.Equals(one.Title, other.Title, StringComparison.OrdinalIgnoreCase)
            && !isQualified[(one.Block, one.Group)] && !isQualified[(other.Block, other.Group)];
    }

    private bool Qualifies(List<PrintedLabel> rows)
    {
        if (rows[0].Group.Length == 0 && !rows[0].HasTitle)
            return false;
        return rows.All(r => SameBoundaries(Traits(r.Metric), Traits(rows[0].Metric)));
    }

    private (string Trait, string One, string Other)? Difference(Metric one, Metric other)
    {
        var (a, b) = (Traits(one), Traits(other));
        if (a is null || b is null)
            return null;
        if (!a.Boundaries.IsEmpty && !b.Boundaries.IsEmpty && !SameBoundaries(a, b))
            return ("boundary", string.Join("` and `", a.Boundaries), string.Join("` and `", b.Boundaries));
        if (a.Basis is { } basis && b.Basis is { } otherBasis && !string.Equals(basis, otherBasis, StringComparison.Ordinal))
            return ("basis", basis, otherBasis);
        if (a.Kind is { } kind && b.Kind is { } otherKind && kind != otherKind)
            return ("kind", Word(kind), Word(otherKind));
        return world.Values.UnitOf(one.Id.Text) is { } unit && world.Values.UnitOf(other.Id.Text) is { } otherUnit && !unit.ConvertsTo(otherUnit)
            ? ("unit", unit.Code, otherUnit.Code)
            : null;
    }

    private FactTraits? Traits(Metric metric) => world.Values.TraitsOf(metric.Id.Text);

    private static bool SameBoundaries(FactTraits? one, FactTraits? other) =>
        (one?.Boundaries ?? []).ToImmutableHashSet(StringComparer.Ordinal).SetEquals(other?.Boundaries ?? []);

    private static string Word(MetricKind kind) => kind.ToString().ToLowerInvariant();
}
