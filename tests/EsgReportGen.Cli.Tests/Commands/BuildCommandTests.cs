using System;
using System.IO;
using System.Text;
using EsgReportGen.Cli.Commands;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Cli.Tests.Commands;

public sealed class BuildCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("esg-build-").FullName;
    private readonly StringWriter output = new();
    private readonly StringWriter error = new();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("ua1,a3a", true, true)]
    [InlineData("A3A, ua1", true, true)]
    [InlineData("ua1", true, false)]
    [InlineData("a3a", false, true)]
    [InlineData("none", false, false)]
    public void Standard_IsWhatTheFileSays(string standard, bool isUa, bool isA)
    {
        var pdf = Build("--standard", standard);
        Assert.Equal(isUa, pdf.Contains("<pdfuaid:part>1<", StringComparison.Ordinal));
        Assert.Equal(isA, pdf.Contains("<pdfaid:part>3<", StringComparison.Ordinal));
    }

    [Fact]
    public void StandardNone_LeavesTheFactsBesideTheFile()
    {
        var tagged = Build();
        var small = Build("--standard", "none");
        Assert.True(small.Length < tagged.Length);
        Assert.DoesNotContain("/EmbeddedFile", small);
        Assert.True(File.Exists(Path.Combine(folder, "artifacts", "small.en.facts.json")));
    }

    [Theory]
    [InlineData("ua2", "did you mean `ua1`?")]
    [InlineData("a3a,noen", "did you mean `none`?")]
    [InlineData("", "use ua1, a3a, both joined by a comma, or none")]
    [InlineData("none,ua1", "`none` stands alone")]
    public void StandardThatIsNone_ExitsWith2(string standard, string message)
    {
        Write();
        Assert.Equal(2, Run("build", "--standard", standard));
        Assert.Contains(message, error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder, "artifacts")));
    }

    [Fact]
    public void LossThatIsOurFault_ExitsWith5()
    {
        var lost = Pdf.PdfDiagnostics.TextLost.At(Foundation.Sources.SourceSpan.None, "climate", "words", "10", "5");
        var mistake = Pdf.PdfDiagnostics.TitleMissing.At(Foundation.Sources.SourceSpan.None, "small");
        Assert.Equal(5, ReportSession.ExitCodeOf([mistake, lost]));
        Assert.Equal(1, ReportSession.ExitCodeOf([mistake]));
    }

    private string Build(params string[] arguments)
    {
        Write();
        Assert.Equal(0, Run(["build", .. arguments]));
        return Encoding.Latin1.GetString(File.ReadAllBytes(Path.Combine(folder, "artifacts", "small.en.pdf")));
    }

    private void Write()
    {
        var world = SmallReport.Create();
        foreach (var path in world.Paths)
        {
            var target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, world[path]);
        }
    }

    private int Run(params string[] arguments) => EsgProgram.Run(arguments, new ConsoleHost(folder, output, error, false, null));
}
