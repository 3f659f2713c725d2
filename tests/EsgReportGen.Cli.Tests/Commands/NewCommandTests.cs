using System;
using System.IO;
using System.Linq;

namespace EsgReportGen.Cli.Tests.Commands;

/// <summary><c>esg new</c>: a project out of nothing that builds and teaches.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("esg-new-").FullName;
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    private string Project => Path.Combine(folder, "report");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void New_WithoutOptions_MakesAProjectThatBuildsWithoutAnyFinding()
    {
        Assert.Equal(0, Run("new", "report"));
        Assert.Equal(0, Run("build", "--project", "report"));
        Assert.Empty(error.ToString());
        Assert.True(new FileInfo(Path.Combine(Project, "artifacts", "esg-report-2025.en.pdf")).Length > 20_000);
    }

    [Theory]
    [InlineData("Acme \"Green\" \\ Söhne: #1 & Co. {x}")]
    [InlineData("Łódź Żółć ΑΕ")]
    [InlineData("'quoted'")]
    [InlineData("{{ m.ghg.s1 }}")]
    [InlineData("$(year)")]
    public void New_WithAnyNameAndYear_MakesAReportOfThatNameAndYear(string name)
    {
        Assert.Equal(0, Run("new", "report", "--name", name, "--year", "1999"));
        Assert.Equal(0, Run("check", "--project", "report"));
        var report = ReportCompiler.Compile(new Worlds.DiskWorld(Project), new ReportOptions { ChecksOnly = true }).Output!.Values.Catalog.Report;
        Assert.Equal(name, report.Organization.Text);
        Assert.Equal("1999", report.Period.ToString());
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void New_InAFolderWithFiles_ChangesNothing()
    {
        Directory.CreateDirectory(Project);
        File.WriteAllText(Path.Combine(Project, "mine.txt"), "mine");
        Assert.Equal(1, Run("new", "report"));
        Assert.Contains("ESG9401: `report` is not empty: it holds `mine.txt`", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], Directory.GetFileSystemEntries(Project).Select(Path.GetFileName));
    }

    [Fact]
    public void New_InAnEmptyFolderOfGit_MakesTheProjectInIt()
    {
        Directory.CreateDirectory(Path.Combine(Project, ".git"));
        Assert.Equal(0, Run("new", "report"));
        Assert.Equal(".git,.gitignore,README.md,content,templates", Names(Project));
    }

    [Fact]
    public void New_WhereAFileStandsInTheWay_LeavesNothingBehind()
    {
        File.WriteAllText(Path.Combine(folder, "taken"), "x");
        Assert.Equal(1, Run("new", "taken/report"));
        Assert.Contains("ESG9402", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, Run("new", "taken"));
        Assert.Contains("ESG9401", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("taken", Names(folder));
    }

    [Theory]
    [InlineData("new")]
    [InlineData("new", "report", "--year", "24")]
    [InlineData("new", "report", "--year", "next")]
    [InlineData("new", "report", "--name", " ")]
    [InlineData("new", "report", "--name", "two\nlines")]
    [InlineData("new", "report", "--name", "mark \uFDD0")]
    public void New_WithWrongUsage_ExitsWith2AndMakesNothing(params string[] arguments)
    {
        Assert.Equal(2, Run(arguments));
        Assert.Empty(Directory.GetFileSystemEntries(folder));
    }

    [Fact]
    public void Files_OfANewProject_MentionEachTopicOfTheFormats()
    {
        Run("new", "report");
        var comments = string.Join('\n', Directory.EnumerateFiles(Project, "*", SearchOption.AllDirectories).SelectMany(File.ReadLines));
        Assert.All(
            (string[])["period", "baseYear", "fiscalYear", "languages", "boundaries", "editions", "units:", "policies", "defaults", "notes", "precision", "qualifier",
                "assurance", "missing", "breakdown", "exhaustive", "csv", "formula", "proof", "checks", "source", "evidence/", "targets", "colors", "locale.yaml",
                "waivers", "claim=", "kpis", "metrics-table", "toc", "callout", "| change", "| points", "| at prior", "[^1]", "{{ page"],
            topic => Assert.Contains(topic, comments, StringComparison.Ordinal));
        Assert.DoesNotContain("$(", comments, StringComparison.Ordinal);
    }

    [Fact]
    public void New_WhenDone_TellsWhatToDoNext()
    {
        Run("new", "my report", "--year", "2030");
        Assert.Contains("a report on 2030 with example figures", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("cd \"my report\"", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("esg check", output.ToString(), StringComparison.Ordinal);
    }

    private static string Names(string path) => string.Join(',', Directory.GetFileSystemEntries(path).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private int Run(params string[] arguments) =>
        EsgProgram.Run(arguments, new ConsoleHost(folder, output, error, IsTerminal: false, SourceDateEpoch: null) { CurrentYear = 2026 });
}
