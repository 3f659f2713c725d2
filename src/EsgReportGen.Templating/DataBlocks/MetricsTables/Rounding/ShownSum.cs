using System.Collections.Immutable;

namespace EsgReportGen.Templating.DataBlocks.MetricsTables.Rounding;

/// <summary>A total and its parts, all of them rows of one table in one unit.</summary>
/// <param name="Head">Index of the total's row.</param>
/// <param name="Parts">The parts in the order of the formula or breakdown, each row once.</param>
internal sealed record ShownSum(int Head, ImmutableArray<ShownPart> Parts)
{
    /// <summary>Whether a row is one of the parts.</summary>
    public bool Has(int row)
    {
        foreach (var part in Parts)
        {
            if (part.Row == row)
                return true;
        }

        return false;
    }
}

/// <summary>A part of a total.</summary>
/// <param name="Row">Index of its row.</param>
/// <param name="Sign">1, or -1 for one that is taken away.</param>
internal readonly record struct ShownPart(int Row, int Sign);
