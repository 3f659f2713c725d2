using System;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Graphics.Theming.Reading;

/// <summary>Reads <c>page</c>.</summary>
internal static class PageReader
{
    private const double SmallestText = 200;

    private static readonly (string Name, double Width, double Height)[] Sizes =
        [("A4", 210, 297), ("A5", 148, 210), ("A3", 297, 420), ("B5", 176, 250), ("Letter", 215.9, 279.4), ("Legal", 215.9, 355.6)];

    public static PageGeometry Read(ThemeSection theme, PageGeometry page)
    {
        var section = theme.Section("page");
        var size = ReadSize(section, page.Size);
        var margins = section.Section("margins");
        var result = new PageGeometry(
            size,
            margins.Length("top", page.Top),
            margins.Length("bottom", page.Bottom),
            margins.Length("left", page.Left),
            margins.Length("right", page.Right),
            section.Length("header", page.HeaderBaseline),
            section.Length("footer", page.FooterBaseline),
            section.Length("column-gap", page.ColumnGap, 4, 100));
        margins.Finish();
        var side = ReadSide(section, page.Side, out var sidePlace);
        section.Finish();
        var isRoomy = (size.Width - result.Left - result.Right).Points >= SmallestText && (size.Height - result.Top - result.Bottom).Points >= SmallestText;
        if (isRoomy)
            return result with { Side = Fitting(side, result, sidePlace, theme.Context) };
        theme.Context.Bag.Report(GraphicsDiagnostics.NoRoomForText, theme.Entry("page")?.Key.Span ?? SourceSpan.None);
        return page;
    }

    private static SideColumn? ReadSide(ThemeSection page, SideColumn? current, out SourceSpan? place)
    {
        var entry = page.Entry("side");
        place = entry?.Key.Span;
        if (entry is null)
            return current;
        if (entry.Value is YamlScalar { Text: "none" })
            return null;
        var (section, usual) = (page.Section("side"), current ?? DefaultTheme.Side);
        var side = new SideColumn(section.Length("width", usual.Width, 60, 400), section.Length("gap", usual.Gap, 4, 100));
        section.Finish();
        return side;
    }

    /// <summary>The side column where the text beside it stays wide enough. Nobody asked for the usual one, so narrow pages lose it without a word.</summary>
    private static SideColumn? Fitting(SideColumn? side, PageGeometry page, SourceSpan? place, ThemeContext context)
    {
        if (side is null || page.Size.Width - page.Left - page.Right - side.Reserved >= SideColumn.LeastText)
            return side;
        if (place is { } written)
            context.Bag.Report(GraphicsDiagnostics.NoRoomBesideSide, written);
        return null;
    }

    private static Size ReadSize(ThemeSection section, Size current)
    {
        var entry = section.Entry("size");
        if (entry?.Value is YamlMapping mapping)
        {
            var own = new ThemeSection(mapping, section.Context);
            var size = new Size(own.Length("width", current.Width, 200, 14400), own.Length("height", current.Height, 200, 14400));
            own.Finish();
            return size;
        }

        if (section.Text("size") is not { } text)
            return current;
        foreach (var (name, width, height) in Sizes)
        {
            if (string.Equals(name, text.Text, StringComparison.OrdinalIgnoreCase))
                return new Size(Length.FromMillimetres(width), Length.FromMillimetres(height));
        }

        section.Context.Bag.Add(GraphicsDiagnostics.BadPageSize.At(text.Span, text.Text).WithHint(
            NearestName.DidYouMean(text.Text, Array.ConvertAll(Sizes, s => s.Name))));
        return current;
    }
}
