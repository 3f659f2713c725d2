using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Testing;
using EsgReportGen.Testing.Pdf;
using EsgReportGen.Testing.Pdf.Structure;
using EsgReportGen.Testing.Reports;
using EsgReportGen.Tests.Sample;
using EsgReportGen.Tests.Strangers;
using EsgReportGen.Worlds;

namespace EsgReportGen.Tests.FinishedFiles;

/// <summary>Whole reports, from their files to the PDF: sound by our checker and by others', and reading like the document.</summary>
public sealed class FinishedFileTests
{
    private static readonly Dictionary<string, Lazy<Report>> Reports = new(StringComparer.Ordinal)
    {
        ["sample"] = new(() => SampleReport.Report),
        ["Arabic"] = new(() => Build(ArabicReport.Open(Repository.Root))),
        ["small"] = new(() => Build(SmallReport.Create())),
        ["large"] = new(() => Build(new MemoryWorld(LargeReport.Create(3)))),
        ["odd"] = new(() => Build(OddReport.Create())),
        ["inventory"] = new(() => Build(InventoryReport.Create())),
        ["data centre"] = new(() => Build(DataCentreReport.Create())),
        ["Chinese"] = new(() => Build(new DiskWorld(Repository.Root) { Fonts = MachineFonts.OfSystem() }, "zh-Hans")),
    };

    public static TheoryData<string> Names => [.. Reports.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void File_KeepsItsStandards(string name) => Assert.Empty(PdfChecker.Check(PdfOf(name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void File_ReadAlongItsTags_SaysWhatTheDocumentSays(string name)
    {
        var said = DocumentText.OfSections(ReportOf(name).Document).Select(WithoutNumbers);
        Assert.Equal(said, StructText.OfSections(PdfOf(name), withDrawings: false).Select(DocumentText.Letters).Select(WithoutNumbers));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void File_IsSoundToTheToolsOfOthers(string name)
    {
        var path = Path.Combine(Path.GetTempPath(), $"esg-finished-{Environment.ProcessId}-{name.Length}-{name[0]}.pdf");
        try
        {
            File.WriteAllBytes(path, PdfOf(name));
            var (exit, output) = Run("qpdf", "--check", path);
            Assert.True(exit == 0, output);
            Assert.EndsWith("(0 errors, 0 warnings)", Assert.Single(StructCheck.Run(path)), StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TextThatPopplerFinds_IsThatOfTheTags(string name)
    {
        var path = Path.Combine(Path.GetTempPath(), $"esg-struct-{Environment.ProcessId}-{name}.pdf");
        try
        {
            File.WriteAllBytes(path, PdfOf(name));
            var (exit, output) = Run("pdfinfo", "-struct-text", path);
            Assert.Equal(0, exit);
            var lines = output.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 1 && l[0] == '"' && l[^1] == '"').Select(l => l[1..^1]);
            Assert.Equal(DocumentText.Letters(string.Concat(StructText.OfSections(PdfOf(name)))), DocumentText.Letters(string.Concat(lines)));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] PdfOf(string name) => ReportOf(name).Pdf.ToArray();

    private static Report ReportOf(string name)
    {
        Assert.SkipWhen(name == "Arabic" && !ArabicReport.HasFont, "the package fonts-noto-core is not installed");
        Assert.SkipWhen(name == "Chinese" && !File.Exists("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"), "the package fonts-noto-cjk is not installed");
        return Reports[name].Value;
    }

    private static Report Build(IReportWorld world, string? language = null)
    {
        var result = ReportCompiler.Compile(world, new ReportOptions { Language = language });
        Assert.True(result.Succeeded, string.Join("\n", result.Diagnostics.Select(DiagnosticRenderer.Render)));
        return result.Output!;
    }

    // Page numbers are no text of the document.
    private static string WithoutNumbers(string text) => string.Concat(text.Where(c => !char.IsAsciiDigit(c)));

    private static (int Exit, string Output) Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip(program + " is not on this machine");
            throw;
        }
    }
}
