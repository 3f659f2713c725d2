using System;
using System.Linq;

namespace EsgReportGen.Templating.Tests.Evaluation;

/// <summary>Templates that want to run for ever, or to fill the memory: they end quickly with a finding.</summary>
public sealed class LimitTests
{
    public static TheoryData<string, string, string> Hostile => new()
    {
        { "endless loop", "{{ while true }}{{ end }}", "ESG3021" },
        { "endless loop that writes", "{{ while true }}x{{ end }}", "ESG3021" },
        { "long range", "{{ for i in 1..1000000000 }}{{ end }}", "ESG3021" },
        { "nested loops", "{{ for i in 1..2000 }}{{ for j in 1..2000 }}x{{ end }}{{ end }}", "ESG3021" },
        { "recursion", "{{ func f }}{{ f }}{{ end }}{{ f }}", "ESG3022" },
        { "recursion in an argument", "{{ func f(x) }}{{ f (f x) }}{{ end }}{{ f 1 }}", "ESG3022" },
        { "doubling text", "{{ x = 'aaaaaaaaaaaaaaaa' }}{{ for i in 1..60 }}{{ x = x + x }}{{ end }}{{ x }}", "ESG3" },
        { "long text", "{{ x = 'aaaaaaaaaaaaaaaa' }}{{ for i in 1..14 }}{{ x = x + x }}{{ end }}{{ for i in 1..100 }}{{ x }}{{ end }}", "ESG3023" },
        { "big numbers", "{{ x = 9 }}{{ for i in 1..60 }}{{ x = x * x }}{{ end }}", "ESG3" },
        { "doubling capture", "{{ c = 'aaaaaaaaaaaaaaaa' }}{{ for i in 1..60 }}{{ capture c }}{{ c }}{{ c }}{{ end }}{{ end }}", "ESG3023" },
        { "doubling list", "{{ x = [1, 2] }}{{ for i in 1..60 }}{{ x = x + x }}{{ end }}", "" },
        { "long text in a capture", "{{ capture c }}{{ for i in 1..9999 }}" + string.Concat(Enumerable.Repeat("many words\n\n", 10_000)) + "{{ end }}{{ end }}", "ESG3023" },
        { "text times number", "{{ x = 'aaaaaaaa' * 2000000000 }}", "ESG3" },
        { "list times number", "{{ x = [1, 2] * 2000000000 }}", "ESG3" },
        { "shift", "{{ x = 1 << 2000000000 }}", "ESG3" },
        { "power", "{{ x = 99999999999 ** 999999999 }}", "ESG3" },
        { "long range as a value", "{{ x = 1..2000000000 }}{{ y = x + x }}{{ z = [x] }}{{ for i in z }}{{ end }}", "ESG3" },
        { "range of periods", "{{ for p in CY0001..CY9999 }}{{ for q in CY0001..CY9999 }}{{ end }}{{ end }}", "ESG3" },
        { "recursion by blocks", "{{ func f }}{{ capture x }}{{ f }}{{ end }}{{ end }}{{ f }}", "ESG3022" },
        { "many interpolations", "{{ x = 'a' }}{{ for i in 1..60 }}{{ x = $'{x}{x}' }}{{ end }}", "ESG3" },
        { "many functions", string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{{{ func f{i} }}}}{{{{ end }}}}")), "" },
        { "many unknown names", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{{{{ m.energy.shaer{i} }}}}\n\n")), "ESG3004" },
        { "many broken links", string.Concat(Enumerable.Range(0, 1_500).Select(i => $"## Heading number {i}\n\n[x](#heading-numbre-{i})\n\n")), "ESG4005" },
        { "many headings of one name", string.Concat(Enumerable.Range(0, 5_000).Select(i => "## Same\n\n")), "" },
        { "many notes", string.Concat(Enumerable.Range(0, 3_000).Select(i => $"a[^{i}]\n\n[^{i}]: b\n\n")), "" },
        { "deep expression", "{{ " + new string('(', 10_000) + " }}", "ESG3001" },
        { "deep blocks", string.Concat(Enumerable.Repeat("{{ if true }}", 10_000)), "ESG3001" },
        { "brackets", new string('[', 10_000), "ESG3034" },
        { "open links", string.Concat(Enumerable.Repeat("[a](", 20_000)), "ESG303" },
        { "brackets over lines", string.Concat(Enumerable.Repeat("[\n", 10_000)), "ESG3034" },
        { "nested lists", string.Concat(Enumerable.Range(0, 3_000).Select(i => new string(' ', i * 2) + "- a\n")), "ESG30" },
        { "nested list markers", string.Concat(Enumerable.Repeat("- ", 10_000)) + "a", "ESG3033" },
        { "nested quotes", new string('>', 10_000) + " a", "ESG3033" },
        { "long paragraph", string.Concat(Enumerable.Repeat("*a **b ", 20_000)), "ESG3032" },
        { "long chapter", new string('x', 1_100_000), "ESG3031" },
        { "html", string.Concat(Enumerable.Repeat("<", 900_000)), "ESG3" },
        { "fence around html", "<!--\n```\n-->\n\n" + string.Concat(Enumerable.Repeat("*a **b ", 20_000)), "ESG3" },
        { "written brackets", "{{ for i in 1..9000 }}[{{ end }}", "ESG3034" },
        { "containers", string.Concat(Enumerable.Range(0, 5_000).Select(i => new string(':', 5_003 - i) + " keep\n")), "ESG30" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_Template_EndsQuickly(string name, string template, string finding)
    {
        var findings = TemplateProject.With(template).Findings();
        Assert.True(finding.Length == 0 || findings.Any(f => f.Contains(finding, StringComparison.Ordinal)), name + ": " + string.Join("\n", findings.Take(3)));
    }

    [Fact]
    public void Steps_OfAnHonestTemplate_AreEnough()
    {
        var rows = "{{ for i in 1..300 }}{{ m.energy.share }} {{ m.ghg.reduction | scale 'million' }}\n\n{{ end }}";
        Assert.Equal(300, TemplateProject.With(rows).Blocks().Length);
    }

    [Fact]
    public void LongTable_OfMarkdown_IsRead()
    {
        var table = "| a | b |\n|---|---|\n" + string.Concat(Enumerable.Range(0, 800).Select(i => $"| row number {i} of this long table | {{{{ m.energy.share }}}} |\n"));
        Assert.Single(TemplateProject.With(table).Blocks());
    }
}
