using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Cli.Tests;

/// <summary>The program as its caller sees it: files, text and exit codes.</summary>
public sealed class EsgProgramTests : IDisposable
{
    private const string Unfinished = "{{ m.ghg.nothing }}";

    private readonly string folder = Directory.CreateTempSubdirectory("esg-cli-").FullName;
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    private string Pdf => Path.Combine(folder, "artifacts", "small.en.pdf");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Build_OfAGoodReport_WritesThePdfAndSaysSo()
    {
        Write(SmallReport.Create());
        Assert.Equal(0, Run("build"));
        Assert.Equal("%PDF-1.7"u8.ToArray(), File.ReadAllBytes(Pdf)[..8]);
        Assert.Contains("small.en.pdf: 2 pages, ", output.ToString(), StringComparison.Ordinal);
        Assert.Empty(error.ToString());
    }

    [Fact]
    public void Build_FromAFolderBelow_FindsTheProject()
    {
        Write(SmallReport.Create());
        Assert.Equal(0, RunIn(Path.Combine(folder, "content", "metrics"), "build"));
        Assert.True(File.Exists(Pdf));
    }

    [Fact]
    public void Build_WithAnError_ExitsWith1AndKeepsTheLastGoodFile()
    {
        Write(SmallReport.Create());
        Run("build");
        var good = File.ReadAllBytes(Pdf);
        Write(SmallReport.Create().Replace(SmallReport.ChapterPath, "{{ m.ghg.s12 }}", Unfinished));
        Assert.Equal(1, Run("build"));
        Assert.Equal(good, File.ReadAllBytes(Pdf));
        Assert.Contains("templates/en/climate.md:5:", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 error, 0 warnings", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_ToAFolderThatIsAFile_ExitsWith1AndLeavesNothing()
    {
        Write(SmallReport.Create());
        File.WriteAllText(Path.Combine(folder, "taken"), "x");
        Assert.Equal(1, Run("build", "--output", "taken"));
        Assert.Contains("ESG9008", error.ToString(), StringComparison.Ordinal);
        Assert.Equal("x", File.ReadAllText(Path.Combine(folder, "taken")));
    }

    [Fact]
    public void Build_Twice_GivesTheSameBytes()
    {
        Write(SmallReport.Create());
        Run("build", "--output", "one");
        Run("build", "--output", "two");
        Assert.Equal(File.ReadAllBytes(Path.Combine(folder, "one/small.en.pdf")), File.ReadAllBytes(Path.Combine(folder, "two/small.en.pdf")));
    }

    [Fact]
    public void Check_OfAGoodReport_WritesNothing()
    {
        Write(SmallReport.Create());
        Assert.Equal(0, Run("check"));
        Assert.False(Directory.Exists(Path.Combine(folder, "artifacts")));
        Assert.Contains("small.en: checked, 2 pages", output.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check", 1)]
    [InlineData("check --all", 0)]
    public void Check_OfOneLanguage_SaysWhatItLeavesOutOfTheOthers(string command, int times)
    {
        var report = SmallReport.Create().Replace(SmallReport.ReportPath, "languages: [en]", "languages: [en, de]");
        foreach (var path in report.ListFiles("templates/en").Where(p => p.EndsWith(".md", StringComparison.Ordinal)))
            report = report.With(path.Replace("/en/", "/de/", StringComparison.Ordinal), report[path]);
        Write(report);

        Run(command.Split(' '));

        Assert.Equal(times, output.ToString().Split("de: only templates and data blocks were checked").Length - 1);
    }

    [Theory]
    [InlineData("text", "numerals 6: 1 facts, 5 structural, 0 waived, 0 orphan")]
    [InlineData("json", "{\"numerals\":6,\"facts\":1,\"structural\":5,\"waived\":0,\"orphan\":0}")]
    public void Check_OfAGoodReport_EndsWithTheCoverageOfNumerals(string format, string line)
    {
        Write(SmallReport.Create());
        Assert.Equal(0, Run("check", "--diagnostics", format));
        Assert.Equal(line, output.ToString().TrimEnd().Split('\n')[^1].TrimEnd());
    }

    [Fact]
    public void Build_WithAnOrphanNumeral_WritesNoFileAndSaysWhatToType()
    {
        Write(SmallReport.Create().Replace(SmallReport.ChapterPath, "Emissions came", "It was 4,400 tonnes. Emissions came"));
        Assert.Equal(1, Run("build"));
        Assert.False(File.Exists(Pdf));
        Assert.Contains("ESG4201: `4,400` is typed by hand", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("{{ m.ghg.s12 }}", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 orphan", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_OutsideAnyProject_SaysWhatToDo()
    {
        Assert.Equal(1, Run("build"));
        Assert.Contains("--project", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("biuld")]
    [InlineData("build", "--languge", "en")]
    [InlineData("build", "--format", "docx")]
    [InlineData("build", "--all", "--language", "en")]
    [InlineData]
    public void Usage_Wrong_ExitsWith2(params string[] arguments)
    {
        Write(SmallReport.Create());
        Assert.Equal(2, Run(arguments));
    }

    [Fact]
    public void Language_NotListed_IsAnErrorOfTheReport()
    {
        Write(SmallReport.Create());
        Assert.Equal(1, Run("build", "--language", "de"));
        Assert.Contains("ESG9005", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Diagnostics_AsJson_CarryIdAndPlace(string format)
    {
        Write(SmallReport.Create().Replace(SmallReport.ChapterPath, "{{ m.ghg.s12 }}", Unfinished));
        Assert.Equal(1, Run("check", "--diagnostics", format));
        var first = format == "json" ? output.ToString().Split('\n')[0] : output.ToString();
        using var json = JsonDocument.Parse(first);
        Assert.Contains("ESG3", first, StringComparison.Ordinal);
        Assert.Contains("templates/en/climate.md", first, StringComparison.Ordinal);
    }

    [Fact]
    public void Diagnostics_ForGithub_AreWorkflowCommands()
    {
        Write(SmallReport.Create().Replace(SmallReport.ChapterPath, "{{ m.ghg.s12 }}", Unfinished));
        Run("check", "--diagnostics", "github");
        Assert.StartsWith("::error file=templates/en/climate.md,line=5,", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Licenses_Asked_NameFontAndData()
    {
        Assert.Equal(0, Run("--licenses"));
        Assert.Contains("Inter", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Unicode", output.ToString(), StringComparison.Ordinal);
    }

    private int Run(params string[] arguments) => RunIn(folder, arguments);

    private int RunIn(string workingFolder, params string[] arguments) =>
        EsgProgram.Run(arguments, new ConsoleHost(workingFolder, output, error, IsTerminal: false, SourceDateEpoch: null));

    private void Write(MemoryWorld world)
    {
        foreach (var path in world.Paths)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, world[path]);
        }
    }
}
