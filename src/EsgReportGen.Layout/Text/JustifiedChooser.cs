using System;

namespace EsgReportGen.Layout.Text;

/// <summary>Chooses the breaks of justified paragraphs: those whose white changes least over the whole paragraph. For one thread.</summary>
/// <remarks>
/// D. E. Knuth, M. F. Plass: Breaking Paragraphs into Lines, Software: Practice and Experience 11 (1981), with the four classes of tightness and
/// the demerits of plain TeX (D. E. Knuth: The TeXbook, chapter 14 and appendix B), divided by a hundred.
/// </remarks>
internal sealed class JustifiedChooser
{
    private const int Classes = 4;
    private const int MostPieces = 400;
    private const double MostBadness = 1e6;
    private const double LinePenalty = 10;

    // \hyphenpenalty=50, \doublehyphendemerits, \finalhyphendemerits and \adjdemerits. Hyphens in a row count four times as much as in TeX:
    // columns of a report are narrow, and a ladder of hyphens is seen before a loose line is.
    private const double HyphenDemerits = 25;
    private const double HyphensInARow = 400;
    private const double HyphenBeforeLast = 50;
    private const double UnevenNeighbours = 100;
    private const double RuntDemerits = 6;
    private const double RuntWidth = 0.12;

    private readonly ScratchList<State> states = new();

    // The best way to a place with a last line of a class, and where that line began.
    private record struct State(double Demerits, int From, int FromClass);

    /// <summary>Badness of the worst line chosen last, as TeX counts it: 100 for white grown or shrunk by all that it easily does.</summary>
    public double WorstBadness { get; private set; }

    /// <summary>Chooses the lines of pieces without a forced break between them.</summary>
    /// <returns>False, with nothing chosen, where pieces are too many for a line.</returns>
    public bool TryChoose(ReadOnlySpan<TextPiece> pieces, int start, int end, in LineGoal goal, ScratchList<int> lines)
    {
        states.Clear();
        var all = states.Extend((end - start + 1) * Classes);
        all.Fill(new State(double.PositiveInfinity, -1, 0));
        all[1] = new State(0, -1, 0);
        for (var to = start + 1; to <= end; to++)
        {
            for (var from = to - 1; from >= start; from--)
            {
                if (to - from > MostPieces)
                    return false;
                if (!TryLine(pieces, from, to, to == end, goal, out var badness, out var fitness))
                    break;
                Take(pieces, start, from, to, to == end, fitness, DemeritsOf(pieces, start, from, to, to == end, badness, goal), all);
            }
        }

        Collect(pieces, start, end, goal, all, lines);
        return true;
    }

    /// <summary>How bad a line is; false where it is too wide.</summary>
    private static bool TryLine(ReadOnlySpan<TextPiece> pieces, int from, int to, bool isLast, in LineGoal goal, out double badness, out int fitness)
    {
        var slack = goal.Available(from == 0) - LineChooser.NaturalWidth(pieces, from, to);
        (badness, fitness) = (0, 1);
        if (isLast && slack >= 0)
            return true;
        var glue = LineGlue.Of(pieces, from, to);
        if (slack < 0)
        {
            var ratio = glue.Shrink > 0 ? -slack / glue.Shrink : -slack < LineChooser.Tolerance ? 0 : double.PositiveInfinity;
            badness = Math.Min(100 * ratio * ratio * ratio, MostBadness);
            fitness = ratio > 0.5 ? 0 : 1;

            // A piece alone has nowhere else to go.
            return ratio <= 1 || to - from == 1;
        }

        var stretch = glue.Stretch > 0 ? slack / glue.Stretch : 100 * slack / goal.Measure;
        badness = Math.Min(100 * stretch * stretch * stretch, MostBadness);
        fitness = stretch > 1 ? 3 : stretch > 0.5 ? 2 : 1;
        return true;
    }

    private static double DemeritsOf(ReadOnlySpan<TextPiece> pieces, int start, int from, int to, bool isLast, double badness, in LineGoal goal)
    {
        ref readonly var last = ref pieces[to - 1];
        var demerits = (LinePenalty + badness) * (LinePenalty + badness) / 100;
        if (!isLast)
            return demerits + (last.Hyphen > 0 ? HyphenDemerits : last.Cost);
        if (from > start && LineChooser.NaturalWidth(pieces, from, to) < goal.Measure * RuntWidth)
            demerits += RuntDemerits;
        return demerits;
    }

    private static void Take(
        ReadOnlySpan<TextPiece> pieces, int start, int from, int to, bool isLast, int fitness, double demerits, Span<State> all)
    {
        if (from > start && pieces[from - 1].Hyphen > 0)
            demerits += isLast ? HyphenBeforeLast : pieces[to - 1].Hyphen > 0 ? HyphensInARow : 0;
        ref var best = ref all[((to - start) * Classes) + fitness];
        for (var before = 0; before < Classes; before++)
        {
            var known = all[((from - start) * Classes) + before].Demerits;
            var sum = known + demerits + (from > start && Math.Abs(before - fitness) > 1 ? UnevenNeighbours : 0);
            if (sum < best.Demerits)
                best = new State(sum, from, before);
        }
    }

    private void Collect(ReadOnlySpan<TextPiece> pieces, int start, int end, in LineGoal goal, ReadOnlySpan<State> all, ScratchList<int> lines)
    {
        var fitness = 0;
        for (var i = 1; i < Classes; i++)
        {
            if (all[((end - start) * Classes) + i].Demerits < all[((end - start) * Classes) + fitness].Demerits)
                fitness = i;
        }

        WorstBadness = 0;
        var first = lines.Count;
        for (var at = end; at > start;)
        {
            lines.Add(at);
            var state = all[((at - start) * Classes) + fitness];
            TryLine(pieces, state.From, at, at == end, goal, out var badness, out _);
            WorstBadness = Math.Max(WorstBadness, badness);
            (at, fitness) = (state.From, state.FromClass);
        }

        lines.Items[first..].Reverse();
    }
}
