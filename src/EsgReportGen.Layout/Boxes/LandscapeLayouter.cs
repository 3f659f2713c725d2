using EsgReportGen.Document.Blocks;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Boxes;

/// <summary>Puts blocks on turned pages. Within a box or a column there is no page to turn: they are set as they stand.</summary>
internal static class LandscapeLayouter
{
    /// <summary>Adds the blocks to the flow.</summary>
    public static void LayOut(LandscapeBlock block, in FlowPlace place, FlowBuilder flow)
    {
        if (place.Box is not null || place.IsColumn || place.IsTurned)
        {
            flow.LayOut(block.Blocks, place);
            return;
        }

        flow.TurnIntroduction();
        flow.LayOut(block.Blocks, FlowPlace.Turned(flow.Setting));
    }
}
