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
/// Chooses the breaks of whole paragraphs: of the fewest lines those least ragged or, for justified text, those whose spaces change
/// least. For one thread.
/// </summary>
/// <remarks>
/// D. E. Knuth, M. F. Plass: Breaking Paragraphs into Lines, Software: Practice and Experience 11 (1981): the best way to each place
/// where a line may end is the best over all lines that end there. As a line is at most <see cref="MostPieces"/> pieces long the time
/// is linear; text of pieces smaller than that is filled line by line.
/// </remarks>
internal sealed class LineChooser
{
    private const int MostPieces = 400;
    private const double Tolerance = 1e-6;

    // Ragged text: no raggedness is worth a line more. Costs are squares of the empty part of the measure, times 100.
    private const double LineCost = 1e5;
    private const double RuntCost = 6;
    private const double RuntWidth = 0.12;

    // Justified text: a space may shrink by a quarter, and each half of its width that it grows by counts as TeX's badness does.
    private const double MostShrink = 0.25;
    private const double EasyStretch = 0.5;
    private const double MostBadness = 1e6;

    private readonly ScratchList<double> costs = new();
    private readonly ScratchList<int> starts = new();

    /// <summary>Chooses the lines.</summary>
    /// <param name="pieces">The pieces of the paragraph.</param>
    /// <param name="goal">What to fill.</param>
    /// <param name="lines">Filled with the index behind the last piece of each line.</param>
    public void Choose(ReadOnlySpan<TextPiece> pieces, in LineGoal goal, ScratchList<int> lines)
    {
        lines.Clear();
        for (var start = 0; start < pieces.Length;)
        {
            var end = start;
            while (end < pieces.Length - 1 && pieces[end].Opportunity is not BreakOpportunity.Mandatory)
                end++;
            end++;
            if (NaturalWidth(pieces, start, end) <= goal.Available(start == 0) + Tolerance)
                lines.Add(end);
            else if (!TryBest(pieces, start, end, goal, lines))
                FillEach(pieces, start, end, goal, lines);
            start = end;
        }
    }

    /// <summary>The width of a line from one piece up to another, without spaces at its end, with its hyphen.</summary>
    public static double NaturalWidth(ReadOnlySpan<TextPiece> pieces, int start, int end) => Right(pieces[end - 1]) - pieces[start].Start;

    private static double Right(in TextPiece last) => last.Start + last.Width + last.Hyphen;

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
            // Justified lines may be wider than what they fill, by what their spaces shrink.
            var right = Right(pieces[to - 1]);
            var widest = goal.IsJustified ? double.PositiveInfinity : goal.Measure + Math.Max(0, -goal.Indent) + Tolerance;
            var lowest = double.PositiveInfinity;
            var chosen = to - 1;
            for (var i = to - 1; i >= start; i--)
            {
                if (right - pieces[i].Start > widest && i < to - 1)
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
            lines.Add(at);
        lines.Items[first..].Reverse();
        return true;
    }

    private static double CostOf(ReadOnlySpan<TextPiece> pieces, int start, int end, bool isLast, in LineGoal goal)
    {
        ref readonly var last = ref pieces[end - 1];
        var slack = goal.Available(start == 0) - NaturalWidth(pieces, start, end);
        var cost = isLast ? 0 : last.Cost;
        if (goal.IsJustified && !(isLast && slack >= 0))
            return JustifiedCost(pieces, start, end, slack, goal.Measure) + cost;
        if (slack < -Tolerance && end - start > 1)
            return double.PositiveInfinity;

        var empty = Math.Max(0, slack) / goal.Measure;
        if (!isLast || goal.IsBalanced)
            cost += empty * empty * 100;
        if (isLast && start > 0 && (end - start == 1 || 1 - empty < RuntWidth))
            cost += RuntCost;
        return cost + (goal.IsJustified ? 0 : LineCost);
    }

    private static double JustifiedCost(ReadOnlySpan<TextPiece> pieces, int start, int end, double slack, double measure)
    {
        ref readonly var last = ref pieces[end - 1];
        var spaces = last.Stretches - StretchesBefore(pieces, start);
        var natural = SpaceWidth(pieces, start, end, spaces);
        if (slack < 0)
        {
            var shrink = natural > 0 ? -slack / (natural * MostShrink) : double.PositiveInfinity;
            if (slack < -Tolerance && shrink > 1)
                return end - start > 1 ? double.PositiveInfinity : MostBadness;
            return Demerits(slack < -Tolerance ? 100 * shrink * shrink * shrink : 0);
        }

        var stretch = natural > 0 ? slack / (natural * EasyStretch) : 100 * slack / measure;
        return Demerits(Math.Min(100 * stretch * stretch * stretch, MostBadness));
    }

    private static double Demerits(double badness) => (10 + badness) * (10 + badness) / 100;

    private static int StretchesBefore(ReadOnlySpan<TextPiece> pieces, int start) =>
        start == 0 ? 0 : pieces[start - 1].Stretches + pieces[start - 1].EndStretches;

    // The pieces know how many spaces stretch but not their sizes; those between pieces stand for all.
    private static double SpaceWidth(ReadOnlySpan<TextPiece> pieces, int start, int end, int spaces)
    {
        if (spaces == 0)
            return 0;
        for (var i = start; i < end; i++)
        {
            if (pieces[i].EndStretches > 0)
                return pieces[i].Space / pieces[i].EndStretches * spaces;
        }

        return spaces;
    }
}
