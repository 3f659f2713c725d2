using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;

namespace EsgReportGen.Metrics.Reports;

/// <content>The report's years and days.</content>
internal sealed partial class ReportReader
{
    private static readonly ImmutableArray<string> FiscalYearKeys = ["label", "ends"];

    private FiscalYear ReadFiscalYear(YamlMapping report)
    {
        if (YamlKeys.Mapping(report, "fiscalYear", diagnostics) is not { } mapping)
            return FiscalYear.Calendar;
        YamlKeys.Check(mapping, FiscalYearKeys, diagnostics);
        var label = YamlKeys.Text(mapping, "label", diagnostics)?.Text;
        if (YamlKeys.Text(mapping, "ends", diagnostics) is not { } ends)
            return FiscalYear.Calendar with { Label = label };
        // A leap year, so that 02-29 is a day that years can end on.
        if (PeriodParser.TryParse("2024-" + ends.Text, FiscalYear.Calendar) is { Kind: PeriodKind.Instant } day)
            return new FiscalYear(day.Month, day.Day, label);
        diagnostics.Add(MetricsDiagnostics.NotADay.At(ends.Span, ends.Text).WithHint("write month and day of the last day of a year: `03-31`"));
        return FiscalYear.Calendar with { Label = label };
    }

    // Without a period the last of all years stands in: no value can lie after it.
    private Period ReadReportYear(YamlMapping report, SourceSpan reportKey, FiscalYear fiscalYear)
    {
        if (report.Find("period") is null)
            diagnostics.Report(MetricsDiagnostics.RequiredKey, reportKey, "period", "`report`");
        return YamlKeys.Text(report, "period", diagnostics) is { } text && ReadYear(text, fiscalYear, false) is { } year ? year : fiscalYear.Year(9999);
    }

    private Period? ReadBaseYear(YamlMapping report, FiscalYear fiscalYear, Period period)
    {
        if (YamlKeys.Text(report, "baseYear", diagnostics) is not { } text || ReadYear(text, fiscalYear, true) is not { } baseYear)
            return null;
        if (baseYear.CompareTo(period) > 0)
            diagnostics.Report(MetricsDiagnostics.BaseYearAfterPeriod, text.Span, text.Text, period.ToString());
        return baseYear;
    }

    private Period? ReadYear(SourcedText text, FiscalYear fiscalYear, bool allowsCalendarYear)
    {
        if (PeriodParser.TryParse(text.Text, fiscalYear) is not { } period)
        {
            diagnostics.Add(MetricsDiagnostics.UnknownPeriod.At(text.Span, text.Text).WithHint(PeriodParser.Explain(text.Text, fiscalYear)));
            return null;
        }

        if (period.Kind == PeriodKind.Year || (allowsCalendarYear && period.Kind == PeriodKind.CalendarYear))
            return period;
        diagnostics.Report(MetricsDiagnostics.PeriodIsNoYear, text.Span, text.Text, fiscalYear.Year(period.Year).ToString());
        return null;
    }

    private Period? ReadDay(SourcedText text)
    {
        if (PeriodParser.TryParse(text.Text, FiscalYear.Calendar) is { Kind: PeriodKind.Instant } day)
            return day;
        diagnostics.Report(MetricsDiagnostics.NotADay, text.Span, text.Text);
        return null;
    }
}
