using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Chapters;

namespace EsgReportGen.Layout.Tables;

/// <summary>Divides the columns of a wide table among as few parts as can be, each as wide as the others; each has the key columns.</summary>
internal sealed class TableDivider
{
    // Names broken into many lines make rows high in every part.
    private const double ShareOfKeys = 0.3;
    private const double SmallestText = 0.85;
    private const int Steps = 40;

    private readonly TableGrid grid;
    private readonly double[] least;
    private readonly List<int> keys = [];
    private readonly List<(int First, int Count)> blocks = [];
    private double room;

    private TableDivider(TableGrid grid, ColumnWidths columns, double width)
    {
        this.grid = grid;
        least = columns.Demands.Least;
        for (var i = 0; i < grid.Columns.Length; i++)
        {
            if (grid.Columns[i].IsKey)
                keys.Add(i);
        }

        FindBlocks();
        FindRoom(columns.Demands.Most, width);
        if (WidestBlock() > room)
            SplitBlocks();
    }

    /// <summary>Divides a table.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="width">Width of each part.</param>
    /// <param name="chapter">The chapter.</param>
    /// <returns>The parts, two at least; empty if a single column does not fit beside the keys.</returns>
    public static ImmutableArray<TablePart> Divide(TableGrid grid, Length width, ChapterSetting chapter)
    {
        foreach (var smallest in (ReadOnlySpan<double>)[1, SmallestText])
        {
            // Nothing is as wide as no width: the last attempt, the tightest, is what is measured.
            var divider = new TableDivider(grid, ColumnWidths.Find(grid, Length.Zero, chapter, smallest), width.Points);
            if (divider.blocks.Count < 2 || divider.WidestBlock() > divider.room)
                continue;
            var parts = ImmutableArray.CreateBuilder<TablePart>();
            foreach (var columns in divider.Divide())
            {
                var part = grid.Part(columns.All, columns.FirstNew);
                parts.Add(new TablePart(part, ColumnWidths.Find(part, width, chapter, SmallestText)));
            }

            if (AllFit(parts, width))
                return parts.ToImmutable();
        }

        return [];
    }

    private static bool AllFit(ImmutableArray<TablePart>.Builder parts, Length width)
    {
        foreach (var part in parts)
        {
            if (!part.Columns.Fit(width))
                return false;
        }

        return true;
    }

    private List<(ImmutableArray<int> All, int FirstNew)> Divide()
    {
        var count = Fill(room).Count;
        var (low, high) = (WidestBlock(), room);
        for (var step = 0; step < Steps; step++)
        {
            var middle = (low + high) / 2;
            if (Fill(middle).Count > count)
                low = middle;
            else
                high = middle;
        }

        var parts = new List<(ImmutableArray<int>, int)>();
        foreach (var (first, last) in Fill(high))
        {
            var columns = ImmutableArray.CreateBuilder<int>();
            columns.AddRange(keys);
            for (var column = first; column <= last; column++)
            {
                if (!grid.Columns[column].IsKey)
                    columns.Add(column);
            }

            columns.Sort();
            parts.Add((columns.ToImmutable(), parts.Count == 0 ? 0 : first));
        }

        return parts;
    }

    /// <summary>Fills parts of a width one after the other.</summary>
    private List<(int First, int Last)> Fill(double width)
    {
        var parts = new List<(int First, int Last)>();
        var used = 0.0;
        foreach (var block in blocks)
        {
            var needed = WidthOf(block);
            var last = block.First + block.Count - 1;
            if (parts.Count > 0 && used + needed <= width)
            {
                parts[^1] = (parts[^1].First, last);
                used += needed;
                continue;
            }

            parts.Add((block.First, last));
            used = needed;
        }

        return parts;
    }

    /// <summary>Columns under one heading stay together.</summary>
    private void FindBlocks()
    {
        for (var column = 0; column < grid.Columns.Length;)
        {
            var end = column + 1;
            for (var i = column; i < end; i++)
                end = Math.Max(end, EndOfHeadings(i));
            if (!grid.Columns[column].IsKey || end > column + 1)
                blocks.Add((column, end - column));
            column = end;
        }
    }

    private int EndOfHeadings(int column)
    {
        var end = column + 1;
        for (var row = 0; row < grid.HeaderCount; row++)
        {
            foreach (var cell in grid.Rows[row].Cells)
            {
                if (cell.Column <= column && column < cell.Column + cell.ColumnSpan && cell.ColumnSpan < grid.Columns.Length)
                    end = Math.Max(end, cell.Column + cell.ColumnSpan);
            }
        }

        return end;
    }

    private void SplitBlocks()
    {
        blocks.Clear();
        for (var column = 0; column < grid.Columns.Length; column++)
        {
            if (!grid.Columns[column].IsKey)
                blocks.Add((column, 1));
        }
    }

    private void FindRoom(double[] most, double width)
    {
        var (needed, wanted) = (0.0, 0.0);
        foreach (var key in keys)
        {
            needed += least[key];
            wanted += most[key];
        }

        var widest = 0.0;
        for (var i = 0; i < least.Length; i++)
            widest = grid.Columns[i].IsKey ? widest : Math.Max(widest, least[i]);
        var share = Math.Max(needed, Math.Min(wanted, width * ShareOfKeys));
        room = width - (share + widest <= width ? share : needed);
    }

    private double WidestBlock()
    {
        var widest = 0.0;
        foreach (var block in blocks)
            widest = Math.Max(widest, WidthOf(block));
        return widest;
    }

    private double WidthOf((int First, int Count) block)
    {
        var width = 0.0;
        for (var column = block.First; column < block.First + block.Count; column++)
            width += grid.Columns[column].IsKey ? 0 : least[column];
        return width;
    }
}
