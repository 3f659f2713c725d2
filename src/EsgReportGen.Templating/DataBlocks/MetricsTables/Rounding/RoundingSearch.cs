using System;
using System.Collections.Generic;
using System.Linq;

namespace EsgReportGen.Templating.DataBlocks.MetricsTables.Rounding;

/// <summary>
/// Looks for a way to round all numbers of some sums up or down so that every sum holds (controlled rounding): the way that moves the fewest totals, and
/// among those the one that adds least error. A bounded search, since sums that share their parts have no simple rule.
/// </summary>
internal sealed class RoundingSearch
{
    // Some milliseconds; tables that people read need a few hundred.
    private const int MostSteps = 100_000;

    // The search goes as deep as there are numbers, and would not get far with more.
    private const int MostNumbers = 1_000;

    private readonly Choice[] choices;
    private readonly bool[] isMoved;

    // Of each sum, what is still missing, and how far the numbers not yet decided can bring it up and down.
    private readonly decimal[] gaps;
    private readonly decimal[] above;
    private readonly decimal[] below;

    private (int Totals, decimal Error, bool[] Moved)? best;
    private int stepsLeft = MostSteps;

    private RoundingSearch(IReadOnlyList<ShownSum> sums, PrintedNumber?[] column, Func<int, bool> isPart, Func<int, bool> isTotal)
    {
        gaps = [.. sums.Select(s => ColumnSum.Gap(s, column, new int[column.Length])!.Value)];
        above = new decimal[gaps.Length];
        below = new decimal[gaps.Length];
        choices = Choices(sums, column, isPart, isTotal);
        isMoved = new bool[choices.Length];
        foreach (var choice in choices)
            Expect(choice, 1);
    }

    /// <summary>Last digits that each row is moved by, with which all sums hold; null where the search finds none.</summary>
    /// <param name="sums">Sums whose numbers are all known.</param>
    /// <param name="column">The column's numbers by row.</param>
    /// <param name="isPart">Whether a row may be moved as a part of some sum, also of one where others stand for it.</param>
    /// <param name="isTotal">Whether a row is a total, which is moved only where it must be.</param>
    public static int[]? Find(IReadOnlyList<ShownSum> sums, PrintedNumber?[] column, Func<int, bool> isPart, Func<int, bool> isTotal)
    {
        var search = new RoundingSearch(sums, column, isPart, isTotal);
        if (search.choices.Length <= MostNumbers && Enumerable.Range(0, sums.Count).All(search.IsInReach))
            search.Decide(0, 0, 0);
        if (search.best is not { } found)
            return null;
        var moved = new int[column.Length];
        for (var i = 0; i < found.Moved.Length; i++)
            moved[search.choices[i].Row] = found.Moved[i] ? search.choices[i].Direction : 0;
        return moved;
    }

    /// <summary>The numbers that may be moved: sum by sum, so that each is soon decided, the nearest to their other neighbour first.</summary>
    private static Choice[] Choices(IReadOnlyList<ShownSum> sums, PrintedNumber?[] column, Func<int, bool> isPart, Func<int, bool> isTotal)
    {
        var choices = new List<Choice>();
        foreach (var row in sums.SelectMany(s => s.Parts.Select(p => p.Row).Append(s.Head).Where(isPart).OrderBy(Added).ThenBy(r => r)).Distinct())
        {
            var number = column[row]!.Value;
            if (!number.CanMove(Direction(row)))
                continue;
            var worth = new List<(int Sum, decimal Worth)>();
            for (var s = 0; s < sums.Count; s++)
            {
                var sign = sums[s].Head == row ? -1 : sums[s].Parts.FirstOrDefault(p => p.Row == row).Sign;
                if (sign != 0)
                    worth.Add((s, sign * Direction(row) * number.Step));
            }

            choices.Add(new Choice(row, Direction(row), isTotal(row), Added(row), [.. worth]));
        }

        return [.. choices];

        int Direction(int row) => column[row]!.Value.Exact > column[row]!.Value.Shown ? 1 : -1;

        decimal Added(int row) => column[row]!.Value.ErrorAfter(Direction(row)) - column[row]!.Value.ErrorAfter(0);
    }

    private void Decide(int index, int totals, decimal error)
    {
        if (--stepsLeft < 0 || (best is { } found && (totals, error).CompareTo((found.Totals, found.Error)) >= 0))
            return;
        if (index == choices.Length)
        {
            best = (totals, error, [.. isMoved]);
            return;
        }

        var choice = choices[index];
        Expect(choice, -1);
        var helps = Math.Sign(gaps[choice.In[0].Sum]) == Math.Sign(choice.In[0].Worth);
        Decide(index, helps, totals, error);
        Decide(index, !helps, totals, error);
        Expect(choice, 1);
    }

    private void Decide(int index, bool moves, int totals, decimal error)
    {
        var choice = choices[index];
        isMoved[index] = moves;
        if (moves)
            Close(choice, 1);
        if (Array.TrueForAll(choice.In, i => IsInReach(i.Sum)))
            Decide(index + 1, totals + (moves && choice.IsTotal ? 1 : 0), error + (moves ? choice.Error : 0));
        if (moves)
            Close(choice, -1);
        isMoved[index] = false;
    }

    private bool IsInReach(int sum) => gaps[sum] >= below[sum] && gaps[sum] <= above[sum];

    private void Close(in Choice choice, int sign)
    {
        foreach (var (sum, worth) in choice.In)
            gaps[sum] -= sign * worth;
    }

    private void Expect(in Choice choice, int sign)
    {
        foreach (var (sum, worth) in choice.In)
            (worth > 0 ? above : below)[sum] += sign * worth;
    }

    /// <param name="Row">The number's row.</param>
    /// <param name="Direction">The way to its other neighbour, 1 or -1.</param>
    /// <param name="IsTotal">Whether it is a total.</param>
    /// <param name="Error">How much farther from the exact number its digits are when it is moved.</param>
    /// <param name="In">The sums it is in, and how much of their gap its move closes.</param>
    private readonly record struct Choice(int Row, int Direction, bool IsTotal, decimal Error, (int Sum, decimal Worth)[] In);
}
