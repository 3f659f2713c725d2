using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Worlds;

namespace EsgReportGen.Stages;

/// <summary>Reads the pictures that a document and its theme show, each once.</summary>
internal static class PictureReader
{
    private const long MaximumBytes = 32 << 20;

    public static Compilation<ImageCatalog> Read(IReportWorld world, ReportDocument document, Theme theme)
    {
        var findings = new DiagnosticBag();
        var images = new Dictionary<string, RasterImage>(StringComparer.Ordinal);
        if (theme.Cover.Image is { } cover)
            Add(cover.Text, cover.Span);
        foreach (var chapter in document.Chapters)
        {
            if (chapter.OpenerImage is { } opener)
                Add(opener.Text, opener.Span);
        }

        foreach (var figure in document.Figures())
            Add(figure.Path, figure.Span);

        return new Compilation<ImageCatalog>(new ImageCatalog(images.ToImmutableDictionary(StringComparer.Ordinal)), findings.ToImmutable());

        void Add(string path, SourceSpan span)
        {
            if (!images.ContainsKey(path) && ReadPicture(world, path, span, findings) is { } image)
                images.Add(path, image);
        }
    }

    private static RasterImage? ReadPicture(IReportWorld world, string path, SourceSpan span, DiagnosticBag findings)
    {
        var file = world.ReadFile(path, MaximumBytes);
        if (file.Status != WorldFileStatus.Found)
        {
            findings.Report(HostDiagnostics.PictureMissing, span, path, FileProblem.Describe(file, MaximumBytes));
            return null;
        }

        if (RasterImage.TryRead(file.Bytes, out var image, out var problem))
            return image;
        findings.Report(HostDiagnostics.PictureBroken, span, path, problem);
        return null;
    }
}
