using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Publication;

/// <summary>Values and differences in findings: as a report prints them, in the language of findings.</summary>
internal static class ReportedText
{
    private static ReportLocale Locale => ReportLocale.English;

    /// <summary>What a fact says: <c>1,419,000 tCO₂e</c>, <c>more than 1,460</c>, <c>not-published</c>.</summary>
    public static string Of(FactContent content) =>
        content is FactContent.Number { Measurement: var number } ? Plain(Locale.Format(number, ValueFormat.AsPublished).Text) : PublishedText.Of(content);

    /// <summary>How much a value changed: <c>+17,000 tCO₂e (+1.2%)</c>; <c>it is another value</c> where that is no number.</summary>
    public static string Difference(FactContent was, FactContent now)
    {
        if (was is not FactContent.Number { Measurement: var before } || now is not FactContent.Number { Measurement: var after }
            || !UnitCatalog.TryConvert(before.Amount, before.Unit, after.Unit, out var amount))
        {
            return "it is another value";
        }

        if (amount == after.Amount)
            return "it is said in another way";
        var difference = Number(after.Amount - amount);
        if (after.Unit.Code == "%")
            return Plain(Locale.WithPoints(difference));
        if (Locale.UnitText(after.Unit) is { Length: > 0 } unit)
            difference += " " + unit;
        return Plain(Percent(amount, after.Amount) is { } percent ? $"{difference} ({Number(percent)}%)" : difference);
    }

    /// <summary>The relative change in percent, to a tenth or to its first digit; null from zero.</summary>
    private static decimal? Percent(decimal was, decimal now)
    {
        if (was == 0)
            return null;
        var percent = (now - was) / System.Math.Abs(was) * 100;
        return DecimalRounding.Round(percent, System.Math.Clamp(-DecimalRounding.FirstDigit(percent), 1, 28));
    }

    private static string Number(decimal number) => Locale.FormatNumber(number, DecimalRounding.ScaleOf(DecimalRounding.Trim(number)), plus: true);

    // Findings are searched for and copied.
    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
