using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.TemplateChecking.Tests;

/// <summary>The templates of all languages, in one call.</summary>
public sealed class TemplateSetCheckerTests
{
    [Fact]
    public void Mistakes_OfEveryLanguage_AreFound() => Assert.Equal(
        ["templates/en/a.md:4:6 ESG3004", "templates/de/b.md:1:6 ESG3004"],
        Check([("templates/de/b.md", "{{ m.nix }}"), ("templates/en/a.md", "---\ntitle: A\n---\n{{ m.nix }}"), ("templates/de/a.md", "{{ m.x }}")]));

    [Fact]
    public void Language_ThatIsReadAnyway_IsLeftOut() => Assert.Equal(
        ["templates/de/a.md:1:6 ESG3004"],
        Check([("templates/de/a.md", "{{ m.nix }}"), ("templates/en/a.md", "{{ m.nix }}")], "en"));

    [Fact]
    public void MagnitudeWords_OfALanguage_AreItsOwn() => Assert.Equal(
        ["templates/en/a.md:1:16 ESG3011"],
        Check([("templates/zh-Hans/a.md", "{{ m.x | scale '万' }}"), ("templates/en/a.md", "{{ m.x | scale '万' }}"), ("templates/de/a.md", "{{ m.x | scale 'million' }}")]));

    [Fact]
    public void Templates_ThatNothingLists_AreNamed() => Assert.Equal(
        ["templates/de/old.md:1:1 ESG3037", "templates/fr/a.md:1:1 ESG3111"],
        Check([("templates/de/old.md", "x"), ("templates/fr/a.md", "{{ m.nix }}"), ("templates/fr/b.md", "x"), ("templates/en/a.md", "x")]));

    [Theory]
    [InlineData("1 + ", 2_000)]
    [InlineData("'a' + ", 100_000)]
    [InlineData("!", 150_000)]
    [InlineData("(", 150_000)]
    [InlineData("[", 150_000)]
    [InlineData("m.x | plain | ", 60_000)]
    public void Chains_ThatAreHostile_AreFindings(string piece, int count)
    {
        var findings = Check([("templates/en/a.md", "{{ " + string.Concat(Enumerable.Repeat(piece, count)) + "1 }}")]);
        Assert.Matches("ESG3001|ESG3013", Assert.Single(findings.Take(1)));
    }

    [Theory]
    [InlineData("{{ if true }}", "{{ end }}", 20_000)]
    [InlineData("{{ for x in [1] }}", "{{ end }}", 20_000)]
    [InlineData("{{ if false }}{{ else if false }}" , "", 1)]
    public void Statements_NestedWithoutEnd_AreAFinding(string open, string close, int count)
    {
        var text = count == 1
            ? "{{ if false }}" + string.Concat(Enumerable.Repeat("{{ else if false }}", 20_000)) + "{{ end }}"
            : string.Concat(Enumerable.Repeat(open, count)) + string.Concat(Enumerable.Repeat(close, count));
        Assert.Matches("ESG3001", Assert.Single(Check([("templates/en/a.md", text)]).Take(1)));
    }

    [Fact]
    public void Branches_OfAVeryLongCase_AreAFinding() =>
        Assert.Matches("ESG3001", Assert.Single(Check([("templates/en/a.md", "{{ case 1 }}" + string.Concat(Enumerable.Repeat("{{ when 2 }}a", 20_000)) + "{{ end }}")])));

    [Fact]
    public void Functions_CalledWithManyThings_EndInTime()
    {
        var calls = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{{{{ f{i % 50} (m.x | at {2000 + (i % 25)}) }}}}"));
        var functions = string.Concat(Enumerable.Range(0, 50).Select(i => $"{{{{ func f{i}(v) }}}}{string.Concat(Enumerable.Repeat($"{{{{ f{(i + 1) % 50} v }}}}", 50))}{{{{ end }}}}"));
        Assert.NotEmpty(Check([("templates/en/a.md", functions + calls)]));
    }

    private static string[] Check(ImmutableArray<(string Path, string Text)> files, string? except = null)
    {
        var catalog = MetricLoader.Load(new ProjectSources([
            new("content/report.yaml", "report: { id: r, organization: O, title: T, date: 2024-01-01, period: 2024, languages: [en, de, zh-Hans], chapters: [a, b] }"),
            new("content/metrics/m.yaml", "metrics: { x: { unit: t, values: { 2024: 5 } } }")])).Output!;
        var values = new MetricValues(catalog, [.. catalog.Metrics.Select(MetricFacts.Declared)]);
        return [.. TemplateSetChecker.Check(new ProjectSources(files.Select(f => new SourceFile(f.Path, f.Text))), values, except)
            .Select(d => FormattableString.Invariant($"{d.Span.File!.Path}:{d.Span.StartPosition.Line}:{d.Span.StartPosition.Column} {d.Id}"))];
    }
}
