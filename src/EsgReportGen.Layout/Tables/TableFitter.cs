using System.Collections.Immutable;
using EsgReportGen.Document.Tables;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Tables;

/// <summary>A table, or a part of its columns, with its widths.</summary>
/// <param name="Grid">The cells.</param>
/// <param name="Columns">The columns.</param>
internal readonly record struct TablePart(TableGrid Grid, ColumnWidths Columns);

/// <summary>How a table fits its place.</summary>
/// <param name="Parts">Its parts, one below the other; one if it is whole.</param>
/// <param name="Place">Where it is set.</param>
internal readonly record struct TableFit(ImmutableArray<TablePart> Parts, FlowPlace Place);

/// <summary>
/// Makes tables fit. One that is too wide is set tighter and smaller, then on a turned page, then in parts; what its author wrote for
/// <c>wide</c> comes before the text is made smaller.
/// </summary>
internal static class TableFitter
{
    private const double Unchanged = 1;
    private const double Smaller = 0.85;
    private const double Smallest = 0.7;

    /// <summary>Fits a table into a place.</summary>
    /// <returns>How it fits; where nothing helps, as whole and small as may be.</returns>
    public static TableFit Fit(TableGrid grid, in FlowPlace place, ChapterSetting chapter)
    {
        var wide = grid.Table.Wide;
        var here = ColumnWidths.Find(grid, place.Width, chapter, wide switch { WideTable.Auto => Smaller, WideTable.Shrink => Smallest, _ => Unchanged });
        if (wide is WideTable.Shrink || here.Fit(place.Width))
            return Whole(grid, here, place);
        // Within a box, a list or a column there is no page to turn.
        var turned = FlowPlace.Turned(chapter);
        var canTurn = wide is not WideTable.Split && place is { Box: null, IsColumn: false, IsTurned: false, X.Points: 0 } && turned.Width > place.Width;
        if (canTurn)
        {
            var there = ColumnWidths.Find(grid, turned.Width, chapter, Smaller);
            if (there.Fit(turned.Width))
                return Whole(grid, there, turned);
        }

        var divided = canTurn && wide is WideTable.Landscape ? turned : place;
        var parts = TableDivider.Divide(grid, divided.Width, chapter);
        return parts.IsEmpty ? Whole(grid, ColumnWidths.Find(grid, place.Width, chapter, Smaller), place) : new TableFit(parts, divided);
    }

    private static TableFit Whole(TableGrid grid, ColumnWidths columns, in FlowPlace place) => new([new TablePart(grid, columns)], place);
}
