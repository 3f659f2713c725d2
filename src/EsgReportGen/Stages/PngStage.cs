using System;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Raster;

namespace EsgReportGen.Stages;

/// <summary>Draws the pages as pictures, if they were asked for. Who does not ask does not load the library that draws.</summary>
internal static class PngStage
{
    /// <returns>A PNG file a page; empty unless they were asked for.</returns>
    public static ImmutableArray<ReadOnlyMemory<byte>> Draw(Theme theme, PagedDocument pages, ReportOptions asked) =>
        asked.Formats.HasFlag(ReportFormats.Png) ? PageRaster.Draw(pages, new RasterOptions(asked.Dpi, theme.Type.SlantAngle)) : [];
}
