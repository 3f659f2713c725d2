using CsCheck;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Tests.Globalization;

/// <summary>Bounds stay true however they are printed: "more than" is rounded down, "less than" up, by less than one last digit.</summary>
public sealed class DirectedRoundingProperties
{
    private static readonly string?[] Units = [null, "kWh", "MWh", "GJ", "TJ"];
    private static readonly string?[] Magnitudes = [null, "thousand", "million"];
    private static readonly decimal[] Precisions = [0, 0.01m, 1, 1000];

    private static readonly Gen<ValueFormat> Formats = Gen.Select(Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[-1, 2], (unit, magnitude, decimals) => new ValueFormat
    {
        Unit = Units[unit] is { } code ? UnitCatalog.Standard.Find(code) : null,
        Magnitude = Magnitudes[magnitude],
        Decimals = decimals < 0 ? null : decimals,
    });

    private static readonly Gen<(decimal Amount, decimal Precision)> Amounts = Gen.Select(
        Gen.Long[-9_999_999_999, 9_999_999_999], Gen.Int[0, 6], Gen.Int[0, 3], (digits, decimals, precision) => (digits / DecimalRounding.PowerOfTen(decimals), Precisions[precision]));

    [Fact]
    public void MoreThan_IsNeverRoundedUp() => Gen.Select(Amounts, Formats).Sample((amount, format) =>
    {
        var printed = Print(amount, Qualifier.MoreThan, format);
        Assert.True(printed.Shown <= printed.Exact && printed.Exact - printed.Shown < printed.Step);
    });

    [Fact]
    public void LessThan_IsNeverRoundedDown() => Gen.Select(Amounts, Formats).Sample((amount, format) =>
    {
        var printed = Print(amount, Qualifier.LessThan, format);
        Assert.True(printed.Shown >= printed.Exact && printed.Shown - printed.Exact < printed.Step);
    });

    [Fact]
    public void AnyOther_IsRoundedToTheNearest() => Gen.Select(Amounts, Formats).Sample((amount, format) =>
    {
        var printed = Print(amount, Qualifier.Exact, format);
        Assert.True(System.Math.Abs(printed.Shown - printed.Exact) <= printed.Step / 2);
    });

    private static FormattedValue Print((decimal Amount, decimal Precision) value, Qualifier qualifier, ValueFormat format) =>
        ReportLocale.English.Format(new Measurement(value.Amount, UnitCatalog.Standard.Find("kWh")!, value.Precision, qualifier, value.Precision != 0), format);
}
