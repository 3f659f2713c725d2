using System;
using System.Collections.Generic;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Pdf.Fonts;

namespace EsgReportGen.Pdf.Content;

/// <content>
/// Text that runs from right to left. Fonts move the pen to the right only, so the pen is set back before each cluster: the content then holds the
/// text in the order of reading (ISO 32000-1:2008, 14.8.2.3.3), for programs that take it as it comes and for those that look at places.
/// </content>
internal sealed partial class ContentBuilder
{
    private readonly List<PlacedCluster> clustersOfLine = [];

    // Where a cluster of glyphs begins, in thousandths of the em from the start of the pen.
    private readonly record struct PlacedCluster(int First, int Count, int TextStart, int TextEnd, double X);

    private void ShowBackwards(TextItem item, FontResource resource, string? actual)
    {
        var width = PlaceClusters(item, resource);
        for (var i = clustersOfLine.Count - 1; i >= 0; i--)
        {
            var (first, count, textStart, textEnd, x) = clustersOfLine[i];
            var text = TextOf(item, item.Text.Text.AsSpan(textStart, textEnd - textStart));
            var isSpan = actual is null && BeginCluster(item, resource, first, count, text);
            var end = x + WidthOf(item, resource, first, count);
            for (var k = 0; k < count; k++)
            {
                var glyph = item.Text.Glyphs[first + count - 1 - k];
                end -= glyph.Advance * 1000.0 / resource.UnitsPerEm;
                gap = Round(end - shown);
                ShowGlyph(glyph, resource, CodeOf(glyph, resource, text, count, k, isSpan || actual is not null));
            }

            EndCluster(isSpan);
        }

        pen = width;
    }

    /// <summary>Finds the places of all clusters that are to be seen.</summary>
    /// <returns>The width of all.</returns>
    private double PlaceClusters(TextItem item, FontResource resource)
    {
        clustersOfLine.Clear();
        var stretch = item.SpaceStretch.Points / item.Size.Points * 1000;
        var x = 0.0;
        var clusters = new GlyphClusters(item.Text, item.Start, item.Count);
        while (clusters.Next())
        {
            if (clusters.IsInvisible)
                continue;
            clustersOfLine.Add(new PlacedCluster(clusters.First, clusters.Count, clusters.TextStart, clusters.TextEnd, x));
            x += WidthOf(item, resource, clusters.First, clusters.Count);
            if (clusters.IsSpace)
                x += stretch;
        }

        return x;
    }

    private static double WidthOf(TextItem item, FontResource resource, int first, int count)
    {
        var advance = 0;
        for (var i = 0; i < count; i++)
            advance += item.Text.Glyphs[first + i].Advance;
        return advance * 1000.0 / resource.UnitsPerEm;
    }
}
