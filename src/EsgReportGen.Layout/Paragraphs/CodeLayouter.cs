using System;
using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Flow;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Paragraphs;

/// <summary>Sets code: its lines stay lines, on a tinted ground.</summary>
internal static class CodeLayouter
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Adds code to the flow.</summary>
    public static void LayOut(CodeBlock block, in FlowPlace place, FlowBuilder flow)
    {
        var theme = flow.Setting.Theme;
        var padding = theme.Callout.Padding * 0.6;
        var space = theme.Type.Body.SpaceAfter;
        var box = new FlowBox
        {
            Parent = place.Box, X = place.X, Width = place.Width, Padding = padding, Fill = theme.Colors.Surface, Accent = default,
            Radius = theme.Callout.Radius, SpaceBefore = space, SpaceAfter = space,
        };
        var inside = place.Within(box, padding, padding);
        var alignment = flow.Setting.IsRightToLeft ? TextAlignment.End : TextAlignment.Start;
        var lines = flow.Setting.Set(new ParagraphRequest(Lines(block), theme.Type.Code, inside.Width, alignment) { IsLeftToRight = true });
        ParagraphLayouter.AddLines(flow, inside, lines, block.Id, theme.Type.Code with { SpaceBefore = Length.Zero, SpaceAfter = Length.Zero }, block.Span);
    }

    private static ImmutableArray<Inline> Lines(CodeBlock block)
    {
        var content = ImmutableArray.CreateBuilder<Inline>();
        foreach (var range in block.Text.AsSpan().Split('\n'))
        {
            if (content.Count > 0)
                content.Add(new LineBreakInline(block.Span));
            var line = block.Text[range].TrimEnd('\r');
            if (line.Length > 0)
                content.Add(new TextInline(KeepIndent(line), block.Span));
        }

        return content.ToImmutable();
    }

    // Spaces at the start of a line are its meaning; breaking lines would drop or move them.
    private static string KeepIndent(string line)
    {
        var indent = line.Length - line.TrimStart(' ').Length;
        return new string(NoBreakSpace, indent) + line[indent..];
    }
}
