using System.Globalization;
using CsCheck;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Tests.Globalization;

public sealed class NumberFormatProperties
{
    private static readonly Gen<decimal> Amount = Gen.Select(Gen.Long[-999_999_999_999, 999_999_999_999], Gen.Int[0, 6])
        .Select((n, scale) => n / DecimalRounding.PowerOfTen(scale));

    [Fact]
    public void FormatNumber_AnyNumber_ReadsBackAsItsRounding() => Gen.Select(Amount, Gen.Int[0, 6]).Sample((value, decimals) =>
    {
        var text = ReportLocale.English.FormatNumber(value, decimals).Replace('\u2212', '-').Replace(",", "", System.StringComparison.Ordinal);
        return decimal.Parse(text, CultureInfo.InvariantCulture) == DecimalRounding.Round(value, decimals);
    });

    [Fact]
    public void Rounding_AnyNumber_IsBracketedByFloorAndCeiling() => Gen.Select(Amount, Gen.Int[-6, 6]).Sample((value, decimals) =>
    {
        var (low, high) = (DecimalRounding.Floor(value, decimals), DecimalRounding.Ceiling(value, decimals));
        var rounded = DecimalRounding.Round(value, decimals);
        return low <= value && value <= high && (rounded == low || rounded == high) && System.Math.Abs(rounded - value) * 2 <= (high == low ? 0 : high - low);
    });

    [Fact]
    public void Format_PowerOfTenConversion_LosesNothing() => Amount.Sample(value =>
    {
        var unit = UnitCatalog.Standard.Find("tCO2e")!;
        var precision = 1m / DecimalRounding.PowerOfTen(DecimalRounding.ScaleOf(value));
        var shown = ReportLocale.English.Format(new Measurement(value, unit, precision), new ValueFormat { Magnitude = "million" });
        return shown.Shown * 1_000_000 == value && !shown.LosesDigits;
    });
}
