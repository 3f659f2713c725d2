using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Fonts.SystemFonts;
using EsgReportGen.Graphics.Shaping;

namespace EsgReportGen.Graphics.Tests.Shaping;

public sealed class CharacterHelpTests
{
    [Theory]
    [InlineData(0x6C34, "水 (U+6C34, Han script, CJK Unified Ideographs)")]
    [InlineData(0x0E01, "ก (U+0E01, Thai script, Thai)")]
    [InlineData(0x1F600, "😀 (U+1F600, Emoticons)")]
    [InlineData(0x0301, "U+0301, Combining Diacritical Marks")]
    [InlineData(0xE000, "U+E000, Private Use Area")]
    [InlineData(0x07, "U+0007, Basic Latin")]
    [InlineData(0xD800, "U+D800, High Surrogates")]
    [InlineData(0x2FE0, "U+2FE0")]
    public void Name_Character_IsShownWhereItCanBe(int codePoint, string expected) => Assert.Equal(expected, CharacterHelp.Name(codePoint));

    [Theory]
    [InlineData(0x6C34, "en", "install Debian's package `fonts-noto-cjk` and write `fonts: { fallback: [Noto Sans CJK SC] }` in theme.yaml, or put a font with Han characters into `content/fonts`")]
    [InlineData(0x6C34, "ja", "[Noto Sans CJK JP]")]
    [InlineData(0x6C34, "zh-Hant-HK", "[Noto Sans CJK HK]")]
    [InlineData(0x3042, "en", "[Noto Sans CJK JP]")]
    [InlineData(0x0E01, "en", "[Noto Sans Thai]")]
    [InlineData(0x2A00, "en", "[Noto Sans Math]")]
    [InlineData(0x1F600, "en", "write a word instead")]
    [InlineData(0xE000, "en", "write a character of Unicode")]
    [InlineData(0xD800, "en", "delete it")]
    public void Hint_Character_SaysWhatToDo(int codePoint, string language, string expected) => Assert.Contains(expected, CharacterHelp.Hint(codePoint, language, FontCatalog.Default));

    [Fact]
    public void Hint_FamilyThatIsThereAndLacksIt_IsNotRecommended()
    {
        var fonts = FontCatalog.Default.With([TestFonts.Regular.Named("Noto Sans CJK SC")], []);
        Assert.Contains("Noto Sans CJK SC lacks it", CharacterHelp.Hint(0x2A6A5, "en", fonts));
    }

    [Fact]
    public void Hint_EachScript_NamesAFamilyWhosePackageIsKnown()
    {
        foreach (var codePoint in (int[])[0x6C34, 0x3042, 0xAC00, 0x0627, 0x05D0, 0x0905, 0x0E01, 0x10A0, 0x0531, 0x1200, 0x0391, 0x0410, 0x13A0, 0xA000])
        {
            var hint = CharacterHelp.Hint(codePoint, "en", FontCatalog.Default);
            var family = hint.Split("fallback: [")[1].Split(']')[0];
            Assert.Contains($"`{FontSources.PackageOf(family)}`", hint);
        }
    }
}
