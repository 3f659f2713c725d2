using System;
using System.IO;
using System.Threading.Tasks;
using EsgReportGen.Testing.Reports;
using EsgReportGen.Testing.Snapshots;

namespace EsgReportGen.Cli.Tests.Snapshots;

public sealed class VerifyCommandTests : IDisposable
{
    private const string NumbersPath = "content/snapshots/en/numbers.txt";
    private const string LayoutPath = "content/snapshots/en/layout.txt";

    private readonly ProjectFolderOfTest project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Verify_BeforeAnythingWasAccepted_SaysWhatToDo()
    {
        Assert.Equal(3, project.Run("verify"));
        Assert.Contains("ESG9211", project.Error, StringComparison.Ordinal);
        Assert.Contains("esg accept", project.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accept_Once_WritesWhatAReviewerCanRead()
    {
        Assert.Equal(0, project.Run("accept"));
        Assert.Contains($"{NumbersPath}: written, ", project.Output, StringComparison.Ordinal);
        await Snapshot.Verify(project.Read(NumbersPath) + "\n" + project.Read(LayoutPath));
    }

    [Fact]
    public void Verify_AfterAccept_Passes()
    {
        project.Run("accept");
        Assert.Equal(0, project.Run("verify"));
        Assert.Equal($"{NumbersPath}: as accepted\n{LayoutPath}: as accepted\n", project.Output.ReplaceLineEndings("\n"));
        Assert.Empty(project.Error);
    }

    [Fact]
    public void Verify_AfterAcceptOnWindows_PassesDespiteLineEndings()
    {
        project.Run("accept");
        project.Write(NumbersPath, project.Read(NumbersPath).ReplaceLineEndings("\r\n"));
        Assert.Equal(0, project.Run("verify"));
    }

    [Fact]
    public async Task Verify_AfterOneDigitChanged_ShowsTheLineUnderItsChapter()
    {
        project.Run("accept");
        project.Replace(SmallReport.MetricsPath, "2024: 1100", "2024: 1101");
        Assert.Equal(3, project.Run("verify"));
        Assert.Contains("-ghg.s12", project.Output.Replace("- ", "-", StringComparison.Ordinal), StringComparison.Ordinal);
        await Snapshot.Verify(project.Output + "\n" + project.Error);
    }

    [Fact]
    public void Verify_AfterTheLookChanged_FindsTheLayoutAlone()
    {
        project.Run("accept");
        project.Write("templates/theme.yaml", "type: { body: { size: 12, leading: 17 } }\n");
        Assert.Equal(3, project.Run("verify"));
        Assert.Contains($"{NumbersPath}: as accepted", project.Output, StringComparison.Ordinal);
        Assert.Contains($"of `{LayoutPath}`", project.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_OfAReportWithErrors_ExitsWith1()
    {
        project.Run("accept");
        project.Replace(SmallReport.ChapterPath, "{{ m.ghg.s12 }}", "{{ m.ghg.nothing }}");
        Assert.Equal(1, project.Run("verify"));
    }

    [Fact]
    public void Accept_OfAReportWithErrors_KeepsWhatWasAccepted()
    {
        project.Run("accept");
        var accepted = project.Read(NumbersPath);
        project.Replace(SmallReport.ChapterPath, "{{ m.ghg.s12 }}", "{{ m.ghg.nothing }}");
        Assert.Equal(1, project.Run("accept"));
        Assert.Equal(accepted, project.Read(NumbersPath));
    }

    [Fact]
    public void Accept_AfterALanguageWasDropped_RemovesItsSnapshots()
    {
        project.Run("accept");
        project.Write("content/snapshots/de/numbers.txt", "old\n");
        Assert.Equal(3, project.Run("verify"));
        Assert.Contains("ESG9213", project.Error, StringComparison.Ordinal);
        Assert.Equal(0, project.Run("accept"));
        Assert.False(Directory.Exists(Path.Combine(project.Folder, "content/snapshots/de")));
        Assert.Equal(0, project.Run("verify"));
    }

    [Fact]
    public void Accept_Again_ChangesNothing()
    {
        project.Run("accept");
        Assert.Equal(0, project.Run("accept"));
        Assert.Contains($"{NumbersPath}: unchanged", project.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Accept_ThroughALink_IsRefused()
    {
        var elsewhere = Directory.CreateDirectory(Path.Combine(project.Root, "elsewhere")).FullName;
        File.CreateSymbolicLink(Path.Combine(project.Folder, "content", "snapshots"), elsewhere);
        Assert.Equal(1, project.Run("accept"));
        Assert.Empty(Directory.GetFileSystemEntries(elsewhere));
    }

    [Fact]
    public void Verify_ForAProgram_SaysTheLineThatDiffers()
    {
        project.Run("accept");
        project.Replace(SmallReport.MetricsPath, "2024: 1100", "2024: 1101");
        project.Run("verify", "--diagnostics", "github");
        Assert.StartsWith($"::error file={NumbersPath},line=4,", project.Output, StringComparison.Ordinal);
    }
}
