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

    /// <summary>Chooses widths that fill the table.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="least">Least widths in points; their sum is below the width.</param>
    /// <param name="most">Widths without line breaks, each at least the least one.</param>
    /// <param name="width">Width of the table.</param>
    public static double[] Choose(ImmutableArray<TableColumn> columns, double[] least, double[] most, double width)
    {
        var wanted = (double[])most.Clone();
        EvenOut(columns, wanted, least, width);
        var sum = Sum(wanted);
        return sum <= width ? Grow(columns, wanted, width - sum) : Shrink(columns, least, most, width);
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
