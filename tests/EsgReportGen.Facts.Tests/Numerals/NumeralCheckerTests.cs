using System.Linq;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Facts.Tests.Numerals;

/// <summary>What covers a numeral, what does not, and what is said then.</summary>
public sealed class NumeralCheckerTests
{
    [Theory]
    [InlineData("It came to {{ m.ghg.reduction.cainiao }}.", 1)]
    [InlineData("It {{ m.ghg.reduction.own | change \"rose {}\" \"fell {}\" }} to {{ m.ghg.reduction.own | scale \"million\" }}.", 2)]
    [InlineData("**{{ m.energy.clean_share }}** of it, {{ m.energy.clean_share | points }} more.", 2)]
    [InlineData("# {{ m.people.over }} people", 1)]
    public void Facts_InAnyForm_AreCovered(string text, int facts)
    {
        var (coverage, findings) = Prose.Check(text);

        Assert.Empty(findings);
        Assert.Equal((facts, 0), (coverage.Facts, coverage.Orphans));
    }

    [Theory]
    [InlineData("Since 2019 and until 31 March 2024, on March 31, 2024 and 31/03/2024 or 2024-03-31.")]
    [InlineData("In FY2024, FY24, 2023/24, 2020–2024, the 1990s and May 2023.")]
    [InlineData("From 5 to 7 May 2023.")]
    [InlineData("In 2024 employees took part.")]
    [InlineData("Scope 1 and scope 1, Category 11, ISO 14001, 1.5 °C and 1.5 °C.")]
    [InlineData("CO2, CO~2~e, m3, m^2^, PM2.5 and E1.")]
    [InlineData("GRI 305-1, gri:305-1, 305-1 and GRI 305.")]
    [InlineData("As Table 3, Figure 12 and page 41 show, in Section 4.2.")]
    [InlineData("See https://example.com/2024/458000 and write to desk458@example.com.")]
    [InlineData("The [report](https://example.com/458000) and `458,000` in code.")]
    [InlineData("On the 1st, the 2nd and the 23rd day.")]
    [InlineData("The 3 Rivers Group counts employees over 50.")]
    [InlineData("Rounded to the nearest 1,000 tonnes, to the nearest thousand.")]
    [InlineData("One of them came first, another second.")]
    [InlineData("1. Energy\n2. Water")]
    [InlineData("    458,000 in a block of code")]
    public void Structure_OfAnyKind_NeedsNoFact(string text)
    {
        var (coverage, findings) = Prose.Check(text);

        Assert.Empty(findings);
        Assert.Equal((0, 0), (coverage.Facts, coverage.Orphans));
    }

    [Theory]
    [InlineData("It was 512 yesterday.", "512")]
    [InlineData("It was 1,512.7 there.", "1,512.7")]
    [InlineData("It was 1'512 there.", "1'512")]
    [InlineData("Up 71.3% on last year.", "71.3%")]
    [InlineData("Up 71.3 % on last year.", "71.3 %")]
    [InlineData("Down −71 there.", "−71")]
    [InlineData("About 3.7 million trees.", "3.7 million")]
    [InlineData("About 2000 trees were cut.", "2000")]
    [InlineData("It used 2024 MWh.", "2024")]
    [InlineData("It cost USD2024 or so.", "2024")]
    [InlineData("It cost $2024 or so.", "2024")]
    [InlineData("It weighs 512kg.", "512")]
    [InlineData("Table 3 t of it.", "3")]
    [InlineData("We have seven sites.", "seven")]
    [InlineData("We have twenty-one sites.", "twenty-one")]
    [InlineData("Half of it is gone.", "Half")]
    [InlineData("They meet twice a year.", "twice")]
    [InlineData("Scope 1,419,001 is none.", "1,419,001")]
    [InlineData("It is ½ of that.", "½")]
    [InlineData("**512** sites", "512")]
    [InlineData("[512](https://example.com) sites", "512")]
    [InlineData("- item\n- 512 items", "512")]
    [InlineData("## The 512 sites", "512")]
    [InlineData("| a | b |\n|---|---|\n| x | 512 |", "512")]
    [InlineData("Text.[^1]\n\n[^1]: A note on 512 sites.", "512")]
    [InlineData("::: callout {title=\"512 sites\"}\nText.\n:::", "512")]
    [InlineData("In 512 of 512 cases, and 77.", "512|512|77")]
    public void Orphan_AnywhereInTheText_IsUnderlined(string text, string underlined) => Assert.Equal(underlined.Split('|'), Prose.Orphans(text));

    [Fact]
    public void Orphan_InATitleOfATableBlock_IsUnderlined()
    {
        var orphans = Prose.Orphans("```metrics-table\ntitle: The 512 sites\nperiods: this\nrows:\n  - { metric: pue, label: Of 77 sites }\n```");

        Assert.Equal(["512", "77"], orphans.Select(o => o.Contains("512", System.StringComparison.Ordinal) ? "512" : o));
    }

    [Fact]
    public void Table_OfMetrics_CoversPeriodsLabelsAndUnits()
    {
        var (coverage, findings) = Prose.Check("```metrics-table\nid: t\ntitle: Facts\nperiods: [FY2024]\nunit: column\ncolumns: [periods]\nrows: [people.over, ghg.reduction.own]\n```");

        Assert.Empty(findings);
        Assert.Equal((2, 0), (coverage.Facts, coverage.Orphans));
        Assert.True(coverage.Structural >= 3, coverage.ToString());
    }

