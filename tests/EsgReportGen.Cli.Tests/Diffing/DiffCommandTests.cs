using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using EsgReportGen.Testing.Reports;
using EsgReportGen.Testing.Snapshots;

namespace EsgReportGen.Cli.Tests.Diffing;

public sealed class DiffCommandTests : IDisposable
{
    private readonly ProjectFolderOfTest project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public async Task Diff_OfAnEditedValue_ListsFactsAndWhatIsPrinted()
    {
        project.Commit();
        Edit();
        Assert.Equal(0, project.Run("diff"));
        Assert.Empty(project.Error);
        await Snapshot.Verify(project.Output);
    }

    [Fact]
    public async Task Diff_AsMarkdown_IsTablesForAPullRequest()
    {
        project.Commit();
        Edit();
        project.Run("diff", "--format", "markdown");
        await Snapshot.Verify(project.Output, extension: "md");
    }

    [Fact]
    public async Task Diff_AsJson_HoldsEverything()
    {
        project.Commit();
        Edit();
        project.Run("diff", "--format", "json");
        JsonDocument.Parse(project.Output).Dispose();
        await Snapshot.Verify(project.Output, extension: "json");
    }

    [Fact]
    public void Diff_WhenOnlyTheLookChanged_Finds0()
    {
        project.Commit();
        project.Write("templates/theme.yaml", "type: { body: { size: 12, leading: 17 } }\n");
        Assert.Equal(0, project.Run("diff", "--fail-on", "any"));
        Assert.Contains("numbers: 0 changed", project.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unexplained")]
    [InlineData("any")]
    public void Diff_ThatIsAskedToFail_ExitsWith3(string failOn)
    {
        project.Commit();
        Edit();
        Assert.Equal(3, project.Run("diff", "--fail-on", failOn));
    }

    [Fact]
    public void Diff_OfANewPeriodAskedToFailOnTheUnexplained_Passes()
    {
        project.Commit();
        project.Replace(SmallReport.MetricsPath, "{ 2023: 1200,", "{ 2022: 1300, 2023: 1200,");
        Assert.Equal(0, project.Run("diff", "--fail-on", "unexplained"));
        Assert.Contains("numbers: 0 changed; 1 added", project.Output, StringComparison.Ordinal);
        Assert.Equal(3, project.Run("diff", "--fail-on", "any"));
    }

    [Theory]
    [InlineData("first")]
    [InlineData("HEAD~1")]
    [InlineData("first", "main")]
    [InlineData("first..main")]
    [InlineData("first..")]
    public void Diff_OfRevisions_ReadsThemOutOfGit(params string[] states)
    {
        project.Commit();
        project.Git("tag", "first");
        Edit();
        project.Commit();
        Assert.Equal(0, project.Run(["diff", .. states]));
        Assert.Contains("ghg.s1 2024  1100 tCO2e → 1200 tCO2e", project.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfTheSameRevision_Finds0EvenIfTheWorkingTreeDiffers()
    {
        project.Commit();
        Edit();
        Assert.Equal(0, project.Run("diff", "HEAD", "main"));
        Assert.Contains("numbers: 0 changed", project.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfTwoFolders_NeedsNoGit()
    {
        using var other = new ProjectFolderOfTest();
        other.Replace(SmallReport.MetricsPath, "2024: 1100", "2024: 1200");
        project.SearchPath = null;
        Assert.Equal(0, project.Run("diff", ".", other.Folder));
        Assert.Contains("1100 tCO2e → 1200 tCO2e", project.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("artifacts/small.en.facts.json")]
    [InlineData("artifacts/small.en.pdf")]
    public void Diff_OfAFinishedReport_ReadsItsLedger(string file)
    {
        Assert.Equal(0, project.Run("build"));
        Assert.Equal(0, project.Run("diff", file, "--fail-on", "any"));
        Assert.Contains("numbers: 0 changed", project.Output, StringComparison.Ordinal);
        Edit();
        Assert.Equal(0, project.Run("diff", file));
        Assert.Contains("1100 tCO2e → 1200 tCO2e", project.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xml", "text, json, markdown")]
    [InlineData("--fail-on", "all", "never, unexplained, any")]
    [InlineData("--diagnostics", "1", "text, json, sarif, github")]
    public void Diff_WithAWordThatAnOptionDoesNotKnow_ListsTheWords(string option, string word, string words)
    {
        Assert.Equal(2, project.Run("diff", option, word));
        Assert.Contains($"`{word}` is no value of {option}: use one of {words}.", project.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("EsgReportGen", project.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfALedgerThatIsNotThere_SaysSoAlsoWithoutAProject()
    {
        project.Run("build");
        File.Delete(Path.Combine(project.Folder, SmallReport.ReportPath));
        Assert.Equal(2, project.Run("diff", "artifacts/small.en.pdf", "typo.facts.json"));
        Assert.Contains("ESG9203: `typo.facts.json`", project.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfTwoFinishedReports_NeedsNoProject()
    {
        project.Run("build", "--output", "one");
        Edit();
        project.Run("build", "--output", "two");
        File.Delete(Path.Combine(project.Folder, SmallReport.ReportPath));
        Assert.Equal(0, project.Run("diff", "one/small.en.pdf", "two/small.en.facts.json"));
        Assert.Contains("numbers: 2 changed (1 edited, 1 derived)", project.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfAPublishedEditWithoutRestatement_SaysWhatWasPrinted()
    {
        project.Replace(SmallReport.ReportPath, "period: 2024\n", "period: 2024\n  editions: { 2023: { title: Report 2023, published: 2023-07-24, values: published/2023.csv } }\n");
        project.Write("content/published/2023.csv", "metric,period,value,unit,precision\nghg.s1,2023,1200,tCO2e,1\n");
        project.Commit();
        project.Replace(SmallReport.MetricsPath, "values: { 2023: 1200, 2024: 1100 }", "values: { 2023: 1250, 2024: 1100 }");
        Assert.Equal(3, project.Run("diff", "--fail-on", "unexplained"));
        Assert.Contains("unexplained: 2023 printed 1200, and nothing restates it", project.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("restatement –", project.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]", "ESG9")]
    [InlineData("{}", "ESG9")]
    [InlineData("{ \"schema\": 99 }", "ESG9121")]
    [InlineData("{ \"schema\": ", "ESG9120: this is no facts ledger: it is not JSON")]
    [InlineData("hello", "ESG9120: this is no facts ledger: it is not JSON")]
    [InlineData("", "ESG9120: this is no facts ledger: it is not JSON")]
    public void Diff_OfAFileThatIsNoLedger_IsAFinding(string text, string id)
    {
        project.Write("old.json", text);
        Assert.Equal(1, project.Run("diff", "old.json"));
        Assert.Contains("error " + id, project.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_WithARestatement_IsExplainedDownToTheTotals()
    {
        project.Replace(SmallReport.ReportPath, "period: 2024\n", "period: 2024\n  editions: { 2023: { title: Report 2023, published: 2023-07-24, values: published/2023.csv } }\n");
        project.Write("content/published/2023.csv", "metric,period,value,unit,precision\nghg.s1,2023,1200,tCO2e,1\n");
        project.Commit();
        project.Replace(SmallReport.MetricsPath, "values: { 2023: 1200, 2024: 1100 }", "values: { 2023: 1250, 2024: 1100 }\n    restatements: [ { edition: 2023, reasons: [method] } ]");
        Assert.Equal(0, project.Run("diff", "--fail-on", "unexplained"));
        Assert.Contains("restated: method (2023 printed 1200)", project.Output, StringComparison.Ordinal);
        Assert.Contains("explained by its inputs", project.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("restatement –", project.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfAProjectInASubfolder_ReadsThatSubfolder()
    {
        using var below = new ProjectFolderOfTest(Path.Combine("reports", "süd west"));
        below.Commit();
        below.Replace(SmallReport.MetricsPath, "2024: 1100", "2024: 1200");
        Assert.Equal(0, below.Run("diff"));
        Assert.Contains("1100 tCO2e → 1200 tCO2e", below.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfAReportWhoseClaimsAreWrong_StillCompares()
    {
        project.Commit();
        project.Write(SmallReport.ChapterPath, project.Read(SmallReport.ChapterPath) + "\n[rose 99%]{claim=\"ghg.s2 change\"}\n");
        Edit();
        Assert.Equal(0, project.Run("diff"));
        Assert.Contains("1100 tCO2e → 1200 tCO2e", project.Output, StringComparison.Ordinal);
        Assert.Contains("+ “rose 99%” wrong", project.Output, StringComparison.Ordinal);
        Assert.Contains("note ESG9208: the report of the working tree has ", project.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfASideThatDoesNotBuild_NamesTheSideAndItsFirstErrors()
    {
        project.Replace(SmallReport.ChapterPath, "{{ m.ghg.s12 }}", "{{ m.ghg.nothing }}");
        project.Commit();
        project.Replace(SmallReport.ChapterPath, "{{ m.ghg.nothing }}", "{{ m.ghg.s12 }}");
        Assert.Equal(1, project.Run("diff"));
        Assert.Contains("error ESG9205: the report of HEAD cannot be compared: it stops at an error", project.Error, StringComparison.Ordinal);
        Assert.Contains("templates/en/climate.md:5:", project.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfALanguage_ComparesThatAlone()
    {
        project.Write(SmallReport.ReportPath, project.Read(SmallReport.ReportPath).Replace("[en]", "[en, de]", StringComparison.Ordinal));
        project.Write("templates/de/climate.md", project.Read(SmallReport.ChapterPath));
        project.Commit();
        Edit();
        project.Run("diff");
        Assert.Contains("printed, en", project.Output, StringComparison.Ordinal);
        Assert.Contains("printed, de", project.Output, StringComparison.Ordinal);
        project.Run("diff", "--language", "de");
        Assert.DoesNotContain("printed, en", project.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diff_OfALanguageOnNeitherSide_IsAFinding()
    {
        project.Commit();
        Assert.Equal(1, project.Run("diff", "--language", "fr"));
        Assert.Contains("ESG9207", project.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one", "two", "three")]
    [InlineData("--format", "yaml")]
    [InlineData("--fail-on", "nothing")]
    public void Diff_UsedWrongly_ExitsWith2(params string[] arguments) => Assert.Equal(2, project.Run(["diff", .. arguments]));

    private void Edit() => project.Replace(SmallReport.MetricsPath, "2024: 1100", "2024: 1200");
}
