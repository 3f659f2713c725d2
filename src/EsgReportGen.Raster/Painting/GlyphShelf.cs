using System;
using System.Collections.Generic;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Fonts.Outlines;
using EsgReportGen.Graphics.Geometry;
using SkiaSharp;

namespace EsgReportGen.Raster.Painting;

/// <summary>The outlines of the glyphs of a page, each made once.</summary>
internal sealed class GlyphShelf : IDisposable
{
    /// <summary>The size of the em that outlines have here.</summary>
    public const float Em = 1000;

    private readonly Dictionary<(FontFace Face, ushort Glyph), SKPath> paths = [];

    /// <summary>The outline of a glyph, which stays ours.</summary>
    public SKPath Find(FontFace face, ushort glyph)
    {
        if (!paths.TryGetValue((face, glyph), out var path))
            paths.Add((face, glyph), path = SkiaPaths.Of(GlyphOutlines.Read(face, glyph, new Length(Em))));
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var path in paths.Values)
            path.Dispose();
        paths.Clear();
    }
}
