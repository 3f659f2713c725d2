using System;
using System.Collections.Generic;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Pdf.Content;

namespace EsgReportGen.Pdf.Conservation;

/// <summary>Finds what a page shows beyond its edge, and text that lies on other text.</summary>
internal sealed class PageFit
{
    // Accents and descenders may touch; a reader stumbles where the bodies of letters meet. In shares of the em.
    private const double BodyHeight = 0.45;
    private const double MostCommonHeight = 0.15;
    private const double MostCommonWidth = 0.5;

    // Half a point beyond the edge is rounding.
    private const double Tolerance = 0.5;

    // Pages on which everything collides need not be told letter by letter.
    private const int MostFindings = 5;

    private readonly Size page;
    private readonly PageContent content;
    private readonly List<TextPlace> texts = [];

    public PageFit(Size page, PageContent content) => (this.page, this.content) = (page, content);

    /// <summary>Notes a text.</summary>
    /// <param name="item">The text.</param>
    /// <param name="x">Its left edge, in points from the page's.</param>
    /// <param name="y">Its baseline, in points from the top.</param>
    /// <param name="width">Its width in points.</param>
    public void Add(TextItem item, double x, double y, double width)
    {
        var size = item.Size.Points;
        texts.Add(new TextPlace(item, x, y, width, size));
        if (IsBeyond(x, y - BodyHeight * size, x + width, y) && FrameText.SpanOf(item).Trim() is { IsEmpty: false } text)
            Beyond(text.ToString());
    }

    /// <summary>Notes a picture.</summary>
    public void Add(Rect bounds)
    {
        if (IsBeyond(bounds.X.Points, bounds.Y.Points, bounds.Right.Points, bounds.Bottom.Points))
            Beyond("a picture");
    }

    /// <summary>Finds texts that lie on each other; all have been noted.</summary>
    public void Finish()
    {
        texts.Sort(static (a, b) => a.Baseline.CompareTo(b.Baseline));
        var first = 0;
        var highest = 0.0;
        for (var i = 0; i < texts.Count && content.Overlaps.Count < MostFindings; i++)
        {
            highest = Math.Max(highest, texts[i].Size);
            while (texts[first].Baseline < texts[i].Baseline - highest)
                first++;
            for (var other = first; other < i; other++)
            {
                if (Overlap(texts[other], texts[i]))
                    Report(texts[other].Item, texts[i].Item);
            }
        }
    }

    private static bool Overlap(in TextPlace a, in TextPlace b)
    {
        var size = Math.Min(a.Size, b.Size);
        var width = Math.Min(a.Left + a.Width, b.Left + b.Width) - Math.Max(a.Left, b.Left);
        if (width <= MostCommonWidth * size)
            return false;
        var height = Math.Min(a.Baseline, b.Baseline) - Math.Max(a.Baseline - BodyHeight * a.Size, b.Baseline - BodyHeight * b.Size);
        return height > MostCommonHeight * size;
    }

    private void Report(TextItem first, TextItem second)
    {
        var a = FrameText.SpanOf(first).Trim();
        var b = FrameText.SpanOf(second).Trim();
        if (!a.IsEmpty && !b.IsEmpty && content.Overlaps.Count < MostFindings)
            content.Overlaps.Add((a.ToString(), b.ToString()));
    }

    private void Beyond(string what)
    {
        if (content.Beyond.Count < MostFindings)
            content.Beyond.Add(what);
    }

    private bool IsBeyond(double left, double top, double right, double bottom) =>
        left < -Tolerance || top < -Tolerance || right > page.Width.Points + Tolerance || bottom > page.Height.Points + Tolerance;

    private readonly record struct TextPlace(TextItem Item, double Left, double Baseline, double Width, double Size);
}
