using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Chapters;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Flow;

/// <summary>Sets captions of tables and figures: the label in its own weight and colour, then the words.</summary>
internal static class Captions
{
    private const double LabelGap = 0.4;

    /// <summary>Sets a caption.</summary>
    /// <param name="setting">The chapter.</param>
    /// <param name="label">Number, e.g. <c>Table 3</c>; empty for none.</param>
    /// <param name="content">The words.</param>
    /// <param name="width">Width of the lines.</param>
    /// <param name="span">Where the block stands.</param>
    /// <returns>The lines; empty if there is nothing to say.</returns>
    public static ImmutableArray<LineBox> Set(
        ChapterSetting setting, string label, ImmutableArray<Inline> content, Graphics.Geometry.Length width, SourceSpan span)
    {
        var style = setting.Theme.Type.Caption;
        if (label.Length == 0)
            return content.IsEmpty ? [] : setting.Set(new ParagraphRequest(content, style, width));
        var labelStyle = LabelStyle(setting.Theme);
        var head = setting.Set(new ParagraphRequest(Words.Of(content.IsEmpty ? label : label + " ", span), labelStyle, width) { MaximumLines = 1 });
        if (content.IsEmpty)
            return head;
        var indent = head[0].Width + (style.Size * LabelGap);
        var lines = setting.Set(new ParagraphRequest(content, style, width) { FirstIndent = indent });
        return lines.IsEmpty ? head : lines.SetItem(0, lines[0] with { Items = [.. head[0].Items, .. lines[0].Items] });
    }

    private static TextStyle LabelStyle(Theme theme) =>
        theme.Type.Caption with { Weight = theme.Figure.LabelWeight, Color = theme.Figure.LabelColor };
}
