using EsgReportGen.Document.Blocks;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Boxes;

/// <summary>Keeps blocks on one page.</summary>
internal static class KeepLayouter
{
    /// <summary>Adds the blocks to the flow.</summary>
    public static void LayOut(KeepBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var start = flow.Count;
        flow.LayOut(block.Blocks, place);
        flow.KeepTogether(start, KeepStrength.Block);
        for (var i = start; i < flow.Count; i++)
        {
            if (flow[i] is ColumnsStrip columns)
                columns.IsKept = true;
        }
    }
}
