using CsCheck;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Tests.Quantities;

public sealed class IntervalProperties
{
    private static readonly Gen<decimal> Number = Gen.Int[-2000, 2000].Select(n => n / 8m);

    // An interval and a number in it.
    private static readonly Gen<(Interval Range, decimal Inside)> Case = Gen.Select(Number, Gen.Int[0, 100], Gen.Int[0, 100], Gen.Int[0, 8])
        .Select((low, width, at, open) => (new Interval(open == 0 ? null : low, open == 1 ? null : low + width), low + (width * at / 100m)));

    [Fact]
    public void AddSubtractMultiply_NumbersInside_StayInside() => Gen.Select(Case, Case).Sample((a, b) =>
        a.Range.Add(b.Range).Contains(a.Inside + b.Inside)
        && a.Range.Subtract(b.Range).Contains(a.Inside - b.Inside)
        && a.Range.Multiply(b.Range).Contains(a.Inside * b.Inside)
        && a.Range.Negate().Contains(-a.Inside)
        && a.Range.Abs().Contains(System.Math.Abs(a.Inside))
        && a.Range.Min(b.Range).Contains(System.Math.Min(a.Inside, b.Inside))
        && a.Range.Max(b.Range).Contains(System.Math.Max(a.Inside, b.Inside)));

    [Fact]
    public void Divide_NumbersInside_StayInside() => Gen.Select(Case, Case).Sample((a, b) =>
        b.Inside == 0 || a.Range.Divide(b.Range).Contains(a.Inside / b.Inside));

    [Fact]
    public void Meets_CommonNumber_IsSymmetric() => Gen.Select(Case, Case).Sample((a, b) =>
        a.Range.Meets(b.Range) == b.Range.Meets(a.Range) && (!b.Range.Contains(a.Inside) || a.Range.Meets(b.Range)));

    [Theory]
    [InlineData(Qualifier.Exact, 8.05, 8.15)]
    [InlineData(Qualifier.About, 8.0, 8.2)]
    public void Of_PublishedValue_IsHalfItsPrecisionAround(Qualifier qualifier, decimal low, decimal high) =>
        Assert.Equal(new Interval(low, high), Interval.Of(new Measurement(8.1m, Unit.Ratio, 0.1m, qualifier)));

    [Fact]
    public void Of_Bounds_AreOpen()
    {
        Assert.Equal(new Interval(5, null), Interval.Of(new Measurement(5, Unit.Ratio, 1, Qualifier.MoreThan)));
        Assert.Equal(new Interval(null, 5), Interval.Of(new Measurement(5, Unit.Ratio, 1, Qualifier.LessThan)));
        Assert.Equal(Interval.All, new Interval(decimal.MaxValue, decimal.MaxValue).Add(new Interval(1, 1)));
    }
}
