using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Pdf.Fonts;

namespace EsgReportGen.Pdf.Content;

/// <summary>The fonts, cut down to the glyphs in use, and the pictures of the whole report; read by all pages at once.</summary>
internal sealed class ReportResources
{
    // Pages of one run share their tables of glyphs; enough runs remain for many cores.
    private const int PagesPerRun = 16;
    private readonly Dictionary<FontFace, FontResource> fontOf = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<RasterImage, int> indexOf = new(ReferenceEqualityComparer.Instance);

    private ReportResources(ImmutableArray<EmbeddedFont> fonts, List<RasterImage> images)
    {
        Fonts = fonts;
        Images = [.. images];
        foreach (var font in fonts)
            fontOf.Add(font.Resource.Face, font.Resource);
        for (var i = 0; i < images.Count; i++)
            indexOf.Add(images[i], i);
    }

    /// <summary>The fonts in the order of their first appearance.</summary>
    public ImmutableArray<EmbeddedFont> Fonts { get; }

    /// <summary>The pictures in the order of their first appearance, each once.</summary>
    public ImmutableArray<RasterImage> Images { get; }

    /// <summary>A font that some page shows.</summary>
    public FontResource FontOf(FontFace face) => fontOf[face];

    /// <summary>The index of a picture that some page shows.</summary>
    public int IndexOf(RasterImage image) => indexOf[image];

    /// <summary>Finds what all pages use, and subsets the fonts.</summary>
    public static ReportResources Gather(ImmutableArray<Page> pages, Action<int, Action<int>> run)
    {
        var collectors = new UsageCollector[(pages.Length + PagesPerRun - 1) / PagesPerRun];
        run(collectors.Length, i =>
        {
            var collector = collectors[i] = new UsageCollector();
            for (var p = i * PagesPerRun; p < Math.Min(pages.Length, (i + 1) * PagesPerRun); p++)
                collector.Add(pages[p].Items);
        });
        var all = new UsageCollector();
        foreach (var collector in collectors)
            all.Add(collector);
        var fonts = new EmbeddedFont[all.Fonts.Count];
        run(fonts.Length, i => fonts[i] = EmbeddedFont.Subset(i, all.Fonts[i], all.TextsOf(all.Fonts[i])));
        return new ReportResources([.. fonts], all.Images);
    }
}
