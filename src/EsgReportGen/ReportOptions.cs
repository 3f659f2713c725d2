using EsgReportGen.Foundation.Sources;
using EsgReportGen.Pdf;
using EsgReportGen.Raster;

namespace EsgReportGen;

/// <summary>What to make of a report project.</summary>
public sealed record ReportOptions
{
    /// <summary>Language tag of the edition to make; null for the source language.</summary>
    public string? Language { get; init; }

    /// <summary>Another look in place of the report's <c>theme.yaml</c>, a file of the same form; null for the report's own.</summary>
    public SourceFile? Theme { get; init; }

    /// <summary>Whether to stop before a file is written: everything is checked, the layout too.</summary>
    public bool ChecksOnly { get; init; }

    /// <summary>The files to write.</summary>
    public ReportFormats Formats { get; init; } = ReportFormats.Pdf;

    /// <summary>Pixels an inch of pictures of pages, <see cref="RasterOptions.LeastDpi"/> to <see cref="RasterOptions.MostDpi"/>.</summary>
    public int Dpi { get; init; } = RasterOptions.UsualDpi;

    /// <summary>Whether the editions in all other languages are made beside this one, so that web pages link to each other.</summary>
    public bool LinksEditions { get; init; }

    /// <summary>What the PDF keeps. Without any standard it carries no facts either, as the smallest file that shows the report.</summary>
    public PdfStandards Standards { get; init; } = PdfOptions.Default.Standards;
}
