using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;

namespace EsgReportGen.Foundation.Tests.Globalization;

public sealed class ReportLocaleMarksTests
{
    [Theory]
    [InlineData("en", " (2030)", false)]
    [InlineData("de-AT", " (2030)", false)]
    [InlineData("zh-Hans", "（2030）", true)]
    [InlineData("ja", "（2030）", true)]
    [InlineData("ko", "(2030)", true)]
    public void Marks_AroundOtherWords_AreThoseOfTheLanguage(string language, string bracketed, bool comparesFirst)
    {
        var locale = ReportLocale.Load(null, language, new DiagnosticBag());
        Assert.Equal((bracketed, comparesFirst), (locale.InBrackets("2030"), locale.ComparesFirst));
    }
}
