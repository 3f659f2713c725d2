using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Tests.Labels;

public sealed class LabelSpreadTests
{
    [Fact]
    public void LabelsThatAreApart_StayWhereTheyWantToBe() => Assert.Equal([15, 45], Spread([20, 50]));

    [Fact]
    public void LabelsAtOnePlace_StandAroundIt_InTheirOrder() => Assert.Equal([35, 45, 55], Spread([50, 50, 50]));

    [Fact]
    public void LabelsAtTheFoot_ArePushedUp() => Assert.Equal([80, 90], Spread([98, 99]));

    [Fact]
    public void LabelsGivenFromBelow_KeepTheOrderOfTheirPlaces() => Assert.Equal([55, 45], Spread([56, 54]));

    private static double[] Spread(double[] wanted)
    {
        ImmutableArray<Length> places = [.. wanted.Select(w => new Length(w))];
        ImmutableArray<Length> heights = [.. wanted.Select(_ => new Length(10))];
        return [.. LabelSpread.Spread(places.AsSpan(), heights.AsSpan(), new Length(0), new Length(100)).Select(t => t.Points)];
    }
}
