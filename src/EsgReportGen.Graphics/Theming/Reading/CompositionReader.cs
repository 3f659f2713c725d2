using System;
using System.Collections.Immutable;

namespace EsgReportGen.Graphics.Theming.Reading;

/// <summary>Reads how full pages are composed: cover and openers of chapters.</summary>
internal static class CompositionReader
{
    private static readonly ImmutableArray<string> Openers = ["plain", "band", "page"];
    private static readonly ImmutableArray<string> Arts = ["none", "hills", "arcs", "grid", "bands"];

    public static OpenerStyle ReadOpener(ThemeSection s, OpenerStyle o)
    {
        var fills = s.Colors("fill", o.Fills);
        return new OpenerStyle(s.Length("space-above", o.SpaceAbove), s.Stroke("bar", o.Bar), s.Length("bar-length", o.BarLength), s.Length("bar-gap", o.BarGap))
        {
            Kind = (OpenerKind)Index(s, "style", Openers, (int)o.Kind),
            Fills = fills,
            Art = ReadArt(s, o.Art),

            // Grounds that differ have no one tone that becomes them all.
            Tone = s.ColorOrNone("tone", fills.Length > 1 ? null : o.Tone),
            Spot = s.Color("spot", o.Spot),
            NumberColor = s.Color("number-color", o.NumberColor),
            TitleColor = s.Color("title-color", o.TitleColor),
            LeadColor = s.Color("lead-color", o.LeadColor),
            Height = s.Length("height", o.Height),
            Gap = s.Length("gap", o.Gap, 0, 200),
        };
    }

    public static CoverStyle ReadCover(ThemeSection s, CoverStyle c) =>
        new(s.Color("fill", c.Fill), s.Color("accent", c.Accent), s.Length("band-height", c.BandHeight, 0, 1000))
        {
            Accent2 = s.Color("accent2", c.Accent2),
            TitleTop = s.Length("title-top", c.TitleTop, 0, 1000),
        };

    private static ArtKind ReadArt(ThemeSection s, ArtKind current) => (ArtKind)Index(s, "art", Arts, (int)current);

    private static int Index(ThemeSection s, string key, ImmutableArray<string> words, int current) =>
        words.IndexOf(s.Choice(key, words[current], words), StringComparer.Ordinal);
}
