using System;
using System.Collections.Generic;

namespace EsgReportGen.Layout.Tables;

/// <summary>Guesses how high a table becomes, without breaking its lines: the sum of the longest cells of its rows.</summary>
internal sealed class HeightEstimate
{
    // Lines are not filled to their end; a word less than a line asks for one more.
    private const double Filling = 0.93;

    // Among tables of one height the one with fewer lines in all its cells.
    private const double WeightOfLines = 0.02;

    // Rows of a long table are alike: these are enough to know it.
    private const int MostRows = 300;

    private readonly List<Cell[]> rows = [];

    /// <summary>Takes the cells of a table that cover one column and may be broken.</summary>
    public HeightEstimate(TableGrid grid, TableSetting setting, CellMeasurer measurer)
    {
        var step = Math.Max(1, grid.Rows.Length / MostRows);
        for (var i = 0; i < grid.Rows.Length; i += step)
        {
            var row = grid.Rows[i];
            var cells = new List<Cell>();
            foreach (var cell in row.Cells)
            {
                if (cell.ColumnSpan > 1 || cell.Cell.Content.IsEmpty)
                    continue;
                var around = (setting.CellPadding.Points * 2) + setting.IndentOf(row.Row, cell).Points;
                cells.Add(new Cell(cell.Column, around, measurer.LineWidths(row, cell)));
            }

            rows.Add([.. cells]);
        }
    }

    /// <summary>Height of the rows, in lines, with columns of some widths.</summary>
    public double Of(double[] widths)
    {
        var sum = 0.0;
        foreach (var row in rows)
        {
            var (highest, all) = (0.0, 0.0);
            foreach (var cell in row)
            {
                var lines = cell.LinesIn(widths[cell.Column]);
                highest = Math.Max(highest, lines);
                all += lines;
            }

            sum += highest + (all * WeightOfLines);
        }

        return sum;
    }

    private readonly record struct Cell(int Column, double Around, double[] Lines)
    {
        public double LinesIn(double width)
        {
            var inner = Math.Max(1, width - Around);
            var lines = 0.0;
            foreach (var line in Lines)
                lines += line <= inner ? 1 : Math.Ceiling(line / (inner * Filling));
            return lines;
        }
    }
}
