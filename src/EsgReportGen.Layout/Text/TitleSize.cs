using System;
using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Chapters;

namespace EsgReportGen.Layout.Text;

/// <summary>The size of titles with long words, as German has them: rather smaller than torn apart.</summary>
internal static class TitleSize
{
    private const double Least = 0.65;

    /// <summary>The style of a title, smaller where a word of it is wider than its place; never below two thirds.</summary>
    public static TextStyle Fit(ImmutableArray<Inline> title, TextStyle style, Length measure, ChapterSetting setting)
    {
        var widest = setting.Measure(new ParagraphRequest(title, style, measure)).Minimum;
        if (widest <= measure)
            return style;
        var share = Math.Max(Least, Math.Floor(measure / widest * 100) / 100);
        return style with { Size = style.Size * share, Leading = style.Leading * share };
    }
}
