using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Contents;

/// <summary>Sets the table of contents: number, title, dots, page.</summary>
internal static class ContentsLayouter
{
    private const double Gap = 0.6;

    // Of the size. What the leading has beyond it is space between entries, which can be tightened like other spaces where that saves a page.
    private const double LeastLeading = 1.15;

    /// <summary>Adds the contents to the flow, an entry a strip.</summary>
    public static void LayOut(ContentsBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var columns = ContentsColumns.Measure(block, place.Width, flow.Setting);
        var leader = Leader.Make(flow.Setting);
        for (var i = 0; i < block.Entries.Length; i++)
        {
            var entry = block.Entries[i];
            var style = Compact(StyleOf(entry, flow.Setting.Theme.Type));
            var strip = SetEntry(block, entry, style, columns, leader, place, flow);
            strip.KeepsWithNext = StrengthOf(block, i);
            flow.Add(strip);
        }
    }

    private static TextStyle Compact(TextStyle style)
    {
        var leading = Length.Min(style.Leading, style.Size * LeastLeading);
        var space = style.Leading - leading;
        return style with { Leading = leading, SpaceBefore = style.SpaceBefore + space, SpaceAfter = style.SpaceAfter + space };
    }

    /// <summary>How an entry holds on to the next: what heads others stays with them, the last of a chapter is not alone, and chapters are whole if they can.</summary>
    private static KeepStrength StrengthOf(ContentsBlock block, int index)
    {
        var entries = block.Entries;
        if (index + 1 >= entries.Length || entries[index + 1].Level <= 1)
            return KeepStrength.None;
        var isTied = entries[index + 1].Level > entries[index].Level || index + 2 == entries.Length || entries[index + 2].Level <= 1;
        return isTied ? KeepStrength.Line : KeepStrength.Soft;
    }

    private static Strip SetEntry(
        ContentsBlock block, ContentsEntry entry, TextStyle style, in ContentsColumns columns, in Leader leader, in FlowPlace place, FlowBuilder flow)
    {
        var setting = flow.Setting;
        var (numberX, titleX) = columns.Of(entry);
        var page = setting.PageOf(entry.Target);
        var pageLine = setting.Set(new ParagraphRequest(Words.Of(page ?? "000", block.Span), style, columns.PageWidth, TextAlignment.End)
        {
            HasTabularFigures = true, MaximumLines = 1,
        })[0];
        var titleWidth = place.Width - columns.PageWidth - (style.Size * Gap) - titleX;
        var lines = setting.Set(new ParagraphRequest(entry.Content, style, titleWidth));
        if (lines.IsEmpty)
            lines = setting.Set(new ParagraphRequest(Words.Of(entry.Description, block.Span), style, titleWidth));
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        items.Add(new TagStart(entry.LinkId));
        if (entry.Number.Length > 0)
        {
            var number = setting.Set(new ParagraphRequest(Words.Of(entry.Number + " ", block.Span), style, place.Width) { HasTabularFigures = true, MaximumLines = 1 })[0];
            items.Add(new GroupItem(new Point(numberX, default), number.Items));
        }

        var y = Length.Zero;
        var last = lines[^1];
        foreach (var line in lines)
        {
            items.Add(new GroupItem(new Point(titleX, y), line.Items));
            y += line.Height;
        }

        items.Add(new TagEnd());
        y -= last.Height;
        leader.Draw(items, titleX + last.Width + (style.Size * Gap), place.Width - columns.PageWidth - (style.Size * Gap), y + last.Baseline);
        items.Add(new TagStart(entry.LinkId));
        items.Add(new GroupItem(new Point(place.Width - columns.PageWidth, y), pageLine.Items));
        items.Add(new TagEnd());
        items.Add(new LinkItem(new Rect(numberX, default, place.Width - numberX, y + last.Height), entry.LinkId));
        return new Strip
        {
            Height = y + last.Height,
            Baseline = lines[0].Baseline,
            X = place.X,
            Items = items.ToImmutable(),
            SpaceBefore = style.SpaceBefore,
            SpaceAfter = style.SpaceAfter,
            Box = place.Box,
            IsTurned = place.IsTurned,
            Span = block.Span,
        };
    }

    /// <summary>The style of an entry.</summary>
    public static TextStyle StyleOf(ContentsEntry entry, TypeScale type) => entry.Level <= 1 ? type.ContentsChapter : type.ContentsSection;
}
