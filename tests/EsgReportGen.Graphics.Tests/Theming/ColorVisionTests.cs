using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Tests.Theming;

public sealed class ColorVisionTests
{
    private static readonly Color Red = Color.FromRgb(0xC6, 0x28, 0x28);
    private static readonly Color Olive = Color.FromRgb(0x5B, 0x6B, 0x1E);

    [Fact]
    public void Difference_BlackAndWhite_IsThatOfTheirLightness()
    {
        foreach (var (_, matrix) in ColorVision.Deficiencies)
            Assert.Equal(100, ColorVision.Difference(Color.Black, Color.White, matrix), 1);
    }

    [Fact]
    public void Difference_RedAndOlive_IsSmallOnlyForThoseWhoLackRedOrGreen()
    {
        var (deutan, tritan) = (ColorVision.Deficiencies[0], ColorVision.Deficiencies[2]);
        Assert.Equal(("deuteranopia", "tritanopia"), (deutan.Name, tritan.Name));
        Assert.True(ColorVision.Difference(Red, Olive, deutan.Matrix) < 20);
        Assert.True(ColorVision.Difference(Red, Olive, tritan.Matrix) > 60);
    }

    [Theory]
    [InlineData(0x00, 0)]
    [InlineData(0x77, 50.0)]
    [InlineData(0xFF, 100)]
    public void Lightness_Greys_AreThoseOfCie(byte value, double expected) =>
        Assert.Equal(expected, ColorVision.Lightness(Color.FromRgb(value, value, value)), 0.1);

    [Fact]
    public void Tone_Half_LiesBetweenTheColourAndThePaper()
    {
        Assert.Equal(Red, ColorMath.Tone(Red, 1, Color.White));
        Assert.Equal(Color.White, ColorMath.Tone(Red, 0, Color.White));
        Assert.InRange(ColorVision.Lightness(ColorMath.Tone(Red, 0.5, Color.White)), 60, 80);
    }

    [Fact]
    public void InkOn_DarkAndPaleSurface_IsTheOneThatReads()
    {
        Assert.Equal(Color.White, ColorMath.InkOn(Red, Color.Black, Color.White));
        Assert.Equal(Color.Black, ColorMath.InkOn(Color.FromRgb(0xF2, 0xED, 0xE3), Color.Black, Color.White));
    }
}
