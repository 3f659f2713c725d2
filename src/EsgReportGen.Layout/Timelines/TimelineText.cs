using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Timelines;

/// <summary>The texts of an event, set.</summary>
internal sealed class TimelineText
{
    private readonly TimelineItem item;
    private readonly ImmutableArray<LineBox> when;
    private readonly ImmutableArray<LineBox> title;
    private readonly ImmutableArray<LineBox> text;
    private readonly Length titleGap;

    private TimelineText(TimelineItem item, Length whenWidth, Length width, ChapterSetting setting)
    {
        var type = setting.Theme.Type;
        this.item = item;
        when = Set(item.When, type.TimelineWhen, whenWidth, setting);
        title = Set(item.Title, type.TimelineTitle, width, setting);
        text = Set(item.Text, type.Body, width, setting);
        titleGap = title.IsEmpty || text.IsEmpty ? default : type.TimelineTitle.SpaceAfter;
    }

    /// <summary>Height of the time.</summary>
    public Length WhenHeight => LineStack.HeightOf(when);

    /// <summary>Height of title and text.</summary>
    public Length BodyHeight => LineStack.HeightOf(title) + titleGap + LineStack.HeightOf(text);

    /// <summary>Distance of the first baseline of the time from its top.</summary>
    public Length Baseline => when.IsEmpty ? default : when[0].Baseline;

    /// <summary>The notes whose marks stand in it.</summary>
    public ImmutableArray<Note> Notes => [.. LineStack.NotesOf(when), .. LineStack.NotesOf(title), .. LineStack.NotesOf(text)];

    /// <summary>Sets the texts of an event.</summary>
    /// <param name="item">The event.</param>
    /// <param name="whenWidth">Width of the time.</param>
    /// <param name="width">Width of title and text.</param>
    /// <param name="setting">The chapter.</param>
    public static TimelineText Of(TimelineItem item, Length whenWidth, Length width, ChapterSetting setting) => new(item, whenWidth, width, setting);

    /// <summary>Draws the texts between their tags.</summary>
    /// <param name="items">Takes the items.</param>
    /// <param name="whenAt">Top left corner of the time.</param>
    /// <param name="bodyAt">Top left corner of title and text.</param>
    public void Draw(ImmutableArray<FrameItem>.Builder items, Point whenAt, Point bodyAt)
    {
        Draw(items, item.Parts.When, when, whenAt);
        Draw(items, item.Parts.Title, title, bodyAt);
        Draw(items, item.Parts.Text, text, bodyAt.Offset(default, LineStack.HeightOf(title) + titleGap));
    }

    private static ImmutableArray<LineBox> Set(ImmutableArray<Inline> content, TextStyle style, Length width, ChapterSetting setting) =>
        content.IsEmpty ? [] : setting.Set(new ParagraphRequest(content, style, width));

    private static void Draw(ImmutableArray<FrameItem>.Builder items, NodeId node, ImmutableArray<LineBox> lines, Point at)
    {
        if (lines.IsEmpty)
            return;
        LineStack.Draw(items, node, lines, at);
    }
}
