using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Covers;

/// <summary>Where the lines of a front page stand: the organization at the top, the title with what belongs to it, statements at the foot.</summary>
/// <param name="Tops">The top of each line.</param>
/// <param name="HeadFoot">Foot of the organization at the top; zero where none stands there.</param>
/// <param name="Title">Top and bottom of the title with what belongs to it.</param>
/// <param name="FootTop">Top of the statements; the foot of the text where there are none.</param>
/// <param name="Missing">Height that is missing for all to fit; not above zero if all do.</param>
internal sealed record CoverPlaces(ImmutableArray<Length> Tops, Length HeadFoot, (Length Top, Length Bottom) Title, Length FootTop, Length Missing)
{
    private enum Zone
    {
        Top,
        Title,
        Foot,
    }

    /// <summary>Finds the places. A long title moves up rather than into the statements.</summary>
    public static CoverPlaces Find(Cover cover, ImmutableArray<ImmutableArray<LineBox>> lines, Theme theme)
    {
        var (page, type, style) = (theme.Page, theme.Type, theme.Cover);

        // On a picture the organization joins the title, so that the picture is left alone.
        var isJoined = style.Image is not null;
        var topHeight = HeightOf(Zone.Top);
        var titleHeight = HeightOf(Zone.Title);
        var foot = page.Size.Height - page.FooterBaseline - HeightOf(Zone.Foot);
        var lowest = foot - page.Top - titleHeight;
        var highest = page.Top + topHeight;
        var title = Length.Max(highest, style.Title switch
        {
            CoverTitlePlace.Top => Length.Min(highest + (topHeight.Points > 0 ? page.Top : default), lowest),
            CoverTitlePlace.Foot => lowest,
            _ => Length.Min(style.TitleTop, lowest),
        });
        var (y, tops) = (new[] { page.Top, title, foot }, ImmutableArray.CreateBuilder<Length>(lines.Length));
        for (var i = 0; i < lines.Length; i++)
        {
            ref var next = ref y[(int)ZoneOf(cover.Lines[i].Role, isJoined)];
            tops.Add(next);
            next += Height(i);
        }

        return new CoverPlaces(tops.ToImmutable(), topHeight.Points > 0 ? highest : default, (title, title + titleHeight), foot, highest - lowest);

        Length HeightOf(Zone zone)
        {
            var height = Length.Zero;
            for (var i = 0; i < lines.Length; i++)
            {
                if (ZoneOf(cover.Lines[i].Role, isJoined) == zone)
                    height += Height(i);
            }

            return height;
        }

        Length Height(int line)
        {
            var height = CoverLayouter.StyleOf(cover.Lines[line].Role, type).SpaceAfter;
            foreach (var box in lines[line])
                height += box.Height;
            return isJoined && cover.Lines[line].Role is CoverRole.Organization ? height + type.CoverOrganization.Leading : height;
        }
    }

    private static Zone ZoneOf(CoverRole role, bool isJoined) => role switch
    {
        CoverRole.Organization => isJoined ? Zone.Title : Zone.Top,
        CoverRole.Statement => Zone.Foot,
        _ => Zone.Title,
    };
}
