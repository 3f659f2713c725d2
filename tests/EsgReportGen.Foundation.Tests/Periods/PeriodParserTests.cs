using EsgReportGen.Foundation.Periods;

namespace EsgReportGen.Foundation.Tests.Periods;

public sealed class PeriodParserTests
{
    private static readonly FiscalYear March = new(3, 31, null);

    [Theory]
    [InlineData("FY2024", "FY2024", "2024-03-31")]
    [InlineData("CY2023", "CY2023", "2023-12-31")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    public void FiscalReport_ReadsKeys(string text, string key, string lastDay)
    {
        var period = PeriodParser.TryParse(text, March)!.Value;
        Assert.Equal((key, lastDay), (period.ToString(), period.LastDay.ToString()));
    }

    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("CY2024", "2024")]
    public void CalendarReport_ReadsKeys(string text, string key) => Assert.Equal(key, PeriodParser.TryParse(text, FiscalYear.Calendar)!.Value.ToString());

    [Theory]
    [InlineData("2024", "write `FY2024` for the report's year, or `CY2024` for the calendar year")]
    [InlineData("fy2024", "write `FY2024` for the report's year, or `CY2024` for the calendar year")]
    [InlineData("FY24", "write a year such as `FY2024`, or a day such as `2024-03-31`")]
    [InlineData("2023-02-29", "write a year such as `FY2024`, or a day such as `2024-03-31`")]
    [InlineData("FY٢٠٢٤", "write a year such as `FY2024`, or a day such as `2024-03-31`")]
    [InlineData("", "write a year such as `FY2024`, or a day such as `2024-03-31`")]
    [InlineData("0000-01-01", "write a year such as `FY2024`, or a day such as `2024-03-31`")]
    public void NoPeriod_IsExplained(string text, string hint)
    {
        Assert.Null(PeriodParser.TryParse(text, March));
        Assert.Equal(hint, PeriodParser.Explain(text, March));
    }

    [Theory]
    [InlineData("2023", "2023-12-31")]
    [InlineData("FY2023", "2023-03-31")]
    [InlineData("2023-06-30", "2023-06-30")]
    public void Instant_IsTheLastDay(string text, string day) => Assert.Equal(day, PeriodParser.TryParseInstant(text, March)!.Value.ToString());

    [Fact]
    public void FebruaryYears_EndOnTheLastDay() =>
        Assert.Equal("2024-02-29", PeriodParser.TryParse("FY2024", new FiscalYear(2, 28, null))!.Value.LastDay.ToString());
}
