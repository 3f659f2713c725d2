using EsgReportGen.Pdf.Fonts;

namespace EsgReportGen.Pdf.Tests.Fonts;

public sealed class GlyphTextsTests
{
    [Fact]
    public void FirstUse_Decides()
    {
        var texts = new GlyphTexts();
        texts.Add(7, "-", isAlone: true);
        texts.Add(7, "\u2011", isAlone: true);
        Assert.Equal("-", texts.TextOf(7));
        Assert.False(texts.Says(7, "\u2011"));
    }

    [Fact]
    public void GlyphAlone_CountsBeforeOneThatShares()
    {
        var texts = new GlyphTexts();
        texts.Add(7, "e\u0301", isAlone: false);
        texts.Add(7, "e", isAlone: true);
        Assert.Equal("e", texts.TextOf(7));
    }

    [Theory]
    [InlineData("\u00A0", " ")]
    [InlineData(" ", "\u00A0")]
    public void PlainSpace_CountsBeforeNoBreakSpace(string first, string second)
    {
        var texts = new GlyphTexts();
        texts.Add(3, first, isAlone: true);
        texts.Add(3, second, isAlone: true);
        Assert.Equal(" ", texts.TextOf(3));
        Assert.True(texts.Says(3, "\u00A0"));
    }

    [Fact]
    public void Ligature_KeepsAllItsCharacters()
    {
        var texts = new GlyphTexts();
        texts.Add(2000, "ffi", isAlone: true);
        Assert.Equal("ffi", texts.TextOf(2000));
        Assert.True(texts.Says(2000, "ffi"));
        Assert.True(texts.IsUsed(2000));
        Assert.False(texts.IsUsed(1999));
    }

    [Fact]
    public void CharacterBeyondThePlane_IsOneCharacter()
    {
        var texts = new GlyphTexts();
        texts.Add(5, "\U0001F331", isAlone: true);
        Assert.Equal("\U0001F331", texts.TextOf(5));
        Assert.True(texts.Says(5, "\U0001F331"));
    }

    [Fact]
    public void LaterPages_AddButDoNotChange()
    {
        var (texts, later) = (new GlyphTexts(), new GlyphTexts());
        texts.Add(7, "a", isAlone: true);
        later.Add(7, "b", isAlone: true);
        later.Add(8, "c", isAlone: true);
        texts.Add(later);
        Assert.Equal(("a", "c"), (texts.TextOf(7), texts.TextOf(8)));
    }
}
