using System;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Periods;

/// <summary>
/// A written choice of periods: <c>this</c>, <c>prior</c>, <c>base</c>, a key, a range <c>FY2020..FY2024</c> in either direction,
/// <c>last 5</c> (years, the last of them <c>this</c>), or several of them with commas. Immutable; what it means depends on the report.
/// </summary>
public sealed class PeriodSelector
{
    private const int MostPeriods = 200;

    private PeriodSelector(string text)
    {
        Text = text;
    }

    /// <summary>The choice as written.</summary>
    public string Text { get; }

    /// <summary>Takes a choice as written; <see cref="Resolve"/> says what is wrong with it.</summary>
    public static PeriodSelector Parse(string text) => new(text);

    /// <summary>The periods meant in a report.</summary>
    /// <param name="fiscalYear">How the report's years run.</param>
    /// <param name="current">The year reported on: <c>this</c>.</param>
    /// <param name="baseYear">What <c>base</c> means; null if the report has none.</param>
    public PeriodSelection Resolve(FiscalYear fiscalYear, Period current, Period? baseYear)
    {
        var frame = new Frame(fiscalYear, current, baseYear);
        var periods = ImmutableArray.CreateBuilder<Period>();
        for (var start = 0; start <= Text.Length;)
        {
            var comma = Text.IndexOf(',', start);
            var end = comma < 0 ? Text.Length : comma;
            if (Add(Text.Substring(start, end - start).Trim(), frame, periods) is { } problem)
                return problem;
            start = end + 1;
        }

        return new PeriodSelection(periods.ToImmutable(), null, null);
    }

    private static PeriodSelection? Add(string item, Frame frame, ImmutableArray<Period>.Builder periods)
    {
        if (item.StartsWith("last ", StringComparison.Ordinal))
            return AddLast(item, frame, periods);
        var dots = item.IndexOf("..", StringComparison.Ordinal);
        if (dots >= 0)
            return AddRange(item, dots, frame, periods);
        if (One(item, frame, out var problem) is not { } period)
            return problem;
        periods.Add(period);
        return null;
    }

    private static PeriodSelection? AddLast(string item, Frame frame, ImmutableArray<Period>.Builder periods)
    {
        var count = 0;
        foreach (var c in item.Substring(5).Trim())
            count = c is >= '0' and <= '9' && count <= MostPeriods ? (count * 10) + (c - '0') : int.MaxValue / 100;
        if (count < 1 || count > MostPeriods || count > frame.Current.Year)
            return Wrong($"`{item}` is no number of years", $"write `last 5`, with a number up to {MostPeriods.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        for (var back = count - 1; back >= 0; back--)
            periods.Add(frame.Current.AddYears(-back));
        return null;
    }

    private static PeriodSelection? AddRange(string item, int dots, Frame frame, ImmutableArray<Period>.Builder periods)
    {
        if (One(item.Substring(0, dots).Trim(), frame, out var problem) is not { } from || One(item.Substring(dots + 2).Trim(), frame, out problem) is not { } to)
            return problem;
        if (from.Kind != to.Kind || from.Kind == PeriodKind.Instant)
            return Wrong($"`{item}` is no range of years", "write years of one sort on both sides of `..`");
        var step = from.Year <= to.Year ? 1 : -1;
        var count = ((to.Year - from.Year) * step) + 1;
        if (count > MostPeriods)
            return Wrong($"`{item}` is a range of more than {MostPeriods.ToString(System.Globalization.CultureInfo.InvariantCulture)} years", "write a shorter range");
        for (var i = 0; i < count; i++)
            periods.Add(from.AddYears(i * step));
        return null;
    }

    private static Period? One(string name, Frame frame, out PeriodSelection? problem)
    {
        problem = null;
        switch (name)
        {
            case "this":
                return frame.Current;
            case "prior" when frame.Current.Year > 1:
                return frame.Current.AddYears(-1);
            case "base":
                if (frame.BaseYear is null)
                    problem = Wrong("`base` means nothing: the report has no base year", "write `baseYear` in report.yaml");
                return frame.BaseYear;
        }

        var period = PeriodParser.TryParse(name, frame.FiscalYear);
        if (period is null)
            problem = Wrong($"`{name}` is no period of this report", PeriodParser.Explain(name, frame.FiscalYear));
        return period;
    }

    private static PeriodSelection Wrong(string problem, string hint) => new([], problem, hint);

    private readonly record struct Frame(FiscalYear FiscalYear, Period Current, Period? BaseYear);
}
