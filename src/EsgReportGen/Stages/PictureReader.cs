using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Worlds;

namespace EsgReportGen.Stages;

/// <summary>Reads the pictures that a document shows, each once.</summary>
internal static class PictureReader
{
    private const long MaximumBytes = 32 << 20;

    public static Compilation<ImageCatalog> Read(IReportWorld world, ReportDocument document)
    {
        var findings = new DiagnosticBag();
        var images = new Dictionary<string, RasterImage>(StringComparer.Ordinal);
        foreach (var figure in document.Figures())
        {
            if (!images.ContainsKey(figure.Path) && ReadPicture(world, figure, findings) is { } image)
                images.Add(figure.Path, image);
        }

        return new Compilation<ImageCatalog>(new ImageCatalog(images.ToImmutableDictionary(StringComparer.Ordinal)), findings.ToImmutable());
    }

    private static RasterImage? ReadPicture(IReportWorld world, FigureBlock figure, DiagnosticBag findings)
    {
        var file = world.ReadFile(figure.Path, MaximumBytes);
        if (file.Status != WorldFileStatus.Found)
        {
            findings.Report(HostDiagnostics.PictureMissing, figure.Span, figure.Path, FileProblem.Describe(file, MaximumBytes));
            return null;
        }

        if (RasterImage.TryRead(file.Bytes, out var image, out var problem))
            return image;
        findings.Report(HostDiagnostics.PictureBroken, figure.Span, figure.Path, problem);
        return null;
    }
}
