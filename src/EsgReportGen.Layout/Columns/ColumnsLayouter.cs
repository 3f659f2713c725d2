using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Columns;

/// <summary>Sets text in columns. Columns within columns would be slivers: their blocks are set in the column they stand in.</summary>
internal static class ColumnsLayouter
{
    /// <summary>Adds columns to the flow.</summary>
    public static void LayOut(ColumnsBlock block, in FlowPlace place, FlowBuilder flow)
    {
        if (place.IsColumn)
        {
            flow.LayOut(block.Blocks, place);
            return;
        }

        var gap = flow.Setting.Theme.Page.ColumnGap;
        var width = (place.Width - (gap * (block.Count - 1))) / block.Count;
        var column = new FlowBuilder(flow.Setting);
        column.LayOut(block.Blocks, new FlowPlace(Length.Zero, width, place.Height, null, place.IsTurned, IsColumn: true));
        if (column.Count == 0)
            return;
        var space = flow.Setting.Theme.Type.Body.SpaceAfter;
        flow.Add(new ColumnsStrip
        {
            Content = column.ToImmutable(),
            Count = block.Count,
            X = place.X,
            Pitch = width + gap,
            SpaceBefore = column[0].SpaceBefore,
            SpaceAfter = Length.Max(space, column[column.Count - 1].SpaceAfter),
            Box = place.Box,
            IsTurned = place.IsTurned,
            Span = block.Span,
        });
    }
}
