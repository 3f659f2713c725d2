using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace EsgReportGen.Templating.DataBlocks.MetricsTables.Rounding;

/// <summary>
/// Moves last digits so that the parts shown add up to their totals, by the largest remainder: among the numbers that may be rounded either way
/// those are moved that lie nearest to their other neighbour, the upper row first among equals. Totals come before their parts, so that nested
/// ones agree; one that is itself a part is moved only where no plain number can be. Where sums share parts and this leaves one of them open, all
/// sums that hang together are searched for a rounding that holds for each.
/// </summary>
internal sealed class DigitMover
{
    private readonly ImmutableArray<ShownSum> sums;
    private readonly ImmutableArray<ShownSum> shown;
    private readonly HashSet<int> parts;
    private readonly HashSet<int> totals;

    public DigitMover(ImmutableArray<ShownSum> sums, ImmutableArray<RowSpec> rows)
    {
        this.sums = TopDown(Nested(sums));
        shown = TopDown(sums);
        parts = [.. shown.Where(s => shown.Any(outer => Stands(s, outer))).Select(s => s.Head), .. shown.SelectMany(s => s.Parts).Select(p => p.Row)];
        totals = [.. sums.Select(s => s.Head), .. Enumerable.Range(0, rows.Length).Where(r => rows[r].Role == Document.Tables.TableRowRole.Subtotal)];
    }

    /// <summary>How many last digits each row of a column is moved by; sums that cannot be reached leave their parts alone.</summary>
    /// <param name="column">The column's numbers by row; null for what is unknown.</param>
    public int[] Move(PrintedNumber?[] column)
    {
        var moved = new int[column.Length];
        var settled = new HashSet<int>();
        foreach (var sum in sums)
        {
            if (ColumnSum.Gap(sum, column, moved) is not { } gap)
                continue;
            Close(sum, gap, column, moved, settled);
            foreach (var part in sum.Parts)
                settled.Add(part.Row);
        }

        foreach (var group in Connected([.. shown.Where(s => ColumnSum.Gap(s, column, moved) is not null)]))
        {
            if (!group.Exists(s => ColumnSum.Gap(s, column, moved) != 0) || RoundingSearch.Find(group, column, parts.Contains, totals.Contains) is not { } found)
                continue;
            foreach (var row in group.SelectMany(s => s.Parts.Select(p => p.Row).Append(s.Head)))
                moved[row] = found[row];
        }

        return moved;
    }

    /// <summary>Sums that share rows, directly or by way of others, together.</summary>
    private static List<List<ShownSum>> Connected(ImmutableArray<ShownSum> sums)
    {
        var groups = new List<(List<ShownSum> Sums, HashSet<int> Rows)>();
        foreach (var sum in sums)
        {
            var rows = sum.Parts.Select(p => p.Row).Append(sum.Head).ToHashSet();
            var touched = groups.FindAll(g => g.Rows.Overlaps(rows));
            groups.RemoveAll(touched.Contains);
            rows.UnionWith(touched.SelectMany(g => g.Rows));
            groups.Add(([.. touched.SelectMany(g => g.Sums), sum], rows));
        }

        return groups.ConvertAll(g => g.Sums);
    }

    private void Close(ShownSum sum, decimal gap, PrintedNumber?[] column, int[] moved, HashSet<int> settled)
    {
        var direction = Math.Sign(gap);
        var chosen = new List<ShownPart>();
        var candidates = sum.Parts
            .Where(p => !settled.Contains(p.Row) && column[p.Row]!.Value.CanMove(direction * p.Sign))
            .OrderBy(p => totals.Contains(p.Row))
            .ThenBy(p => column[p.Row]!.Value.ErrorAfter(direction * p.Sign))
            .ThenBy(p => p.Row);
        foreach (var candidate in candidates)
        {
            var left = Math.Abs(gap) - column[candidate.Row]!.Value.Step;
            if (gap == 0 || left < 0)
                continue;
            gap = direction * left;
            chosen.Add(candidate);
        }

        if (gap != 0)
            return;
        foreach (var part in chosen)
            moved[part.Row] = direction * part.Sign;
    }

    /// <summary>Lets a shown subtotal stand for its parts in the totals above it.</summary>
    private static ImmutableArray<ShownSum> Nested(ImmutableArray<ShownSum> sums)
    {
        var result = sums.ToArray();
        for (var i = 0; i < result.Length; i++)
        {
            // The largest subtotals first: what they stand for then needs no smaller one.
            foreach (var inner in sums.OrderByDescending(s => s.Parts.Length))
            {
                var outer = result[i];
                if (Stands(inner, outer))
                    result[i] = outer with { Parts = outer.Parts.RemoveRange(inner.Parts).Add(new ShownPart(inner.Head, 1)) };
            }
        }

        return [.. result];
    }

    /// <summary>Whether a subtotal can stand for its parts in a larger total.</summary>
    private static bool Stands(ShownSum inner, ShownSum outer) =>
        inner.Head != outer.Head && !outer.Has(inner.Head) && inner.Parts.Length < outer.Parts.Length && inner.Parts.All(outer.Parts.Contains);

    private static ImmutableArray<ShownSum> TopDown(ImmutableArray<ShownSum> sums)
    {
        var left = sums.ToList();
        var ordered = ImmutableArray.CreateBuilder<ShownSum>(sums.Length);
        while (left.Count > 0)
        {
            var next = left.Find(s => !left.Exists(o => !ReferenceEquals(o, s) && o.Has(s.Head))) ?? left[0];
            left.Remove(next);
            ordered.Add(next);
        }

        return ordered.ToImmutable();
    }
}
