using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Columns;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Pages;

/// <summary>How far a region is filled, its side column too. Copied to try what would be where.</summary>
/// <param name="Tightness">Share of the spaces between elements that is left, up to 1.</param>
internal record struct FlowPen(double Tightness)
{
    // Where the last note of the side column ends, and how much space it wants below.
    private Length? sideBottom;
    private Length sideSpace;
    private Length? overBottom;

    /// <summary>The element placed last; null at the top.</summary>
    public FlowElement? Last { get; private set; }

    /// <summary>Where it ends.</summary>
    public Length Bottom { get; private set; }

    /// <summary>Height of all that was placed, with the boxes that end below it.</summary>
    public readonly Length UsedHeight => Length.Max(Bottom + Spacing.Below(Last), sideBottom ?? default);

    /// <summary>Where the next element begins: below the last one, and below the side column if it reaches over that.</summary>
    public readonly Length TopOf(FlowElement element)
    {
        var y = Bottom + Spacing.Between(Last, element, Tightness);
        if (!element.ReachesOver || sideBottom is not { } side)
            return y;
        return Length.Max(y, side + sideSpace + FlowBox.Paddings(element.Box, FlowBox.Common(Last?.Box, element.Box)));
    }

    /// <summary>Goes on below an element.</summary>
    public void MoveBelow(FlowElement element, Length bottom)
    {
        (Last, Bottom) = (element, bottom);
        if (element.ReachesOver)
            overBottom = bottom + Spacing.Below(element);
    }

    /// <summary>Where a note of the side column stands: on the first baseline of its text, lower if there is no room.</summary>
    /// <param name="note">The note.</param>
    /// <param name="beside">The first line of its text; null for the top of the page.</param>
    /// <param name="y">Where that line begins.</param>
    public readonly Length TopOf(SideNote note, Strip? beside, Length y)
    {
        var top = y;
        if (beside is { Baseline.Points: > 0 } && !note.BeginsWithPicture)
            top += beside.Baseline - note.Baseline;
        if (sideBottom is { } side)
            top = Length.Max(top, side + sideSpace);
        return overBottom is { } over ? Length.Max(top, over) : top;
    }

    /// <summary>Goes on below a note of the side column.</summary>
    public void MoveBelow(SideNote note, Length top) => (sideBottom, sideSpace) = (top + note.Height, note.Space);
}
