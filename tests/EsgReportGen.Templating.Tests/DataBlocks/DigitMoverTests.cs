using System;
using System.Collections.Immutable;
using System.Linq;
using CsCheck;
using EsgReportGen.Document.Tables;
using EsgReportGen.Templating.DataBlocks.MetricsTables;
using EsgReportGen.Templating.DataBlocks.MetricsTables.Rounding;

namespace EsgReportGen.Templating.Tests.DataBlocks;

/// <summary>What holds for every column that is made to add up.</summary>
public sealed class DigitMoverTests
{
    private static readonly Gen<decimal> Number = Gen.Int[-5_000, 5_000].Select(n => n / 100m);

    [Fact]
    public void Move_OfPartsOfOneTotal_MakesThemAddUp() => Number.Array[2, 12].Sample(parts =>
    {
        var (column, sums) = Column([parts]);
        var moved = Mover(sums, column).Move(column);
        Assert.Equal(0m, ColumnSum.Gap(sums[0], column, moved));
        CheckMoves(column, moved, sums);
    });

    [Fact]
    public void Move_OfNestedTotals_MakesEachAddUpOrLeavesItsPartsAlone() => Number.Array[2, 6].Array[2, 4].Sample(groups =>
    {
        var (column, sums) = Column(groups);
        var moved = Mover(sums, column).Move(column);
        foreach (var sum in sums.Where(s => ColumnSum.Gap(s, column, moved) != 0))
            Assert.All(sum.Parts, p => Assert.True(moved[p.Row] == 0 || sums.Any(s => s != sum && s.Has(p.Row))));
        CheckMoves(column, moved, sums);
    });

    [Fact]
    public void Move_OfTheSameColumn_IsTheSame() => Number.Array[2, 8].Array[1, 3].Sample(groups =>
    {
        var (column, sums) = Column(groups);
        Assert.Equal(Mover(sums, column).Move(column), Mover(sums, column).Move(column));
    });

    [Fact]
    public void Move_AmongEquals_TakesTheUpperRow()
    {
        var (column, sums) = Column([[1.4m, 1.4m, 1.4m]]);
        Assert.Equal([1, 0, 0], Mover(sums, column).Move(column).Take(3));
    }

    private static void CheckMoves(PrintedNumber?[] column, int[] moved, ImmutableArray<ShownSum> sums)
    {
        for (var row = 0; row < moved.Length; row++)
        {
            var number = column[row]!.Value;
            var shown = number.Shown + (moved[row] * number.Step);
            Assert.True(Math.Abs(shown - number.Exact) < number.Step);
            Assert.True(moved[row] == 0 || (!number.IsFixed && shown != 0 && number.Shown != 0));
        }

        Assert.Equal(0, moved[sums[^1].Head]);
    }

    private static DigitMover Mover(ImmutableArray<ShownSum> sums, PrintedNumber?[] column) =>
        new(sums, [.. column.Select(_ => new RowSpec(null, null, TableRowRole.Body, 0, null, null, [], default))]);

    // Each group has a subtotal behind it, and all subtotals a total at the end; a single group has only its own.
    private static (PrintedNumber?[] Column, ImmutableArray<ShownSum> Sums) Column(decimal[][] groups)
    {
        var column = ImmutableArray.CreateBuilder<PrintedNumber?>();
        var sums = ImmutableArray.CreateBuilder<ShownSum>();
        foreach (var group in groups)
        {
            var first = column.Count;
            column.AddRange(group.Select(n => Rounded(n)));
            column.Add(Rounded(group.Sum()));
            sums.Add(new ShownSum(column.Count - 1, [.. Enumerable.Range(first, group.Length).Select(r => new ShownPart(r, 1))]));
        }

        if (groups.Length > 1)
        {
            column.Add(Rounded(groups.Sum(g => g.Sum())));
            sums.Add(new ShownSum(column.Count - 1, [.. sums.Select(s => new ShownPart(s.Head, 1))]));
        }

        return ([.. column], sums.ToImmutable());
    }

    private static PrintedNumber? Rounded(decimal exact)
    {
        var shown = Math.Round(exact, MidpointRounding.AwayFromZero);
        return new PrintedNumber(exact, shown, 1, 0, shown == 0);
    }
}
