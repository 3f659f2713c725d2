using System.Collections.Immutable;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming.Reading;

/// <summary>Reads <c>colors</c>. A colour may be the name of one that stands earlier in the palette.</summary>
internal static class PaletteReader
{
    private const int MaximumSeries = 24;

    public static Palette Read(ThemeSection theme)
    {
        var section = theme.Section("colors");
        var context = theme.Context;
        foreach (var name in PaletteNames.All)
        {
            if (section.Text(name) is { } text && context.ColorOf(text) is { } color)
                context.Palette = PaletteNames.Set(context.Palette, name, color);
        }

        if (section.Entry("series") is { } entry)
            context.Palette = context.Palette with { Series = ReadSeries(entry, context) };
        section.Finish();
        return context.Palette;
    }

    private static ImmutableArray<Color> ReadSeries(YamlEntry entry, ThemeContext context)
    {
        var colors = ImmutableArray.CreateBuilder<Color>();
        foreach (var text in YamlKeys.AsTexts(entry.Value, "series", context.Bag, entry.Key.Span))
        {
            if (colors.Count < MaximumSeries && context.ColorOf(text) is { } color)
                colors.Add(color);
        }

        return colors.Count == 0 ? context.Palette.Series : colors.ToImmutable();
    }
}
