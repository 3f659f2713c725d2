using System;
using System.Linq;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Templating.Tests;

/// <summary>The templates of the languages that a run does not make.</summary>
public sealed class OtherLanguagesTests
{
    private const string Head = "---\ntitle: A\n---\n";

    [Fact]
    public void Mistakes_OfEveryLanguage_AreFound() => Assert.Equal(
        ["templates/zh-Hans/a.md:4:6 ESG3004", "templates/de/b.md:4:6 ESG3004"],
        Check(("templates/de/b.md", Head + "{{ m.nix }}"), ("templates/zh-Hans/a.md", Head + "{{ m.nix }}"), ("templates/de/a.md", Head + "{{ m.x }}")));

    [Fact]
    public void Language_ThatIsMade_IsLeftOut() => Assert.Equal(
        ["templates/de/a.md:4:6 ESG3004"],
        Check(("templates/de/a.md", Head + "{{ m.nix }}"), ("templates/en/a.md", Head + "{{ m.nix }}")));

    [Fact]
    public void Chapters_ThatALanguageLacks_AreNoFinding() => Assert.Empty(Check(("templates/en/a.md", Head + "x"), ("templates/de/b.md", Head + "x")));

    [Theory]
    [InlineData("```kpis\nitems: [x, nix]\n```", "5:12 ESG3004")]
    [InlineData("```kpis\nitems: [x]\nitem: 1\n```", "6:1 ESG1018")]
    [InlineData("```kpi\nitems: [x]\n```", "4:4 ESG3043")]
    [InlineData("x{{ if m.x }}\n```kpis\nitems: [nix]\n```\n{{ end }}", "6:9 ESG3004")]
    [InlineData("x{{ if false }}\n```kpis\nitems: [nix]\n```\n{{ end }}", "6:9 ESG3004")]
    [InlineData("x{{ for p in [1, 2] }}\n```kpis\nitems: [nix]\n```\n{{ end }}", "6:9 ESG3004")]
    [InlineData("x{{ func f(a) }}\n```kpis\nitems: [nix]\n```\n{{ end }}", "6:9 ESG3004")]
    public void Mistake_InADataBlock_IsFoundOnceAtItsPlace(string body, string finding) =>
        Assert.Equal(["templates/de/a.md:" + finding], Check(("templates/de/a.md", Head + body)));

    [Fact]
    public void DataBlocks_ThatAreRight_HaveNoFindings() =>
        Assert.Empty(Check(("templates/de/a.md", Head + "```kpis\nitems: [x]\n```\n\n{{ if false }}\n```metrics-table\nrows: [x]\n```\n{{ end }}")));

    [Fact]
    public void MagnitudeWords_OfALanguage_AreItsOwn() => Assert.Equal(
        ["templates/de/a.md:4:18 ESG3011"],
        Check(("templates/zh-Hans/a.md", Head + "{{ m.big | scale '万' }}"), ("templates/de/a.md", Head + "{{ m.big | scale '万' }}")));

    [Fact]
    public void Templates_ThatNothingLists_AreNamed() => Assert.Equal(
        ["templates/de/old.md:1:1 ESG3037", "templates/fr/a.md:1:1 ESG3111"],
        Check(("templates/de/old.md", "x"), ("templates/fr/a.md", "{{ m.nix }}"), ("templates/fr/b.md", "x"), ("templates/en/a.md", "x")));

    private static string[] Check(params (string Path, string Text)[] files)
    {
        var catalog = MetricLoader.Load(new ProjectSources([
            new("content/report.yaml", "report: { id: r, organization: O, title: T, date: 2024-01-01, period: 2024, languages: [en, zh-Hans, de], chapters: [a, b] }"),
            new("content/metrics/m.yaml", "metrics: { x: { label: X, unit: t, values: { 2024: 5 } }, big: { label: Big, unit: t, values: { 2024: 50000 } } }")])).Output!;
        var values = new MetricValues(catalog, [.. catalog.Metrics.Select(MetricFacts.Declared)]);
        var sources = new ProjectSources(files.Select(f => new SourceFile(f.Path, f.Text)));
        return [.. OtherLanguages.Check(values, ValueHistory.Empty, sources, "en")
            .Select(d => FormattableString.Invariant($"{d.Span.File!.Path}:{d.Span.StartPosition.Line}:{d.Span.StartPosition.Column} {d.Id}"))];
    }
}
