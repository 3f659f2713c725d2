using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Cli.Tests.Commands;

/// <summary><c>esg explain</c>, <c>where-used</c> and <c>trace</c> as their caller sees them.</summary>
public sealed class TracingCommandsTests : IDisposable
{
    private readonly ProjectFolderOfTest project = new();

    private string Text => project.Output.ReplaceLineEndings("\n");

    public void Dispose() => project.Dispose();

    [Fact]
    public void Explain_AFormula_PrintsItsTree()
    {
        Assert.Equal(0, project.Run("explain", "ghg.s12", "--period", "this"));
        Assert.Equal(
            """
            ghg.s12 2024 = 4400 tCO2e  (4399 to 4401 tCO2e)
              Scopes 1 and 2, inventory
              formula: ghg.s1 + ghg.s2
              computed in content/metrics/climate.yaml:12:14
              ghg.s1 2024 = 1100 tCO2e  (1099.5 to 1100.5 tCO2e)
                Scope 1, inventory
                declared in content/metrics/climate.yaml:5:33
              ghg.s2 2024 = 3300 tCO2e  (3299.5 to 3300.5 tCO2e)
                Scope 2, inventory
                declared in content/metrics/climate.yaml:9:33

            """.ReplaceLineEndings("\n"),
            Text);
        Assert.Empty(project.Error);
    }

