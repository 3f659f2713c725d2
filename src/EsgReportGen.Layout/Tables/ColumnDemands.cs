using System;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Tables;

/// <summary>What the cells of a table ask of its columns, in points.</summary>
internal sealed class ColumnDemands
{
    // Sums of lengths are not exact; a word must not be broken for the last bit of one.
    private const double Slack = 0.01;

    private readonly TableGrid grid;
    private readonly TableSetting setting;
    private readonly CellMeasurer measurer;
    private readonly bool[] standsByPoint;

    // Width of the longest fraction of each column, and the room behind its point for fractions and the marks of notes.
    private readonly double[] fractions;
    private readonly double[] rooms;

    private ColumnDemands(TableGrid grid, TableSetting setting, CellMeasurer measurer)
    {
        (this.grid, this.setting, this.measurer) = (grid, setting, measurer);
        var count = grid.Columns.Length;
        (Least, Most) = (new double[count], new double[count]);
        (standsByPoint, fractions, rooms) = (new bool[count], new double[count], new double[count]);
    }

    /// <summary>Width of each column below which a word would be broken, padding included.</summary>
    public double[] Least { get; }

    /// <summary>Width of each column without line breaks, padding included; at least the least one.</summary>
    public double[] Most { get; }

    /// <summary>Least width of all columns.</summary>
    public double Needed { get; private set; }

    /// <summary>Measures the columns.</summary>
    public static ColumnDemands Measure(TableGrid grid, TableSetting setting, CellMeasurer measurer)
    {
        var demands = new ColumnDemands(grid, setting, measurer);
        demands.MeasurePoints();
        demands.MeasureCells();
        demands.MeasureSpans();
        foreach (var column in demands.Least)
            demands.Needed += column;
        return demands;
    }

    /// <summary>
    /// What stays free at the far side of a cell: figures then stand below each other by their points, marks of notes hang, and headings and
    /// words end where the longest fraction does.
    /// </summary>
    public Length RoomBeside(in GridRow row, in GridCell cell)
    {
        if (TableSetting.AlignmentOf(grid, cell) is not TextAlignment.End)
            return Length.Zero;
        var column = cell.Column + cell.ColumnSpan - 1;
        if (rooms[column] <= 0)
            return Length.Zero;
        return new Length(rooms[column] - (measurer.IsFigure(row, cell) ? Behind(row, cell) : fractions[column]));
    }

    private void MeasurePoints()
    {
        Array.Fill(standsByPoint, setting.Theme.Table.AlignsDecimals);
        ForFigures((row, cell) => standsByPoint[cell.Column] &= measurer.KindOf(cell) is not FigureKind.Sentence);
        ForFigures((row, cell) => fractions[cell.Column] = Math.Max(fractions[cell.Column], Fraction(row, cell)));
        ForFigures((row, cell) => rooms[cell.Column] = Math.Max(rooms[cell.Column], Behind(row, cell)));
    }

    private void ForFigures(Action<GridRow, GridCell> act)
    {
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (measurer.IsFigure(row, cell))
                    act(row, cell);
            }
        }
    }

    private double Fraction(in GridRow row, in GridCell cell) =>
        standsByPoint[cell.Column] && measurer.KindOf(cell) is FigureKind.Figure or FigureKind.Dash ? measurer.FractionOf(row, cell) : 0;

    /// <summary>Width behind the point of a column that a cell takes up.</summary>
    private double Behind(in GridRow row, in GridCell cell)
    {
        var fraction = measurer.KindOf(cell) is FigureKind.Words or FigureKind.Sentence ? fractions[cell.Column] : Fraction(row, cell);
        return fraction + measurer.MarksOf(row, cell);
    }

    private void MeasureCells()
    {
        var padding = setting.CellPadding.Points * 2;
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.ColumnSpan > 1 || cell.Cell.Content.IsEmpty)
                    continue;
                var widths = measurer.Widths(row, cell);
                var around = padding + Around(row, cell);
                Least[cell.Column] = Math.Max(Least[cell.Column], widths.Minimum.Points + around);
                Most[cell.Column] = Math.Max(Most[cell.Column], widths.Maximum.Points + around);
            }
        }

        for (var i = 0; i < Least.Length; i++)
        {
            Least[i] = Math.Max(Least[i], padding);
            Most[i] = Math.Max(Most[i], Least[i]);
        }
    }

    /// <summary>Widens the columns below a cell that covers several of them and needs more than they have.</summary>
    private void MeasureSpans()
    {
        var padding = setting.CellPadding.Points * 2;
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row.Cells)
            {
                // The name of a group runs over the whole table and may be broken; it never widens columns of figures.
                if (cell.ColumnSpan == 1 || cell.ColumnSpan == Least.Length || cell.Cell.Content.IsEmpty)
                    continue;
                var widths = measurer.Widths(row, cell);
                var around = padding + Around(row, cell);
                Widen(Least, cell, widths.Minimum.Points + around);
                Widen(Most, cell, widths.Maximum.Points + around);
            }
        }

        for (var i = 0; i < Least.Length; i++)
            Most[i] = Math.Max(Most[i], Least[i]);
    }

    private static void Widen(double[] columns, in GridCell cell, double width)
    {
        var sum = 0.0;
        for (var i = cell.Column; i < cell.Column + cell.ColumnSpan; i++)
            sum += columns[i];
        for (var i = cell.Column; sum < width && i < cell.Column + cell.ColumnSpan; i++)
            columns[i] += (width - sum) / cell.ColumnSpan;
    }

    private double Around(in GridRow row, in GridCell cell) => setting.IndentOf(row.Row, cell).Points + Slack + RoomBeside(row, cell).Points;
}
