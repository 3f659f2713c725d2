using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Fonts;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Shaping;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Hyphenation;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Tests.Text;

/// <summary>Builds paragraphs for tests, and says what is on lines.</summary>
internal static class TextSample
{
    public static Theme Theme { get; } = ThemeLoader.Default;

    public static TextShaper Shaper { get; } = new(FontCatalog.Default);

    public static TextStyle Body => Theme.Type.Body;

    public static ParagraphSetter Setter() => new(Shaper, Theme, "en", WordTies.English, HyphenationCatalog.Empty);

    public static ImmutableArray<LineBox> Set(double measure, params ImmutableArray<Inline> content) =>
        Setter().Set(new ParagraphRequest(content, Body, new Length(measure)));

    public static TextInline Words(string text) => new(text, default);

    public static FactInline Fact(string text, int index = 0) => new(text, new CitationId(0, index), default);

    public static StyledInline Styled(InlineStyle style, params ImmutableArray<Inline> children) => new(style, children, default);

    public static LinkInline Link(int id, params ImmutableArray<Inline> children) =>
        new(new NodeId(0, id), LinkTarget.ToAddress("https://example.org/"), children, "example", default);

    public static SpanInline Span(int id, params ImmutableArray<Inline> children) => new(new NodeId(0, id), SpanAttributes.None, children, default);

    public static NoteReferenceInline Mark(int id, string mark, NotePlacement placement = NotePlacement.PageFoot) =>
        new(new NodeId(0, id), new Note(new NodeId(0, id + 1), mark, placement, [Words("note")], default), default);

    /// <summary>The width of a text in body type.</summary>
    public static double Width(string text) => Setter().Measure(new ParagraphRequest([Words(text)], Body, Length.Zero)).Maximum.Points;

    /// <summary>What a line says, taken from its glyphs' clusters as a reader of the PDF would.</summary>
    public static string Read(LineBox line) => Read(line.Items);

    public static string Read(ImmutableArray<FrameItem> items)
    {
        var text = new StringBuilder();
        foreach (var item in items)
        {
            if (item is TextItem run)
                text.Append(run.ActualText ?? Slice(run));
        }

        return text.ToString();
    }

    public static string[] ReadAll(ImmutableArray<LineBox> lines)
    {
        var read = new List<string>();
        foreach (var line in lines)
            read.Add(Read(line));
        return [.. read];
    }

    /// <summary>The part of the text that belongs to the glyphs of a slice that runs from left to right.</summary>
    public static string Slice(TextItem item)
    {
        var glyphs = item.Text.Glyphs;
        var end = item.Start + item.Count == glyphs.Length ? item.Text.Text.Length : glyphs[item.Start + item.Count].Cluster;
        return item.Text.Text[glyphs[item.Start].Cluster..end];
    }

    /// <summary>The width of what is set, by its glyphs, without spaces at the end.</summary>
    public static double MeasuredRight(LineBox line)
    {
        var right = 0.0;
        foreach (var item in line.Items)
        {
            if (item is not TextItem run)
                continue;
            var x = run.Origin.X.Points;
            for (var i = run.Start; i < run.Start + run.Count; i++)
            {
                var glyph = run.Text.Glyphs[i];
                x += glyph.Advance * run.Size.Points / run.Text.Font.UnitsPerEm;
                var unit = run.Text.Text[glyph.Cluster];
                if (unit is ' ' or '\u00A0')
                    x += run.SpaceStretch.Points;
                if (unit is not (' ' or '\u00A0' or '\u200B'))
                    right = x;
            }
        }

        return right;
    }
}
