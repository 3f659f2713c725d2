using System;
using System.Diagnostics;
using System.IO;
using EsgReportGen.Testing;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Raster.Tests;

/// <summary>The pictures show what the PDF shows, as somebody else's program draws it.</summary>
public sealed class PdfAgreementTests
{
    private const int Dpi = 72;
    private const int Tile = 16;

    [Fact]
    public void Pages_LookAsThoseOfThePdf()
    {
        var world = SmallReport.Create()
            .Replace(SmallReport.ChapterPath, "Emissions came to", "![A picture](images/dot.png \"Boundaries\")\n\n> **Bold**, *slanted* and plain words, and a rule.\n\n---\n\nEmissions came to")
            .With("content/images/dot.png", File.ReadAllBytes(Path.Combine(Repository.Root, "content", "images", "boundaries.png")));
        var report = ReportCompiler.Compile(world, new ReportOptions { Formats = ReportFormats.Pdf | ReportFormats.Png, Dpi = Dpi }).Output!;
        Assert.NotEmpty(report.Pictures);
        for (var i = 0; i < report.Pictures.Length; i++)
        {
            using var ours = new Drawn(report.Pictures[i]);
            using var theirs = new Drawn(DrawByPoppler(report.Pdf, i + 1));
            Assert.InRange(theirs.Width - ours.Width, -1, 1);
            Assert.InRange(MostDifferent(ours, theirs), 0, 24);
        }
    }

    /// <summary>The greatest difference of the mean brightness of a tile, 0 to 255: edges may be smoothed otherwise, nothing may stand elsewhere.</summary>
    private static double MostDifferent(Drawn ours, Drawn theirs)
    {
        var most = 0.0;
        for (var top = 0; top + Tile <= Math.Min(ours.Height, theirs.Height); top += Tile)
        {
            for (var left = 0; left + Tile <= Math.Min(ours.Width, theirs.Width); left += Tile)
                most = Math.Max(most, Math.Abs(Brightness(ours, left, top) - Brightness(theirs, left, top)));
        }

        return most;
    }

    private static double Brightness(Drawn page, int left, int top)
    {
        var sum = 0;
        for (var y = top; y < top + Tile; y++)
        {
            for (var x = left; x < left + Tile; x++)
                sum += page[x, y].Red + page[x, y].Green + page[x, y].Blue;
        }

        return sum / (3.0 * Tile * Tile);
    }

    private static byte[] DrawByPoppler(ReadOnlyMemory<byte> pdf, int page)
    {
        var folder = Directory.CreateTempSubdirectory("esg-raster-").FullName;
        try
        {
            File.WriteAllBytes(Path.Combine(folder, "report.pdf"), pdf.ToArray());
            using var process = Process.Start(new ProcessStartInfo("pdftoppm", ["-r", $"{Dpi}", "-f", $"{page}", "-l", $"{page}", "-singlefile", "-png", "report.pdf", "page"]) { WorkingDirectory = folder })!;
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
            return File.ReadAllBytes(Path.Combine(folder, "page.png"));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("pdftoppm (poppler-utils) is not installed");
            throw;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
