using System;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Charts.Labels;

/// <summary>Moves labels of one column apart, each as little as possible, so that none covers another.</summary>
internal static class LabelSpread
{
    /// <summary>Finds the places.</summary>
    /// <param name="wanted">The middle that each label would have, in any order.</param>
    /// <param name="heights">Their heights; together not above the room.</param>
    /// <param name="top">Where the room begins.</param>
    /// <param name="bottom">Where it ends.</param>
    /// <returns>The top of each label, in the order given.</returns>
    public static ImmutableArray<Length> Spread(ReadOnlySpan<Length> wanted, ReadOnlySpan<Length> heights, Length top, Length bottom)
    {
        var order = new int[wanted.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        var middles = wanted.ToArray();
        Array.Sort(order, (a, b) => middles[a] == middles[b] ? a.CompareTo(b) : middles[a].CompareTo(middles[b]));

        // Labels that would overlap join a pile, which stands where the mean of its members' wishes is (pool adjacent violators).
        var piles = new Pile[wanted.Length];
        var count = 0;
        foreach (var i in order)
        {
            piles[count++] = new Pile(wanted[i] - (heights[i] / 2), heights[i], 1);
            while (count > 1 && piles[count - 2].TopWithin(top, bottom) + piles[count - 2].Height > piles[count - 1].TopWithin(top, bottom))
            {
                piles[count - 2] = piles[count - 2].JoinedWith(piles[count - 1]);
                count--;
            }
        }

        return TopsOf(order, heights, piles.AsSpan(0, count), top, bottom);
    }

    private static ImmutableArray<Length> TopsOf(int[] order, ReadOnlySpan<Length> heights, ReadOnlySpan<Pile> piles, Length top, Length bottom)
    {
        var tops = new Length[order.Length];
        var next = 0;
        foreach (var pile in piles)
        {
            var y = pile.TopWithin(top, bottom);
            for (var k = 0; k < pile.Members; k++)
            {
                tops[order[next]] = y;
                y += heights[order[next++]];
            }
        }

        return [.. tops];
    }

    // The wish is the mean of the tops that the members wish for the whole pile.
    private readonly record struct Pile(Length Wish, Length Height, int Members)
    {
        public Length TopWithin(Length top, Length bottom) => Length.Max(top, Length.Min(Wish, bottom - Height));

        // Each member of the lower pile wishes for a pile that begins higher by the height of the upper one.
        public Pile JoinedWith(Pile below) => new(
            ((Wish * Members) + ((below.Wish - Height) * below.Members)) / (Members + below.Members), Height + below.Height, Members + below.Members);
    }
}
