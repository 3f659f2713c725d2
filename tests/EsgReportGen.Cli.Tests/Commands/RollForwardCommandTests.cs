using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Cli.Tests.Commands;

/// <summary><c>esg rollforward</c>: the report's next year, with the files of a stranger left as they were but for the new year.</summary>
public sealed class RollForwardCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("esg-roll-").FullName;
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void RollForward_OfAReport_MovesItAndListsWhatIsMissing()
    {
        Write(SmallReport.Create());
        Assert.Equal(0, Run("rollforward", "2025"));
        Assert.Equal(SmallReport.Create()[SmallReport.MetricsPath].Replace(" }", ", 2025: }", StringComparison.Ordinal), Read(SmallReport.MetricsPath));
        Assert.Contains("  period: 2025\n", Read(SmallReport.ReportPath), StringComparison.Ordinal);
        Assert.Contains("Missing now, a value or a reason each: (2)\n  content/metrics/climate.yaml:5  ghg.s1\n  content/metrics/climate.yaml:9  ghg.s2\n", Printed, StringComparison.Ordinal);
        Assert.Contains("  content/report.yaml:4  title: Environmental data 2024\n  content/report.yaml:5  date: 2024-07-22\n", Printed, StringComparison.Ordinal);
        Assert.Contains("ESG9413", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void RollForward_OfANewProject_BuildsAgainWhenTheGapsAreFilled()
    {
        Assert.Equal(0, Run("new", ".", "--year", "2024"));
        Assert.Equal(0, Run("rollforward", "2025"));
        Assert.Contains("Claims that people wrote of years that move; look whether their words still hold: (1)\n  templates/en/climate.md:15  ", Printed, StringComparison.Ordinal);
        Assert.Equal(1, Run("check"));
        var gaps = Printed.Split('\n').SkipWhile(l => !l.StartsWith("Missing", StringComparison.Ordinal)).Skip(1).TakeWhile(l => l.StartsWith("  ", StringComparison.Ordinal)).Count();
        Assert.Equal(gaps, Errors("ESG1044") + Errors("ESG1078"));
        Assert.Equal(gaps, Errors("error ESG"));

        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "content"), "*.*", SearchOption.AllDirectories))
            File.WriteAllText(path, Fill(File.ReadAllText(path)));
        // What the old year's text claims of "this" year is no longer true: the claim would be an error, and rightly so.
        var chapter = Path.Combine(folder, "templates", "en", "climate.md");
        File.WriteAllText(chapter, File.ReadAllText(chapter).Replace("[fallen by 21.5%]{claim=\"ghg.s12 change base..this\"}", "fallen", StringComparison.Ordinal));
        error.GetStringBuilder().Clear();
        var exit = Run("check");
        Assert.Empty(error.ToString());
        Assert.Equal(0, exit);
    }

    [Fact]
    public void DryRun_OfAReport_ShowsTheDifferenceAndWritesNothing()
    {
        Write(SmallReport.Create());
        var before = Snapshot();
        Assert.Equal(0, Run("rollforward", "2025", "--dry-run"));
        Assert.Equal(before, Snapshot());
        Assert.StartsWith(
            "--- content/metrics/climate.yaml\n+++ content/metrics/climate.yaml\n@@ -3,9 +3,9 @@\n     label: Scope 1\n     unit: tCO2e\n"
            + "-    values: { 2023: 1200, 2024: 1100 }\n+    values: { 2023: 1200, 2024: 1100, 2025: }\n   ghg.s2:\n",
            Printed, StringComparison.Ordinal);
        Assert.EndsWith("\nNothing was written.\n", Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_WithMarkAndLineEndsOfWindows_KeepThem()
    {
        Write(SmallReport.Create());
        var path = Path.Combine(folder, SmallReport.MetricsPath);
        var text = File.ReadAllText(path).Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Equal(0, Run("rollforward", "2025"));
        Assert.Equal([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text.Replace(" }", ", 2025: }", StringComparison.Ordinal))], File.ReadAllBytes(path));
    }

    [Fact]
    public void RollForward_WhenAFileCannotBeWritten_ChangesNone()
    {
        Write(SmallReport.Create());
        Directory.CreateDirectory(Path.Combine(folder, SmallReport.ReportPath + ".part"));
        var before = Snapshot();
        Assert.Equal(1, Run("rollforward", "2025"));
        Assert.Contains("ESG9008", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Theory]
    [InlineData("2024", "ESG9411")]
    [InlineData("2026", "ESG9411")]
    [InlineData("FY2025", "ESG9410")]
    public void RollForward_ToAnotherYearThanTheNext_ChangesNothing(string year, string id)
    {
        Write(SmallReport.Create());
        var before = Snapshot();
        Assert.Equal(1, Run("rollforward", year));
        Assert.Contains(id, error.ToString(), StringComparison.Ordinal);
        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void RollForward_OfAReportWithAWrongFormula_NamesTheError()
    {
        Write(SmallReport.Create().Replace(SmallReport.MetricsPath, "ghg.s1 + ghg.s2", "ghg.s1 + ghg.s3"));
        Assert.Equal(1, Run("rollforward", "2025"));
        Assert.Contains("ghg.s3", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Printed);
    }

    [Fact]
    public void RollForward_OfABrokenReportToWhatIsNoYear_ComplainsAboutThat()
    {
        Write(SmallReport.Create().Replace(SmallReport.MetricsPath, "label: Scope 1", "labl: Scope 1"));
        Assert.Equal(1, Run("rollforward", "banana"));
        Assert.Contains("ESG9410: `banana` is no year of this report", error.ToString(), StringComparison.Ordinal);
        Assert.Equal(1, Errors("error ESG"));
    }

    [Theory]
    [InlineData("banana", 2)]
    [InlineData("FY20x5", 2)]
    [InlineData("FY2025", 1)]
    [InlineData("2025", 1)]
    public void RollForward_OfAReportThatCannotBeRead_ComplainsAboutWhatIsNoYearToo(string year, int errors)
    {
        Write(SmallReport.Create().With(SmallReport.ReportPath, "report: ["));
        Assert.Equal(1, Run("rollforward", year));
        Assert.Equal(errors, Errors("error ESG"));
        Assert.Equal(errors == 2, error.ToString().Contains($"ESG9415: `{year}` is no year", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("rollforward")]
    [InlineData("rollforward", "2025", "2026")]
    [InlineData("rollforward", "2025", "--dry")]
    public void RollForward_WithWrongUsage_ExitsWith2(params string[] arguments)
    {
        Write(SmallReport.Create());
        Assert.Equal(2, Run(arguments));
    }

    private string Printed => output.ToString().Replace("\r\n", "\n", StringComparison.Ordinal);

    // The figures of the year before the last once more: every relation between them then holds in the new year, too, and they differ from the last.
    private static string Fill(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.TrimEnd() is "      2025:")
                lines[i] = lines[i - 2].Replace("2023:", "2025:", StringComparison.Ordinal);
            else if (line.Contains("2025: }", StringComparison.Ordinal))
                lines[i] = Last(line, "2023: ", ", 2024: ") is { } value ? line.Replace("2025: }", $"2025: {value} }}", StringComparison.Ordinal) : line;
            else if (line.EndsWith(',') && line.Split(',') is [.., var last, _, ""])
                lines[i] = line + last;
        }

        return string.Join('\n', lines);
    }

    private static string? Last(string line, string before, string behind)
    {
        var end = line.IndexOf(behind, StringComparison.Ordinal);
        var start = end < 0 ? -1 : line.LastIndexOf(before, end, StringComparison.Ordinal);
        return start < 0 ? null : line[(start + before.Length)..end];
    }

    private int Errors(string id) => error.ToString().Split(id).Length - 1;

    private List<string> Snapshot() =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(p => p + "\n" + File.ReadAllText(p))];

    private string Read(string path) => File.ReadAllText(Path.Combine(folder, path));

    private int Run(params string[] arguments) =>
        EsgProgram.Run(arguments, new ConsoleHost(folder, output, error, IsTerminal: false, SourceDateEpoch: null) { CurrentYear = 2026 });

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
