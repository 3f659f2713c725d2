using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Charts.Tests.Sketching;

/// <summary>Sets texts as boxes: every letter is half an em wide, lines break at spaces. Knows its boxes again in a drawing.</summary>
internal sealed class BoxSetter : IChartTextSetter
{
    private readonly Dictionary<Path, string> texts = new(ReferenceEqualityComparer.Instance);

    public SetText Set(
        ImmutableArray<Inline> content, TextStyle style, Length measure, ChartTextAlignment alignment = ChartTextAlignment.Start, int maximumLines = 0)
    {
        var lines = Break(InlinePlainText.Of(content), (int)Math.Floor(measure.Points / (style.Size.Points / 2)));
        if (maximumLines > 0 && lines.Count > maximumLines)
            lines.RemoveRange(maximumLines, lines.Count - maximumLines);
        var (width, y) = (Length.Zero, Length.Zero);
        var items = ImmutableArray.CreateBuilder<FrameItem>();
        foreach (var line in lines)
        {
            var own = Width(line, style);
            var x = alignment switch { ChartTextAlignment.Center => (measure - own) / 2, ChartTextAlignment.End => measure - own, _ => Length.Zero };
            var box = Path.Rectangle(new Rect(x, y, own, style.Leading));
            texts.Add(box, line);
            items.Add(new PathItem(box, Color.Black));
            (width, y) = (Length.Max(width, own), y + style.Leading);
        }

        return new SetText(width, y, style.Leading * 0.75, items.ToImmutable(), lines.Count);
    }

    public Length WidthOf(ImmutableArray<Inline> content, TextStyle style) => Width(InlinePlainText.Of(content), style);

    public Length WidestWord(ImmutableArray<Inline> content, TextStyle style) =>
        InlinePlainText.Of(content).Split(' ').Select(w => Width(w, style)).Max();

    /// <summary>The lines of text that stand in items, with their places.</summary>
    public List<(string Text, Rect Box)> Lines(ImmutableArray<FrameItem> items)
    {
        var found = new List<(string, Rect)>();
        foreach (var item in items.OfType<GroupItem>())
        {
            foreach (var path in item.Items.OfType<PathItem>())
                found.Add((texts[path.Path], BoundsOf(path.Path).Offset(item.Origin.X, item.Origin.Y)));
        }

        return found;
    }

    /// <summary>The smallest room of the corners of a path.</summary>
    public static Rect BoundsOf(Path path)
    {
        var (left, right) = (path.Segments.Min(s => s.End.X), path.Segments.Max(s => s.End.X));
        var (top, bottom) = (path.Segments.Min(s => s.End.Y), path.Segments.Max(s => s.End.Y));
        return new Rect(left, top, right - left, bottom - top);
    }

    private static Length Width(string text, TextStyle style) => style.Size * (text.Length / 2.0);

    private static List<string> Break(string text, int letters)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= letters)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return lines;
    }
}
