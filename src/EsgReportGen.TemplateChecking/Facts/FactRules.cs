using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.TemplateChecking.Facts;

/// <summary>What must hold where a template works with a fact; the same for the checker, which sees every branch, and for the evaluation.</summary>
public static class FactRules
{
    /// <summary>The fact of a metric for a period, or the finding that there is none.</summary>
    public static MetricValue? At(MetricValues values, Metric metric, Period period, SourceSpan span, out Diagnostic? problem)
    {
        var value = FactSeries.Find(values, metric, period);
        problem = value is null
            ? TemplateDiagnostics.PeriodOutsideSeries.At(span, metric.Id.Text, period.ToString(), FactSeries.Describe(values, metric))
            : null;
        return value;
    }

    /// <summary>What an edition printed of a fact, or the finding that none did.</summary>
    /// <param name="values">The facts.</param>
    /// <param name="history">What editions printed.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="period">The period.</param>
    /// <param name="edition">The edition's key; null for the earliest with the fact.</param>
    /// <param name="span">Where a finding points.</param>
    /// <param name="problem">The finding; null when there is a value.</param>
    public static HistoricValue? Published(
        MetricValues values, ValueHistory history, Metric metric, Period period, string? edition, SourceSpan span, out Diagnostic? problem)
    {
        problem = null;
        var editions = values.Catalog.Report.Editions;
        var printed = history.Of(metric.Id.Text, FactSeries.Find(values, metric, period)?.Period ?? period);
        foreach (var value in printed)
        {
            if (edition is null || string.Equals(value.Edition.Key.Text, edition, System.StringComparison.Ordinal))
                return value;
        }

        problem = edition is not null && editions.All(e => e.Key.Text != edition)
            ? TemplateDiagnostics.UnknownEdition.At(span, edition).WithHint(NearestName.DidYouMean(edition, editions.Select(e => e.Key.Text)))
            : TemplateDiagnostics.NeverPublished.At(span, metric.Id.Text, period.ToString(), edition is null ? "no edition" : $"the edition `{edition}`")
                .WithHint(printed.IsEmpty ? null : "it was printed in " + string.Join(", ", printed.Select(p => $"`{p.Edition.Key.Text}`")));
        return null;
    }

    /// <summary>The unit of a code that a metric's numbers convert to, or the finding that there is none.</summary>
    public static Unit? Unit(MetricValues values, Metric metric, string code, SourceSpan span, out Diagnostic? problem)
    {
        problem = Number(metric, "in", span);
        if (problem is not null)
            return null;
        var units = values.Catalog.Report.Units;
        if (units.Find(code) is not { } unit)
        {
            problem = TemplateDiagnostics.UnknownUnit.At(span, code).WithHint(units.Suggest(code) is { } near ? $"did you mean `{near}`?" : null);
            return null;
        }

        problem = Converts(values, metric, unit, span);
        return problem is null ? unit : null;
    }

    /// <summary>The finding that a metric's numbers do not convert to a unit, or null.</summary>
    public static Diagnostic? Converts(MetricValues values, Metric metric, Unit unit, SourceSpan span) =>
        values.UnitOf(metric.Id.Text) is not { } own || own.ConvertsTo(unit)
            ? null
            : TemplateDiagnostics.UnitDoesNotConvert.At(span, metric.Id.Text, own.Code, unit.Code, own.Dimension.ToString());

    /// <summary>The finding that the change of a metric from one period to another is not known, or null.</summary>
    /// <param name="values">The facts.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="period">The later period, or the one looked at.</param>
    /// <param name="from">The period compared with.</param>
    /// <param name="isPoints">Whether the change is one in percentage points.</param>
    /// <param name="span">Where the finding points.</param>
    public static Diagnostic? Change(MetricValues values, Metric metric, Period period, Period from, bool isPoints, SourceSpan span)
    {
        var now = FactSeries.Find(values, metric, period);
        var before = FactSeries.Find(values, metric, from);
        if (now?.Content is FactContent.Number && before?.Content is FactContent.Number { Measurement: var earlier })
            return isPoints || earlier.Amount > 0 ? null : TemplateDiagnostics.ChangeFromZero.At(span, metric.Id.Text, from.ToString());
        // A source may state a change without the value that it compares with.
        if (now is null || metric.ValueType != ValueType.Number || (!isPoints && now.Provenance.Declared?.Change is { } stated && stated.From == from))
            return null;
        var (missing, other) = now.Content is FactContent.Number ? (from, period) : (period, from);
        return TemplateDiagnostics.ChangeWithoutPrior.At(span, metric.Id.Text, missing.ToString(), other.ToString());
    }

