using EsgReportGen.Document.Blocks;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Headings;

/// <summary>Sets headings: the number, then the words, whose further lines stand below the first word. The one that begins a chapter is <see cref="Openers.ChapterOpener"/>'s.</summary>
internal static class HeadingLayouter
{
    // An em quad would tear number and words apart in large type.
    private const double NumberGap = 0.5;

    /// <summary>Adds a heading to the flow; it stays with what follows.</summary>
    public static void LayOut(HeadingBlock block, in FlowPlace within, FlowBuilder flow)
    {
        var place = within.Main;
        var (theme, style) = (flow.Setting.Theme, StyleOf(block.Level, flow.Setting.Theme.Type));
        var indent = Length.Zero;
        LineBox? number = null;
        if (block.Number.Length > 0)
        {
            number = flow.Setting.Set(new ParagraphRequest(Words.Of(block.Number + " ", block.Span), NumberStyle(style, theme), place.Width) { MaximumLines = 1 })[0];
            indent = number.Width + (style.Size * NumberGap);
        }

        var lines = flow.Setting.Set(new ParagraphRequest(block.Content, style, place.Width - indent) { IsBalanced = true });
        if (block.Level == 2)
            AddRule(theme.Section, style, place, flow);
        for (var i = 0; i < lines.Length; i++)
        {
            var words = new GroupItem(new Point(indent, default), lines[i].Items);
            flow.Add(new Strip
            {
                Height = lines[i].Height,
                Baseline = lines[i].Baseline,
                X = place.X,
                Items = i == 0 && number is not null ? [new GroupItem(default, number.Items), words] : [words],
                Tag = new FlowTag(block.Id),
                Notes = lines[i].Notes,
                Destinations = i == 0 ? [block.Id] : [],
                SpaceBefore = i == 0 && !HasRule(block.Level, theme.Section) ? style.SpaceBefore : default,
                SpaceAfter = i == lines.Length - 1 ? style.SpaceAfter : default,
                KeepsWithNext = KeepStrength.Line,
                Box = place.Box,
                IsTurned = place.IsTurned,
                Span = block.Span,
            });
        }
    }

    private static bool HasRule(int level, SectionStyle style) => level == 2 && style.Rule.Width.Points > 0;

    private static void AddRule(SectionStyle section, TextStyle style, in FlowPlace place, FlowBuilder flow)
    {
        if (section.Rule.Width.Points <= 0)
            return;
        var height = section.Rule.Width + section.RuleGap;
        flow.Add(new Strip
        {
            Height = height,
            X = place.X,
            Items = [new PathItem(Path.Rectangle(new Rect(default, default, place.Width, section.Rule.Width)), section.Rule.Color)],
            Artifact = ArtifactKind.Layout,
            SpaceBefore = style.SpaceBefore,
            KeepsWithNext = KeepStrength.Line,
            Box = place.Box,
            IsTurned = place.IsTurned,
        });
    }

    private static TextStyle NumberStyle(TextStyle style, Theme theme) => theme.Section.NumberColor is { } color ? style with { Color = color } : style;

    private static TextStyle StyleOf(int level, TypeScale type) => level switch
    {
        1 => type.Heading1,
        2 => type.Heading2,
        3 => type.Heading3,
        _ => type.Heading4,
    };
}
