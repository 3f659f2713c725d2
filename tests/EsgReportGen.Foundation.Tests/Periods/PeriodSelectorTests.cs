using System.Linq;
using CsCheck;
using EsgReportGen.Foundation.Periods;

namespace EsgReportGen.Foundation.Tests.Periods;

public sealed class PeriodSelectorTests
{
    private static readonly FiscalYear March = new(3, 31, null);

    [Theory]
    [InlineData("this", "FY2024")]
    [InlineData("prior", "FY2023")]
    [InlineData("base", "FY2020")]
    [InlineData("FY2022", "FY2022")]
    [InlineData("last 3", "FY2022 FY2023 FY2024")]
    [InlineData("FY2021..FY2023", "FY2021 FY2022 FY2023")]
    [InlineData("FY2023..FY2021", "FY2023 FY2022 FY2021")]
    [InlineData("base..this", "FY2020 FY2021 FY2022 FY2023 FY2024")]
    [InlineData("CY2022..CY2023", "CY2022 CY2023")]
    [InlineData("this, prior, 2024-01-31", "FY2024 FY2023 2024-01-31")]
    public void Choice_Resolves(string text, string expected) => Assert.Equal(expected, string.Join(' ', Resolve(text).Periods.Select(p => p.ToString())));

    [Theory]
    [InlineData("2024", "`2024` is no period of this report", "write `FY2024` for the report's year, or `CY2024` for the calendar year")]
    [InlineData("last 0", "`last 0` is no number of years", "write `last 5`, with a number up to 200")]
    [InlineData("last x", "`last x` is no number of years", "write `last 5`, with a number up to 200")]
    [InlineData("FY2020..CY2024", "`FY2020..CY2024` is no range of years", "write years of one sort on both sides of `..`")]
    [InlineData("FY0001..FY9999", "`FY0001..FY9999` is a range of more than 200 years", "write a shorter range")]
    [InlineData("", "`` is no period of this report", "write a year such as `FY2024`, or a day such as `2024-03-31`")]
    public void WrongChoice_SaysWhy(string text, string problem, string hint)
    {
        var selection = Resolve(text);
        Assert.Empty(selection.Periods);
        Assert.Equal((problem, hint), (selection.Problem, selection.Hint));
    }

    [Fact]
    public void Base_WithoutBaseYear_IsAProblem() =>
        Assert.Equal("write `baseYear` in report.yaml", PeriodSelector.Parse("base").Resolve(March, March.Year(2024), null).Hint);

    [Fact]
    public void AnyText_NeverThrows() => Gen.OneOf(Gen.String, Gen.OneOf<string>("last ", "FY2020", "..", ",", "9", "this", " ", "-").Array[0, 8].Select(string.Concat))
        .Sample(text => _ = Resolve(text));

    private static PeriodSelection Resolve(string text) => PeriodSelector.Parse(text).Resolve(March, March.Year(2024), March.Year(2020));
}
