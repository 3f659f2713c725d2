using System.Collections.Immutable;
using EsgReportGen.Document.Notes;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Tables;

/// <summary>A cell whose lines are set.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Lines">Its lines; empty for an empty cell.</param>
/// <param name="X">Distance of the lines from the left edge of the table.</param>
internal readonly record struct CellFrame(GridCell Cell, ImmutableArray<LineBox> Lines, Length X)
{
    /// <summary>Height of the lines.</summary>
    public Length Height => LineStack.HeightOf(Lines);
}

/// <summary>A row whose cells are set.</summary>
/// <param name="Row">The row.</param>
/// <param name="Cells">Its cells, from the reading side on.</param>
internal sealed record RowFrame(GridRow Row, ImmutableArray<CellFrame> Cells)
{
    /// <summary>Space above the lines.</summary>
    public required Length PaddingAbove { get; init; }

    /// <summary>Space below the lines.</summary>
    public required Length PaddingBelow { get; init; }

    /// <summary>Its height, paddings included.</summary>
    public Length Height { get; set; }

    /// <summary>Whether a cell ties it to the next row: both stand on one page.</summary>
    public bool IsTiedToNext { get; set; }

    /// <summary>Lines of its longest cell, at least 1.</summary>
    public int LineCount
    {
        get
        {
            var count = 1;
            foreach (var cell in Cells)
                count = System.Math.Max(count, cell.Lines.Length);
            return count;
        }
    }

    /// <summary>The notes for the foot of the page whose marks stand in it.</summary>
    public ImmutableArray<Note> Notes
    {
        get
        {
            var notes = ImmutableArray.CreateBuilder<Note>();
            foreach (var cell in Cells)
            {
                foreach (var line in cell.Lines)
                    notes.AddRange(line.Notes);
            }

            return notes.ToImmutable();
        }
    }
}
