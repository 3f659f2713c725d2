using System;
using System.Linq;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.BadInput;

/// <summary>Mistakes in formulas.</summary>
public sealed class BadFormulasTests
{
    [Fact]
    public void Name_Unknown_SuggestsTheNearOne() => Mistake.InFormula("ghg.s1 + ghg.s22", "ghg.s22", "ghg.s2");

    [Fact]
    public void Dimension_Wrong_NamesBothUnits()
    {
        var world = SmallReport.Create().Replace(SmallReport.MetricsPath, "unit: tCO2e\n    values: { 2023: 3400", "unit: kWh\n    values: { 2023: 3400");
        Mistake.Expect(world, SmallReport.MetricsPath, 12, "tCO2e", "kWh");
    }

    [Fact]
    public void Division_ByZero_NamesThePeriod() => Mistake.InFormula("ghg.s1 / (ghg.s2 - ghg.s2)", "2023");

    [Fact]
    public void Cycle_ToldWithItsPath() => Mistake.InFormula("ghg.s12 + ghg.s1", "ghg.s12");

    [Theory]
    [InlineData("System.IO.File.ReadAllText(\"x\")")]
    [InlineData("new object()")]
    [InlineData("(() => 1)()")]
    [InlineData("ghg.s1 is 3")]
    [InlineData("ghg.s1 = 3")]
    [InlineData("typeof(int)")]
    [InlineData("$\"{ghg.s1}\"")]
    [InlineData("ghg.s1 +")]
    public void CSharp_OutsideTheLanguage_IsRefused(string formula) => Mistake.InFormula("'" + formula.Replace("'", "''", StringComparison.Ordinal) + "'");

    [Theory]
    [InlineData('(', ')')]
    [InlineData('-', ' ')]
    [InlineData('!', ' ')]
    public void Nesting_OfTenThousandLevels_EndsQuickly(char open, char close) =>
        Mistake.InFormula("\"" + new string(open, 10_000) + "ghg.s1" + new string(close, 10_000) + "\"");

    [Fact]
    public void Sum_OfThousandsOfTerms_EndsQuickly() => Mistake.InFormula(string.Join(" + ", Enumerable.Repeat("ghg.s1", 5_000)));
}
