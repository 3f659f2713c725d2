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

    // Grids: each number is a part of its line's total and of its column's, and all of a total of all.
    [Fact]
    public void Move_OfOverlappingSums_MakesAllAddUpWhereAnyRoundingDoes() => Gen.Select(Gen.Int[2, 3], Number.Array[2, 3].Array[2, 3]).Where((w, g) => g.All(l => l.Length >= w)).Sample((width, grid) =>
    {
        var (column, sums) = Grid([.. grid.Select(l => l[..width])]);
        CheckAgainstAllRoundings(column, sums);
    });

    // Sums of any rows whatever, with other signs and worth of digits, so that many cannot add up.
    [Fact]
    public void Move_OfAnySums_MakesAllAddUpWhereAnyRoundingDoes() => Gen.Select(Number.Array[5, 8], Gen.Int[0, 1 << 24].Array[1, 3], Gen.Bool).Sample((numbers, patterns, isCoarse) =>
    {
        var column = numbers.Select((n, i) => Rounded(n, isCoarse && i % 3 == 0 ? 10 : 1)).ToArray();
        var sums = patterns.Select((p, i) => new ShownSum(i, [.. Enumerable.Range(0, column.Length)
            .Where(r => r != i && (r > patterns.Length || r > i) && ((p >> r) & 1) != 0).Select(r => new ShownPart(r, ((p >> (r + 8)) & 3) == 0 ? -1 : 1))]));
        CheckAgainstAllRoundings(WithTotals(column, [.. sums.Where(s => s.Parts.Length > 1)], out var shown), shown);
    }, iter: 2_000);

    [Fact]
    public void Move_WhereTheLargestRemainderOfOneSumBreaksAnother_FindsAnotherWay()
    {
        // Rows a to d; a + b = 3, c + d = 3, a + c = 3, b + d = 3: the upper rows of both lines cannot both be moved.
        var (column, sums) = Grid([[1.4m, 1.4m], [1.4m, 1.4m]]);
        var moved = Mover(sums, column).Move(column);
        Assert.All(sums, s => Assert.Equal(0m, ColumnSum.Gap(s, column, moved)));
        Assert.Equal([1, 0, 0, 1], moved.Take(4));
    }

    [Theory]
    [InlineData(12)]
    [InlineData(40)]
    public void Move_OfALargeGrid_EndsSoon(int size)
    {
        var (column, sums) = Grid([.. Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Select(j => (((i * 31) + (j * 17) + (i * j)) % 97 / 10m) + 1).ToArray())]);
        var moved = Mover(sums, column).Move(column);
        Assert.Equal(0, moved[sums[^1].Head]);
    }

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

    private static void CheckAgainstAllRoundings(PrintedNumber?[] column, ImmutableArray<ShownSum> sums)
    {
        var moved = Mover(sums, column).Move(column);
        for (var row = 0; row < moved.Length; row++)
            Assert.True(moved[row] == 0 || (column[row]!.Value.CanMove(moved[row]) && IsPart(row, sums)));
        Assert.Equal(AnyRoundingAddsUp(column, sums), sums.All(s => ColumnSum.Gap(s, column, moved) == 0));
    }

    // A total all of whose parts are parts of a larger one stands for them in it.
    private static bool IsPart(int row, ImmutableArray<ShownSum> sums) =>
        sums.Any(s => s.Has(row) || sums.Any(inner => inner.Head == row && s.Head != row && inner.Parts.Length < s.Parts.Length && inner.Parts.All(s.Parts.Contains)));

    private static bool AnyRoundingAddsUp(PrintedNumber?[] column, ImmutableArray<ShownSum> sums)
    {
        var rows = Enumerable.Range(0, column.Length).Where(r => IsPart(r, sums) && (column[r]!.Value.CanMove(1) || column[r]!.Value.CanMove(-1))).ToArray();
        var moved = new int[column.Length];
        for (var choice = 0; choice < 1 << rows.Length; choice++)
        {
            for (var i = 0; i < rows.Length; i++)
                moved[rows[i]] = ((choice >> i) & 1) == 0 ? 0 : column[rows[i]]!.Value.CanMove(1) ? 1 : -1;
            if (sums.All(s => ColumnSum.Gap(s, column, moved) == 0))
                return true;
        }

        return false;
    }

    /// <summary>Gives each head the exact sum of its parts, the last sum first, since earlier ones may be made of later heads.</summary>
    private static PrintedNumber?[] WithTotals(PrintedNumber?[] column, ImmutableArray<ShownSum> sums, out ImmutableArray<ShownSum> shown)
    {
        foreach (var sum in sums.Reverse())
            column[sum.Head] = Rounded(sum.Parts.Sum(p => p.Sign * column[p.Row]!.Value.Exact), (int)column[sum.Head]!.Value.Step);
        shown = sums;
        return column;
    }

    private static (PrintedNumber?[] Column, ImmutableArray<ShownSum> Sums) Grid(decimal[][] lines)
    {
        var width = lines[0].Length;
        var column = lines.SelectMany(l => l).Select(n => Rounded(n)).ToList();
        var sums = ImmutableArray.CreateBuilder<ShownSum>();
        foreach (var (line, i) in lines.Select((l, i) => (l, i)))
            Total(line.Sum(), Enumerable.Range(i * width, width));
        for (var j = 0; j < width; j++)
            Total(lines.Sum(l => l[j]), Enumerable.Range(0, lines.Length).Select(i => (i * width) + j));
        Total(lines.Sum(l => l.Sum()), Enumerable.Range(0, width * lines.Length));
        return ([.. column], sums.ToImmutable());

        void Total(decimal exact, System.Collections.Generic.IEnumerable<int> parts)
        {
            column.Add(Rounded(exact));
            sums.Add(new ShownSum(column.Count - 1, [.. parts.Select(r => new ShownPart(r, 1))]));
        }
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

    private static PrintedNumber? Rounded(decimal exact, int step = 1)
    {
        var shown = Math.Round(exact / step, MidpointRounding.AwayFromZero) * step;
        return new PrintedNumber(exact, shown, step, 0, shown == 0);
    }
}
