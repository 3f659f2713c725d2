using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Contents;

/// <summary>Sets the table of contents: chapters with large numbers below a rule, sections small below them, page numbers at one edge.</summary>
internal static class ContentsLayouter
{
    private const double Gap = 0.6;
    private const double LongShare = 0.88;
    private static readonly Length RuleGap = new(5);

    // Of the size. What the leading has beyond it is space between entries, which can be tightened like other spaces where that saves a page.
    private const double LeastLeading = 1.15;

    // Chapters and sections of half a page are wider than they need to be; on small pages half a page is too little.
    private static readonly Length LeastColumn = new(190);

    /// <summary>Adds the contents to the flow, an entry a strip; in two columns where one would fill more than a page.</summary>
    public static void LayOut(ContentsBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var style = flow.Setting.Theme.Contents;
        var width = (place.Width - style.ColumnGap) / 2;
        var whole = new FlowBuilder(flow.Setting);
        SetEntries(block, place, whole);
        var isDivided = !place.IsColumn && width >= LeastColumn && style.Columns != 1 && (style.Columns == 2 || HeightOf(whole) > place.Height * LongShare);
        if (!isDivided)
        {
            for (var i = 0; i < whole.Count; i++)
                flow.Add(whole[i]);
            return;
        }

        var column = new FlowBuilder(flow.Setting);
        SetEntries(block, new FlowPlace(default, width, place.Height, null, place.IsTurned, IsColumn: true), column);
        flow.Add(new ColumnsStrip
        {
            Content = column.ToImmutable(),
            Count = 2,
            X = place.X,
            Pitch = width + style.ColumnGap,
            SpaceAfter = flow.Setting.Theme.Type.Body.SpaceAfter,
            Box = place.Box,
            IsTurned = place.IsTurned,
            Span = block.Span,
        });
    }

    private static Length HeightOf(FlowBuilder entries)
    {
        var height = Length.Zero;
        for (var i = 0; i < entries.Count; i++)
            height += ((Strip)entries[i]).Height + Length.Max(entries[i].SpaceAfter, i + 1 < entries.Count ? entries[i + 1].SpaceBefore : default);
        return height;
    }

    private static void SetEntries(ContentsBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var columns = ContentsColumns.Measure(block, place.Width, flow.Setting);
        Leader? leader = flow.Setting.Theme.Contents.HasLeader ? Leader.Make(flow.Setting) : null;
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
        ContentsBlock block, ContentsEntry entry, TextStyle style, in ContentsColumns columns, Leader? leader, in FlowPlace place, FlowBuilder flow)
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
        var isChapter = entry.Level <= 1;
        var top = isChapter ? DrawRule(setting.Theme.Contents.Rule, place.Width, items) : default;
        items.Add(new TagStart(entry.LinkId));
        var y = top;
        if (entry.Number.Length > 0)
        {
            var numberStyle = isChapter ? setting.Theme.Type.ContentsNumber : style;
            var number = setting.Set(new ParagraphRequest(Words.Of(entry.Number + " ", block.Span), numberStyle, place.Width) { HasTabularFigures = true, MaximumLines = 1 })[0];
            y += Length.Max(Length.Zero, number.Baseline - lines[0].Baseline);
            items.Add(new GroupItem(new Point(numberX, y + lines[0].Baseline - number.Baseline), number.Items));
        }

        var first = y;
        var last = lines[^1];
        foreach (var line in lines)
        {
            items.Add(new GroupItem(new Point(titleX, y), line.Items));
            y += line.Height;
        }

        items.Add(new TagEnd());
        y -= last.Height;
        leader?.Draw(items, titleX + last.Width + (style.Size * Gap), place.Width - columns.PageWidth - (style.Size * Gap), y + last.Baseline);
        items.Add(new TagStart(entry.LinkId));
        items.Add(new GroupItem(new Point(place.Width - columns.PageWidth, y), pageLine.Items));
        items.Add(new TagEnd());
        items.Add(new LinkItem(new Rect(numberX, top, place.Width - numberX, y + last.Height - top), entry.LinkId));
        return new Strip
        {
            Height = y + last.Height,
            Baseline = first + lines[0].Baseline,
            X = place.X,
            Items = items.ToImmutable(),
            SpaceBefore = style.SpaceBefore,
            SpaceAfter = style.SpaceAfter,
            Box = place.Box,
            IsTurned = place.IsTurned,
            Span = block.Span,
        };
    }

    private static Length DrawRule(Stroke rule, Length width, ImmutableArray<FrameItem>.Builder items)
    {
        if (rule.Width.Points <= 0)
            return default;
        items.Add(new ArtifactStart(ArtifactKind.Layout));
        items.Add(new PathItem(Path.Rectangle(new Rect(default, default, width, rule.Width)), rule.Color));
        items.Add(new ArtifactEnd());
        return rule.Width + RuleGap;
    }

    /// <summary>The style of an entry.</summary>
    public static TextStyle StyleOf(ContentsEntry entry, TypeScale type) => entry.Level <= 1 ? type.ContentsChapter : type.ContentsSection;
}
