using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Tests.Ledger;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("Scope 1", "Scope 1")]
    [InlineData("NO~x~ and m^3^", "NOx and m3")]
    [InlineData("**Total** of *all* `things`", "Total of all things")]
    [InlineData("2 * 3 ~ 6", "2 * 3 ~ 6")]
    [InlineData("snake_case_name and _this_", "snake_case_name and this")]
    [InlineData(@"\*not emphasis\*", "*not emphasis*")]
    [InlineData("[a report](https://example.org/x_y) of [seven]{waive=idiom}", "a report of seven")]
    [InlineData("[1] in brackets", "[1] in brackets")]
    [InlineData("open [", "open [")]
    [InlineData("ends in \\", "ends in \\")]
    public void Of_InlineMarkdown_KeepsTheWords(string markdown, string plain) => Assert.Equal(plain, PlainText.Of(markdown));
}
