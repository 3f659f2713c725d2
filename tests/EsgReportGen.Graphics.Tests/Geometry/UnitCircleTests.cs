using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Graphics.Tests.Geometry;

public sealed class UnitCircleTests
{
    [Theory]
    [InlineData(0, 0, -1)]
    [InlineData(0.25, 1, 0)]
    [InlineData(0.5, 0, 1)]
    [InlineData(0.75, -1, 0)]
    [InlineData(1, 0, -1)]
    [InlineData(-0.25, -1, 0)]
    public void Quarters_OfATurn_AreExact(double turns, double x, double y) => Assert.Equal((x, y), UnitCircle.At(turns));

    [Theory]
    [InlineData(0.125, 0.70710678118654752, -0.70710678118654752)]
    [InlineData(1.0 / 12, 0.5, -0.86602540378443865)]
    [InlineData(1.0 / 6, 0.86602540378443865, -0.5)]
    [InlineData(0.6, -0.58778525229247313, 0.80901699437494742)]
    public void KnownAngles_AreRightToTheLastDigit(double turns, double x, double y)
    {
        var (actualX, actualY) = UnitCircle.At(turns);

        Assert.Equal(x, actualX, 15);
        Assert.Equal(y, actualY, 15);
    }

    [Fact]
    public void EveryDirection_HasLengthOne()
    {
        for (var i = 0; i < 1000; i++)
        {
            var (x, y) = UnitCircle.At(i / 1000.0);
            Assert.Equal(1, (x * x) + (y * y), 14);
        }
    }
}
