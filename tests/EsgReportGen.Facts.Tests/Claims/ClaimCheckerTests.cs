using System.Linq;
using EsgReportGen.Facts.Claims;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Tests.Claims;

public sealed class ClaimCheckerTests
{
    [Theory]
    [InlineData("rose 63.5%", "ghg.reduction.own_ops change")]
    [InlineData("63.5% higher", "ghg.reduction.own_ops change")]
    [InlineData("grew by about 60%", "ghg.reduction.own_ops change")]
    [InlineData("rose by more than 60 percent", "ghg.reduction.own_ops change")]
    [InlineData("rose by nearly two thirds", "ghg.reduction.own_ops change")]
    [InlineData("rose by 0.90 million tonnes", "ghg.reduction.own_ops change")]
    [InlineData("almost quadrupled", "ghg.reduction.own_ops change FY2022..FY2024")]
    [InlineData("fell 4.1%", "ghg.total change FY2020..FY2024")]
    [InlineData("fell 4.1% since 2020", "ghg.total change base")]
    [InlineData("4.1%", "ghg.total change FY2020..FY2024")]
    [InlineData("rose", "ghg.reduction.own_ops change")]
    [InlineData("fell every year", "ghg.total trend last 5")]
    [InlineData("2.32 million tonnes", "ghg.reduction.own_ops")]
    [InlineData("1.419 million tonnes of CO2 equivalent", "ghg.reduction.own_ops at prior")]
    [InlineData("1.42 Mt CO2e", "ghg.reduction.own_ops[FY2023]")]
    [InlineData("more than 85,000 parcels", "logistics.parcels")]
    [InlineData("up to 90,000", "logistics.parcels")]
    [InlineData("more than 1,600 centres", "logistics.centres")]
    [InlineData("more than 1,500 centres", "logistics.centres")]
    [InlineData("up 2.1 percentage points", "energy.dc_share points")]
    [InlineData("up 2.1 points", "energy.dc_share change")]
    [InlineData("up 3.9%", "energy.dc_share change")]
    [InlineData("56.0%", "energy.dc_share")]
    [InlineData("CNY 941 billion", "revenue")]
    [InlineData("9.31 million cubic metres", "water.withdrawal")]
    [InlineData("about a quarter", "ghg.reduction.own_ops / ghg.total")]
    [InlineData("25.4%", "ghg.ratio")]
    [InlineData("more than a quarter", "ghg.reduction.own_ops / ghg.total > 0.25")]
    [InlineData("larger than the year before", "ghg.reduction.own_ops > ghg.reduction.own_ops[prior]")]
    [InlineData("fell 7.0%", "ghg.intensity change")]
    [InlineData("Scope 1 emissions fell 4.1%", "ghg.total change FY2020..FY2024")]
    [InlineData("zero tonnes", "zero - zero")]
    [InlineData("twenty-one tonnes", "zero * 4.2")]
    [InlineData("two hundred and fifty tonnes", "zero * 50")]
    [InlineData("about twenty-one million tonnes", "zero * 4300000")]
    [InlineData("over a million tonnes", "ghg.reduction.own_ops at prior")]
    [InlineData("around a quarter", "ghg.reduction.own_ops / ghg.total")]
    [InlineData("no fires", "zero - zero")]
    [InlineData("nil", "zero - zero")]
    [InlineData("−4.1%", "ghg.total change FY2020..FY2024")]
    [InlineData("rose by +63.5%", "ghg.reduction.own_ops change")]
    public void Claim_ThatTheDigitsGive_IsRight(string text, string claim)
    {
        var report = ClaimReport.Of(text, claim, "en");

        Assert.Empty(report.Findings);
        Assert.Equal(ClaimVerdict.Right, report.Verdict);
    }

