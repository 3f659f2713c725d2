using System.Linq;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using static EsgReportGen.Raster.Tests.Drawn;

namespace EsgReportGen.Raster.Tests;

/// <summary>Letters stand where they were shaped to stand.</summary>
public sealed class TextTests
{
    [Fact]
    public void CapitalLetter_StandsOnTheBaseline_AsHighAsTheFontSays()
    {
        var text = Text(10, 80, 80, "H");
        using var page = Of(144, text);
        var (_, top, _, bottom) = page.Ink();
        Assert.Equal(160, bottom);
        Assert.InRange(top, 160 - (text.Text.Font.CapHeight * 160.0 / text.Text.Font.UnitsPerEm) - 1, 160 - (text.Text.Font.CapHeight * 160.0 / text.Text.Font.UnitsPerEm) + 1);
    }

    [Fact]
    public void Letter_HasACounter_ThatIsWhite()
    {
        using var page = Of(144, Text(10, 80, 80, "O") with { Color = Color.FromRgb(200, 0, 0) });
        var (left, top, right, bottom) = page.Ink();
        Assert.Equal(Color.White, page[(left + right) / 2, (top + bottom) / 2]);
        Assert.Equal(Color.FromRgb(200, 0, 0), page[(left + right) / 2, bottom - 6]);
    }

    [Fact]
    public void Slice_BeginsAtItsOrigin_AndSpacesStretch()
    {
        var text = Text(0, 50, 20, "il il");
        using var plain = Of(144, text with { Origin = At(10, 50), Start = 3, Count = 2 });
        using var begin = Of(144, text with { Origin = At(10, 50), Start = 0, Count = 2 });
        Assert.Equal(begin.Ink(), plain.Ink());
        using var narrow = Of(144, text);
        using var wide = Of(144, text with { SpaceStretch = new Length(30) });
        Assert.Equal(narrow.Ink().Right + 60, wide.Ink().Right);
    }

    [Fact]
    public void SlantedLetter_LeansToTheRight_FromTheBaseline()
    {
        var text = Text(20, 90, 80, "I");
        using var upright = Of(144, text);
        using var slanted = Of(144, text with { IsSlanted = true });
        var lean = text.Text.Font.CapHeight * 160.0 / text.Text.Font.UnitsPerEm * Slant.TangentOf(11);
        Assert.InRange(slanted.Ink().Left - upright.Ink().Left, 0, 1);
        Assert.InRange(slanted.Ink().Right - upright.Ink().Right, lean - 1.5, lean + 1);
    }

    [Fact]
    public void Weights_HaveShapesOfTheirOwn()
    {
        var stems = new[] { 300, 400, 600, 700 }.Select(weight =>
        {
            using var page = Of(144, Text(20, 90, 80, "I", weight));
            return page.Ink().Right - page.Ink().Left;
        }).ToArray();
        Assert.Equal(stems.Order().Distinct(), stems);
    }
}
