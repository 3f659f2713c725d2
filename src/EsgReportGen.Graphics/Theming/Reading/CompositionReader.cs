using System;
using System.Collections.Immutable;

namespace EsgReportGen.Graphics.Theming.Reading;

/// <summary>Reads how full pages are composed: cover and openers of chapters.</summary>
internal static class CompositionReader
{
    private static readonly ImmutableArray<string> Openers = ["plain", "band", "page"];
    private static readonly ImmutableArray<string> TitlePlaces = ["top", "middle", "foot"];
    private static readonly ImmutableArray<string> ColumnWords = ["auto", "1", "2"];
    private static readonly ImmutableArray<string> Leaders = ["none", "dots"];
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

    public static ContentsStyle ReadContents(ThemeSection s, ContentsStyle c) => new(
        s.Choice("columns", ColumnWord(c.Columns), ColumnWords) switch { "1" => 1, "2" => 2, _ => null },
        s.Length("gap", c.ColumnGap, 4, 100),
        s.Stroke("rule", c.Rule),
        s.Choice("leader", c.HasLeader ? "dots" : "none", Leaders) == "dots");

    public static CoverStyle ReadCover(ThemeSection s, CoverStyle c) =>
        new(s.Color("fill", c.Fill), s.Color("tone", c.Tone), s.Color("spot", c.Spot))
        {
            Art = ReadArt(s, c.Art),
            Image = s.Image("image", c.Image),
            Tint = s.Fraction("tint", c.Tint, 0, 1),
            Title = (CoverTitlePlace)Index(s, "title", TitlePlaces, (int)c.Title),
            TitleTop = s.Length("title-top", c.TitleTop, 0, 1000),
        };

    /// <summary>The back of a cover, unless the theme says otherwise.</summary>
    public static BackCoverStyle BackOf(CoverStyle c) => new(c.Fill, c.Art, c.Tone, c.Spot);

    public static BackCoverStyle ReadBackCover(ThemeSection s, BackCoverStyle b) =>
        new(s.Color("fill", b.Fill), ReadArt(s, b.Art), s.Color("tone", b.Tone), s.Color("spot", b.Spot));

    private static string ColumnWord(int? columns) => ColumnWords[columns ?? 0];

    private static ArtKind ReadArt(ThemeSection s, ArtKind current) => (ArtKind)Index(s, "art", Arts, (int)current);

    private static int Index(ThemeSection s, string key, ImmutableArray<string> words, int current) =>
        words.IndexOf(s.Choice(key, words[current], words), StringComparer.Ordinal);
}
