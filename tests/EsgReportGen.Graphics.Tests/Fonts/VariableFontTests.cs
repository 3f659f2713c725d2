using System.Buffers.Binary;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Fonts.Sfnt;
using EsgReportGen.Testing.Fonts;

namespace EsgReportGen.Graphics.Tests.Fonts;

public sealed class VariableFontTests
{
    private static readonly FontCatalog Fonts = FontCatalog.Create(
        [new FontFile("content/fonts/ember.ttf", SfntFile.Parse(TestFonts.Regular.Data.Span).Named("Ember").Variable(TestFonts.Regular.GlyphOf('A')).Write())], new DiagnosticBag());

    [Theory]
    [InlineData(400, 0)]
    [InlineData(650, 250)]
    [InlineData(900, 500)]
    [InlineData(1000, 500)]
    [InlineData(100, 0)]
    public void Find_AnyWeight_IsTakenAtThatPlaceOfTheAxis(int weight, int wider)
    {
        var face = Fonts.Find("Ember", weight)!;
        var glyph = face.GlyphOf('A');
        Assert.Equal(TestFonts.Regular.GlyphAdvance(glyph) + wider, face.GlyphAdvance(glyph));
        Assert.Equal(int.Min(weight, 900), face.Weight);
    }

    [Fact]
    public void Find_SameWeightTwice_GivesSameObject() => Assert.Same(Fonts.Find("Ember", 650), Fonts.Find("ember", 650));

    [Fact]
    public void Subset_OfAWeight_IsPinnedThere()
    {
        var face = Fonts.Find("Ember", 650)!;
        var glyph = face.GlyphOf('A');
        var subset = FontSubsetter.Subset(face, [glyph]);
        var tables = SfntTables.Read(subset.Bytes, 0)!;
        Assert.False(tables.Has("fvar"));
        Assert.Equal(face.GlyphAdvance(glyph), BinaryPrimitives.ReadUInt16BigEndian(tables["hmtx"][(4 * subset.Codes[glyph])..]));
    }

    [Fact]
    public void Subset_OfTwoWeights_DiffersAndHasTwoNames()
    {
        var (light, bold) = (Fonts.Find("Ember", 300)!, Fonts.Find("Ember", 900)!);
        Assert.NotEqual(light.PostScriptName, bold.PostScriptName);
        ushort[] glyphs = [light.GlyphOf('A')];
        Assert.NotEqual(FontSubsetter.Subset(light, glyphs).Bytes.ToArray(), FontSubsetter.Subset(bold, glyphs).Bytes.ToArray());
    }
}
