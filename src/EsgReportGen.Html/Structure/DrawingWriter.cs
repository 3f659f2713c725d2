using System;
using EsgReportGen.Html.Markup;
using EsgReportGen.Html.Pictures;
using EsgReportGen.Html.Styles;
using static System.FormattableString;

namespace EsgReportGen.Html.Structure;

/// <summary>Writes a drawing as SVG: its text is text, which can be selected and found, in the fonts of the page.</summary>
internal sealed class DrawingWriter(MarkupWriter html, VectorPicture drawing)
{
    // Smaller than this share of its size beside the text, its letters could not be read: then it scrolls.
    private const double LeastShare = 0.7;

    private string family = string.Empty;

    /// <summary>Writes the drawing.</summary>
    /// <param name="description">What it shows, for readers who do not see it.</param>
    public void Write(string description)
    {
        foreach (var shape in drawing.Shapes)
        {
            if (shape is not VectorText text)
                continue;
            family = text.Family;
            break;
        }

        var width = drawing.Width / drawing.Measure;
        html.Open(Tag.Vector).With(AttributeName.Namespace, "http://www.w3.org/2000/svg").With(AttributeName.Class, "drawing").With(AttributeName.Role, "img")
            .With(AttributeName.AriaLabel, description).With(AttributeName.ViewBox, Invariant($"0 0 {Round(drawing.Width)} {Round(drawing.Height)}"))
            .With(AttributeName.VectorDirection, "ltr")
            .With(AttributeName.Style, Invariant($"width: {Round(width)}rem; min-width: {Round(width * LeastShare)}rem; font-family: {FamilyOf(family)}"));
        foreach (var shape in drawing.Shapes)
        {
            if (shape is VectorText text)
                Write(text);
            else if (shape is VectorPath path)
                Write(path);
        }

        html.Close();
    }

    private void Write(VectorPath path)
    {
        html.Open(Tag.Path).With(AttributeName.Geometry, path.Geometry).With(AttributeName.Fill, path.Fill ?? "none");
        if (path.Stroke is { } stroke)
        {
            html.With(AttributeName.Stroke, stroke).With(AttributeName.StrokeWidth, Number(path.StrokeWidth));
            if (path.Dash > 0)
                html.With(AttributeName.StrokeDashes, Number(path.Dash));
        }

        html.Close();
    }

    private void Write(VectorText text)
    {
        html.Open(Tag.VectorText).With(AttributeName.X, Number(text.X)).With(AttributeName.Y, Number(text.Y)).With(AttributeName.FontSize, Number(text.Size))
            .With(AttributeName.FontWeight, text.Weight).With(AttributeName.Fill, text.Color);
        if (text.Family != family)
            html.With(AttributeName.Style, "font-family: " + FamilyOf(text.Family));
        if (text.IsItalic)
            html.With(AttributeName.FontStyle, "italic");
        // The end of what runs from right to left is its left edge.
        if (text.IsRightToLeft)
            html.With(AttributeName.VectorDirection, "rtl").With(AttributeName.TextAnchor, "end");
        // Letters and not spaces give way: those of Arabic would come apart.
        if (text.Text.Length > 1 && text.Width > 0)
            html.With(AttributeName.TextLength, Number(text.Width)).With(AttributeName.LengthAdjust, "spacingAndGlyphs");
        html.Text(text.Text).Close();
    }

    private static string FamilyOf(string family) => StyleProperty.Quote(family) + ", var(--fallback)";

    private static string Number(double value) => Invariant($"{Round(value)}");

    // No minus before a zero, which rounding may leave.
    private static double Round(double value) => Math.Round(value, 2) + 0.0;
}
