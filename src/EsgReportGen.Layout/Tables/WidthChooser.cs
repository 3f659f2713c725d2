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

    /// <summary>Text gives way before figures, each column in proportion to what it can give.</summary>
    private static double[] Shrink(ImmutableArray<TableColumn> columns, double[] least, double[] most, double width)
    {
        var widths = (double[])least.Clone();
        var rest = width - Sum(least);
        // Figures may be wide for their headings alone: names get at least half of what there is to give.
        rest -= Give(columns, widths, most, rest * (1 - KeyShareOfRest), isFigures: true);
        rest -= Give(columns, widths, most, rest, isFigures: false);
        Give(columns, widths, most, rest, isFigures: true);
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
            return 0;
        var given = Math.Min(rest, wanted);
        for (var i = 0; i < widths.Length; i++)
        {
            if (IsFigures(columns[i]) == isFigures)
                widths[i] += given * ((most[i] - widths[i]) / wanted);
        }

        return given;
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
