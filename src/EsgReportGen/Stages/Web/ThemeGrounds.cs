using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Html.Pictures;
using EsgReportGen.Html.Styles;
using EsgReportGen.Layout.Artwork;

namespace EsgReportGen.Stages.Web;

/// <summary>Turns the grounds of a theme into those of the web page, with the shapes that its pages have.</summary>
internal static class ThemeGrounds
{
    private const double OwnTone = 0.22;
    private static readonly Size Cover = new(new Length(1000), new Length(360));
    private static readonly Size Opener = new(new Length(1000), new Length(190));

    // Rings alone rise beside the text.
    private static readonly Size RingOpener = new(new Length(1000), new Length(420));

    /// <summary>The grounds of a page.</summary>
    /// <param name="theme">The look.</param>
    /// <param name="coverPicture">The picture of the cover; null for shapes.</param>
    public static PageGrounds Of(Theme theme, HtmlPicture? coverPicture)
    {
        var (cover, back, opener) = (theme.Cover, theme.BackCover, theme.Opener);
        var openers = ImmutableArray.CreateBuilder<OpenerGround>(opener.Fills.Length);
        foreach (var fill in opener.Fills)
            openers.Add(new OpenerGround(StyleProperty.Color("ground", fill.ToString()), Draw(opener.Art, opener.Art is ArtKind.Arcs ? RingOpener : Opener, fill, opener.Tone ?? ColorMath.Mix(fill, opener.TitleColor, OwnTone), opener.Spot, theme)));
        return new PageGrounds
        {
            Cover = Draw(cover.Art, Cover, cover.Fill, cover.Tone, cover.Spot, theme),
            CoverPicture = coverPicture,
            BackCover = Draw(back.Art, Cover, back.Fill, back.Tone, back.Spot, theme),
            OpensOnGround = opener.Kind is not OpenerKind.Plain,
            Openers = openers.MoveToImmutable(),
        };
    }

    private static VectorPicture? Draw(ArtKind kind, Size size, Color ground, Color tone, Color spot, Theme theme)
    {
        var shapes = Decoration.Draw(kind, size, ground, tone, spot);
        return shapes.IsEmpty ? null : VectorDrawer.Draw(shapes, size, theme.Type);
    }
}
