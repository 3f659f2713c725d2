using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout;
using EsgReportGen.Pdf;

namespace EsgReportGen.Charts.Tests.Sketching;

/// <summary>A report of charts, laid out and written as a build does it.</summary>
internal sealed class GalleryBook
{
    private readonly List<Block> blocks = [];
    private int nextNode = 1;

    public Theme Theme { get; init; } = ThemeLoader.Default;

    public ChartSketch Sketch { get; } = new();

    public GalleryBook Add(string title, Chart chart, string unit = "million tCO₂e", double? height = null)
    {
        blocks.Add(ChartSketch.Block(chart, title, unit) with
        {
            Id = NewId(), CaptionId = NewId(), RemarkId = NewId(), Label = $"Figure {blocks.Count + 1}", Height = height,
        });
        return this;
    }

    /// <summary>The pages, the cover left out.</summary>
    public Compilation<PagedDocument> LayOut() => ReportLayouter.Layout(Document(), Theme, FontCatalog.Default, ImageCatalog.Empty, ReportLocale.English);

    /// <summary>Writes the report and says what was found on the way.</summary>
    public ImmutableArray<Diagnostic> Write(Stream target)
    {
        var pages = LayOut();
        return [.. pages.Diagnostics, .. PdfWriter.Write(Document(), pages.Output!, PdfOptions.Default, target)];
    }

    /// <summary>Writes the report for people to look at, where the variable CHART_GALLERY names a folder.</summary>
    public ImmutableArray<Diagnostic> Write(string name)
    {
        using var bytes = new MemoryStream();
        var found = Write(bytes);
        if (Environment.GetEnvironmentVariable("CHART_GALLERY") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            File.WriteAllBytes(Path.Combine(folder, name + ".pdf"), bytes.ToArray());
            File.WriteAllLines(Path.Combine(folder, name + ".txt"), found.Select(d => $"{d.Id} {d.Message}"));
        }

        return found;
    }

    private NodeId NewId() => new(0, nextNode++);

    private ReportDocument Document() => new()
    {
        Language = "en",
        Metadata = new DocumentMetadata("gallery", "Gallery", "Example Group", string.Empty, Period.OnDay(2024, 7, 22)),
        Cover = new Cover(new NodeId(-1, 0), [new CoverLine(new NodeId(-1, 1), CoverRole.Title, ChartSketch.Words("Gallery"))]),
        Chapters =
        [
            new Chapter
            {
                Id = new NodeId(0, 0),
                Key = "charts",
                Title = ChartSketch.Words("Charts"),
                Span = default,
                Blocks = [.. blocks],
            },
        ],
    };
}
