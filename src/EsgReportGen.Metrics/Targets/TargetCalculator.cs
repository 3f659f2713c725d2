using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Loading;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Metrics.Targets;

/// <summary>
/// Says how far a target is reached. What is missing stays missing: nothing is estimated. Whether it is on track is decided by the numbers that the
/// actual value may stand for, against the required value as computed from base and goal.
/// </summary>
public static class TargetCalculator
{
    private static Unit Percent { get; } = UnitCatalog.Standard.Find("%")!;

    private static Unit Points { get; } = UnitCatalog.Standard.Find("pp")!;

    /// <summary>A target's progress.</summary>
    /// <param name="target">The target.</param>
    /// <param name="values">All facts.</param>
    /// <param name="period">The period looked at.</param>
    public static TargetProgress Of(TargetDefinition target, MetricValues values, Period period)
    {
        var metric = target.Metric is { } id ? values.Catalog.Find(id.Text) : null;
        var unit = metric is null ? target.Unit : values.UnitOf(metric.Id.Text);
        var start = new TargetProgress
        {
            Target = target,
            Period = period,
            Metric = metric,
            Unit = unit,
            Sort = SortOf(unit),
            BasePeriod = target.BasePeriod ?? values.Catalog.Report.BaseYear,
            Actual = metric is null ? null : values.Find(metric.Id.Text, period),
        };
        try
        {
            return Compute(start, values);
        }
        catch (OverflowException)
        {
            return start with { Obstacle = TargetObstacle.TooLarge };
        }
    }

    /// <summary>The progress of each member of the target's dimension, in the order of the breakdown; empty for a target without one.</summary>
    /// <remarks>Goals in percent or points hold for each member. A goal value is handed on where it is an intensity or a share: an amount of the whole is no part's.</remarks>
    public static ImmutableArray<TargetProgress> Members(TargetDefinition target, MetricValues values, Period period)
    {
        if (target.By is not { } by || target.Metric is not { } id || values.Catalog.Find(id.Text) is not { } metric
            || metric.Breakdowns.FirstOrDefault(b => string.Equals(b.Name.Text, by.Text, StringComparison.Ordinal)) is not { } breakdown)
        {
            return [];
        }

        return [.. breakdown.Members.Select(member => OfMember(target, member, metric, values, period))];
    }

    private static TargetProgress OfMember(TargetDefinition target, string id, Metric metric, MetricValues values, Period period)
    {
        var key = id.Substring(metric.Id.Text.Length + 1);
        var own = target.Members.FirstOrDefault(m => string.Equals(m.Key.Text, key, StringComparison.Ordinal));
        var progress = Of(
            target with
            {
                Metric = target.Metric!.Value with { Text = id },
                BasePeriod = own?.BasePeriod ?? target.BasePeriod,
                BaseValue = own?.BaseValue,
                Goal = own?.Goal ?? target.Goal,
                Milestones = own?.Goal is null ? target.Milestones : [],
                Path = own?.Goal is not null && target.Path == TargetPath.Milestones ? TargetPath.Linear : target.Path,
                By = null,
                Members = [],
            },
            values,
            period);
        if (own?.Goal is not null || target.Goal.Value is null || progress.Sort != TargetSort.Absolute)
            return progress;
        return new TargetProgress
        {
            Target = progress.Target,
            Period = period,
            Metric = progress.Metric,
            Unit = progress.Unit,
            BasePeriod = progress.BasePeriod,
            Base = progress.Base,
            BaseFact = progress.BaseFact,
            Actual = progress.Actual,
            Obstacle = TargetObstacle.NoOwnGoal,
        };
    }

