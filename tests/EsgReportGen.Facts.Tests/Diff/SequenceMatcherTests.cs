using System;
using System.Linq;
using CsCheck;
using EsgReportGen.Facts.Diff;

namespace EsgReportGen.Facts.Tests.Diff;

public sealed class SequenceMatcherTests
{
    private static readonly Gen<(int[] Before, int[] After)> Pairs = Gen.Select(Gen.Int[0, 4].Array[0, 30], Gen.Int[0, 4].Array[0, 30]);

    [Fact]
    public void Match_OfAnyTwo_PairsEqualElementsInRisingOrder() => Pairs.Sample(pair =>
    {
        var last = (Before: -1, After: -1);
        foreach (var match in SequenceMatcher.Match(pair.Before, pair.After))
        {
            Assert.Equal(pair.Before[match.Before], pair.After[match.After]);
            Assert.True(match.Before > last.Before && match.After > last.After);
            last = match;
        }
    });

    [Fact]
    public void Match_OfAnyTwo_FindsAsManyAsThereAre() =>
        Pairs.Sample(pair => SequenceMatcher.Match(pair.Before, pair.After).Length == LongestCommon(pair.Before, pair.After));

    [Fact]
    public void Match_OfEqualOnes_PairsAll() =>
        Gen.Int.Array[0, 50].Sample(items => SequenceMatcher.Match(items, items).SequenceEqual(Enumerable.Range(0, items.Length).Select(i => (i, i))));

    [Fact]
    public void Match_OfLongOnesWithNothingInCommon_GivesUpBetweenTheirEnds()
    {
        int[] before = [-1, .. Enumerable.Range(0, 50_000), -2];
        int[] after = [-1, .. Enumerable.Range(100_000, 50_000), -2];
        Assert.Equal([(0, 0), (50_001, 50_001)], SequenceMatcher.Match(before, after));
    }

    /// <summary>The length of a longest common subsequence by the table that everybody can check.</summary>
    private static int LongestCommon(int[] before, int[] after)
    {
        var table = new int[before.Length + 1, after.Length + 1];
        for (var b = 1; b <= before.Length; b++)
        {
            for (var a = 1; a <= after.Length; a++)
                table[b, a] = before[b - 1] == after[a - 1] ? table[b - 1, a - 1] + 1 : Math.Max(table[b - 1, a], table[b, a - 1]);
        }

        return table[before.Length, after.Length];
    }
}
