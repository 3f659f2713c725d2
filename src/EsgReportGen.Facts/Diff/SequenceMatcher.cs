using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace EsgReportGen.Facts.Diff;

/// <summary>Finds what two sequences have in common, in order: the fewest elements are left over (E. Myers, An O(ND) Difference Algorithm, 1986).</summary>
public static class SequenceMatcher
{
    // Sequences that differ by more have little in common; the table of the search would grow with the square of it.
    private const int MostDifferences = 1_000;

    /// <summary>Matches equal elements.</summary>
    /// <param name="before">The earlier sequence.</param>
    /// <param name="after">The later sequence.</param>
    /// <returns>
    /// Pairs of indices of equal elements, rising on both sides. The most that there can be, unless more than 1,000 elements differ between
    /// the equal ends: then nothing between the ends is matched.
    /// </returns>
    public static ImmutableArray<(int Before, int After)> Match<T>(IReadOnlyList<T> before, IReadOnlyList<T> after)
        where T : IEquatable<T>
    {
        var head = 0;
        while (head < before.Count && head < after.Count && before[head].Equals(after[head]))
            head++;
        var tail = 0;
        while (tail < before.Count - head && tail < after.Count - head && before[before.Count - 1 - tail].Equals(after[after.Count - 1 - tail]))
            tail++;

        var pairs = ImmutableArray.CreateBuilder<(int Before, int After)>(head + tail);
        pairs.AddRange(Enumerable.Range(0, head).Select(i => (i, i)));
        pairs.AddRange(MatchMiddle(new Middle<T>(before, after, head, before.Count - head - tail, after.Count - head - tail)));
        pairs.AddRange(Enumerable.Range(1, tail).Select(i => (before.Count - tail - 1 + i, after.Count - tail - 1 + i)));
        return pairs.ToImmutable();
    }

    /// <summary>Finds the shortest way from (0, 0) to the far corner, where a step right or down is a difference and one along a diagonal a match.</summary>
    private static IEnumerable<(int Before, int After)> MatchMiddle<T>(Middle<T> middle)
        where T : IEquatable<T>
    {
        var reached = new List<int[]>();
        for (var differences = 0; differences <= Math.Min(MostDifferences, middle.Width + middle.Height); differences++)
        {
            // Entry k + differences: how far to the right the best way with so many differences gets on diagonal k (x - y).
            var row = new int[(2 * differences) + 1];
            for (var k = -differences; k <= differences; k += 2)
            {
                var x = differences == 0 ? 0 : Enter(reached[^1], k, differences - 1).X;
                while (middle.IsMatch(x, x - k))
                    x++;
                row[k + differences] = x;
                if (x >= middle.Width && x - k >= middle.Height)
                    return Trace([.. reached, row], k, middle.Offset);
            }

            reached.Add(row);
        }

        return [];
    }

    /// <summary>Where a way enters diagonal k: from the one above by a step down, or from the one on the left by a step right.</summary>
    private static (int X, int From) Enter(int[] earlier, int k, int differences)
    {
        var down = k + 1 <= differences ? earlier[k + 1 + differences] : -1;
        var right = k - 1 >= -differences ? earlier[k - 1 + differences] + 1 : -1;
        return down >= right ? (down, k + 1) : (right, k - 1);
    }

    private static List<(int Before, int After)> Trace(List<int[]> reached, int k, int offset)
    {
        var pairs = new List<(int Before, int After)>();
        for (var differences = reached.Count - 1; differences >= 0; differences--)
        {
            var x = reached[differences][k + differences];
            var (start, from) = differences == 0 ? (0, 0) : Enter(reached[differences - 1], k, differences - 1);
            while (x > start)
            {
                x--;
                pairs.Add((offset + x, offset + x - k));
            }

            k = from;
        }

        pairs.Reverse();
        return pairs;
    }

    private readonly record struct Middle<T>(IReadOnlyList<T> Before, IReadOnlyList<T> After, int Offset, int Width, int Height)
        where T : IEquatable<T>
    {
        public bool IsMatch(int x, int y) => x < Width && y >= 0 && y < Height && Before[Offset + x].Equals(After[Offset + y]);
    }
}
