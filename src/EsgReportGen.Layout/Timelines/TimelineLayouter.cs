using System;
using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Timelines;

/// <summary>
/// Sets timelines. Downwards: times at the left, the line with its marks, titles and texts at the right, a strip an event. Across the page: all
/// events side by side on one strip; where they would be too narrow, downwards.
/// </summary>
internal static class TimelineLayouter
{
    private const double MostWhen = 0.3;
    private const double UnbrokenShare = 0.35;
    private static readonly Length NarrowestEvent = new(72);
    private static readonly Length ColumnGap = new(12);

    /// <summary>Adds a timeline to the flow.</summary>
    public static void LayOut(TimelineBlock block, in FlowPlace within, FlowBuilder flow)
    {
        var start = flow.Count;
        var isAcross = block.IsHorizontal && WidthOf(block, within.Width) >= NarrowestEvent;
        if (isAcross)
            AddAcross(block, within.Full, flow);
        else
            AddDown(block, within.Main, flow);
        if (isAcross && within.Side.Points > 0)
            flow.ReachOver(start);
        var space = flow.Setting.Theme.Timeline.SpaceAround;
        flow.SetSpaces(start, space, space);
    }

    private static Length WidthOf(TimelineBlock block, Length width) => (width - (ColumnGap * (block.Items.Length - 1))) / block.Items.Length;

    private static void AddDown(TimelineBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var (setting, style) = (flow.Setting, flow.Setting.Theme.Timeline);
        var whenWidth = WidestWhen(block, place.Width, setting);
        var axis = whenWidth + ColumnGap + (style.MarkSize / 2);
        var bodyX = axis + (style.MarkSize / 2) + ColumnGap;
        var width = Length.Max(place.Width - bodyX, new Length(1));
        for (var i = 0; i < block.Items.Length; i++)
        {
            var text = TimelineText.Of(block.Items[i], whenWidth, width, setting);
            var isLast = i == block.Items.Length - 1;
            var height = Length.Max(Length.Max(text.WhenHeight, text.BodyHeight), style.MarkSize) + (isLast ? default : style.Gap);
            // The marks stand at half the height of capitals of the first line.
            var mark = text.Baseline - (setting.Theme.Type.TimelineWhen.Size * 0.36);
            var items = ImmutableArray.CreateBuilder<FrameItem>();
            AddLine(items, new Point(axis, i == 0 ? mark : default), new Point(axis, isLast ? mark : height), [new Point(axis, mark)], flow);
            text.Draw(items, default, new Point(bodyX, default));
            Add(flow, place, block, items, height, text.Notes, [block.Items[i].Id]);
        }

        var first = flow.Count - block.Items.Length;
        ((Strip)flow[first]).Destinations = [block.Id, block.Items[0].Id];
        KeepTogether(first, place.Height, flow);
    }

    /// <summary>A short timeline is not divided where that costs only white space; no event stands alone at either side of a break.</summary>
    private static void KeepTogether(int first, Length pageHeight, FlowBuilder flow)
    {
        var height = Length.Zero;
        for (var i = first; i < flow.Count; i++)
            height += ((Strip)flow[i]).Height;
        if (height <= pageHeight * UnbrokenShare)
            flow.KeepTogether(first, KeepStrength.Soft);
        if (flow.Count - first < 2)
            return;
        flow[first].KeepsWithNext = KeepStrength.Line;
        flow[flow.Count - 2].KeepsWithNext = KeepStrength.Line;
    }

    private static void AddAcross(TimelineBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var (setting, style) = (flow.Setting, flow.Setting.Theme.Timeline);
        var width = WidthOf(block, place.Width);
        var texts = new TimelineText[block.Items.Length];
        var (above, below) = (Length.Zero, Length.Zero);
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = TimelineText.Of(block.Items[i], width, width, setting);
            (above, below) = (Length.Max(above, texts[i].WhenHeight), Length.Max(below, texts[i].BodyHeight));
        }

        var gap = style.MarkSize * 0.75;
        var axis = above + gap + (style.MarkSize / 2);
        var bodyY = axis + (style.MarkSize / 2) + gap;
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        var marks = new Point[texts.Length];
        for (var i = 0; i < texts.Length; i++)
            marks[i] = new Point(((width + ColumnGap) * i) + (style.MarkSize / 2), axis);
        AddLine(items, marks[0], new Point(place.Width, axis), marks, flow);
        var notes = ImmutableArray.CreateBuilder<Note>();
        var nodes = ImmutableArray.CreateBuilder<NodeId>();
        nodes.Add(block.Id);
        for (var i = 0; i < texts.Length; i++)
        {
            var x = (width + ColumnGap) * i;
            texts[i].Draw(items, new Point(x, above - texts[i].WhenHeight), new Point(x, bodyY));
            notes.AddRange(texts[i].Notes);
            nodes.Add(block.Items[i].Id);
        }

        Add(flow, place, block, items, bodyY + below, notes.ToImmutable(), nodes.ToImmutable());
    }

    private static Length WidestWhen(TimelineBlock block, Length width, ChapterSetting setting)
    {
        var widest = Length.Zero;
        foreach (var item in block.Items)
            widest = Length.Max(widest, setting.Measure(new ParagraphRequest(item.When, setting.Theme.Type.TimelineWhen, width)).Maximum + new Length(0.1));
        return Length.Min(widest, width * MostWhen);
    }

    private static void AddLine(ImmutableArray<FrameItem>.Builder items, Point from, Point to, ReadOnlySpan<Point> marks, FlowBuilder flow)
    {
        var style = flow.Setting.Theme.Timeline;
        items.Add(new ArtifactStart(ArtifactKind.Layout));
        if (style.Line.Width.Points > 0 && from != to)
            items.Add(new PathItem(Path.Line(from, to), null, style.Line));
        foreach (var mark in marks)
            items.Add(new PathItem(Path.Circle(mark, style.MarkSize / 2), style.Mark));
        items.Add(new ArtifactEnd());
    }

    private static void Add(
        FlowBuilder flow, in FlowPlace place, TimelineBlock block, ImmutableArray<FrameItem>.Builder items, Length height, ImmutableArray<Note> notes,
        ImmutableArray<NodeId> nodes) => flow.Add(new Strip
        {
            Height = height,
            X = place.X,
            Items = items.ToImmutable(),
            Notes = notes,
            Destinations = nodes,
            Box = place.Box,
            IsTurned = place.IsTurned,
            Span = block.Span,
        });
}
