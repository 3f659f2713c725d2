using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Charts.Tests.Sketching;

/// <summary>A line of text that the probe has set.</summary>
internal sealed record ProbeText(Rect Bounds, string Text, Color Color) : FrameItem;

/// <summary>Sets texts in a font whose every letter is half an em wide, so that tests can count.</summary>
internal sealed class ProbeSetter : IChartTextSetter
{
    public SetText Set(ImmutableArray<Inline> content, TextStyle style, Length measure, ChartTextAlignment alignment, int maximumLines)
    {
        var letter = style.Size / 2;
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        var widest = Length.Zero;
        foreach (var line in Break(InlinePlainText.Of(content), Math.Max(1, (int)((measure + new Length(0.01)) / letter))))
        {
            var width = letter * line.Length;
            var x = alignment switch { ChartTextAlignment.Center => (measure - width) / 2, ChartTextAlignment.End => measure - width, _ => Length.Zero };
            items.Add(new ProbeText(new Rect(x, style.Leading * items.Count, width, style.Leading), line, style.Color));
            widest = Length.Max(widest, width);
        }

        return new SetText(widest, style.Leading * items.Count, style.Leading * 0.75, items.ToImmutable(), items.Count);
    }

    public Length WidthOf(ImmutableArray<Inline> content, TextStyle style) => style.Size / 2 * InlinePlainText.Of(content).Length;

    public Length WidestWord(ImmutableArray<Inline> content, TextStyle style)
    {
        var longest = 0;
        foreach (var word in InlinePlainText.Of(content).Split(' '))
            longest = Math.Max(longest, word.Length);
        return style.Size / 2 * longest;
    }

    private static List<string> Break(string text, int most)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= most)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return lines;
    }
}
