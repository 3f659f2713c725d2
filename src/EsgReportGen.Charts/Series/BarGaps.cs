using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Series;

/// <summary>Keeps bars that touch apart, so that they are told apart without colour too. The free end, which is read, never moves.</summary>
internal static class BarGaps
{
    private static readonly Length Gap = new(1);

    // A thinner part would be eaten by the gap.
    private static readonly Length LeastLength = new(2.5);

    /// <summary>The room of a bar less its gap to the bar before it.</summary>
    /// <param name="bar">The bar.</param>
    /// <param name="chart">Its chart.</param>
    /// <param name="zero">Where zero is, along the bar.</param>
    /// <param name="inGroup">Number of bars side by side in a category.</param>
    public static Rect Apart(PlacedBar bar, SeriesChart chart, Length zero, int inGroup)
    {
        var (room, isUpright) = (bar.Room, chart.Form is SeriesForm.Column);
        if (inGroup > 1)
        {
            var thickness = isUpright ? room.Width : room.Height;
            var gap = Length.Min(Gap, thickness / 4);
            return isUpright
                ? room with { X = room.X + (gap / 2), Width = room.Width - gap }
                : room with { Y = room.Y + (gap / 2), Height = room.Height - gap };
        }

        var length = isUpright ? room.Height : room.Width;
        if (!chart.IsStacked || length < LeastLength)
            return room;
        return isUpright ? ApartUpright(room, zero) : ApartLying(room, zero);
    }

    private static Rect ApartUpright(Rect room, Length zero)
    {
        if (room.Bottom < zero - (Gap / 2))
            return room with { Height = room.Height - Gap };
        return room.Y > zero + (Gap / 2) ? room with { Y = room.Y + Gap, Height = room.Height - Gap } : room;
    }

    private static Rect ApartLying(Rect room, Length zero)
    {
        if (room.X > zero + (Gap / 2))
            return room with { X = room.X + Gap, Width = room.Width - Gap };
        return room.Right < zero - (Gap / 2) ? room with { Width = room.Width - Gap } : room;
    }
}
