namespace EsgReportGen.Foundation.Globalization;

/// <summary>A language's way to print numbers, dates, periods, units and the tool's own words: the only place that turns a value into text. Immutable.</summary>
public sealed partial class ReportLocale
{
}
