using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Targets;
using EsgReportGen.Metrics.Values;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating.Targets;

/// <summary>A number of a target that is no fact of a metric: what it starts from as it says itself, aims at, asks for by now, and how far it is.</summary>
/// <param name="Name">What it is: <c>base</c>, <c>goal</c>, <c>required</c>, <c>difference</c>, <c>progress</c>.</param>
/// <param name="Target">The target's id.</param>
internal sealed record TargetFigure(string Name, string Target)
{
    private static Unit Percent { get; } = UnitCatalog.Standard.Find("%")!;

    private static Unit Points { get; } = UnitCatalog.Standard.Find("pp")!;

    /// <summary>The value that the target starts from: the metric's own fact, or what the target states; null if not known.</summary>
    public static Fact? Base(TargetProgress progress) =>
        progress.Target.BaseValue is null && progress is { BaseFact: { } fact, Base: not null } ? new Fact(fact, ValueFormat.AsPublished)
        : progress.Base is { } value ? Of("base", progress, value, ValueFormat.AsPublished) : null;

    /// <summary>The value to reach; the change itself where the value that it leads to is not known.</summary>
    public static Fact? Goal(TargetProgress progress)
    {
        var goal = progress.Target.Goal;
        if (progress.Goal is { } value)
            return Of("goal", progress, value, ValueFormat.AsPublished);
        var change = goal.Change ?? goal.Points;
        return change is { } amount
            ? Of("goal", progress, new Measurement(amount, goal.Points is null ? Percent : Points, 0), new ValueFormat { ShowsPlus = true, OmitsUnit = false })
            : null;
    }

    /// <summary>What the path asks for by now; null if not known.</summary>
    public static Fact? Required(TargetProgress progress) => progress.Required is { } value ? Of("required", progress, value, ValueFormat.AsPublished) : null;

    /// <summary>What lies between actual and required; null if not known.</summary>
    public static Fact? Difference(TargetProgress progress) =>
        progress.Difference is { } value ? Of("difference", progress, value, new ValueFormat { ShowsPlus = true }) : null;

    /// <summary>The part of the way that lies behind, in percent; null if not known.</summary>
    public static Fact? Progress(TargetProgress progress) => progress.Progress is { } value ? Of("progress", progress, value, ValueFormat.AsPublished) : null;

    private static Fact Of(string name, TargetProgress progress, Measurement value, ValueFormat format)
    {
        var target = progress.Target;
        // Decimals of a metric are meant for its own values.
        var metric = progress.Metric is { } known
            ? value.Unit.Equals(progress.Unit) ? known : known with { Decimals = null }
            : new Metric { Id = target.Id, Label = target.Label, Unit = value.Unit };
        var span = name switch { "base" => target.BaseValue!.Value.Span, "goal" => target.Goal.Value?.Span ?? target.Goal.Span, _ => target.Id.Span };
        System.Collections.Immutable.ImmutableArray<MetricValue> inputs = [.. Inputs(progress)];
        return new Fact(new MetricValue(metric, progress.Period, new FactContent.Number(value), [], new Provenance(span, null, inputs)), format)
        {
            Figure = new TargetFigure(name, target.Id.Text),
        };
    }

    private static System.Collections.Generic.IEnumerable<MetricValue> Inputs(TargetProgress progress)
    {
        if (progress is { BaseFact: { } start, Target.BaseValue: null })
            yield return start;
        if (progress.Actual is { } actual)
            yield return actual;
    }
}
