using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Layout.Flow;

namespace EsgReportGen.Layout.Columns;

/// <summary>
/// Finds the text that each note of the side column stands beside: the block that follows it; where that one reaches over the side column,
/// or there is none, the block before. Where neither leaves the column free, the note is set in the text.
/// </summary>
internal sealed class SideNotes(FlowBuilder flow)
{
    private readonly List<SideNote> waiting = [];
    private Strip? before;

    /// <summary>Takes a block that is a note for the side column; false for other blocks, and for notes that must stand in the text.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="index">Index of the block.</param>
    /// <param name="place">Where they are set.</param>
    public bool Take(ImmutableArray<Block> blocks, int index, in FlowPlace place)
    {
        if (place.Side.Points <= 0 || blocks[index] is not CalloutBlock { IsAside: true } block)
            return false;
        var hasBlockBelow = LeavesSide(blocks, index + 1);
        if ((!hasBlockBelow && before is null) || SideNoteLayouter.Set(block, place, flow.Setting) is not { } note)
            return false;
        if (hasBlockBelow)
            waiting.Add(note);
        else
            Attach(before!, note);
        return true;
    }

    /// <summary>Gives the notes that wait to a block that has been set.</summary>
    /// <param name="start">Index of its first element.</param>
    /// <param name="place">Where it was set.</param>
    public void Settle(int start, in FlowPlace place)
    {
        if (start >= flow.Count || place.Side.Points <= 0)
            return;
        before = flow[start] is Strip { ReachesOver: false } strip ? strip : null;
        if (waiting.Count == 0)
            return;
        var beside = before ?? AddEmpty(start, flow[start]);
        foreach (var note in waiting)
            Attach(beside, note);
        waiting.Clear();
    }

    /// <summary>Gives the notes that still wait a place of their own.</summary>
    public void Finish()
    {
        if (waiting.Count == 0)
            return;
        var beside = AddEmpty(flow.Count, null);
        foreach (var note in waiting)
            Attach(beside, note);
        waiting.Clear();
    }

    private static bool LeavesSide(ImmutableArray<Block> blocks, int index)
    {
        while (index < blocks.Length && blocks[index] is CalloutBlock { IsAside: true })
            index++;
        if (index >= blocks.Length)
            return false;
        return blocks[index] is KeepBlock keep ? LeavesSide(keep.Blocks, 0) : BlockLayouters.LeavesSide(blocks[index]);
    }

    private static void Attach(Strip beside, SideNote note)
    {
        beside.Asides = beside.Asides.Add(note);
        beside.Notes = [.. note.Notes, .. beside.Notes];
    }

    private Strip AddEmpty(int index, FlowElement? below)
    {
        var strip = new Strip { Height = default, Items = [], IsTurned = below?.IsTurned ?? false, KeepsWithNext = below is null ? KeepStrength.None : KeepStrength.Line };
        flow.Insert(index, strip);
        return strip;
    }
}
