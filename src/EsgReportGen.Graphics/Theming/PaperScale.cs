using System;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming.Reading;

namespace EsgReportGen.Graphics.Theming;

/// <summary>Fits the tool's own theme, which is made for A4, to smaller paper: large type and heights shrink with it, text for reading keeps its size.</summary>
internal static class PaperScale
{
    private const double Largest = 0.95;
    private const double LargeType = 20;
    private const double MiddleType = 14;
    private static readonly Length Width = Length.FromMillimetres(210);
    private static readonly Length Height = Length.FromMillimetres(297);

    /// <summary>The theme for paper; the same for A4, Letter and all that is larger.</summary>
    public static Theme Fit(Theme theme, Size paper)
    {
        var (across, down) = (Length.Min(paper.Width, paper.Height) / Width, paper.Height / Height);
        if (across < Largest)
            theme = theme with { Type = TypeReader.Change(theme.Type, s => Fit(s, across)) };
        return down >= Largest - 0.05 ? theme : theme with
        {
            Cover = theme.Cover with { TitleTop = theme.Cover.TitleTop * down },
            Opener = theme.Opener with { Height = theme.Opener.Height * down },
        };
    }

    // Half as much for headings within the text.
    private static TextStyle Fit(TextStyle style, double share)
    {
        if (style.Size.Points < MiddleType)
            return style;
        share = style.Size.Points < LargeType ? (1 + share) / 2 : share;
        return style with
        {
            Size = Scaled(style.Size, share),
            Leading = Scaled(style.Leading, share),
            SpaceBefore = Scaled(style.SpaceBefore, share),
            SpaceAfter = Scaled(style.SpaceAfter, share),
        };
    }

    private static Length Scaled(Length length, double share) => new(Math.Round(length.Points * share * 2) / 2);
}
