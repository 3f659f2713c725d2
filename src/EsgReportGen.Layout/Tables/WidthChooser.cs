using System;
using System.Collections.Immutable;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Layout.Tables;

/// <summary>Shares the width of a table out among its columns.</summary>
internal static class WidthChooser
{
    // Figures far from their names are hard to follow: of what is left over only this share goes to the names.
    private const double KeyShareOfRest = 0.5;
    private const double KeyLevel = 1.6;
    private const int LevelSteps = 40;
    private const int MostBalancedColumns = 12;
    private const int MostMoves = 30;
    private static readonly ImmutableArray<double> Shares = [0.08, 0.04, 0.02, 0.01];

    /// <summary>Chooses widths that fill the table.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="least">Least widths in points; their sum is below the width.</param>
    /// <param name="most">Widths without line breaks, each at least the least one.</param>
    /// <param name="width">Width of the table.</param>
    /// <param name="estimate">Guesses the table's height, where contents must be broken.</param>
    public static double[] Choose(ImmutableArray<TableColumn> columns, double[] least, double[] most, double width, Func<HeightEstimate> estimate)
    {
        var wanted = (double[])most.Clone();
        EvenOut(columns, wanted, least, width);
        var sum = Sum(wanted);
        return sum <= width ? Grow(columns, wanted, width - sum) : LowerHeight(Shrink(columns, least, most, width), least, most, width, estimate);
    }

    /// <summary>Gives columns of figures one width if there is room: they are usually one series.</summary>
    private static void EvenOut(ImmutableArray<TableColumn> columns, double[] wanted, double[] least, double width)
    {
        var widest = 0.0;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (IsFigures(columns[i]))
                widest = Math.Max(widest, wanted[i]);
        }

        var sum = 0.0;
        for (var i = 0; i < wanted.Length; i++)
            sum += IsFigures(columns[i]) ? widest : Math.Max(least[i], Math.Min(wanted[i], width * 0.3));
        if (sum > width)
            return;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (IsFigures(columns[i]))
                wanted[i] = widest;
        }
    }

    /// <summary>Shares out what is left: half to the names where all else is figures, in proportion to the contents where there is text.</summary>
    private static double[] Grow(ImmutableArray<TableColumn> columns, double[] wanted, double rest)
    {
        var (keys, figures) = (0, 0);
        foreach (var column in columns)
        {
            keys += column.IsKey ? 1 : 0;
            figures += IsFigures(column) ? 1 : 0;
        }

        var isAllFigures = keys > 0 && figures > 0 && keys + figures == columns.Length;
        var text = 0.0;
        for (var i = 0; i < wanted.Length; i++)
            text += IsFigures(columns[i]) ? 0 : wanted[i];
        for (var i = 0; i < wanted.Length; i++)
        {
            if (isAllFigures)
                wanted[i] += columns[i].IsKey ? rest * KeyShareOfRest / keys : rest * (1 - KeyShareOfRest) / figures;
            else if (text <= 0)
                wanted[i] += rest / wanted.Length;
            else if (!IsFigures(columns[i]))
                wanted[i] += rest * (wanted[i] / text);
        }

        return wanted;
    }

    /// <summary>
    /// Breaks the contents of the widest columns and leaves the narrow ones whole: no column is wider than a common level, unless its
    /// longest word asks for it. The level of columns of names is higher, since they hold sentences and the others mostly headings.
    /// </summary>
    private static double[] Shrink(ImmutableArray<TableColumn> columns, double[] least, double[] most, double width)
    {
        var (low, high) = (0.0, width);
        for (var step = 0; step < LevelSteps; step++)
        {
            var middle = (low + high) / 2;
            if (Sum(AtLevel(columns, least, most, middle)) > width)
                high = middle;
            else
                low = middle;
        }

        return AtLevel(columns, least, most, low);
    }

    /// <summary>Moves width from column to column as long as the table becomes lower.</summary>
    private static double[] LowerHeight(double[] widths, double[] least, double[] most, double width, Func<HeightEstimate> estimate)
    {
        if (widths.Length is 1 or > MostBalancedColumns)
            return widths;
        var heights = estimate();
        var height = heights.Of(widths);
        foreach (var share in Shares)
        {
            for (var move = 0; move < MostMoves && TryMove(widths, least, most, width * share, heights, ref height); move++)
            {
            }
        }

        return widths;
    }

    private static bool TryMove(double[] widths, double[] least, double[] most, double step, HeightEstimate heights, ref double height)
    {
        var (from, to, lowest) = (-1, -1, height - 0.001);
        for (var i = 0; i < widths.Length; i++)
        {
            for (var k = 0; k < widths.Length; k++)
            {
                if (i == k || widths[i] - step < least[i] || widths[k] + step > most[k] + step)
                    continue;
                Move(widths, i, k, step);
                var moved = heights.Of(widths);
                Move(widths, k, i, step);
                if (moved < lowest)
                    (from, to, lowest) = (i, k, moved);
            }
        }

        if (from < 0)
            return false;
        Move(widths, from, to, step);
        height = lowest;
        return true;
    }

    private static void Move(double[] widths, int from, int to, double step)
    {
        widths[from] -= step;
        widths[to] += step;
    }

    private static double[] AtLevel(ImmutableArray<TableColumn> columns, double[] least, double[] most, double level)
    {
        var widths = new double[least.Length];
        for (var i = 0; i < widths.Length; i++)
            widths[i] = Math.Clamp(columns[i].IsKey ? level * KeyLevel : level, least[i], most[i]);
        return widths;
    }

    private static bool IsFigures(TableColumn column) => column.Alignment is CellAlignment.End && !column.IsKey;

    private static double Sum(double[] values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum;
    }
}
