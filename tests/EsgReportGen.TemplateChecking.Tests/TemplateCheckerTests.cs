using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.TemplateChecking.Parsing;

namespace EsgReportGen.TemplateChecking.Tests;

public sealed class TemplateCheckerTests
{
    private static readonly MetricValues Values = Load();

    [Theory]
    [InlineData("{{ for s in m.ghg.region }}{{ s.namee }}{{ end }}", "32+5 ESG3004")]
    [InlineData("{{ if false }}{{ m.ghg.x }}{{ else }}{{ m.ghg.y }}{{ end }}", "23+1 ESG3004, 46+1 ESG3004")]
    [InlineData("{{ case 1 }}{{ when 2 }}{{ m.z }}{{ end }}", "29+1 ESG3004")]
    [InlineData("{{ func f(v) }}{{ v }}{{ m.ghg | at 1999 }}{{ end }}", "36+4 ESG3008")]
    [InlineData("{{ x = m.ghg }}{{ x | in 'kWh' }}", "25+5 ESG3010")]
    [InlineData("{{ capture c }}{{ m.ghg * 2 }}{{ end }}{{ c }}", "18+9 ESG3015")]
    [InlineData("{{ while m.ghg > 3 }}{{ y }}{{ end }}", "24+1 ESG3002")]
    [InlineData("{{ true ? m.a : m.b }}", "12+1 ESG3004, 18+1 ESG3004")]
    [InlineData("{{ [m.a, { k: m.b }] }}", "6+1 ESG3004, 16+1 ESG3004")]
    [InlineData("{{ m.ghg | change m.a 'x' 'y' }}", "20+1 ESG3004")]
    [InlineData("{{ for p in m.ghg | members }}{{ p | in 'kWh' }}{{ end }}", "40+5 ESG3010")]
    [InlineData("{{ for p in periods 'last 2' }}{{ m.ghg | at p }}{{ p | plain }}{{ end }}", "52+1 ESG3014")]
    [InlineData("{{ $'{m.ghg} t' }}", "6+5 ESG3016")]
    [InlineData("{{ with m.ghg }}{{ end }}", "3+4 ESG3018")]
    [InlineData("{{ plain = 1 }}", "3+5 ESG3019")]
    [InlineData("{{ m.ghg.region }}", "3+12 ESG3017")]
    public void Mistake_InAnyBranch_IsFound(string template, string findings) => Assert.Equal(findings, Check(template));

    [Theory]
    [InlineData("{{ m.ghg }} {{ m.ghg.asia | at prior | plain }} {{ report.title }} {{ period base }}")]
    [InlineData("{{ x = m.ghg; x = 'text' }}{{ x | plain }}")]
    [InlineData("{{ for i in 1..3 }}{{ if for.first }}a{{ end }}{{ end }}")]
    [InlineData("{{ func f(v) }}{{ v | decimals 1 }}{{ end }}{{ f m.ghg }} {{ page 'x' }}")]
    [InlineData("{{ for p in 2023..2024 }}{{ m.ghg | at p }}{{ end }}")]
    [InlineData("{{ if m.ghg > 3 && m.ghg != 5 }}a{{ end }}{{ 'a' + 'b' }}")]
    public void Template_ThatIsRight_HasNoFindings(string template) => Assert.Equal(string.Empty, Check(template));

    [Fact]
    public void Descriptors_OfTemplates_HaveIdsInOrder()
    {
        var descriptors = typeof(TemplateDiagnostics).GetFields().Select(f => (DiagnosticDescriptor)f.GetValue(null)!).ToList();
        Assert.Equal(Enumerable.Range(3001, descriptors.Count).Select(n => $"ESG{n}"), descriptors.Select(d => d.Id));
        Assert.All(descriptors, d => Assert.False(string.IsNullOrEmpty(d.Hint)));
        Assert.All(descriptors, d => Assert.False(char.IsUpper(d.Message[0])));
    }

    private static string Check(string template)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("templates/en/a.md", template);
        TemplateChecker.Check(ParsedTemplate.Parse(file.Whole, diagnostics), Values, FactTree.Create(Values.Catalog), diagnostics);
        return string.Join(", ", diagnostics.ToImmutable().Select(d => $"{d.Span.Start}+{d.Span.Length} {d.Id}"));
    }

    private static MetricValues Load()
    {
        const string report = "report: { id: r, organization: O, title: T, date: 2024-01-01, period: 2024, baseYear: 2023, languages: [en], chapters: [a] }";
        const string metrics = """
            metrics:
              ghg:
                label: Emissions
                unit: tCO2e
                values: { 2023: 5, 2024: 6 }
                breakdown: { region: { members: { asia: { label: Asia, values: { 2023: 5, 2024: 6 } } } } }
            """;
        var catalog = MetricLoader.Load(new ProjectSources([new("content/report.yaml", report), new("content/metrics/m.yaml", metrics)]));
        Assert.Empty(catalog.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Span + " " + d.Message));
        var values = catalog.Output!.Metrics.SelectMany(m => m.Values.Select(v => new MetricValue(m, v.Period, v.Content, [], new Provenance(v.Span, v, []))));
        var units = catalog.Output.Metrics.Where(m => m.Unit is not null).ToImmutableDictionary(m => m.Id.Text, m => m.Unit!, System.StringComparer.Ordinal);
        return new MetricValues(catalog.Output, [.. values], units);
    }
}
