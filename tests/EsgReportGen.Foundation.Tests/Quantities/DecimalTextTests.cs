using System.Globalization;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Tests.Quantities;

public sealed class DecimalTextTests
{
    [Theory]
    [InlineData("39.0")]
    [InlineData("0")]
    [InlineData("-7.00")]
    [InlineData("33338000")]
    [InlineData("0.001")]
    public void TryParse_PlainDecimal_KeepsItsDigits(string text)
    {
        Assert.True(DecimalText.TryParse(text, out var value, out _));
        Assert.Equal(text, value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("39,0", "write `39.0`")]
    [InlineData("1,000", "write `1000`")]
    [InlineData("1,234,567.8", "write `1234567.8`")]
    [InlineData("1.234.567,8", "write `1234567.8`")]
    [InlineData("1 000", "write `1000`")]
    [InlineData("1e3", "write the number out: `1000`")]
    [InlineData("012", "write `12`")]
    [InlineData(".5", "write `0.5`")]
    [InlineData("5.", "write `5`")]
    [InlineData("-1,5", "write `-1.5`")]
    [InlineData("\u22127", "write the minus as a hyphen: `-7`")]
    [InlineData("39%", "write the number alone, and `unit: \"%\"`")]
    [InlineData("12345678901234567890123456789", "write at most 28 digits")]
    [InlineData("yes", null)]
    [InlineData("", null)]
    public void TryParse_OtherSpelling_IsRefusedWithAHint(string text, string? expected)
    {
        Assert.False(DecimalText.TryParse(text, out _, out var hint));
        Assert.Equal(expected, hint);
    }
}