    /// <summary>The finding that a metric is no number, or null.</summary>
    public static Diagnostic? Number(Metric metric, string function, SourceSpan span) => metric.ValueType switch
    {
        ValueType.Text => TemplateDiagnostics.NotANumber.At(span, function, metric.Id.Text, "words"),
        ValueType.Date => TemplateDiagnostics.NotANumber.At(span, function, metric.Id.Text, "a date"),
        ValueType.YesNo => TemplateDiagnostics.NotANumber.At(span, function, metric.Id.Text, "yes or no"),
        _ => null,
    };

    /// <summary>The finding that a metric is no percentage, or null.</summary>
    public static Diagnostic? Percentage(MetricValues values, Metric metric, SourceSpan span)
    {
        if (Number(metric, "points", span) is { } noNumber)
            return noNumber;
        return values.UnitOf(metric.Id.Text) is { } unit && unit.Code != "%"
            ? TemplateDiagnostics.PointsOfNoShare.At(span, metric.Id.Text, unit.Code)
            : null;
    }

    /// <summary>The periods of a trend in ascending order; empty with the finding that they are none, or fewer than two.</summary>
    public static ImmutableArray<Period> TrendPeriods(string written, ReportDefinition report, SourceSpan span, out Diagnostic? problem)
    {
        var selection = PeriodSelector.Parse(written).Resolve(report.FiscalYear, report.Period, report.BaseYear);
        problem = selection.Problem is not null ? TemplateDiagnostics.NoPeriods.At(span, written).WithHint(selection.Hint)
            : selection.Periods.Distinct().Count() < 2 ? TemplateDiagnostics.TrendTooShort.At(span, written)
            : null;
        return problem is null ? [.. selection.Periods.Distinct().OrderBy(p => p)] : [];
    }

    /// <summary>The finding that a path is only the beginning of metrics, or a dimension, or null if it is a metric.</summary>
    public static Diagnostic? IsMetric(FactPath path, SourceSpan span) => path.Metric is not null
        ? null
        : TemplateDiagnostics.OnlyPrefix.At(span, "m" + (path.Path.Length == 0 ? string.Empty : "." + path.Path), "m." + (path.FirstMetric()?.Id.Text ?? "…"));

    /// <summary>The finding that a metric has no breakdown, or none of a name.</summary>
    public static Diagnostic NoMembers(Metric metric, string? dimension, SourceSpan span) => TemplateDiagnostics.NoMembers
        .At(span, metric.Id.Text, dimension is null ? string.Empty : $" along `{dimension}`")
        .WithHint(dimension is null ? null : NearestName.DidYouMean(dimension, metric.Breakdowns.Select(b => b.Name.Text)));

    /// <summary>The finding that a language has no such magnitude word.</summary>
    public static Diagnostic UnknownMagnitude(string key, ReportLocale locale, SourceSpan span) =>
        TemplateDiagnostics.UnknownMagnitude.At(span, key).WithHint(
            NearestName.DidYouMean(key, locale.Magnitudes.Select(m => m.Key))
            ?? (locale.Magnitudes.Any() ? $"use one of {string.Join(", ", locale.Magnitudes.Select(m => $"`{m.Key}`"))}" : null));

    /// <summary>The finding that a number is no number of decimals, or null.</summary>
    public static Diagnostic? Decimals(long decimals, SourceSpan span) => decimals is >= 0 and <= 28
        ? null
        : TemplateDiagnostics.DecimalsOutOfRange.At(span, decimals.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
