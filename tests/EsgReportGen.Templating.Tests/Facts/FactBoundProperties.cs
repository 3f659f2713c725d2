using CsCheck;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating.Tests.Facts;

public sealed class FactBoundProperties
{
    // A range of numbers and a number in it.
    private static readonly Gen<(Interval Range, decimal Inside)> Case = Gen.Select(Gen.Int[-9000, 9000], Gen.Int[0, 500], Gen.Int[0, 100])
        .Select((low, width, at) => (new Interval(low / 8m, (low + width) / 8m), (low + (width * at / 100m)) / 8m));

    [Fact]
    public void Bounds_OfAnyRange_HoldForAllItsNumbersAndAreMultiples() => Gen.Select(Case, Gen.Int[1, 400]).Sample((known, eighths) =>
    {
        var step = eighths / 8m;
        var (below, above) = (FactBound.Below(known.Range, step, false)!.Value, FactBound.Above(known.Range, step, false)!.Value);
        return below < known.Inside && known.Inside < above && below % step == 0 && above % step == 0
            && known.Range.Low - below <= step && above - known.Range.High <= step;
    });
}