    private static TargetProgress Compute(TargetProgress progress, MetricValues values)
    {
        var target = progress.Target;
        if (progress.Metric is not { } metric)
            return progress with { Goal = target.Goal.Value is { } aim ? Stated(aim, progress.Unit ?? Unit.Ratio, null) : null, Obstacle = TargetObstacle.NoMetric };
        if (progress.Unit is not { } unit)
            return progress with { Obstacle = TargetObstacle.NoNumbers };
        if (target.Unit is { } written && !written.ConvertsTo(unit))
            return progress with { Obstacle = TargetObstacle.OtherUnit };
        var baseFact = progress.BasePeriod is { } basePeriod ? values.Find(metric.Id.Text, basePeriod) : null;
        var start = target.BaseValue is { } stated ? Stated(stated, unit, target.Unit)
            : baseFact?.Content is FactContent.Number number ? number.Measurement : (Measurement?)null;
        progress = progress with { BaseFact = baseFact, Base = start, Goal = Aimed(target.Goal, start, unit, target.Unit) };
        if (progress.BasePeriod is not { } first)
            return progress with { Obstacle = TargetObstacle.NoBasePeriod };
        if (progress.Base is not { } from || progress.Goal is not { } goal)
            return progress with { Obstacle = TargetObstacle.NoBaseValue };
        if (target.Goal.Period.LastDay.CompareTo(first.LastDay) <= 0)
            return progress with { Obstacle = TargetObstacle.GoalNotAfterBase };
        if (goal.Amount == from.Amount)
            return progress with { Obstacle = TargetObstacle.NoWay };
        if (progress.Period.LastDay.CompareTo(first.LastDay) < 0)
            return progress with { Obstacle = TargetObstacle.BeforeBase };
        if (TargetTrack.Required(progress, from, goal) is not { } required)
            return progress with { Obstacle = TargetObstacle.NoPath };
        progress = progress with { Required = required, IsLowerBetter = goal.Amount < from.Amount };
        return progress.Actual?.Content is FactContent.Number actual
            ? Judge(progress, actual.Measurement, from, goal, required)
            : progress with { Obstacle = TargetObstacle.NoActual };
    }

    private static TargetProgress Judge(TargetProgress progress, Measurement actual, Measurement start, Measurement goal, Measurement required)
    {
        var isLower = goal.Amount < start.Amount;
        var may = Interval.Of(actual);
        var isDue = progress.Period.LastDay.CompareTo(progress.Target.Goal.Period.LastDay) >= 0;
        var status = Holds(may, goal.Amount, isLower) == true ? TargetStatus.Reached
            : isDue ? (Holds(may, goal.Amount, isLower) == false ? TargetStatus.Missed : TargetStatus.Undecided)
            : Holds(may, required.Amount, isLower) switch { true => TargetStatus.OnTrack, false => TargetStatus.OffTrack, null => TargetStatus.Undecided };
        var way = goal.Amount - start.Amount;
        var worth = Math.Max(actual.Precision, start.Precision) / Math.Abs(way) * 100;
        var difference = new Measurement(
            actual.Amount - required.Amount, progress.Sort == TargetSort.Share ? Points : actual.Unit, Math.Max(actual.Precision, required.Precision), Qualifier.Exact, true);
        return progress with
        {
            Status = status,
            Difference = difference,
            Progress = new Measurement((actual.Amount - start.Amount) / way * 100, Percent, DigitWorth(worth), Qualifier.Exact, true),
        };
    }

    /// <summary>Whether all, or none, of the numbers that a value may stand for are at least as good as a limit; null where some are.</summary>
    private static bool? Holds(Interval may, decimal limit, bool isLower)
    {
        if (isLower ? may.High <= limit : may.Low >= limit)
            return true;
        return (isLower ? may.Low > limit : may.High < limit) ? false : null;
    }

    // As a printed change: one decimal at most, and none where the sources do not have it.
    private static decimal DigitWorth(decimal worth) => worth <= 0.1m ? 0.1m : 1;

    /// <summary>What an aim comes to; null where the base that it is a change of is not known.</summary>
    internal static Measurement? Aimed(TargetAim aim, Measurement? start, Unit unit, Unit? written)
    {
        if (aim.Value is { } value)
            return Stated(value, unit, written);
        if (start is not { } known)
            return null;
        var amount = aim.Points is { } points ? known.Amount + points : known.Amount * (1 + ((aim.Change ?? 0) / 100));
        return new Measurement(amount, unit, TargetTrack.PrecisionOf(amount, known), Qualifier.Exact, true);
    }

    private static Measurement Stated(SourcedText text, Unit unit, Unit? written)
    {
        // The reader takes nothing but numbers.
        var amount = DecimalText.TryParse(text.Text, out var number, out _) ? number : 0;
        var scale = DecimalRounding.ScaleOf(amount);
        var precision = amount == 0 || UnitKinds.IsCountedOneByOne(written ?? unit) ? 0 : 1 / DecimalRounding.PowerOfTen(scale);
        if (written is null || UnitCatalog.Conversion(written, unit) is not { } factor || factor == UnitFactor.One)
            return new Measurement(amount, unit, precision);
        if (!factor.TryApply(amount, out var converted) || !factor.TryApply(precision, out var step))
            throw new OverflowException();
        return new Measurement(converted, unit, factor.IsPowerOfTen(out _) ? step : TargetTrack.DigitAt(step));
    }

    private static TargetSort SortOf(Unit? unit) => unit is null ? TargetSort.Absolute
        : unit.Equals(Percent) ? TargetSort.Share
        : UnitKinds.Of(unit) == MetricKind.Ratio ? TargetSort.Intensity : TargetSort.Absolute;
}
