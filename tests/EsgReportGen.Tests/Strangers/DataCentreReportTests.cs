using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Tests.Strangers;

/// <summary>A stranger's sites and targets: what the pages say, and that what is right raises no alarm and what is wrong is found.</summary>
public sealed class DataCentreReportTests
{
    private static readonly Report Report = Build();

    [Theory]
    [InlineData("Water use came to 1.09 L/kWh, which is late: 31% of the way.")]
    [InlineData("The goal for all sites is 0.7 L/kWh.")]
    [InlineData("Luleo (SE, outside air): 0.35 L/kWh")]
    [InlineData("Kochi (IN, cooling towers): 1.40 L/kWh")]
    [InlineData("Water per energy down by 40%")]
    [InlineData("1.2 (FY20)")]
    [InlineData("1,000,000 (CY2035)")]
    [InlineData("not computable: no metric")]
    [InlineData("Ebro Valley 1.91 (FY20) 1.82 0.80 (FY30) 1.47 off track")]
    [InlineData("Luleo 0.62 (FY20) 0.35 0.30 (FY30) 0.49 on track")]
    public void Pages_OfAStranger_SayHowItStands(string text) => Assert.Contains(text, Words(), StringComparison.Ordinal);

    [Fact]
    public void Total_OfSites_IsTheWeightedAverageWithItsInputs()
    {
        var fact = Report.Values.Find("wue", Report.Values.Catalog.Report.Period)!;
        Assert.Equal(["wue.luleo", "energy.it.luleo", "wue.ebro", "energy.it.ebro", "wue.kochi", "energy.it.kochi"], fact.Provenance.Inputs.Select(i => i.Metric.Id.Text));
    }

    [Fact]
    public void Ledger_OfAStranger_HoldsTheNumbersOfTargets() => Assert.Equal(
        ["progress water", "goal water", "goal water", "required water", "progress water", "goal trees"],
        Report.Ledger.Occurrences.Select(o => o.Operation).Where(o => o.Length > 0 && !o.EndsWith("sites", StringComparison.Ordinal)));

    [Theory]
    [InlineData(DataCentreReport.MetricsPath, "ebro: { values: { FY2020: 1.91", "ebor: { values: { FY2020: 1.91", "ESG1085")]
    [InlineData(DataCentreReport.MetricsPath, "values: { FY2024: 1.27 }", "values: { FY2024: 1.72 }", "ESG2064")]
    [InlineData(DataCentreReport.MetricsPath, "FY2024: 500.0", "FY2024: 505.0", "ESG2044")]
    [InlineData(DataCentreReport.MetricsPath, "formula: WeightedAverage(wue.site, energy.it.site)", "values: { FY2024: 1.31 }", "ESG2065 ESG3085")]
    [InlineData(DataCentreReport.MetricsPath, "WeightedAverage(wue.site, energy.it.site)", "Sum(wue.site)", "ESG2063")]
    [InlineData(DataCentreReport.TargetsPath, "value: 1.40 }", "value: 1.04 }", "ESG2066")]
    [InlineData(DataCentreReport.TargetsPath, "period: FY2030, change: -40%", "period: FY2019, change: -40%", "ESG1088")]
    [InlineData(DataCentreReport.ChapterPath, "s.country", "s.contry", "ESG3087")]
    [InlineData(DataCentreReport.ChapterPath, "\"water\" | target_progress", "\"trees\" | target_progress", "ESG3085")]
    public void Mistake_OfAStranger_IsFound(string path, string old, string replacement, string ids)
    {
        var result = ReportCompiler.Compile(DataCentreReport.Create().Replace(path, old, replacement), new ReportOptions { ChecksOnly = true });
        Assert.Equal(ids.Split(' '), result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Id).Distinct());
    }

    private static Report Build()
    {
        var result = ReportCompiler.Compile(DataCentreReport.Create(), new ReportOptions());
        Assert.Empty(result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(DiagnosticRenderer.Render));
        return result.Output!;
    }

    private static string Words() => string.Join(' ', Report.Document.Chapters[0].Blocks.Select(Words)).Replace('\u00A0', ' ');

    private static string Words(Block block) => block switch
    {
        ParagraphBlock paragraph => Words(paragraph.Content),
        ListBlock list => string.Join(' ', list.Items.SelectMany(i => i.Blocks).Select(Words)),
        TableBlock table => string.Join(' ', table.Rows.SelectMany(r => r.Cells).Select(c => Words(c.Content))),
        _ => string.Empty,
    };

    private static string Words(IEnumerable<Inline> content) => string.Concat(content.Select(i => i switch
    {
        TextInline text => text.Text,
        FactInline fact => fact.Text,
        _ => string.Empty,
    }));
}
