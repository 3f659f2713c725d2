using System;
using System.Collections.Generic;
using System.Text;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Numerals;

/// <summary>A fact in the form that a template prints it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Expression">What to type: <c>{{ m.x | at prior }}</c>.</param>
/// <param name="Printed">What that prints.</param>
/// <param name="Rank">How likely it is meant; the lowest is.</param>
internal sealed record WrittenFact(MetricValue Fact, string Expression, string Printed, int Rank);

/// <summary>Writes facts as templates print them, so that they show the digits of a number typed by hand.</summary>
internal sealed class FactWriter
{
    private static readonly string[] Prefixes = [string.Empty, "k", "M", "G"];

    private const int OtherFormRank = 10;
    private const int RoundedRank = 20;

    // Smaller whole numbers are everywhere; they stand for a fact only with its unit.
    private const decimal SmallNumber = 20;

    private static readonly Unit Percent = UnitCatalog.Standard.Find("%")!;

    private readonly MetricValues values;
    private readonly ReportLocale locale;
    private readonly ReportDefinition report;

    public FactWriter(MetricValues values, ReportLocale locale)
    {
        this.values = values;
        this.locale = locale;
        report = values.Catalog.Report;
    }

    /// <summary>A fact as it is published.</summary>
    public WrittenFact AsPublished(MetricValue fact) => Written(fact, Default(fact), 0);

    /// <summary>A number's value in the unit of a fact; null where its unit measures something else. Without a unit it is taken to be the fact's.</summary>
    public decimal? InUnitOf(MetricValue fact, in TypedNumber number)
    {
        var unit = ((FactContent.Number)fact.Content).Measurement.Unit;
        if (number.IsPercentage)
            return unit.Equals(Percent) ? number.Value : null;
        if (number.Unit is null)
            return number.Value;
        // Tonnes of CO2 equivalent are tonnes in prose.
        if (!number.Unit.ConvertsTo(unit) && !(IsMass(number.Unit) && IsMass(unit)))
            return null;
        return number.Unit.Factor.Divide(unit.Factor).TryApply(number.Value, out var value) ? value : null;
    }

    /// <summary>A fact in the form that shows the digits of a number; null if none does.</summary>
    public WrittenFact? Write(MetricValue fact, in TypedNumber number)
    {
        if (InUnitOf(fact, number) is not { } value)
            return null;
        var measurement = ((FactContent.Number)fact.Content).Measurement;
        var isSmall = number is { Decimals: 0, IsPercentage: false, Magnitude: 1 } && number.Shown < SmallNumber;
        if (isSmall && number.Unit is null)
            return null;
        WrittenFact? best = null;
        foreach (var (format, rank) in Formats(fact, measurement, number))
        {
            if (Shows(measurement, format, number, value) is { } rounded && Written(fact, rounded, rank + (rounded.Decimals is null ? 0 : RoundedRank)) is var written
                && (best is null || written.Rank < best.Rank))
                best = written;
        }

        return best;
    }

    /// <summary>The change of a metric on the year before.</summary>
    public WrittenFact Change(MetricValue fact, decimal change, int decimals)
    {
        var printed = locale.Format(new Measurement(change, Percent, 0), new ValueFormat { Decimals = decimals, ShowsPlus = true }).Text;
        return new WrittenFact(fact, "{{ m." + fact.Metric.Id.Text + " | change }}", printed, 0);
    }

    private IEnumerable<(ValueFormat Format, int Rank)> Formats(MetricValue fact, Measurement measurement, TypedNumber number)
    {
        var magnitudes = new List<string?>();
        if (number.Magnitude == 1)
        {
            magnitudes.Add(null);
            yield return (Default(fact), 0);
        }

        foreach (var magnitude in locale.Magnitudes)
        {
            if (magnitude.Factor != number.Magnitude)
                continue;
            magnitudes.Add(magnitude.Key);
            yield return (new ValueFormat { Magnitude = magnitude.Key }, OtherFormRank);
        }

        foreach (var unit in RelatedUnits(measurement.Unit))
        {
            // A number without unit may be counted in thousands and more; in a smaller unit it would rather be a slip.
            var isMeant = number.Unit is { } written ? written.Factor == unit.Factor : number.Magnitude == 1 && IsLarger(unit, measurement.Unit);
            foreach (var magnitude in isMeant ? magnitudes : [])
                yield return (new ValueFormat { Unit = unit, Magnitude = magnitude }, OtherFormRank);
        }
    }

    private static bool IsLarger(Unit unit, Unit other) => unit.Factor.Divide(other.Factor).TryApply(1, out var times) && times > 1;

    /// <summary>The same unit with other prefixes.</summary>
    private IEnumerable<Unit> RelatedUnits(Unit unit)
    {
        var code = unit.Code;
        if (code.Length > 1 && code[0] is 'k' or 'M' or 'G' && report.Units.Find(code[1..]) is { } plain && plain.ConvertsTo(unit))
            code = code[1..];
        foreach (var prefix in Prefixes)
        {
            if (report.Units.Find(prefix + code) is { } related && related.ConvertsTo(unit) && !related.Equals(unit))
                yield return related;
        }
    }

    /// <summary>The format, with decimals where it takes them, if the fact then shows the number.</summary>
    private ValueFormat? Shows(Measurement measurement, ValueFormat format, in TypedNumber number, decimal value)
    {
        // What is counted in the fact's own unit must be as large, too.
        if (format.Unit is null && number.Unit is not null && Math.Abs(value) != number.Value)
            return null;
        var shown = locale.Format(measurement, format);
        if (shown.Decimals == number.Decimals && Math.Abs(shown.Shown) == number.Shown)
            return format;
        if (shown.Decimals < number.Decimals)
            return null;
        var rounded = format with { Decimals = number.Decimals };
        return Math.Abs(locale.Format(measurement, rounded).Shown) == number.Shown && number.Shown != 0 ? rounded : null;
    }

    private WrittenFact Written(MetricValue fact, ValueFormat format, int rank)
    {
        var expression = new StringBuilder("{{ m.").Append(fact.Metric.Id.Text);
        var isThis = fact.Period == report.Period || fact.Period == report.Period.LastDay;
        var isPrior = !isThis && (fact.Period == report.Period.AddYears(-1) || fact.Period == report.Period.AddYears(-1).LastDay);
        if (!isThis)
            expression.Append(" | at ").Append(isPrior ? "prior" : fact.Period.Kind == PeriodKind.Instant ? "\"" + fact.Period + "\"" : fact.Period.ToString());
        if (format.Unit is { } unit)
            expression.Append(" | in \"").Append(unit.Code).Append('"');
        if (format.Magnitude is { } magnitude)
            expression.Append(" | scale \"").Append(magnitude).Append('"');
        if (format.Decimals is { } decimals && format != Default(fact))
            expression.Append(" | decimals ").Append(decimals);
        var printed = locale.Format(((FactContent.Number)fact.Content).Measurement, format).Text;
        return new WrittenFact(fact, expression.Append(" }}").ToString(), printed, rank + (isThis ? 0 : isPrior ? 1 : 2));
    }

    private static ValueFormat Default(MetricValue fact) =>
        fact.Metric.Decimals is { } decimals ? new ValueFormat { Decimals = decimals } : ValueFormat.AsPublished;

    private static bool IsMass(Unit unit) => unit.Dimension.ToString().StartsWith("mass", StringComparison.Ordinal);
}
