using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Templating.DataBlocks.MetricsTables.Rounding;

/// <summary>Finds the sums that a table shows whole: a total and all its parts are rows in one unit. A part that is no row may be shown by its own parts.</summary>
internal sealed class TableSums
{
    // Sums of sums of sums could be followed on countless ways; no table that a person reads comes near.
    private const int MostSteps = 20_000;
    private readonly MetricValues values;
    private readonly ImmutableArray<RowSpec> rows;
    private readonly Dictionary<(string Metric, string Unit), int> rowOf = [];
    private readonly HashSet<string> open = new(System.StringComparer.Ordinal);
    private int stepsLeft = MostSteps;

    private TableSums(MetricValues values, ImmutableArray<RowSpec> rows)
    {
        this.values = values;
        this.rows = rows;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i] is { Metric: { } metric, Unit: { } unit })
                rowOf.TryAdd((metric.Id.Text, unit.Code), i);
        }
    }

    /// <summary>The sums, in the order of the rows of their totals; none twice.</summary>
    public static ImmutableArray<ShownSum> Of(ImmutableArray<RowSpec> rows, MetricValues values) =>
        values.Sums.IsEmpty ? [] : new TableSums(values, rows).Find();

    private ImmutableArray<ShownSum> Find()
    {
        var sums = new List<ShownSum>();
        foreach (var ((metric, unit), row) in rowOf.OrderBy(r => r.Value))
        {
            foreach (var relation in values.SumsOf(metric))
            {
                var parts = new List<ShownPart>();
                open.Add(metric);
                var isWhole = Expand(relation, 1, unit, parts);
                open.Remove(metric);
                if (isWhole && parts.Count > 1 && parts.Select(p => p.Row).Append(row).Distinct().Count() == parts.Count + 1)
                    Add(sums, WholeOf(row, [.. parts]));
            }
        }

        return [.. sums.OrderBy(s => s.Head)];
    }

    private bool Expand(SumRelation relation, int sign, string unit, List<ShownPart> parts)
    {
        foreach (var addend in relation.Addends)
        {
            if (!Expand(addend.Metric, addend.IsSubtracted ? -sign : sign, unit, parts))
                return false;
        }

        return true;
    }

    private bool Expand(string metric, int sign, string unit, List<ShownPart> parts)
    {
        if (--stepsLeft < 0)
            return false;
        if (rowOf.TryGetValue((metric, unit), out var row))
        {
            parts.Add(new ShownPart(row, sign));
            return true;
        }

        if (!open.Add(metric))
            return false;
        var count = parts.Count;
        var isShown = false;
        foreach (var relation in values.SumsOf(metric))
        {
            isShown = Expand(relation, sign, unit, parts);
            if (isShown)
                break;
            parts.RemoveRange(count, parts.Count - count);
        }

        open.Remove(metric);
        return isShown;
    }

    /// <summary>A rest (<c>other = all - a - b</c>) is a part, not a total: the whole is what others are taken from.</summary>
    private ShownSum WholeOf(int row, ImmutableArray<ShownPart> parts)
    {
        var whole = parts.Where(p => p.Sign > 0).ToArray();
        return whole.Length == 1
            ? new ShownSum(whole[0].Row, [.. parts.Where(p => p.Sign < 0).Select(p => new ShownPart(p.Row, 1)).Append(new ShownPart(row, 1)).OrderBy(p => p.Row)])
            : new ShownSum(row, parts);
    }

    private static void Add(List<ShownSum> sums, ShownSum sum)
    {
        if (!sums.Any(s => s.Head == sum.Head && s.Parts.Length == sum.Parts.Length && s.Parts.All(sum.Parts.Contains)))
            sums.Add(sum);
    }
}
