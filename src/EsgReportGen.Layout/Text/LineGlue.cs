using System;

namespace EsgReportGen.Layout.Text;

/// <summary>The white of a justified line: what it can give and take, and how much of it.</summary>
/// <param name="Spaces">The spaces between words.</param>
/// <param name="Gaps">The gaps between ideographs, each as large as the em.</param>
internal readonly record struct LineGlue(Glue Spaces, Glue Gaps)
{
    // A space may grow by half of itself, or shrink by a quarter, before it is seen; between ideographs a twentieth of the em is not.
    private const double SpaceStretch = 0.5;
    private const double SpaceShrink = 0.25;
    private const double GapStretch = 0.05;

    /// <summary>How much the line grows easily.</summary>
    public double Stretch => (Spaces.Size * SpaceStretch) + (Gaps.Size * GapStretch);

    /// <summary>How much it shrinks at most.</summary>
    public double Shrink => Spaces.Size * SpaceShrink;

    /// <summary>The white between the pieces of a line.</summary>
    public static LineGlue Of(ReadOnlySpan<TextPiece> pieces, int start, int end)
    {
        ref readonly var last = ref pieces[end - 1];
        var before = start == 0 ? default : pieces[start - 1].Spaces + pieces[start - 1].EndSpaces;
        return new LineGlue(last.Spaces - before, last.Gaps - pieces[start].Gaps);
    }

    /// <summary>What each space grows by, in points, where the line grows by a length.</summary>
    public double PerSpace(double slack)
    {
        if (Spaces.Count == 0)
            return 0;
        var share = slack < 0 ? 1 : Spaces.Size * SpaceStretch / Stretch;
        return slack * share / Spaces.Count;
    }

    /// <summary>What each gap grows by, in points, where the line grows by a length.</summary>
    public double PerGap(double slack) => Gaps.Count == 0 || slack <= 0 ? 0 : slack * (Gaps.Size * GapStretch / Stretch) / Gaps.Count;
}