    [Theory]
    [InlineData("twenty-four tonnes", "zero * 4", "ESG4101", "20 tCO₂e")]
    [InlineData("zero tonnes", "zero", "ESG4101", "5 tCO₂e")]
    [InlineData("no fires", "zero", "ESG4101", "5 tCO₂e")]
    [InlineData("over two million tonnes", "ghg.reduction.own_ops at prior", "ESG4101", "1,419,000 tCO₂e")]
    [InlineData("rose 65.3%", "ghg.reduction.own_ops change", "ESG4101", "+63.5% (63.1% to 63.9%)")]
    [InlineData("fell 63.5%", "ghg.reduction.own_ops change", "ESG4103", "+63.5%")]
    [InlineData("fell", "ghg.reduction.own_ops change", "ESG4103", "+")]
    [InlineData("up 2.1%", "energy.dc_share change", "ESG4105", "+2.1 percentage points, +3.9% relative")]
    [InlineData("up 2.1%", "energy.dc_share points", "ESG4105", "+2.1 percentage points, +3.9% relative")]
    [InlineData("2,320 million tonnes", "ghg.reduction.own_ops", "ESG4106", "1,000 times the fact")]
    [InlineData("232 thousand tonnes", "ghg.reduction.own_ops", "ESG4106", "10th")]
    [InlineData("2.23 million tonnes", "ghg.reduction.own_ops", "ESG4101", "2,320,000 tCO₂e")]
    [InlineData("2.32 million MWh", "ghg.reduction.own_ops", "ESG4107", "`MWh`")]
    [InlineData("more than 90,000", "logistics.parcels", "ESG4101", "88,300")]
    [InlineData("more than 88,300", "logistics.parcels", "ESG4101", "88,300")]
    [InlineData("rose every year", "ghg.total trend last 5", "ESG4103", "FY2020")]
    [InlineData("went up and down", "ghg.total trend last 5", "ESG4103", "never rose")]
    [InlineData("more than a third", "ghg.reduction.own_ops / ghg.total > 0.25", "ESG4101", "0.2")]
    [InlineData("smaller", "ghg.reduction.own_ops < ghg.reduction.own_ops[prior]", "ESG4108", "2,320,000")]
    [InlineData("fell 8.0%", "ghg.intensity change", "ESG4101", "implies 8.65 to 8.77 for FY2023")]
    [InlineData("rose 7.0%", "ghg.intensity change", "ESG4103", "-7.0%")]
    [InlineData("about 20%", "ghg.reduction.own_ops change", "ESG4101", "63.5%")]
    [InlineData("halved", "ghg.reduction.own_ops change", "ESG4103", "63.5%")]
    [InlineData("doubled", "ghg.reduction.own_ops change", "ESG4101", "63.5%")]
    public void Claim_OutsideTheData_IsAnError(string text, string claim, string id, string said)
    {
        var report = ClaimReport.Of(text, claim, "en");

        Assert.Equal(id, report.Finding.Id);
        Assert.Equal(DiagnosticSeverity.Error, report.Finding.Severity);
        Assert.Contains(said, report.Finding.Message.Replace('\u00A0', ' ').Replace('−', '-'), System.StringComparison.Ordinal);
        Assert.Equal(ClaimVerdict.Wrong, report.Verdict);
    }