    [Theory]
    [InlineData("458,000", "{{ m.ghg.reduction.cainiao }}", "458,000 tCO₂e")]
    [InlineData("458,000 t", "{{ m.ghg.reduction.cainiao }}", "458,000 tCO₂e")]
    [InlineData("410,000 tonnes", "{{ m.ghg.reduction.cainiao | at prior }}", "410,000 tCO₂e")]
    [InlineData("2.32 million tonnes", "{{ m.ghg.reduction.own | scale \"million\" }}", "2.32 million tCO₂e")]
    [InlineData("2.3 million tonnes", "{{ m.ghg.reduction.own | scale \"million\" | decimals 1 }}", "2.3 million tCO₂e")]
    [InlineData("458 ktCO2e", "{{ m.ghg.reduction.cainiao | in \"ktCO2e\" }}", "458 ktCO₂e")]
    [InlineData("39.0%", "{{ m.energy.clean_share }}", "39.0%")]
    [InlineData("39%", "{{ m.energy.clean_share | decimals 0 }}", "39%")]
    [InlineData("1.215", "{{ m.pue }}", "1.215")]
    [InlineData("63.5%", "{{ m.ghg.reduction.own | change }}", "+63.5%")]
    public void TypedFact_InAnyForm_GetsTheTextToType(string typed, string expression, string printed)
    {
        var finding = Prose.Finding($"It came to {typed} in all.");

        Assert.Equal("ESG4201", finding.Id);
        Assert.Equal($"type `{expression}` in its place, which prints `{printed.Replace(' ', '\u00A0')}`", finding.Hint);
        Assert.Equal((5, typed.Split(' ')[0]), (finding.Span.StartPosition.Line, finding.Span.Text.Split(' ')[0]));
    }

    [Fact]
    public void Orphan_NearAFact_NamesIt()
    {
        var finding = Prose.Finding("It came to 460,000 t.");

        Assert.Equal("ESG4202", finding.Id);
        Assert.Contains("no fact within rounding", finding.Message, System.StringComparison.Ordinal);
        Assert.Contains("`ghg.reduction.cainiao` of FY2024, 458,000", finding.Hint, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4,580,000", "ten times")]
    [InlineData("458 t", "a thousandth of")]
    [InlineData("458 million t", "a thousand times")]
    public void OtherMagnitude_OfAFact_IsSaid(string typed, string times)
    {
        var finding = Prose.Finding($"It came to {typed} in all.");

        Assert.Equal("ESG4203", finding.Id);
        Assert.Contains(times + " the fact `ghg.reduction.cainiao`", finding.Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It came to 1{{ m.ghg.reduction.cainiao | plain }}.", "1")]
    [InlineData("It came to {{ m.ghg.reduction.cainiao | plain }},000 t.", "000")]
    [InlineData("It came to {{ m.ghg.reduction.cainiao | plain }} million t.", "million")]
    [InlineData("It came to 2024{{ m.ghg.reduction.cainiao | plain }}.", "2024")]
    public void Figures_TypedAtAFact_AreAFinding(string text, string underlined)
    {
        var finding = Prose.Finding(text);

        Assert.Equal(("ESG4205", underlined), (finding.Id, finding.Span.Text));
    }

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error, 1)]
    [InlineData("warn", DiagnosticSeverity.Warning, 1)]
    [InlineData("off", DiagnosticSeverity.Error, 0)]
    public void Policy_OfTheReport_DecidesHowOrphansWeigh(string policy, DiagnosticSeverity severity, int count)
    {
        var (coverage, findings) = Prose.Check(Prose.World("We saw 512 sites.").Replace("content/report.yaml", "  period: FY2024", $"  policies: {{ numerals: {policy} }}\n  period: FY2024"));

        Assert.Equal(count, findings.Length);
        Assert.All(findings, f => Assert.Equal(severity, f.Severity));
        Assert.Equal(1, coverage.Orphans);
    }

    [Theory]
    [InlineData("[rose by 48,000 at two sites]{claim=\"ghg.reduction.cainiao change\"}", "two")]
    [InlineData("[rose by 48,000 since 2020]{claim=\"ghg.reduction.cainiao change\"}", "")]
    [InlineData("[rose for 5 years]{claim=\"ghg.reduction.own trend last 2\"}", "5")]
    [InlineData("[rose by 5 and 6]{claim=\"ghg.reduction.own change\"}", "6")]
    public void Numeral_BesideTheOneThatAClaimJudges_NeedsAFactOfItsOwn(string text, string orphans) =>
        Assert.Equal(orphans, string.Join(' ', Prose.Check(text).Findings.Where(f => f.Id is not "ESG4101").Select(f => f.Span.Text)));

    [Fact]
    public void Number_BrokenOverLines_IsOne()
    {
        var words = string.Concat(Enumerable.Repeat("consectetur twenty-one adipiscing ", 12));

        Assert.Equal(Enumerable.Repeat("twenty-one", 12), Prose.Orphans(words));
    }

    [Fact]
    public void Digits_ByTheHundredThousand_AreToldInBrief()
    {
        var text = string.Join("\n\n", Enumerable.Repeat(string.Concat(Enumerable.Repeat("512 ", 2_000)), 40));
        var (coverage, findings) = Prose.Check(text);

        Assert.Equal(80_000, coverage.Orphans);
        Assert.Equal(201, findings.Length);
        Assert.Equal("ESG4209", findings[^1].Id);
    }

    [Fact]
    public void Number_OfMoreDigitsThanANumberHolds_IsToldInBrief()
    {
        var finding = Prose.Check("It is " + new string('7', 150) + ".").Findings.Single(f => f.Span.Text.StartsWith("77", System.StringComparison.Ordinal));

        Assert.Equal("ESG4202", finding.Id);
        Assert.True(finding.Message.Length < 200, finding.Message);
    }
}
