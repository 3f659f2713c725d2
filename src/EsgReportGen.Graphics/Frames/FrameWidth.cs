using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Graphics.Frames;

/// <summary>Says how far the pen moves over a slice of a shaped text.</summary>
public static class FrameWidth
{
    /// <summary>The sum of the advances of an item's glyphs, its stretched spaces counted.</summary>
    public static Length Of(TextItem item)
    {
        var (advance, spaces) = (0, 0);
        foreach (ref readonly var glyph in item.Text.Glyphs.AsSpan(item.Start, item.Count))
        {
            advance += glyph.Advance;
            if (item.Text.Text[glyph.Cluster] is ' ' or '\u00A0')
                spaces++;
        }

        return (item.Size * ((double)advance / item.Text.Font.UnitsPerEm)) + (item.SpaceStretch * spaces);
    }
}
