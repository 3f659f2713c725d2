using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming.Reading;

/// <summary>The colours of a palette by the names of <c>theme.yaml</c>.</summary>
internal static class PaletteNames
{
    private static readonly (string Name, Func<Palette, Color> Get, Func<Palette, Color, Palette> Set)[] Entries =
    [
        ("background", p => p.Background, (p, c) => p with { Background = c }),
        ("text", p => p.Text, (p, c) => p with { Text = c }),
        ("muted", p => p.Muted, (p, c) => p with { Muted = c }),
        ("accent", p => p.Accent, WithAccent),
        ("accent-dark", p => p.AccentDark, (p, c) => p with { AccentDark = c }),
        ("accent-light", p => p.AccentLight, (p, c) => p with { AccentLight = c }),
        ("accent2", p => p.Accent2, WithAccent2),
        ("rule", p => p.Rule, (p, c) => p with { Rule = c }),
        ("surface", p => p.Surface, (p, c) => p with { Surface = c }),
        ("link", p => p.Link, (p, c) => p with { Link = c }),
        ("positive", p => p.Positive, (p, c) => p with { Positive = c }),
        ("negative", p => p.Negative, (p, c) => p with { Negative = c }),
        ("on-dark", p => p.OnDark, (p, c) => p with { OnDark = c }),
        ("on-dark-muted", p => p.OnDarkMuted, (p, c) => p with { OnDarkMuted = c }),
    ];

    /// <summary>The names; a colour that follows from another comes later.</summary>
    public static ImmutableArray<string> All { get; } = [.. Entries.Select(e => e.Name)];

    /// <summary>The colour of a name, or null.</summary>
    public static Color? Find(Palette palette, string name)
    {
        var entry = Array.Find(Entries, e => e.Name == name);
        return entry.Get?.Invoke(palette);
    }

    /// <summary>The palette with another colour, and with what follows from it.</summary>
    public static Palette Set(Palette palette, string name, Color color) => Array.Find(Entries, e => e.Name == name).Set(palette, color);

    private static Palette WithAccent2(Palette palette, Color color) => color == palette.Accent2 || palette.Series.Length < 2
        ? palette with { Accent2 = color }
        : palette with { Accent2 = color, Series = SeriesOrder.From(palette.Series[0], palette.Series.SetItem(1, color)) };

    // A theme that names nothing but its accent should be of one piece: its deep and pale tones, links and first series follow.
    private static Palette WithAccent(Palette palette, Color accent) => accent == palette.Accent ? palette : palette with
    {
        Accent = accent,
        AccentDark = ColorMath.Mix(accent, Color.FromRgb(0x0E, 0x16, 0x1E), 0.78),
        AccentLight = ColorMath.Mix(accent, Color.White, 0.92),
        Surface = ColorMath.Mix(accent, Color.FromRgb(0xFA, 0xFA, 0xF9), 0.97),
        Link = accent,
        OnDarkMuted = ColorMath.Mix(accent, Color.White, 0.72),
        Series = SeriesOrder.From(accent, palette.Series),
    };
}
