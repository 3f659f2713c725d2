using EsgReportGen.Charts.Plotting;

namespace EsgReportGen.Charts.Tests.Plotting;

public sealed class ValueScaleTests
{
    [Theory]
    [InlineData(0, 11.81, 5, 0, 15, 5)]
    [InlineData(0, 9.9, 5, 0, 10, 2)]
    [InlineData(-3.2, 4, 4, -4, 4, 2)]
    [InlineData(0, 96, 4, 0, 100, 25)]
    [InlineData(1.2, 1.3, 5, 1.2, 1.3, 0.02)]
    [InlineData(0, 10000000, 5, 0, 10000000, 2000000)]
    [InlineData(0, 0, 5, 0, 1, 0.2)]
    public void Nice_OfARange_BeginsAndEndsAtRoundNumbers(double low, double high, int steps, double minimum, double maximum, double step) =>
        Assert.Equal(new ValueScale((decimal)minimum, (decimal)maximum, (decimal)step), ValueScale.Nice((decimal)low, (decimal)high, steps));

    [Fact]
    public void Nice_OfNumbersNearTheEndOfDecimals_DoesNotOverflow()
    {
        var scale = ValueScale.Nice(decimal.MinValue, decimal.MaxValue, 5);
        Assert.True(scale.Minimum < 0 && scale.Maximum > 0 && scale.Step > 0);
    }
}
