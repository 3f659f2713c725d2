using System.Collections.Immutable;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Pages;

namespace EsgReportGen.Layout.Tables;

/// <summary>The columns of a table in their places.</summary>
internal sealed class ColumnWidths
{
    private readonly ImmutableArray<Length> lefts;

    private ColumnWidths(TableSetting setting, double[] widths, ColumnDemands demands)
    {
        (Setting, Demands) = (setting, demands);
        var edges = ImmutableArray.CreateBuilder<Length>(widths.Length + 1);
        var x = 0.0;
        edges.Add(Length.Zero);
        foreach (var width in widths)
        {
            x += width;
            edges.Add(new Length(x));
        }

        lefts = edges.MoveToImmutable();
    }

    /// <summary>How cells are set.</summary>
    public TableSetting Setting { get; }

    /// <summary>What the columns ask for.</summary>
    public ColumnDemands Demands { get; }

    /// <summary>Number of columns.</summary>
    public int Count => lefts.Length - 1;

    /// <summary>Least width of all columns.</summary>
    public Length Needed => new(Demands.Needed);

    /// <summary>Where a column begins.</summary>
    public Length LeftOf(int column) => lefts[column];

    /// <summary>Width of several columns side by side.</summary>
    public Length WidthOf(int column, int count) => lefts[column + count] - lefts[column];

    /// <summary>Whether the columns need no more than a width.</summary>
    public bool Fit(Length width) => Demands.Needed <= width.Points + Tolerance.Points;

    /// <summary>What stays free at the far side of a cell.</summary>
    public Length RoomBeside(in GridRow row, in GridCell cell) => Demands.RoomBeside(row, cell);

    /// <summary>Finds the widths: as the theme has it if that fits, else with less padding, else with smaller text; the last attempt if nothing fits.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="width">Width to fill.</param>
    /// <param name="chapter">The chapter.</param>
    /// <param name="smallest">The smallest share of the text's size; 1 to set it as the theme has it or not at all.</param>
    public static ColumnWidths Find(TableGrid grid, Length width, ChapterSetting chapter, double smallest)
    {
        ColumnWidths? found = null;
        foreach (var attempt in TableSetting.Attempts(chapter.Theme, smallest))
        {
            var measurer = new CellMeasurer(grid, attempt, chapter);
            var demands = ColumnDemands.Measure(grid, attempt, measurer);
            var widths = demands.Needed >= width.Points ? demands.Least : WidthChooser.Choose(grid.Columns, demands.Least, demands.Most, width.Points, () => new HeightEstimate(grid, attempt, measurer));
            found = new ColumnWidths(attempt, widths, demands);
            if (found.Fit(width))
                break;
        }

        return found!;
    }
}
