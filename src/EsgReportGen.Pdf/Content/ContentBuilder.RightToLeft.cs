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

    private void ShowBackwards(TextItem item, FontResource resource)
    {
        var width = PlaceClusters(item, resource);
        for (var i = clustersOfLine.Count - 1; i >= 0; i--)
        {
            var (first, count, textStart, textEnd, x) = clustersOfLine[i];
            gap = Round(x - shown);
            ShowCluster(item, resource, first, count, item.Text.Text.AsSpan(textStart, textEnd - textStart), item.ActualText is null);
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
            for (var i = 0; i < clusters.Count; i++)
                x += item.Text.Glyphs[clusters.First + i].Advance * 1000.0 / resource.UnitsPerEm;
            if (clusters.IsSpace)
                x += stretch;
        }

        return x;
    }
}
