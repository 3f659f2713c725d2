using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Artwork;
using EsgReportGen.Layout.Chapters;

namespace EsgReportGen.Layout.Openers;

/// <summary>The coloured ground of an opener with the shapes on it.</summary>
/// <param name="Art">The shapes.</param>
/// <param name="Colors">Their colours.</param>
internal sealed record OpenerGround(ArtKind Art, ArtColors Colors)
{
    private const double OwnTone = 0.22;
    private static readonly Length HillsFoot = Length.FromMillimetres(27);

    /// <summary>The ground of a chapter: chapters take the colours of the theme in turn.</summary>
    public static OpenerGround Of(Chapter chapter, ChapterSetting setting)
    {
        var style = setting.Theme.Opener;
        var fill = style.Fills[chapter.Id.Chapter % style.Fills.Length];
        return new OpenerGround(style.Art, new ArtColors(fill, style.Tone ?? ColorMath.Mix(fill, style.TitleColor, OwnTone), style.Spot));
    }

    /// <summary>Room that shapes want below the text of a band.</summary>
    public static Length Foot(ArtKind art) => art is ArtKind.Hills ? HillsFoot : default;

    /// <summary>Draws it.</summary>
    /// <param name="bounds">Where.</param>
    /// <param name="textEnd">How far text reaches to the far side, just above the shapes.</param>
    public ImmutableArray<FrameItem> Draw(Rect bounds, Length textEnd)
    {
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        items.Add(new PathItem(Path.Rectangle(bounds), Colors.Ground));
        ArtPainter.Draw(Art, bounds, textEnd, Colors, items);
        return items.ToImmutable();
    }
}
