using System;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
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
    [InlineData("{{ x = [m.a, { k: m.b }] }}", "10+1 ESG3004, 20+1 ESG3004")]
    [InlineData("{{ m.ghg | change m.a 'x' 'y' }}", "20+1 ESG3004")]
    [InlineData("{{ for p in m.ghg | members }}{{ p | in 'kWh' }}{{ end }}", "40+5 ESG3010")]
    [InlineData("{{ for p in periods 'last 2' }}{{ m.ghg | at p }}{{ p | plain }}{{ end }}", "52+1 ESG3014")]
    [InlineData("{{ $'{m.ghg} t' }}", "6+5 ESG3016")]
    [InlineData("{{ with m.ghg }}{{ end }}", "3+4 ESG3018")]
    [InlineData("{{ plain = 1 }}", "3+5 ESG3019")]
    [InlineData("{{ m.ghg.region }}", "3+12 ESG3017")]
    [InlineData("{{ for s in m.ghg.region }}{{ s | in 'kWh' }}{{ s | at 1999 }}{{ end }}", "37+5 ESG3010, 55+4 ESG3008")]
    [InlineData("{{ for p in periods 'last 5' }}{{ m.ghg | at p }}{{ end }}", "45+1 ESG3008")]
    [InlineData("{{ for p in [base, prior] }}{{ p.x }}{{ m.ghg | at p }}{{ end }}", "33+1 ESG3110")]
    [InlineData("{{ for p in periods 'last x' }}{{ end }}", "20+8 ESG3060")]
    [InlineData("{{ if m.old }}a{{ end }}{{ m.old | decimals 0 }}", "6+5 ESG3008, 27+5 ESG3008")]
    [InlineData("{{ m.old | at 2022 }}{{ m.old | at 2022 | change }}", "42+6 ESG3025")]
    [InlineData("{{ m.ghg | change 'up' }}{{ m.ghg | change 2020 'up' 'down' }}{{ m.ghg | points }}", "11+6 ESG3013, 36+6 ESG3025, 73+6 ESG3028")]
    [InlineData("{{ m.ghg | scale 'milion' }}{{ m.ghg | scale 3 }}{{ m.ghg | decimals 'x' }}{{ m.ghg | in 3 }}", "17+8 ESG3011, 39+5 ESG3013, 60+8 ESG3013, 86+2 ESG3013")]
    [InlineData("{{ func f(v) }}{{ v | in 'kWh' }}{{ end }}{{ f m.ghg }}", "25+5 ESG3010")]
    [InlineData("{{ func f(v, p) }}{{ v | at p }}{{ end }}{{ m.ghg | f 1999 }}{{ f m.ghg FY1999 }}", "72+6 ESG3007")]
    [InlineData("{{ m['ghx'] }}{{ m['ghg']['asiaa'] }}", "5+5 ESG3004, 26+7 ESG3004")]
    [InlineData("{{ x = true ? m.ghg : m.ghg.asia }}{{ x.foo }}{{ x * 2 }}", "40+3 ESG3004, 49+5 ESG3015")]
    [InlineData("{{ o = { a: m.ghg, b: 1 } }}{{ o.aa }}{{ o.a | in 'kWh' }}", "33+2 ESG3110, 50+5 ESG3010")]
    [InlineData("{{ for f in [m.ghg, m.water] }}{{ f | in 'ktCO2e' }}{{ end }}", "41+8 ESG3010")]
    [InlineData("{{ m.ghg > m.water ? 'a' : 'b' }}", "11+7 ESG3010")]
    [InlineData("{{ for i in [] }}{{ else }}{{ m.x }}{{ end }}", "32+1 ESG3004")]
    [InlineData("{{ m.ghg | label | in 't' }}{{ report.title.x }}{{ page m.ghg }}", "3+5 ESG3014, 44+1 ESG3110, 51+4 ESG3013")]
    [InlineData("{{ f = do; ret m.nix; end }}{{ [1, 2].x }}", "17+3 ESG3004, 38+1 ESG3110")]
    [InlineData("{{ for x in m.ghg | members 'regio' }}{{ end }}{{ for x in m.water | members }}{{ end }}", "28+7 ESG3059, 69+7 ESG3059")]
    [InlineData("{{ m.ghg | change 'a' 'b' | at prior }}", "28+2 ESG3013")]
    [InlineData("{{ if false }}{{ m.ghg | trend 'last 3' }}{{ end }}", "31+8 ESG3008")]
    [InlineData("{{ m.ghg | trend '2024' }}", "17+6 ESG3072")]
    [InlineData("{{ m.ghg | trend 'last x' 'a' 'b' 'c' }}", "17+8 ESG3060")]
    [InlineData("{{ m.ghg | trend 'last 2' 'a' }}", "11+5 ESG3013")]
    [InlineData("{{ m.ghg | more_than 'x' }} {{ m.ghg | about 0 }}", "11+9 ESG3013, 39+5 ESG3013")]
    [InlineData("{{ for p in periods 'last 2' }}{{ x = m.ghg | at p }}{{ x | change 'a' 'b' }}{{ end }}", "60+6 ESG3025")]
    [InlineData("{{ m.ghg | change 'fell by {}' 'rose by {}' }}", "18+12 ESG3114, 31+12 ESG3114")]
    [InlineData("{{ if false }}{{ m.ghg | change prior 'rose {}' 'grew {}' 'fell' }}{{ end }}", "48+9 ESG3114")]
    [InlineData("{{ m.ghg | trend 'last 2' 'fell' 'rose' 'swung' }}", "26+6 ESG3114, 33+6 ESG3114")]
    public void Mistake_InAnyBranch_IsFound(string template, string findings) => Assert.Equal(findings, Check(template));

    [Theory]
    [InlineData("{{ m.ghg }} {{ m.ghg.asia | at prior | plain }} {{ report.title }} {{ period base }}")]
    [InlineData("{{ x = m.ghg; x = 'text' }}{{ x | plain }}")]
    [InlineData("{{ for i in 1..3 }}{{ if for.first }}a{{ end }}{{ end }}")]
    [InlineData("{{ func f(v) }}{{ v | decimals 1 }}{{ end }}{{ f m.ghg }} {{ page 'x' }}")]
    [InlineData("{{ for p in 2023..2024 }}{{ m.ghg | at p }}{{ end }}")]
    [InlineData("{{ if m.ghg > 3 && m.ghg != 5 }}a{{ end }}{{ 'a' + 'b' }}")]
    [InlineData("{{ for p in periods 'last 5' }}{{ if p >= 2023 }}{{ m.ghg | at p }}{{ end }}{{ end }}")]
    [InlineData("{{ for p in periods 'last 5' }}{{ if p < prior }}{{ continue }}{{ end }}{{ m.ghg | at p }}{{ end }}")]
    [InlineData("{{ for p in (periods 'last 5') limit: 1 }}{{ x = p == this ? m.ghg : m.water }}{{ x }}{{ m.ghg | at p }}{{ end }}")]
    [InlineData("{{ for f in m.ghg | members }}{{ f | label }}: {{ f }} {{ f | at prior }} {{ f | change 'a' 'b' 'c' }}{{ end }}")]
    [InlineData("{{ func f(v, p) }}{{ if p == this; ret; end }}{{ v | at p }}{{ end }}{{ for p in periods 'last 3' }}{{ f m.ghg p }}{{ end }}")]
    [InlineData("{{ for p in periods 'last 2' }}{{ x = m.ghg | at p }}{{ end }}{{ x | change 'a' 'b' }}")]
    [InlineData("{{ for p in periods 'last 2' }}{{ if p == this }}{{ m.ghg | at p | change 'a' 'b' }}{{ end }}{{ end }}")]
    [InlineData("{{ m.old | at 2022 }}{{ m.old | label }}{{ m.stated | change 'a' 'b' }}{{ m.ghg | scale 'million' }}")]
    [InlineData("{{ o = { a: m.ghg } }}{{ o.b = 2 }}{{ o.a | plain }}{{ l = [m.ghg, m.water] }}{{ l[0] | in 'kL' }}{{ l.size > 1 ? 'a' : 'b' }}")]
    [InlineData("{{ for s in [this, prior] }}{{ period s }}{{ s | date }}{{ end }}{{ report.date | date }}{{ period this }}{{ period 2023 }}{{ x = 'id' }}{{ page x }}")]
    [InlineData("{{ m.ghg | change 'the cut grew by {}' 'did not rise, but by {}' 'fell or rose' }}{{ m.ghg | change prior 'rose' 'fell' }}{{ m.ghg | change 'was {} better' 'was {} worse' }}")]
    public void Template_ThatIsRight_HasNoFindings(string template) => Assert.Equal(string.Empty, Check(template));

    [Fact]
    public void Descriptors_OfTemplates_HaveIdsInOrder()
    {
        var descriptors = typeof(TemplateDiagnostics).GetFields().Select(f => (DiagnosticDescriptor)f.GetValue(null)!).ToList();
        Assert.Equal(descriptors.Select(d => d.Id).Order(StringComparer.Ordinal), descriptors.Select(d => d.Id));
        Assert.All(descriptors, d => Assert.False(string.IsNullOrEmpty(d.Hint)));
        Assert.All(descriptors, d => Assert.False(char.IsUpper(d.Message[0])));
    }

    internal static string Check(string template)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile("templates/en/a.md", template);
        TemplateChecker.Check(ParsedTemplate.Parse(file.Whole, diagnostics), Values, FactTree.Create(Values.Catalog), ReportLocale.English, diagnostics);
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
              water: { label: Water, unit: m3, values: { 2023: 5, 2024: 6 } }
              old: { label: Old, unit: t, values: { 2022: 5 } }
              stated: { label: Stated, unit: t, values: { 2024: { value: 5, change: { from: 2023, percent: 3 } } } }
            """;
        var catalog = MetricLoader.Load(new ProjectSources([new("content/report.yaml", report), new("content/metrics/m.yaml", metrics)]));
        Assert.Empty(catalog.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.Span + " " + d.Message));
        return new MetricValues(catalog.Output!, [.. catalog.Output!.Metrics.Select(MetricFacts.Declared)]);
    }
}
