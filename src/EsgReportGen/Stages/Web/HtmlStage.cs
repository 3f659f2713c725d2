using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Html;
using EsgReportGen.Html.Pictures;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Worlds;

namespace EsgReportGen.Stages.Web;

/// <summary>Writes the web page, if it was asked for.</summary>
internal static class HtmlStage
{
    // CSS pixels are a 96th of an inch, points a 72nd.
    private const double PixelsPerPoint = 96.0 / 72;

    /// <returns>The page; empty unless it was asked for.</returns>
    public static ReadOnlyMemory<byte> Write(
        IReportWorld world, ReportDefinition report, Look look, ReportDocument document, PagedDocument pages, ImageCatalog images, Lazy<FactsLedger> passports, LedgerFiles files, ReportOptions asked)
    {
        if (!asked.Formats.HasFlag(ReportFormats.Html))
            return default;
        var drawings = ChartDrawings.Of(document, pages, look.Theme);
        var cover = look.Theme.Cover.Image is { } image ? ReadPicture(world, image.Text, images) : null;
        var options = new HtmlOptions
        {
            Locale = look.Locale,
            Style = ThemeStyle.Of(look.Theme) with { Faces = PageFonts.Of(look.Theme, look.Fonts, document, drawings.Values), Grounds = ThemeGrounds.Of(look.Theme, cover) },
            LedgerJson = files.Json,
            LabelLanguage = document.Language == report.SourceLanguage ? string.Empty : report.SourceLanguage,
            Pictures = ReadPictures(world, document, images),
            Drawings = drawings,
            Alternates = asked.LinksEditions ? Alternates(report, document) : [],
            PdfName = asked.Formats.HasFlag(ReportFormats.Pdf) ? NameOf(document, document.Language, ".pdf") : null,
        };
        using var stream = new MemoryStream();
        HtmlWriter.Write(document, passports.Value, options, stream);
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    /// <summary>The pictures as their files are, which browsers read better than what a PDF needs of them.</summary>
    private static ImmutableDictionary<string, HtmlPicture> ReadPictures(IReportWorld world, ReportDocument document, ImageCatalog images)
    {
        var pictures = new Dictionary<string, HtmlPicture>(StringComparer.Ordinal);
        foreach (var figure in document.Figures())
            Add(figure.Path);
        foreach (var chapter in document.Chapters)
        {
            if (chapter.OpenerImage is { } opener)
                Add(opener.Text);
        }

        return pictures.ToImmutableDictionary(StringComparer.Ordinal);

        void Add(string path)
        {
            if (!pictures.ContainsKey(path) && ReadPicture(world, path, images) is { } picture)
                pictures.Add(path, picture);
        }
    }

    private static HtmlPicture? ReadPicture(IReportWorld world, string path, ImageCatalog images)
    {
        if (images.Find(path) is not { } image)
            return null;
        var (file, size) = (world.ReadFile(path, RasterImage.MaximumBytes), image.NaturalSize);
        return file.Status == WorldFileStatus.Found && HtmlPicture.TryCreate(file.Bytes, Pixels(size.Width.Points), Pixels(size.Height.Points), out var picture) ? picture : null;
    }

    private static int Pixels(double points) => (int)Math.Round(points * PixelsPerPoint);

    private static ImmutableArray<AlternateEdition> Alternates(ReportDefinition report, ReportDocument document)
    {
        var alternates = ImmutableArray.CreateBuilder<AlternateEdition>();
        foreach (var language in report.Languages)
        {
            if (language.Text != document.Language)
                alternates.Add(new AlternateEdition(language.Text, NameOf(document, language.Text, ".html")));
        }

        return alternates.ToImmutable();
    }

    private static string NameOf(ReportDocument document, string language, string ending) => document.Metadata.Id + "." + language + ending;
}
