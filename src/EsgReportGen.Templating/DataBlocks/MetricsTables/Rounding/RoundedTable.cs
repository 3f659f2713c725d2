using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating.DataBlocks.MetricsTables.Rounding;

/// <summary>How a table treats the sums of its printed digits: which cells are moved, and which totals say that they may not add up.</summary>
internal sealed class RoundedTable
{
    private const int MostPartsNamed = 12;
    private readonly Dictionary<(int Row, ColumnSpec Column), int> moves = [];
    private readonly HashSet<int> off = [];
    private readonly TableSpec spec;
    private readonly DataBlock block;
    private readonly ImmutableArray<ShownSum> sums;

    /// <param name="spec">The table.</param>
    /// <param name="format">How a row's values are printed.</param>
    /// <param name="block">The block, which takes findings.</param>
    public RoundedTable(TableSpec spec, Func<RowSpec, ValueFormat> format, DataBlock block)
    {
        this.spec = spec;
        this.block = block;
        sums = TableSums.Of(spec.Rows, block.Chapter.World.Values);
        if (sums.IsEmpty)
            return;
        var mover = spec.Rounding == TableRounding.LargestRemainder ? new DigitMover(sums, spec.Rows) : null;
        foreach (var column in spec.Columns)
        {
            if (column.Kind != ColumnKind.Period)
                continue;
            var numbers = Numbers(column, format);
            var moved = mover?.Move(numbers) ?? new int[numbers.Length];
            for (var row = 0; row < moved.Length; row++)
            {
                if (moved[row] != 0)
                    moves[(row, column)] = moved[row];
            }

            foreach (var sum in sums)
                Judge(sum, column, numbers, moved);
        }
    }

    /// <summary>Last digits that a cell is moved by.</summary>
    public int Moved(int row, ColumnSpec column) => moves.GetValueOrDefault((row, column));

    /// <summary>Whether the digits of a row differ in some column from the sum of the parts shown.</summary>
    public bool IsOff(int row) => off.Contains(row);

    private void Judge(ShownSum sum, ColumnSpec column, PrintedNumber?[] numbers, int[] moved)
    {
        if (ColumnSum.Gap(sum, numbers, moved) is not { } gap || gap == 0)
            return;
        off.Add(sum.Head);
        if (spec.Rounding == TableRounding.Note)
            return;
        var descriptor = spec.Rounding == TableRounding.Strict ? TemplateDiagnostics.PrintedSumOff : TemplateDiagnostics.RoundingImpossible;
        var head = spec.Rows[sum.Head];
        var decimals = sum.Parts.Max(p => numbers[p.Row]!.Value.Decimals);
        var parts = sum.Parts.Take(MostPartsNamed).Select((p, i) => (p.Sign < 0 ? "− " : i > 0 ? "+ " : string.Empty) + "`" + spec.Rows[p.Row].Metric!.Id.Text + "` " + Say(p.Row));
        var rest = sum.Parts.Length > MostPartsNamed ? " + …" : string.Empty;
        var total = ReportLocale.English.FormatNumber(ColumnSum.OfParts(sum, numbers, moved)!.Value, decimals);
        block.Diagnostics.Add(descriptor.At(head.Span, head.Metric!.Id.Text, Say(sum.Head), column.Period.ToString(), total, string.Join(" ", parts) + rest));

        string Say(int row) => ReportLocale.English.FormatNumber(ColumnSum.Digits(row, numbers, moved)!.Value, numbers[row]!.Value.Decimals);
    }

    private PrintedNumber?[] Numbers(ColumnSpec column, Func<RowSpec, ValueFormat> format)
    {
        var numbers = new PrintedNumber?[spec.Rows.Length];
        var rows = sums.SelectMany(s => s.Parts.Select(p => p.Row).Append(s.Head)).Distinct();
        foreach (var row in rows)
            numbers[row] = Number(spec.Rows[row], column, format(spec.Rows[row]));
        return numbers;
    }

    private PrintedNumber? Number(RowSpec row, ColumnSpec column, ValueFormat format)
    {
        var world = block.Chapter.World;
        if (FactSeries.Find(world.Values, row.Metric!, column.Period) is not { } value)
            return null;
        if (value.Content is FactContent.Missing { Reason: MissingReason.NotApplicable or MissingReason.NotRelevant })
            return PrintedNumber.Nothing;
        if (value.Content is not FactContent.Number { Measurement: var measurement } || world.Text.Figures(new Fact(value, format)) is not { } figures)
            return null;

        // Too large for the wanted unit a value prints in its own: then the digits of the column are not of one kind.
        if (!figures.Unit.Equals(row.Unit))
            return null;
        var isFixed = measurement.Precision == 0 || measurement.Qualifier is Qualifier.MoreThan or Qualifier.LessThan || figures.Shown == 0 || row.Role == TableRowRole.Total;
        return new PrintedNumber(figures.Exact, figures.Shown, figures.Step, figures.Decimals, isFixed);
    }
}