    [Theory]
    [InlineData("It rose by {{ m.ghg.total | change }}.", "ESG4103")]
    [InlineData("It rose by **{{ m.ghg.total | change }}**.", "ESG4103")]
    [InlineData("It fell by only {{ m.ghg.reduction.own_ops | change }}.", "ESG4103")]
    [InlineData("It was down {{ m.energy.dc_share | points }}.", "ESG4103")]
    [InlineData("It fell by {{ m.ghg.total | change }}.", "ESG4126")]
    public void WordBeforeAChange_ThatIsAgainstIt_IsFound(string text, string id)
    {
        var finding = ClaimReport.Of(text).Finding;

        Assert.Equal(id, finding.Id);
        Assert.StartsWith("m.", finding.Span.Text, System.StringComparison.Ordinal);
        Assert.Contains("`| change \"rose by {}\" \"fell by {}\"`", finding.Hint, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It rose by {{ m.ghg.reduction.own_ops | change }}.")]
    [InlineData("It rose. The total: {{ m.ghg.total | change }}.")]
    [InlineData("Reductions in the whole group and its partners {{ m.ghg.reduction.own_ops | change }}.")]
    [InlineData("It did not fall: {{ m.energy.dc_share | points }}, and more, {{ m.ghg.total | change \"rose {}\" \"fell {}\" }}.")]
    [InlineData("| Cut | Change |\n|---|---|\n| Reduction | {{ m.ghg.reduction.own_ops | change }} |")]
    public void WordBeforeAChange_ThatMayBeTrue_IsLeftAlone(string text) => Assert.Empty(ClaimReport.Of(text).Findings);

    [Theory]
    [InlineData("rose 63.2%", "ghg.reduction.own_ops change", "ESG4102", ClaimVerdict.Allowed)]
    [InlineData("2.321 million tonnes", "ghg.reduction.own_ops", "ESG4102", ClaimVerdict.Allowed)]
    [InlineData("88,000 parcels", "logistics.parcels", "ESG4113", ClaimVerdict.Allowed)]
    [InlineData("1,600 centres", "logistics.centres", "ESG4112", ClaimVerdict.Allowed)]
    [InlineData("about 9,123,930 tonnes", "ghg.total", "ESG4114", ClaimVerdict.Right)]
    [InlineData("fell by -4.1%", "ghg.total change FY2020..FY2024", "ESG4126", ClaimVerdict.Right)]
    [InlineData("a drop of −4.1%", "ghg.total change FY2020..FY2024", "ESG4126", ClaimVerdict.Right)]
    [InlineData("rose by −4.1%", "ghg.total change FY2020..FY2024", "ESG4126", ClaimVerdict.Right)]
    [InlineData("rose", "share.rough change", "ESG4104", ClaimVerdict.Allowed)]
    [InlineData("more than 1,700 centres", "logistics.centres", "ESG4111", ClaimVerdict.Undecided)]
    [InlineData("rose", "logistics.centres change", "ESG4111", ClaimVerdict.Undecided)]
    [InlineData("fell 5%", "water.withdrawal change", "ESG4111", ClaimVerdict.Undecided)]
    [InlineData("fell every year", "water.withdrawal trend last 3", "ESG4111", ClaimVerdict.Undecided)]
    [InlineData("more centres", "logistics.centres > logistics.centres[prior]", "ESG4111", ClaimVerdict.Undecided)]
    public void Claim_ThatOnlyRoundingAllows_OrNothingDecides_IsAWarning(string text, string claim, string id, ClaimVerdict verdict)
    {
        var report = ClaimReport.Of(text, claim, "en");

        Assert.Equal(id, report.Finding.Id);
        Assert.Equal(DiagnosticSeverity.Warning, report.Finding.Severity);
        Assert.Equal(verdict, report.Verdict);
    }

    [Theory]
    [InlineData("rose 63.5%", "ghg.reduction.own_op change", "ESG2006", "ghg.reduction.own_op", "ghg.reduction.own_ops")]
    [InlineData("rose 63.5%", "ghg.reduction.own_ops chnge", "ESG4119", "chnge", "change")]
    [InlineData("rose 63.5%", "ghg.reduction.own_ops change FY20", "ESG4120", "FY20", "FY2024")]
    [InlineData("went well", "ghg.reduction.own_ops change", "ESG4115", "went well", "directions")]
    [InlineData("rose 63,5%", "ghg.reduction.own_ops change", "ESG4117", "63,5", "1,234.5")]
    [InlineData("88 300 parcels", "logistics.parcels", "ESG4117", "88 300", "`88,300`")]
    [InlineData("rose 5%", "ghg.reduction.own_ops > ghg.total change", "ESG4123", "ghg.reduction.own_ops > ghg.total", "metric")]
    [InlineData("rose 63.5% to 2.32 million", "ghg.reduction.own_ops change", "ESG4116", "2.32 million", "brackets")]
    [InlineData("did not fall", "ghg.reduction.own_ops change", "ESG4118", "did not fall", "brackets")]
    [InlineData("up 2 points", "ghg.total points", "ESG4124", "ghg.total", "change")]
    [InlineData("rose", "ghg.total trend FY2024", "ESG4125", "FY2024", "last 5")]
    [InlineData("rose", "ghg.total < 5", "ESG2016", "5", "Convert")]
    public void Claim_ThatCannotBeRead_SaysWhereAndWhatToDo(string text, string claim, string id, string place, string hint)
    {
        var finding = ClaimReport.Of(text, claim, "en").Finding;

        Assert.Equal((id, place), (finding.Id, finding.Span.Text));
        Assert.Contains(hint, finding.Hint, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rose 63.5%", "ghg.reduction.own_ops change", "63.5%")]
    [InlineData("Two sites cut 4.1% since 2020", "ghg.total change base", "4.1%")]
    [InlineData("fell every year for 5 years", "ghg.total trend last 5", "")]
    [InlineData("2.32 million tonnes", "ghg.reduction.own_ops", "2.32 million")]
    [InlineData("rose 63,5%", "ghg.reduction.own_ops change", null)]
    public void Claim_AnswersForTheNumbersThatItJudges(string text, string claim, string? numbers)
    {
        var found = Assert.Single(ClaimReport.Of(text, claim, "en").Result.Output!.All).Numbers;

        Assert.Equal(numbers, found is { } known ? string.Join(' ', known) : null);
    }

    [Fact]
    public void RoseByAMinus_AgainstTheData_IsAnError() =>
        Assert.Contains("ESG4103", string.Concat(ClaimReport.Of("rose by −63.5%", "ghg.reduction.own_ops change", "en").Findings), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("statement: \"Emissions [fell 9.9%]{claim='ghg.total change base'}.\"", "ESG4101 [fell 9.9%]")]
    [InlineData("subtitle: \"[fell 4.1%]{claim='ghg.total change base'}\"", "")]
    public void Claim_OnTheCover_IsChecked(string key, string finding)
    {
        var report = ClaimReport.Of("Text.", report: key);

        Assert.Equal("ghg.total change base", Assert.Single(report.Result.Output!.All).Expression);
        Assert.Equal(finding, string.Concat(report.Findings.Select(f => f[..finding.Length])));
    }

    [Fact]
    public void Claim_InATitleForRunningHeads_IsChecked() => Assert.Equal(
        ["rose 1%", "rose 2%"],
        ClaimReport.Chapter("---\ntitle: \"It [rose 1%]{claim='ghg.total change'} a bit\"\n---\n# A [rose 2%]{claim=\"ghg.total change\"} b\n").Result.Output!.All.Select(c => c.Text));

    [Theory]
    [InlineData("de", "um 63,5 % gestiegen", "um 63,5 % gesunken")]
    [InlineData("de", "um rund dreiundsechzig Prozent gestiegen", "um rund dreiundsechzig Prozent gesunken")]
    [InlineData("de", "Anstieg um knapp zwei Drittel", "Rückgang um knapp zwei Drittel")]
    [InlineData("de", "nahm um 63,5 % zu", "nahm um 63,5 % ab")]
    [InlineData("nl", "nam met 63,5% toe", "nam met 63,5% af")]
    [InlineData("fr", "une hausse de 63,5 %", "une baisse de 63,5 %")]
    [InlineData("es", "aumentó un 63,5 %", "disminuyó un 63,5 %")]
    [InlineData("it", "è cresciuto del 63,5%", "è diminuito del 63,5%")]
    [InlineData("pt", "aumentou 63,5%", "caiu 63,5%")]
    [InlineData("nl", "steeg met 63,5%", "daalde met 63,5%")]
    [InlineData("sv", "ökade med 63,5 %", "minskade med 63,5 %")]
    [InlineData("zh-Hans", "增长63.5%", "下降63.5%")]
    [InlineData("zh-Hans", "增长超过60%", "下降超过60%")]
    [InlineData("ja", "63.5%増加", "63.5%減少")]
    [InlineData("ko", "63.5% 증가했다", "63.5% 감소했다")]
    [InlineData("ar", "ارتفعت بنسبة 63.5%", "انخفضت بنسبة 63.5%")]
    [InlineData("ar", "زيادة بأكثر من 60%", "تراجعت بأكثر من 60%")]
    [InlineData("he", "עלייה של 63.5%", "ירידה של 63.5%")]
    [InlineData("he", "גדלו ביותר מ־60 אחוזים", "פחתו ביותר מ-60 אחוזים")]
    public void Direction_InEveryLanguage_IsHeldAgainstTheData(string language, string right, string wrong)
    {
        Assert.Empty(ClaimReport.Of(right, "ghg.reduction.own_ops change", language).Findings);
        Assert.Equal("ESG4103", ClaimReport.Of(wrong, "ghg.reduction.own_ops change", language).Finding.Id);
    }

    [Theory]
    [InlineData("zh-Hans", "232万吨", "2320万吨", "10 times the fact")]
    [InlineData("de", "2,32 Mio. Tonnen", "2,32 Mrd. Tonnen", "1,000 times the fact")]
    [InlineData("fr", "2,32 millions de tonnes", "2,32 milliards de tonnes", "1,000 times the fact")]
    [InlineData("ja", "約232万トン", "232億トン", "10,000 times the fact")]
    [InlineData("ja", "二百三十二万トン", "二百三十二億トン", "10,000 times the fact")]
    [InlineData("ja", "232万0,000トン", "2億3,200万トン", "100 times the fact")]
    [InlineData("ko", "약 232만 톤", "2억 3,200만 톤", "100 times the fact")]
    public void Magnitude_InEveryLanguage_IsHeldAgainstTheData(string language, string right, string wrong, string said)
    {
        Assert.Empty(ClaimReport.Of(right, "ghg.reduction.own_ops", language).Findings);
        var finding = ClaimReport.Of(wrong, "ghg.reduction.own_ops", language).Finding;
        Assert.Equal("ESG4106", finding.Id);
        Assert.Contains(said, finding.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Edition_ReadsWhatItPrinted()
    {
        var edition = new Edition(new SourcedText("FY2020", default), new SourcedText("Report 2020", default), null, null);
        var year = new FiscalYear(3, 31, null).Year(2020);
        var printed = new PublishedValue(new SourcedText("ghg.total", default), year, new FactContent.Number(new Measurement(9.6m, UnitCatalog.Standard.Find("MtCO2e")!, 0.1m)), default);
        var history = new ValueHistory(new() { [("ghg.total", year)] = [new HistoricValue(edition, printed)] }, []);

        Assert.Empty(ClaimReport.Of("[9.6 million tonnes]{claim=\"ghg.total\" edition=\"FY2020\"}", history: history).Findings);
        Assert.Equal("ESG4101", ClaimReport.Of("[9.51 million tonnes]{claim=\"ghg.total\" edition=\"FY2020\"}", history: history).Finding.Id);
        Assert.Equal("ESG4111", ClaimReport.Of("[9.51 million tonnes]{claim=\"ghg.total at FY2021\" edition=\"FY2020\"}", history: history).Finding.Id);
        Assert.Equal("ESG4121", ClaimReport.Of("[9.51 million tonnes]{claim=\"ghg.total\" edition=\"FY202\"}").Finding.Id);
        Assert.Equal("ESG4122", ClaimReport.Of("[9.51 million tonnes]{edition=\"FY2020\"}").Finding.Id);
    }

    [Fact]
    public void Claim_AroundPrintedFact_ReadsOnlyTheWords()
    {
        Assert.Empty(ClaimReport.Of("[rose to {{ m.ghg.reduction.own_ops }}]{claim=\"ghg.reduction.own_ops change\"}").Findings);
        Assert.Equal("ESG4103", ClaimReport.Of("[fell to {{ m.ghg.reduction.own_ops }}]{claim=\"ghg.reduction.own_ops change\"}").Finding.Id);
    }

    [Fact]
    public void Claims_EverywhereInTheDocument_AreFoundInOrder()
    {
        var report = ClaimReport.Of("""
            ## The [rose 1%]{claim="ghg.total change"} heading

            Text.[^1]

            | A |
            |---|
            | cell [rose 3%]{claim="ghg.total change"} |

            ::: callout {title="Box"}
            - item [*rose* 4%]{claim="ghg.total change"}
            :::

            [^1]: note [rose 2%]{claim="ghg.total change"}
            """);

        Assert.Equal(["rose 1%", "rose 2%", "rose 3%", "rose 4%"], report.Result.Output!.All.Select(c => c.Text));
        Assert.All(report.Result.Output.All, c => Assert.Equal(["ghg.total"], c.Facts.Select(f => f.Metric.Id.Text).Distinct()));
    }

    [Fact]
    public void FunctionCalls_AreListedAsRight()
    {
        var report = ClaimReport.Of("It {{ m.ghg.reduction.own_ops | change \"rose\" \"fell\" }}.");

        var claim = Assert.Single(report.Result.Output!.All);
        Assert.Equal(("63.5%", ClaimVerdict.Right), (claim.Text, claim.Verdict));
        Assert.StartsWith("ghg.reduction.own_ops", claim.Expression, System.StringComparison.Ordinal);
    }
}
