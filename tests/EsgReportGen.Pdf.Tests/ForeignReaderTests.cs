using System.Diagnostics;
using System.IO;
using System.Linq;
using EsgReportGen.Pdf.Tests.Sketching;
using UglyToad.PdfPig;

namespace EsgReportGen.Pdf.Tests;

/// <summary>Programs of others open the files and find in them what was put there.</summary>
public sealed class ForeignReaderTests
{
    [Fact]
    public void PdfPig_FindsTheWords()
    {
        using var document = PdfDocument.Open(PdfSketch.Write(Samples.Everything()));
        Assert.Equal(2, document.NumberOfPages);
        Assert.Equal("Everything – at once", document.Information.Title);
        var text = string.Concat(document.GetPage(2).Letters.Select(l => l.Value));
        Assert.Contains("Emissions fell1 to 39.0\u00A0% see below or the web, Grüße on page", text);
    }

    [Fact]
    public void Qpdf_FindsNothingWrong()
    {
        var path = Path.Combine(Path.GetTempPath(), "esg-pdf-" + System.Environment.ProcessId + ".pdf");
        try
        {
            File.WriteAllBytes(path, PdfSketch.Write(Samples.Everything()));
            var (exit, output) = Run("qpdf", "--check", path);
            Assert.True(exit == 0, output);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("--qdf")]
    [InlineData("--linearize")]
    [InlineData("--object-streams=disable")]
    [InlineData("--object-streams=generate")]
    [InlineData("--linearize --object-streams=generate")]
    [InlineData("--compress-streams=n")]
    [InlineData("--newline-before-endstream --stream-data=uncompress")]
    [InlineData("--recompress-flate --force-version=1.4")]
    public void Qpdf_MayRewriteTheFile_AndItsAttachmentIsRead(string options)
    {
        var path = Path.Combine(Path.GetTempPath(), $"esg-rewrite-{System.Environment.ProcessId}-{options.Length}.pdf");
        var content = System.Text.Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("{\"facts\": []} ", 40)));
        try
        {
            var attachments = PdfOptions.Default with { Attachments = [new PdfAttachment("facts.json", "application/json", "The facts", AttachmentRelationship.Data, content)] };
            File.WriteAllBytes(path, PdfSketch.Write(Samples.Everything(), attachments).ToArray());
            var (exit, output) = Run("qpdf", [.. options.Split(' ', System.StringSplitOptions.RemoveEmptyEntries), path, path + ".out"]);
            Assert.True(exit == 0, output);
            var found = PdfAttachmentReader.Find(File.ReadAllBytes(path + ".out"), "facts.json");
            Assert.Equal(string.Empty, found.Reason);
            Assert.Equal(content, found.Content.ToArray());
        }
        finally
        {
            File.Delete(path);
            File.Delete(path + ".out");
        }
    }

    private static (int Exit, string Output) Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
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
