using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Targets;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Facts;
using EsgReportGen.Templating.Targets;

namespace EsgReportGen.Templating.DataBlocks.Charts;

/// <summary>Reads the way to a <c>target</c>: what its metric reached from the base on, what the path requires, and the goal.</summary>
internal static class GlidepathReader
{
    // Years between base and goal; more are no plan.
    private const int MostYears = 100;

    /// <summary>The keys of the type.</summary>
    public static ImmutableArray<string> Keys { get; } = ["in", "scale", "target"];

    /// <summary>The chart; null with findings if nothing can be shown.</summary>
    public static GlidepathChart? Read(ChartScope scope)
    {
        if (YamlKeys.Text(scope.Mapping, "target", scope.Diagnostics) is not { } id)
        {
            if (scope.Mapping.FindEntry("target") is null)
                scope.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(scope.Block.NameSpan, scope.Block.Name, "target"));
            return null;
        }

        var progress = TargetRules.Find(scope.Values, id.Text, id.Span, out var problem);
        if (progress is not null)
            problem = TargetRules.Computable(progress, "target_required", id.Span);
        if (progress is not { Metric: { } metric, BasePeriod: { } first } || problem is not null)
        {
            scope.Diagnostics.Add(problem!);
            return null;
        }

        if (!scope.Numbers.Takes(metric, id.Span))
            return null;
        var years = Periods(first, progress).Select(p => Year(p, progress, id, scope)).Where(y => y.Actual is not null || y.Required is not null).ToImmutableArray();
        return new GlidepathChart
        {
            Numbers = scope.Numbers.Axis,
            ActualName = [new TextInline(scope.Locale.Word(LocaleWord.TargetActual), id.Span)],
            RequiredName = [new TextInline(scope.Locale.Word(LocaleWord.TargetRequired), id.Span)],
            Years = years,
        };
    }

    private static IEnumerable<Period> Periods(Period first, TargetProgress progress)
    {
        var goal = progress.Target.Goal.Period;
        var count = System.Math.Clamp(goal.Year - first.Year, 1, MostYears);
        for (var i = 0; i < count; i++)
            yield return first.AddYears(i);
        yield return goal;
    }

    private static GlidepathYear Year(Period period, TargetProgress progress, SourcedText id, ChartScope scope)
    {
        var name = scope.Name(period, id.Span);
        var target = progress.Target;
        var isGoal = period.CompareTo(target.Goal.Period) == 0;
        var isBase = period.CompareTo(progress.BasePeriod!.Value) == 0;
        ChartValue? actual = null;
        if (isBase && target.BaseValue is not null && TargetFigure.Base(progress) is { } stated)
            actual = Value(stated);
        else if (period.CompareTo(progress.Period) <= 0 && FactSeries.Find(scope.Values, progress.Metric!, period) is { } fact)
            actual = Value(new Fact(fact, ValueFormat.AsPublished));

        // A straight way needs its ends only, and where it stands now.
        var isOnPath = isBase || isGoal || target.Path != TargetPath.Linear || period.CompareTo(progress.Period) == 0;
        ChartValue? required = null;
        if (isOnPath && TargetCalculator.Of(target, scope.Values, period) is var there && (isGoal ? TargetFigure.Goal(there) : TargetFigure.Required(there)) is { } asked)
            required = Value(asked);
        return new GlidepathYear(period.Year, name, actual, required, isGoal);

        ChartValue Value(Fact printed) => scope.Value(printed, scope.Numbers, [], name, id.Span);
    }
}
