using System.Linq;

namespace EsgReportGen.Templating.Tests.Chapters;

/// <summary>Data blocks in branches that are not taken. Line 3 is the first line behind the title.</summary>
public sealed class UntakenBlocksTests
{
    private const string Misspelt = "\n```kpis\nitems: [energy.shaer]\n```\n";
    private const string Unknown = "+12 ESG3004 unknown metric `energy.shaer` | did you mean `energy.share`?";

    [Theory]
    [InlineData("x{{ if false }}" + Misspelt + "{{ end }}")]
    [InlineData("x{{ if true }}" + Misspelt + "{{ end }}")]
    [InlineData("x{{ if false }}{{ if m.net }}" + Misspelt + "{{ end }}{{ end }}")]
    [InlineData("x{{ for p in [] }}" + Misspelt + "{{ end }}")]
    [InlineData("x{{ for p in [1, 2, 3] }}" + Misspelt + "{{ end }}")]
    [InlineData("x{{ while false }}" + Misspelt + "{{ end }}")]
    [InlineData("x{{ case 1; when 2 }}" + Misspelt + "{{ end }}")]
    [InlineData("x{{ func f(a) }}" + Misspelt + "{{ end }}")]
    [InlineData("x{{ func f(a) }}" + Misspelt + "{{ end }}{{ f 1 }}\n{{ f 2 }}")]
    [InlineData("x{{ if false }}{{ m.net }}" + Misspelt + "{{ m.net }}{{ end }}")]
    [InlineData("x{{ if true; ret; end }}" + Misspelt)]
    public void Mistake_InABlock_IsFoundOnceWhetherItIsReadOrNot(string body) => Assert.Equal("5:9" + Unknown, TemplateProject.With(body).Finding());

    [Fact]
    public void Mistakes_OfBothBranches_AreFoundOnceEach() =>
        Assert.Equal(
            ["5:9" + Unknown, "9:9" + Unknown],
            TemplateProject.With("x{{ if m.net }}" + Misspelt + "{{ else }}" + Misspelt + "{{ end }}").Findings().Order());

    [Theory]
    [InlineData("```kpis\nitem: [ghg.s3]\n```", "5:1+4 ESG1018")]
    [InlineData("```kpis\ntitle: x\n```", "4:4+4 ESG3047")]
    [InlineData("```chart\ntype: pie\n```", "5:7+3 ESG6001")]
    [InlineData("```metrics-table\nrows: [ghg.s3]\ndecimals: many\n```", "6:11+4 ESG3012")]
    [InlineData("```metrics-table\nrows: [ghg.s3]\ncolumns: [FY20]\n```", "6:11+4 ESG3046")]
    [InlineData("```targets\nitems: [nothing]\n```", "5:9+7 ESG3")]
    [InlineData("```kpi\nitems: [ghg.s3]\n```", "4:4+3 ESG3043")]
    [InlineData("- a\n  ```kpis\n  items: [x]\n  ```", "6:11+1 ESG3004")]
    [InlineData("::: keep\n```kpis\nitems: [x]\n```\n:::", "6:9+1 ESG3004")]
    [InlineData("```kpis\nitems: [{{ x = 1 }}x]\n```", "5:12+5 ESG3045")]
    [InlineData("```kpis\nitems: {{ if m.net }}[x]{{ end }}\n```", "5:11+")]
    public void Mistake_OfAnyKind_IsFoundInABranchNotTaken(string block, string finding) =>
        Assert.StartsWith(finding, TemplateProject.With("x{{ if false }}\n" + block + "\n{{ end }}").Findings().First());

    [Theory]
    [InlineData("x{{ if false }}\n```kpis\n{{ else }}\n```kpis\n{{ end }}items: [ghg.s3]\n```\n")]
    [InlineData("x{{ if false }}\n```{{ 'kpis' }}\nitems: [x]\n```\n{{ end }}")]
    [InlineData("x{{ if false }}\n```yaml\nitems: [x]\n```\n{{ end }}")]
    [InlineData("x{{ if false }}\n````markdown\n```kpis\nitems: [x]\n```\n````\n{{ end }}")]
    [InlineData("x{{ if false }}\n```kpis\nid: tiles\nitems: [net]\n```\n{{ else }}\n```kpis\nid: tiles\nitems: [net]\n```\n{{ end }}")]
    [InlineData("x{{ if false }}\n```restatements\n```\n{{ end }}")]
    public void Block_ThatMayBeRight_IsNotReported(string body) => Assert.DoesNotContain(TemplateProject.With(body).Findings(), f => !f.Contains("ESG3045"));
}
