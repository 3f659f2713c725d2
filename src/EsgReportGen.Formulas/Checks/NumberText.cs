using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Evaluation;

namespace EsgReportGen.Formulas.Checks;

/// <summary>Numbers in diagnostics, which are English.</summary>
internal static class NumberText
{
    /// <summary>A number with as many decimals as it has, at most six.</summary>
    public static string Of(decimal number)
    {
        var decimals = System.Math.Max(0, System.Math.Min(6, DecimalRounding.LastDigit(number)));
        return ReportLocale.English.FormatNumber(number, decimals);
    }

    /// <summary>A value as published, with its unit.</summary>
    public static string Of(FormulaValue value, Unit? unit) => ReportLocale.English.Format(value.In(unit ?? Unit.Ratio), ValueFormat.AsPublished).Text;

    /// <summary>A computed value, with the range that the rounding of its inputs leaves.</summary>
    public static string OfRange(FormulaValue value, Unit? unit)
    {
        var number = Of(DecimalRounding.Round(value.Amount, value.Precision == 0 ? 6 : DecimalRounding.LastDigit(value.Precision) + 1));
        var text = unit is null || unit.Symbol.Length == 0 ? number : number + " " + unit.Code;
        return value.Range is { Low: { } low, High: { } high } && low != high ? text + " (" + Of(low) + " to " + Of(high) + ")" : text;
    }
}
