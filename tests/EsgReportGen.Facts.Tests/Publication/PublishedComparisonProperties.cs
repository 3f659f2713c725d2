using System;
using CsCheck;
using EsgReportGen.Facts.Publication;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Tests.Publication;

public sealed class PublishedComparisonProperties
{
    private static readonly Unit Tonne = UnitCatalog.Standard.Find("tCO2e")!;
    private static readonly Unit Kilotonne = UnitCatalog.Standard.Find("ktCO2e")!;

    private static readonly Gen<(decimal Amount, decimal Step)> Numbers =
        Gen.Select(Gen.Long[-9_999_999_999, 9_999_999_999], Gen.Int[0, 3], Gen.Int[0, 5], (digits, decimals, zeros) =>
            (digits / Pow(decimals), Pow(zeros) / Pow(decimals)));

    [Fact]
    public void MoreDigits_OfTheSameNumber_AreNoRestatement() => Numbers.Sample(n =>
        Assert.Equal(PublishedDifference.None, Compare(DecimalRounding.ToStep(n.Amount, n.Step), n.Step, n.Amount, FinestOf(n.Amount))));

    [Fact]
    public void FewerDigits_OfTheSameNumber_AreNoRestatement() => Numbers.Sample(n =>
        Assert.Equal(PublishedDifference.None, Compare(n.Amount, FinestOf(n.Amount), DecimalRounding.ToStep(n.Amount, n.Step), n.Step)));

    [Fact]
    public void AnotherUnitOfTheSameKind_IsNoRestatement() => Numbers.Sample(n =>
    {
        var rounded = DecimalRounding.ToStep(n.Amount, n.Step);
        Assert.Equal(PublishedDifference.None, PublishedComparison.Compare(Number(rounded, n.Step, Tonne), Number(rounded / 1000, n.Step / 1000, Kilotonne)));
        Assert.Equal(PublishedDifference.None, PublishedComparison.Compare(Number(rounded / 1000, n.Step / 1000, Kilotonne), Number(rounded, n.Step, Tonne)));
    });

    [Fact]
    public void ANumberMoreThanHalfAStepAway_IsARestatement() => Gen.Select(Numbers, Gen.Int[1, 1000], Gen.Bool).Sample((n, tenths, isAbove) =>
    {
        var printed = DecimalRounding.ToStep(n.Amount, n.Step);
        var distance = n.Step * (0.5m + (tenths / 1000m));
        Assert.Equal(PublishedDifference.Changed, Compare(printed, n.Step, isAbove ? printed + distance : printed - distance, n.Step / 1000));
    });

    [Fact]
    public void OneUnitOfTheLastDigit_IsARestatement() => Numbers.Sample(n =>
    {
        var printed = DecimalRounding.ToStep(n.Amount, n.Step);
        Assert.Equal(PublishedDifference.Changed, Compare(printed, n.Step, printed + n.Step, n.Step));
    });

    private static PublishedDifference Compare(decimal was, decimal wasStep, decimal now, decimal nowStep) =>
        PublishedComparison.Compare(Number(was, wasStep, Tonne), Number(now, nowStep, Tonne));

    private static FactContent Number(decimal amount, decimal step, Unit unit) => new FactContent.Number(new Measurement(amount, unit, step, Qualifier.Exact, true));

    private static decimal FinestOf(decimal amount) => new(1, 0, 0, false, (byte)DecimalRounding.ScaleOf(amount));

    private static decimal Pow(int power) => (decimal)Math.Pow(10, power);
}
