using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Notes;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Openers;

/// <summary>Number, title and lead paragraph of a chapter as they stand on a coloured ground.</summary>
/// <param name="Items">The text with its tags, from the top left corner of the number.</param>
/// <param name="Height">Its height.</param>
/// <param name="Lines">Foot and width of each line, from the top.</param>
/// <param name="Notes">The notes of its marks, in order.</param>
internal sealed record OpenerText(ImmutableArray<FrameItem> Items, Length Height, ImmutableArray<(Length Foot, Length Width)> Lines, ImmutableArray<Note> Notes)
{
    // About seventy letters: longer lines are hard to follow, and the shapes want their place.
    private const double LeadMeasure = 29;
    private const double TitleShare = 0.92;

    /// <summary>Sets it.</summary>
    /// <param name="heading">The chapter's heading.</param>
    /// <param name="lead">The lead paragraph; null for none.</param>
    /// <param name="scale">Size of the title, as a share of that on paper.</param>
    /// <param name="width">Width of the text area.</param>
    /// <param name="setting">What it is set with.</param>
    public static OpenerText Set(HeadingBlock heading, ParagraphBlock? lead, double scale, Length width, ChapterSetting setting)
    {
        var (style, type) = (setting.Theme.Opener, setting.Theme.Type);
        var ground = setting.With(OnGround(setting.Theme, style.LeadColor));
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        var notes = ImmutableArray.CreateBuilder<Note>();
        items.Add(new TagStart(heading.Id));
        var (y, extents) = (Length.Zero, ImmutableArray.CreateBuilder<(Length Foot, Length Width)>());
        if (heading.Number.Length > 0)
        {
            var number = type.ChapterNumber with { Color = style.NumberColor };
            Add(ground.Set(new ParagraphRequest(Words.Of(heading.Number + " ", heading.Span), number, width) { MaximumLines = 1 }));
            y += number.SpaceAfter;
        }

        var title = type.Heading1 with { Color = style.TitleColor, Size = type.Heading1.Size * scale, Leading = type.Heading1.Leading * scale };
        title = TitleSize.Fit(heading.Content, title, width * TitleShare, ground);
        Add(ground.Set(new ParagraphRequest(heading.Content, title, width * TitleShare) { IsBalanced = true }));
        items.Add(new TagEnd());
        if (lead is not null)
        {
            y += LeadGap(type) * scale;
            items.Add(new TagStart(lead.Id));
            var words = type.Lead with { Color = style.LeadColor };
            Add(ground.Set(new ParagraphRequest(lead.Content, words, Length.Min(width, words.Size * LeadMeasure))));
            items.Add(new TagEnd());
        }

        return new OpenerText(items.ToImmutable(), y, extents.ToImmutable(), notes.ToImmutable());

        void Add(ImmutableArray<LineBox> lines)
        {
            foreach (var line in lines)
            {
                items.Add(new GroupItem(new Point(default, y), line.Items));
                notes.AddRange(line.Notes);
                y += line.Height;
                extents.Add((y, line.Width));
            }
        }
    }

    /// <summary>Width of the longest line that reaches below a height.</summary>
    public Length WidthBelow(Length height)
    {
        var longest = Length.Zero;
        foreach (var (foot, width) in Lines)
            longest = foot > height ? Length.Max(longest, width) : longest;
        return longest;
    }

    /// <summary>The notes of lines, in order.</summary>
    public static ImmutableArray<Note> NotesOf(ImmutableArray<LineBox> lines)
    {
        var notes = ImmutableArray.CreateBuilder<Note>();
        foreach (var line in lines)
            notes.AddRange(line.Notes);
        return notes.ToImmutable();
    }

    private static Length LeadGap(TypeScale type) => type.Heading1.SpaceAfter * 0.7;

    private static Theme OnGround(Theme theme, Graphics.Painting.Color ink) => theme with
    {
        Colors = theme.Colors with { Link = ink },
        Link = theme.Link with { Underline = theme.Link.Underline with { Color = ink } },
    };
}
