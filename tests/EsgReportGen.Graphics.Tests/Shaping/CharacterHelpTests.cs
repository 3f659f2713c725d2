using EsgReportGen.Graphics.Shaping;

namespace EsgReportGen.Graphics.Tests.Shaping;

public sealed class CharacterHelpTests
{
    [Theory]
    [InlineData(0x6C34, "水 (U+6C34, Han)")]
    [InlineData(0x1F600, "😀 (U+1F600)")]
    [InlineData(0xE000, "U+E000")]
    [InlineData(0x07, "U+0007")]
    [InlineData(0xD800, "U+D800")]
    public void Name_Character_IsShownWhereItCanBe(int codePoint, string expected) => Assert.Equal(expected, CharacterHelp.Name(codePoint));

    [Theory]
    [InlineData(0x6C34, "`fonts-noto-cjk`")]
    [InlineData(0x0E01, "Noto Sans Thai")]
    [InlineData(0x1F600, "write a word instead")]
    [InlineData(0xE000, "write a character of Unicode")]
    [InlineData(0xD800, "delete it")]
    public void Hint_Character_SaysWhatToDo(int codePoint, string expected) => Assert.Contains(expected, CharacterHelp.Hint(codePoint));
}
