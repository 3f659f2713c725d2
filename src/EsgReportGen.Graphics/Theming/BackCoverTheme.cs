using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming;

/// <summary>The look of text on the back cover.</summary>
public static class BackCoverTheme
{
    private const double LeastContrast = 4.5;
    private const double Surface = 0.1;
    private const double Line = 0.35;

    /// <summary>The theme with colours that stand out from the back cover's ground.</summary>
    public static Theme Of(Theme theme)
    {
        var (fill, ink, quiet) = (theme.BackCover.Fill, theme.Type.CoverTitle.Color, theme.Type.CoverSubtitle.Color);
        var (surface, line) = (ColorMath.Mix(fill, ink, Surface), ColorMath.Mix(fill, ink, Line));
        return theme with
        {
            Colors = theme.Colors with { Background = fill, Text = ink, Muted = quiet, Link = ink, Rule = line, Surface = surface },
            Type = theme.Type.WithColors(c => c == theme.Colors.Muted ? quiet : ColorMath.Contrast(c with { Alpha = 255 }, surface) >= LeastContrast ? c : ink),
            Opener = theme.Opener with { Kind = OpenerKind.Plain, Bar = theme.Opener.Bar with { Color = theme.BackCover.Spot } },
            List = theme.List with { LabelColor = quiet },
            Link = theme.Link with { Underline = theme.Link.Underline with { Color = quiet } },
            Table = theme.Table with
            {
                HeaderFill = null, ZebraFill = null, GroupFill = null, SubtotalFill = null, TotalFill = surface, Rule = Of(theme.Table.Rule), HeaderRule = Of(theme.Table.HeaderRule),
                SubtotalRule = Of(theme.Table.SubtotalRule), TotalRule = Of(theme.Table.TotalRule), EndRule = Of(theme.Table.EndRule),
            },
            Tile = theme.Tile with { Fill = surface },
            Callout = theme.Callout with { Fill = surface, Accent = theme.Callout.Accent with { Color = theme.BackCover.Spot } },
            Quote = theme.Quote with { Fill = default },
            Notes = theme.Notes with { Rule = Of(theme.Notes.Rule) },
            Figure = theme.Figure with { LabelColor = ink },
        };

        Stroke Of(Stroke stroke) => stroke with { Color = line };
    }
}
