namespace EsgReportGen.Templating.Tests.Evaluation;

public sealed class SiteAndTargetFunctionTests
{
    private const string Metrics = """
        metrics:
          ghg: { label: Emissions, unit: tCO2e, precision: 10, values: { FY2022: 1000, FY2024: 780 } }
          gap: { label: Gap, unit: tCO2e, values: { FY2022: 9, FY2024: { missing: not-published } } }
          wue:
            label: Water per energy
            unit: L/kWh
            breakdown: { site: { members: { zhangbei: { values: { FY2023: 1.30, FY2024: 1.20 } }, ulanqab: { values: { FY2024: { missing: not-relevant } } } } } }
        """;

    private const string Targets = """
        targets:
          half: { metric: ghg, goal: { period: FY2030, change: -50% } }
          close: { metric: ghg, goal: { period: FY2024, value: 778 } }
          steep: { metric: ghg, goal: { period: FY2025, value: 100 } }
          secret: { metric: gap, goal: { period: FY2030, value: 5 } }
        """;

    private const string Sites = """
        keys: [climate]
        sites:
          zhangbei: { name: "Zhang*bei*", country: CN, since: FY2021, climate: cold }
          ulanqab: { name: Ulanqab }
        """;

    [Theory]
    [InlineData("{{ \"half\" | target_progress }}", "‹44%›")]
    [InlineData("It is {{ \"half\" | target_progress \"on track\" \"off track\" }}.", "It is on track.")]
    [InlineData("{{ \"half\" | target_progress \"well on the way ({})\" \"late ({})\" }}", "well on the way (‹44%›)")]
    [InlineData("{{ \"steep\" | target_progress \"on track\" \"late: {}\" }}", "late: ‹24%›")]
    [InlineData("{{ \"close\" | target_progress \"there\" \"missed\" \"as good as there\" }}", "as good as there")]
    [InlineData("{{ \"half\" | target_goal }} and {{ \"half\" | target_required | in \"kgCO2e\" }}", "‹500 tCO₂e› and ‹880,000 kgCO₂e›")]
    [InlineData("{{ \"secret\" | target_goal }}", "‹5 tCO₂e›")]
    public void Target_InASentence_Prints(string template, string expected) => Assert.Equal(expected, Project(template).Words());

    [Theory]
    [InlineData("{{ \"secret\" | target_progress }}", "3:15+15 ESG3085 the target `secret` is not computable: `gap` has no value for FY2024 | say it in the `targets` block, which prints the reason, or take the sentence out")]
    [InlineData("{{ \"hlaf\" | target_goal }}", "3:4+6 ESG3086 unknown target `hlaf` | did you mean `half`?")]
    [InlineData("{{ if false }}{{ \"hlaf\" | target_goal }}{{ end }}", "3:18+6 ESG3086 unknown target `hlaf` | did you mean `half`?")]
    [InlineData("{{ \"close\" | target_progress \"there\" \"missed\" }}", "3:14+15 ESG3089 the rounding of `ghg` hides whether the target `close` is on track | add a third text, such as \"about on track\"")]
    [InlineData("{{ m.wue | of \"zhangbie\" }}", "3:15+10 ESG3088 `wue` has no member `zhangbie` | did you mean `zhangbei`?")]
    [InlineData("{{ m.ghg | of \"zhangbei\" }}", "3:15+10 ESG3059 `ghg` has no members | declare a `breakdown` for it")]
    [InlineData("{{ sites }}", "3:4+5 ESG3017 the list of sites cannot be printed | loop over it: `for s in sites`")]
    [InlineData("{{ sites = 1 }}", "3:4+5 ESG3019 `sites` cannot be set in a template | give the variable another name; values are declared under `content/metrics`")]
    public void Mistake_IsOneFinding(string template, string expected) => Assert.Equal(expected, Project(template).Finding());

    [Theory]
    [InlineData("{{ for s in sites }}{{ s.name }} ({{ s.country }}): {{ m.wue | of s }}; {{ end }}", "Zhang<Emphasis>bei</> (CN): ‹1.20 L/kWh›; Ulanqab (): ‹not relevant›;")]
    [InlineData("{{ for s in sites }}{{ if s.climate == 'cold' }}{{ s.id }} since {{ s.since }}{{ end }}{{ end }}", "zhangbei since FY2021")]
    [InlineData("{{ for s in sites }}{{ if s.country == 'CN' && s.climate != 'hot' }}{{ s.climate }}{{ end }}{{ end }}", "cold")]
    [InlineData("{{ m.wue | of \"zhangbei\" | at prior }} {{ m.wue | of 'zhangbei' | in 'L/MWh' }}", "‹1.30 L/kWh› ‹1,200 L/MWh›")]
    public void Sites_InALoop_Print(string template, string expected) => Assert.Equal(expected, Project(template).Words());

    [Theory]
    [InlineData("{{ for s in sites }}{{ s.namee }}{{ end }}", "3:26+5 ESG3087 a site has no `namee` | did you mean `name`?")]
    [InlineData("{{ for s in sites }}{{ s.climat }}{{ end }}", "3:26+6 ESG3087 a site has no `climat` | use one of `id`, `name`, `country`, `boundary`, `since`, or declare it in content/sites.yaml: `keys: [climat]`")]
    [InlineData("{{ for s in sites }}{{ m.energy.share | of s }}{{ end }}", "3:44+1 ESG3059 `energy.share` has no members along `site` | declare a `breakdown` for it")]
    [InlineData("{{ for s in sites }}{{ s }}{{ end }}", "3:24+1 ESG3017 a site cannot be printed | print its name: `….name`")]
    public void Sites_OfWhichThereAreNone_AreCheckedAllTheSame(string template, string expected) =>
        Assert.Equal(expected, TemplateProject.With(template + " Text.").Finding());

    [Fact]
    public void Sites_WithoutAFile_AreThoseOfTheBreakdowns() => Assert.Equal(
        "zhangbei: ‹1.20 L/kWh› ulanqab: ‹not relevant›",
        TemplateProject.With("{{ for s in sites }} {{ s.name }}: {{ m.wue | of s }}{{ end }}").Of(Metrics).Words());

    private static TemplateProject Project(string template) =>
        TemplateProject.With(template).Of(Metrics).File("content/targets.yaml", Targets).File("content/sites.yaml", Sites);
}
