using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Evaluation;

namespace EsgReportGen.Formulas.Checks;

/// <summary>Numbers in diagnostics, which are English.</summary>
internal static class NumberText
{
    /// <summary>A number with as many decimals as it has, at most six.</summary>
    public static string Of(decimal number) => ReportLocale.English.FormatNumber(number, Decimals(number));

    /// <summary>A value as published, with its unit.</summary>
    public static string Of(FormulaValue value, Unit? unit) => Written(value.In(unit ?? Unit.Ratio), ValueFormat.AsPublished);

    /// <summary>A computed value, with the range that the rounding of its inputs leaves.</summary>
    public static string OfRange(FormulaValue value, Unit? unit)
    {
        var amount = DecimalRounding.Round(value.Amount, value.Precision == 0 ? 6 : DecimalRounding.LastDigit(value.Precision) + 1);
        var text = Written(new Measurement(amount, unit ?? Unit.Ratio, value.Precision), ValueFormat.AsPublished with { Decimals = Decimals(amount) });
        return value.Range is { Low: { } low, High: { } high } && low != high ? text + " (" + Of(low) + " to " + Of(high) + ")" : text;
    }

    private static int Decimals(decimal number) => System.Math.Max(0, System.Math.Min(6, DecimalRounding.LastDigit(number)));

    private static string Written(Measurement number, ValueFormat format) => ReportLocale.English.Format(number, format).Text.Replace('\u00A0', ' ');
}
