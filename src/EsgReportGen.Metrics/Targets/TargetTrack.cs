using System;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Metrics.Targets;

/// <summary>The way from a base to a goal: what it asks for in a period.</summary>
internal static class TargetTrack
{
    /// <summary>The required value; null where the path does not exist.</summary>
    /// <param name="progress">The target and the period, which is not before the base.</param>
    /// <param name="start">The base.</param>
    /// <param name="goal">The goal.</param>
    public static Measurement? Required(TargetProgress progress, Measurement start, Measurement goal)
    {
        var target = progress.Target;
        var period = progress.Period;
        if (period.LastDay.CompareTo(target.Goal.Period.LastDay) >= 0)
            return goal;
        if (target.Path == TargetPath.Milestones)
            return Step(progress, start);
        var part = Part(progress.BasePeriod!.Value, target.Goal.Period, period);
        if (target.Path == TargetPath.Linear)
            return Computed(start.Amount + ((goal.Amount - start.Amount) * part), start, progress);
        return start.Amount > 0 && goal.Amount > 0 ? Computed(start.Amount * Power(goal.Amount / start.Amount, part), start, progress) : null;
    }

    /// <summary>The last digit of a number that was computed from a value: the value's own, or the fourth digit where the value is exact.</summary>
    public static decimal PrecisionOf(decimal amount, Measurement source)
    {
        if (source.Precision > 0 || amount == 0)
            return source.Precision;
        return DecimalRounding.LastDigit(amount) <= 0 && decimal.Truncate(amount) == amount ? 0 : DigitAt(DecimalRounding.FirstDigit(amount) - 3);
    }

    /// <summary>The power of ten at or below a number.</summary>
    public static decimal DigitAt(decimal number) => DigitAt(DecimalRounding.FirstDigit(number));

    private static decimal DigitAt(int power) => power >= 0 ? DecimalRounding.PowerOfTen(Math.Min(27, power)) : 1 / DecimalRounding.PowerOfTen(Math.Min(27, -power));

    private static Measurement Step(TargetProgress progress, Measurement start)
    {
        var last = start;
        foreach (var milestone in progress.Target.Milestones)
        {
            if (milestone.Period.LastDay.CompareTo(progress.Period.LastDay) <= 0)
                last = TargetCalculator.Aimed(milestone, start, start.Unit, progress.Target.Unit) ?? last;
        }

        return last;
    }

    private static Measurement Computed(decimal amount, Measurement start, TargetProgress progress)
    {
        var coarser = progress.Actual?.Content is Values.FactContent.Number { Measurement: var actual } && actual.Precision > start.Precision ? actual : start;
        return new Measurement(DecimalRounding.Trim(amount), start.Unit, PrecisionOf(amount, coarser), Qualifier.Exact, true);
    }

    // In years where all three end on one day of the year, so that leap years do not tilt the path; else in days.
    private static decimal Part(Period start, Period goal, Period period)
    {
        var isYearly = (start.Month, start.Day) == (goal.Month, goal.Day) && (start.Month, start.Day) == (period.Month, period.Day);
        return isYearly
            ? (decimal)(period.Year - start.Year) / (goal.Year - start.Year)
            : (decimal)(DayOf(period) - DayOf(start)).Days / (DayOf(goal) - DayOf(start)).Days;
    }

    private static DateTime DayOf(Period period) => new(period.Year, period.Month, period.Day);

    /// <summary>A number above zero to a power from 0 to 1, by its binary digits: roots of roots, in decimals, the same on every machine.</summary>
    internal static decimal Power(decimal number, decimal exponent)
    {
        var (result, root) = (1m, number);
        for (var digit = 0; digit < 80 && exponent > 0; digit++)
        {
            root = Root(root);
            exponent *= 2;
            if (exponent < 1)
                continue;
            result *= root;
            exponent -= 1;
        }

        return result;
    }

    // Newton's steps fall towards the root from above; when one no longer falls, the digits are used up.
    private static decimal Root(decimal number)
    {
        var root = Math.Max(1, number);
        while (true)
        {
            var next = (root + (number / root)) / 2;
            if (next >= root)
                return root;
            root = next;
        }
    }
}
