using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using CsCheck;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout;
using EsgReportGen.Pdf;
using EsgReportGen.Testing.Pdf;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.Fuzzing;

/// <summary>Random documents through layout and PDF: no crash, no lost text, and every file sound.</summary>
public sealed class RandomDocumentTests
{
    public const string Picture = "content/images/a.png";

    private static readonly Theme Theme = ThemeLoader.Load(null, new DiagnosticBag());
    private static readonly FontCatalog Fonts = FontCatalog.Create([], new DiagnosticBag());
    private static readonly ImageCatalog Images = new(ImmutableDictionary<string, RasterImage>.Empty.Add(Picture, Read()));
    private static readonly Gen<byte[]> Choices = Gen.Byte.Array[10, 500];

    private static long Iterations => long.TryParse(Environment.GetEnvironmentVariable("FUZZ_ITERATIONS"), System.Globalization.CultureInfo.InvariantCulture, out var count) ? count : 60;

    [Fact]
    public void AnyDocument_BecomesASoundFileThatSaysAllOfIt()
    {
        var (all, written) = (0, 0);
        Choices.Sample(
            choices =>
            {
                Interlocked.Increment(ref all);
                if (Write(RandomDocument.Of(choices)) is not { } pdf)
                    return;
                Interlocked.Increment(ref written);
                Assert.Empty(PdfChecker.Check(pdf));
            },
            iter: Iterations);

        // Some cannot be set; most must, or nothing is tested.
        Assert.InRange(written, all / 2, all);
    }

    [Fact]
    public void SomeDocuments_AreSoundToTheToolOfTheProject()
    {
        var folder = Directory.CreateTempSubdirectory("esg-random-").FullName;
        try
        {
            var random = new Random(1);
            for (var i = 0; i < 12; i++)
            {
                var choices = new byte[400];
                random.NextBytes(choices);
                if (Write(RandomDocument.Of(choices)) is { } pdf)
                    File.WriteAllBytes(Path.Combine(folder, $"{i}.pdf"), pdf);
            }

            var files = Directory.GetFiles(folder);
            Assert.NotEmpty(files);
            Assert.All(StructCheck.Run(files), line => Assert.EndsWith("(0 errors, 0 warnings)", line, StringComparison.Ordinal));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The file; null where layout rightly says that the document cannot be set.</summary>
    private static byte[]? Write(ReportDocument document)
    {
        var laidOut = ReportLayouter.Layout(document, Theme, Fonts, Images, ReportLocale.English);
        if (!laidOut.Succeeded)
            return null;
        using var target = new MemoryStream();
        var found = PdfWriter.Write(document, laidOut.Output, PdfOptions.Default, target);
        Assert.Equal([], found.Where(PdfDiagnostics.IsFault).Select(DiagnosticRenderer.Render));
        return target.ToArray();
    }

    private static RasterImage Read()
    {
        Assert.True(RasterImage.TryRead(PngSketch.Of(6, 8), out var image, out var problem), problem);
        return image!;
    }
}