    [Fact]
    public void Explain_WithoutPeriod_PrintsAllPeriods()
    {
        Assert.Equal(0, project.Run("explain", "m.ghg.s1"));
        Assert.Contains("ghg.s1 2023 = 1200 tCO2e", Text, StringComparison.Ordinal);
        Assert.Contains("ghg.s1 2024 = 1100 tCO2e", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_WithBrokenTemplatesAndAFailedCheck_StillWorks()
    {
        project.Write(SmallReport.Create().With(SmallReport.ChapterPath, "{{ for }}")
            .With(SmallReport.MetricsPath, SmallReport.Create()[SmallReport.MetricsPath] + "checks:\n  - { rule: ghg.s1 == ghg.s2 }\n"));
        Assert.Equal(0, project.Run("explain", "ghg.s1", "--period", "2024"));
        Assert.Contains("ghg.s1 2024 = 1100 tCO2e", Text, StringComparison.Ordinal);
        Assert.Contains("checked by\n  ghg.s1 == ghg.s2  content/metrics/climate.yaml:14:", Text, StringComparison.Ordinal);
        Assert.Contains("note: the report has ", project.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain", "ghg.s22", "", "ESG9110", "did you mean `ghg.s2`?")]
    [InlineData("explain", "ghg", "", "ESG9110", "`ghg.s1`")]
    [InlineData("where-used", "ghg.s22", "", "ESG9110", "did you mean `ghg.s2`?")]
    [InlineData("explain", "ghg.s1", "2019", "ESG9111", "`2023`, `2024`")]
    [InlineData("explain", "ghg.s1", "20x", "ESG9111", "`2023`, `2024`")]
    public void Asked_WhatIsNotThere_ExitsWith1AndAHint(string command, string metric, string period, string id, string said)
    {
        Assert.Equal(1, project.Run(period.Length == 0 ? [command, metric] : [command, metric, "--period", period]));
        Assert.Contains(id, project.Error, StringComparison.Ordinal);
        Assert.Contains(said, project.Error, StringComparison.Ordinal);
        Assert.Empty(Text);
    }

    [Fact]
    public void WhereUsed_PrintedAndSummed_ListsPagesInEveryLanguageAndFormulas()
    {
        project.Write(SmallReport.Create().Replace(SmallReport.ReportPath, "[en]", "[en, de]").With("templates/de/climate.md", "---\ntitle: Klima\n---\n\n{{ m.ghg.s1 | change }}\n")
            .With("templates/de/locale.yaml", "language: de\n").Replace(SmallReport.ChapterPath, "{{ m.ghg.s12 }}", "{{ m.ghg.s1 }}"));
        Assert.Equal(0, project.Run("where-used", "ghg.s1"));
        Assert.Contains("en: ghg.s1 is printed 1 time\n  \"1,100 tCO₂e\"\n    page 2, box ", Text, StringComparison.Ordinal);
        Assert.Contains("de: ghg.s1 is printed 1 time\n  \"−8,3 %\"  (change from 2023)\n", Text, StringComparison.Ordinal);
        Assert.Contains("written in templates/de/climate.md:5:4, chapter climate", Text, StringComparison.Ordinal);
        Assert.Contains("used by formulas\n  ghg.s12 2023 = ghg.s1 + ghg.s2", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void WhereUsed_Nowhere_ExitsWith1()
    {
        Assert.Equal(0, project.Run("where-used", "ghg.s12"));
        project.Write(SmallReport.Create().With(SmallReport.ChapterPath, "---\ntitle: Climate\n---\n\nNothing.\n"));
        Assert.Equal(1, project.Run("where-used", "ghg.s12"));
        Assert.Contains("ESG9112", project.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4,400")]
    [InlineData("4,400 tCO₂e", "--page", "2")]
    public void Trace_InAPdfWithoutItsProject_PrintsTheChain(string text, params string[] more)
    {
        var pdf = BuildAway();
        Assert.Equal(0, project.Run(["trace", pdf, "--text", text, .. more]));
        Assert.StartsWith("\"4,400 tCO₂e\"\n  page 2, box ", Text, StringComparison.Ordinal);
        Assert.Contains("  rounding: none\n  raw: 4400\n  ghg.s12 2024 = 4400 tCO2e  (4399 to 4401 tCO2e)\n", Text, StringComparison.Ordinal);
        Assert.Contains("    ghg.s2 2024 = 3300 tCO2e  (3299.5 to 3300.5 tCO2e)\n      Scope 2, inventory\n      declared in content/metrics/climate.yaml:9:33\n", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Trace_TheJsonBesideThePdf_IsTheSame()
    {
        var pdf = BuildAway();
        project.Run("trace", pdf, "--text", "4,400");
        var fromPdf = Text;
        project.Run("trace", Path.ChangeExtension(pdf, ".facts.json"), "--text", "4,400");
        Assert.Equal(fromPdf, Text);
    }

    [Theory]
    [InlineData("9,999", null, "ESG9116")]
    [InlineData("4,400", "1", "ESG9116")]
    [InlineData("4,400", "99", "ESG9115")]
    public void Trace_WhatIsNotPrinted_ExitsWith1(string text, string? page, string id)
    {
        var pdf = BuildAway();
        Assert.Equal(1, project.Run(page is null ? ["trace", pdf, "--text", text] : ["trace", pdf, "--text", text, "--page", page]));
        Assert.Contains(id, project.Error, StringComparison.Ordinal);
        if (page == "1")
            Assert.Contains("it is printed on sheet 2", project.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "there is no such file")]
    [InlineData("", "it is no PDF")]
    [InlineData("%PDF-1.4 by another program", "it ends too early: there is no `startxref`")]
    [InlineData("{\"schema\": 9}", "ESG9121")]
    [InlineData("{\"facts\": 1}", "ESG9120")]
    public void Trace_WhatIsNoReport_ExitsWith1AndSaysWhy(string? content, string said)
    {
        if (content is not null)
            project.Write("some.pdf", content);
        Assert.Equal(1, project.Run("trace", "some.pdf", "--text", "1"));
        Assert.Contains(said, project.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain", "ghg.s12", "--json")]
    [InlineData("where-used", "ghg.s12", "--json")]
    [InlineData("trace", "artifacts/small.en.pdf", "--text", "4,400", "--json")]
    public void Json_OfEachCommand_NamesFactAndPlace(params string[] arguments)
    {
        project.Run("build");
        Assert.Equal(0, project.Run(arguments));
        using var json = JsonDocument.Parse(Text);
        Assert.Contains(arguments[0] == "where-used" ? "templates/en/climate.md:5:22" : "content/metrics/climate.yaml:12:14", Text, StringComparison.Ordinal);
        Assert.Contains("ghg.s12@2024", Text, StringComparison.Ordinal);
        Assert.NotEmpty(json.RootElement.EnumerateObject().First().Name);
    }

    [Theory]
    [InlineData("explain")]
    [InlineData("trace", "some.pdf")]
    [InlineData("trace", "some.pdf", "--text", " ")]
    public void Usage_Wrong_ExitsWith2(params string[] arguments) => Assert.Equal(2, project.Run(arguments));

    private string BuildAway()
    {
        Assert.Equal(0, project.Run("build"));
        var away = Path.Combine(project.Folder, "away");
        Directory.Move(Path.Combine(project.Folder, "artifacts"), away);
        Directory.Delete(Path.Combine(project.Folder, "content"), recursive: true);
        return Path.Combine(away, "small.en.pdf");
    }
}
