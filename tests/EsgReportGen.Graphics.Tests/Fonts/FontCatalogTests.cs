using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Fonts;

namespace EsgReportGen.Graphics.Tests.Fonts;

public sealed class FontCatalogTests
{
    [Theory]
    [InlineData(400, 400)]
    [InlineData(450, 500)]
    [InlineData(650, 700)]
    [InlineData(900, 700)]
    [InlineData(200, 100)]
    [InlineData(1, 100)]
    public void Find_Weight_TakesNearestFace(int wanted, int expected) =>
        Assert.Equal(expected, FontCatalog.Default.Find("inter", wanted)!.Weight);

    [Fact]
    public void Find_UnknownFamily_GivesNull() => Assert.Null(FontCatalog.Default.Find("Helvetica", 400));

    [Fact]
    public void Find_SameFaceTwice_GivesSameObject() =>
        Assert.Same(FontCatalog.Default.Find("Inter", 600), FontCatalog.Default.Find("Inter", 590));

    [Fact]
    public void Create_ProjectCopyOfFont_ReplacesFaceOfThatFamily()
    {
        var bag = new DiagnosticBag();
        var catalog = FontCatalog.Create([new FontFile("content/fonts/a.ttf", TestFonts.Regular.Data.ToArray())], bag);
        Assert.Equal(0, bag.Count);
        Assert.NotSame(TestFonts.Regular, catalog.Find("Inter", 400));
        Assert.Equal(["Inter"], catalog.Families);
    }

    [Fact]
    public void Create_TextFile_IsReportedAndLeftOut()
    {
        var bag = new DiagnosticBag();
        var catalog = FontCatalog.Create([new FontFile("content/fonts/a.ttf", "hello, I am no font"u8.ToArray())], bag);
        var diagnostic = Assert.Single(bag.ToImmutable());
        Assert.Equal("ESG5001", diagnostic.Id);
        Assert.Equal("content/fonts/a.ttf:1:1", diagnostic.Span.ToString());
        Assert.NotNull(catalog.Find("Inter", 400));
    }
}
