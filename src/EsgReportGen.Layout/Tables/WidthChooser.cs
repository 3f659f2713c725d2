using System;
using System.Collections.Immutable;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Layout.Tables;

/// <summary>Shares the width of a table out among its columns.</summary>
internal static class WidthChooser
{
    // Figures far from their names are hard to follow: of what is left over only this share goes to the names.
    private const double KeyShareOfRest = 0.5;

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

    private static double[] Grow(ImmutableArray<TableColumn> columns, double[] wanted, double rest)
    {
        var keys = Count(columns, isKey: true);
        var others = columns.Length - keys;
        var sum = Sum(wanted);
        for (var i = 0; i < wanted.Length; i++)
        {
            if (keys == 0 || others == 0)
                wanted[i] += rest * (wanted[i] / sum);
            else
                wanted[i] += columns[i].IsKey ? rest * KeyShareOfRest / keys : rest * (1 - KeyShareOfRest) / others;
        }

        return wanted;
    }

    /// <summary>Text gives way before figures, each column in proportion to what it can give.</summary>
    private static double[] Shrink(ImmutableArray<TableColumn> columns, double[] least, double[] most, double width)
    {
        var widths = (double[])least.Clone();
        var rest = width - Sum(least);
        rest = Give(columns, widths, most, rest, isFigures: true);
        Give(columns, widths, most, rest, isFigures: false);
        return widths;
    }

    private static double Give(ImmutableArray<TableColumn> columns, double[] widths, double[] most, double rest, bool isFigures)
    {
        var wanted = 0.0;
        for (var i = 0; i < widths.Length; i++)
        {
            if (IsFigures(columns[i]) == isFigures)
                wanted += most[i] - widths[i];
        }

        if (wanted <= 0)
            return rest;
        // Where figures alone would take everything, names still get half.
        var given = Math.Min(rest, wanted);
        if (isFigures && wanted > rest * 0.5)
            given = rest * 0.5;
        for (var i = 0; i < widths.Length; i++)
        {
            if (IsFigures(columns[i]) == isFigures)
                widths[i] += given * ((most[i] - widths[i]) / wanted);
        }

        return rest - given;
    }

    private static bool IsFigures(TableColumn column) => column.Alignment is CellAlignment.End && !column.IsKey;

    private static int Count(ImmutableArray<TableColumn> columns, bool isKey)
    {
        var count = 0;
        foreach (var column in columns)
            count += column.IsKey == isKey ? 1 : 0;
        return count;
    }

    private static double Sum(double[] values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value;
        return sum;
    }
}
