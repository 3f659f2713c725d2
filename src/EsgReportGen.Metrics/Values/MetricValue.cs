using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Values;

/// <summary>A fact: what a metric says for a period, and how that came about. Immutable.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Period">The period.</param>
/// <param name="Content">What it says.</param>
/// <param name="Notes">Ids of the notes of the metric and of this value, in that order, each once.</param>
/// <param name="Provenance">How it came about.</param>
public sealed record MetricValue(Metric Metric, Period Period, FactContent Content, ImmutableArray<SourcedText> Notes, Provenance Provenance)
{
    /// <summary>The numbers that the fact may stand for by the precision of its sources; every number for a fact that is none.</summary>
    public Interval Range { get; init; }

    /// <summary>The fact that a metric declares for a period.</summary>
    public static MetricValue Declared(Metric metric, DeclaredValue declared)
    {
        var range = declared.Content is FactContent.Number number ? Interval.Of(number.Measurement) : Interval.All;
        return new MetricValue(metric, declared.Period, declared.Content, Join(metric.Notes, declared.Notes), new Provenance(declared.Span, declared, [])) { Range = range };
    }

    private static ImmutableArray<SourcedText> Join(ImmutableArray<SourcedText> notes, ImmutableArray<SourcedText> more)
    {
        foreach (var note in more)
        {
            if (!Has(notes, note.Text))
                notes = notes.Add(note);
        }

        return notes;
    }

    private static bool Has(ImmutableArray<SourcedText> notes, string id)
    {
        foreach (var note in notes)
        {
            if (string.Equals(note.Text, id, System.StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
