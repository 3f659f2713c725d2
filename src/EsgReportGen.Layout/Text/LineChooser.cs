using System;
using EsgReportGen.Layout.LineBreaking;

namespace EsgReportGen.Layout.Text;

/// <summary>What lines have to fill.</summary>
/// <param name="Measure">Their width, in points.</param>
/// <param name="Indent">By how much the first is shorter.</param>
/// <param name="IsJustified">Whether spaces are stretched to fill them.</param>
/// <param name="IsBalanced">Whether the last should be as long as the others.</param>
internal readonly record struct LineGoal(double Measure, double Indent, bool IsJustified, bool IsBalanced)
{
    /// <summary>The width of a line.</summary>
    public double Available(bool isFirst) => isFirst ? Measure - Indent : Measure;
}

/// <summary>
/// Chooses the breaks of whole paragraphs: of the fewest lines those least ragged; for justified text see <see cref="JustifiedChooser"/>.
/// For one thread.
/// </summary>
/// <remarks>
/// D. E. Knuth, M. F. Plass: Breaking Paragraphs into Lines, Software: Practice and Experience 11 (1981): the best way to each place
/// where a line may end is the best over all lines that end there. As a line is at most <see cref="MostPieces"/> pieces long the time
/// is linear; text of pieces smaller than that is filled line by line.
/// </remarks>
internal sealed class LineChooser
{
    /// <summary>Sums of lengths are not exact: a line may be wider than what it fills by this, in points.</summary>
    public const double Tolerance = 1e-6;

    private const int MostPieces = 400;

    // Ragged text: no raggedness is worth a line more. Costs are squares of the empty part of the measure, times 100.
    private const double LineCost = 1e5;
    private const double RuntCost = 6;
    private const double RuntWidth = 0.12;

    // Beyond this, words are divided if that can be: TeX's \pretolerance, and a fifth of the measure left empty.
    private const double PoorBadness = 100;
    private const double PoorShare = 0.2;

    private readonly JustifiedChooser justified = new();
    private readonly ScratchList<double> costs = new();
    private readonly ScratchList<int> starts = new();

    /// <summary>Chooses the lines.</summary>
    /// <param name="pieces">The pieces of the paragraph.</param>
    /// <param name="goal">What to fill.</param>
    /// <param name="lines">Filled with the index behind the last piece of each line.</param>
    public void Choose(ReadOnlySpan<TextPiece> pieces, in LineGoal goal, ScratchList<int> lines)
    {
        lines.Clear();
        IsPoor = false;
        for (var start = 0; start < pieces.Length;)
        {
            var end = start;
            while (end < pieces.Length - 1 && pieces[end].Opportunity is not BreakOpportunity.Mandatory)
                end++;
            end++;
            if (NaturalWidth(pieces, start, end) <= goal.Available(start == 0) + Tolerance)
                lines.Add(end);
            else if (!(goal.IsJustified ? TryJustify(pieces, start, end, goal, lines) : TryBest(pieces, start, end, goal, lines)))
                FillEach(pieces, start, end, goal, lines);
            start = end;
        }
    }

    /// <summary>Whether the lines chosen last are so loose or ragged that it is worth to divide words.</summary>
    public bool IsPoor { get; private set; }

    /// <summary>The width of a line from one piece up to another, without spaces at its end, with its hyphen.</summary>
    public static double NaturalWidth(ReadOnlySpan<TextPiece> pieces, int start, int end) => Right(pieces[end - 1]) - pieces[start].Start - pieces[start].Lead;

    private static double Right(in TextPiece last) => last.Start + last.Width + last.Hyphen;

    private bool TryJustify(ReadOnlySpan<TextPiece> pieces, int start, int end, in LineGoal goal, ScratchList<int> lines)
    {
        if (!justified.TryChoose(pieces, start, end, goal, lines))
            return false;
        IsPoor |= justified.WorstBadness > PoorBadness;
        return true;
    }

    private static void FillEach(ReadOnlySpan<TextPiece> pieces, int start, int end, in LineGoal goal, ScratchList<int> lines)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (NaturalWidth(pieces, start, i + 1) <= goal.Available(start == 0) + Tolerance)
                continue;
            lines.Add(i);
            start = i;
        }

        lines.Add(end);
    }

    private bool TryBest(ReadOnlySpan<TextPiece> pieces, int start, int end, in LineGoal goal, ScratchList<int> lines)
    {
        costs.Clear();
        starts.Clear();
        var best = costs.Extend(end - start + 1);
        var from = starts.Extend(end - start + 1);
        best[0] = 0;
        for (var to = start + 1; to <= end; to++)
        {
            var right = Right(pieces[to - 1]);
            var widest = goal.Measure + Math.Max(0, -goal.Indent) + Tolerance;
            var lowest = double.PositiveInfinity;
            var chosen = to - 1;
            for (var i = to - 1; i >= start; i--)
            {
                if (right - pieces[i].Start - pieces[i].Lead > widest && i < to - 1)
                    break;
                if (to - i > MostPieces)
                    return false;
                var cost = CostOf(pieces, i, to, to == end, goal);
                if (double.IsPositiveInfinity(cost))
                    break;
                cost += best[i - start];
                if (cost < lowest)
                    (lowest, chosen) = (cost, i);
            }

            best[to - start] = lowest;
            from[to - start] = chosen;
        }

        var first = lines.Count;
        for (var at = end; at > start; at = from[at - start])
        {
            lines.Add(at);
            var begin = from[at - start];
            IsPoor |= at < end && goal.Available(begin == 0) - NaturalWidth(pieces, begin, at) > goal.Measure * PoorShare;
        }

        lines.Items[first..].Reverse();
        return true;
    }

    private static double CostOf(ReadOnlySpan<TextPiece> pieces, int start, int end, bool isLast, in LineGoal goal)
    {
        ref readonly var last = ref pieces[end - 1];
        var slack = goal.Available(start == 0) - NaturalWidth(pieces, start, end);
        var cost = isLast ? 0 : last.Cost;
        if (slack < -Tolerance && end - start > 1)
            return double.PositiveInfinity;

        var empty = Math.Max(0, slack) / goal.Measure;
        if (!isLast || goal.IsBalanced)
            cost += empty * empty * 100;
        if (isLast && start > 0 && (end - start == 1 || 1 - empty < RuntWidth))
            cost += RuntCost;
        return cost + LineCost;
    }
}
