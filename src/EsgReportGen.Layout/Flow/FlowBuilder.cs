using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Columns;

namespace EsgReportGen.Layout.Flow;

/// <summary>Gathers the flow of a chapter while its blocks are set one after the other.</summary>
internal sealed class FlowBuilder
{
    private readonly List<FlowElement> elements = [];

    private readonly SideNotes sideNotes;

    public FlowBuilder(ChapterSetting setting)
    {
        Setting = setting;
        sideNotes = new SideNotes(this);
    }

    /// <summary>What all blocks of the chapter are set with.</summary>
    public ChapterSetting Setting { get; }

    /// <summary>Number of elements so far.</summary>
    public int Count => elements.Count;

    /// <summary>An element by its 0-based index.</summary>
    public FlowElement this[int index] => elements[index];

    /// <summary>Adds an element.</summary>
    public void Add(FlowElement element) => elements.Add(element);

    /// <summary>Adds an element before another one.</summary>
    public void Insert(int index, FlowElement element) => elements.Insert(index, element);

    /// <summary>Sets blocks one below the other.</summary>
    public void LayOut(ImmutableArray<Block> blocks, in FlowPlace place)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (sideNotes.Take(blocks, i, place))
                continue;
            var start = elements.Count;
            BlockLayouters.LayOut(blocks[i], place, this);
            if (elements.Count > start && i + 1 < blocks.Length && Introductions.Introduces(blocks, i, elements.Count - start))
                elements[^1].KeepsWithNext = KeepStrength.Line;
            sideNotes.Settle(start, place);
        }

        sideNotes.Finish();
    }

    /// <summary>Keeps elements from an index to the last one together.</summary>
    public void KeepTogether(int from, KeepStrength strength)
    {
        for (var i = from; i < elements.Count - 1; i++)
        {
            if (elements[i].KeepsWithNext < strength)
                elements[i].KeepsWithNext = strength;
        }
    }

    /// <summary>Turns the pages of what stays with the next element, such as its heading, since that one stands on a turned page.</summary>
    public void TurnIntroduction()
    {
        // What was set for a wider page would stand over the edge of the turned one.
        if (Setting.Landscape.Text.Width < Setting.Portrait.Text.Width)
            return;
        for (var i = elements.Count - 1; i >= 0 && elements[i].Box is null && (elements[i].KeepsWithNext >= KeepStrength.Line || IsOneText(i)); i--)
            elements[i].IsTurned = true;
    }

    private bool IsOneText(int index) =>
        index + 1 < elements.Count && elements[index] is Strip { Tag: { } tag } && elements[index + 1] is Strip next && next.Tag == tag;

    /// <summary>Sets the space around the elements from an index to the last one.</summary>
    public void SetSpaces(int from, Length before, Length after)
    {
        if (from >= elements.Count)
            return;
        elements[from].SpaceBefore = before;
        elements[^1].SpaceAfter = after;
    }

    /// <summary>Says that the elements from an index to the last one reach over the side column.</summary>
    public void ReachOver(int from)
    {
        for (var i = from; i < elements.Count; i++)
            elements[i].ReachesOver = true;
    }

    /// <summary>Lowers the spaces between the elements from an index to the last one to a limit.</summary>
    public void LimitSpaces(int from, Length limit)
    {
        for (var i = from; i < elements.Count; i++)
        {
            elements[i].SpaceBefore = Length.Min(elements[i].SpaceBefore, limit);
            elements[i].SpaceAfter = Length.Min(elements[i].SpaceAfter, limit);
        }
    }

    /// <summary>All elements.</summary>
    public ImmutableArray<FlowElement> ToImmutable() => [.. elements];
}
