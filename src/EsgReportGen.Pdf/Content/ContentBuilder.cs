using System;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Images;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Pdf.Conservation;
using EsgReportGen.Pdf.Objects;
using EsgReportGen.Pdf.Structure;

namespace EsgReportGen.Pdf.Content;

/// <summary>
/// Writes the operators of one content stream (ISO 32000-1:2008, annex A) and remembers the graphics state, so that nothing is
/// said twice. Takes lengths from the top left corner of the page; PDF counts from the bottom.
/// </summary>
internal sealed partial class ContentBuilder
{
    private readonly PdfBuffer buffer;
    private readonly PageResources resources;
    private readonly LetterBuffer said;
    private readonly double pageHeight;
    private readonly bool isReadable;
    private int fillColor;
    private int strokeColor;
    private int opacity = 255;
    private bool isMarkInText;
    private long lineWidth = 1000;
    private long dash;
    private (int Fill, int Stroke, int Opacity, long LineWidth, long Dash) outer;

    /// <param name="buffer">Where the operators go.</param>
    /// <param name="content">Where the names of resources go, and what is said.</param>
    /// <param name="pageHeight">Height of the page.</param>
    /// <param name="isReadable">Whether people are to read the stream: glyphs in hexadecimal digits.</param>
    public ContentBuilder(PdfBuffer buffer, PageContent content, Length pageHeight, bool isReadable)
    {
        this.buffer = buffer;
        resources = content.Resources;
        said = content.Said;
        this.pageHeight = pageHeight.Points;
        this.isReadable = isReadable;
    }

    /// <summary>Whether what is shown belongs to the report's text, and its letters are counted.</summary>
    public bool IsContent { get; set; }

    /// <summary>Begins content of a structure element.</summary>
    public void BeginMarked(StructType type, int markedContent)
    {
        // Text alone can be marked within a text object, so that one of these serves for many marks; a figure may also be drawn.
        isMarkInText = type != StructType.Figure;
        if (isMarkInText)
            BeginText();
        else
            EndText();
        buffer.Byte((byte)'/').Raw(type.Name()).Raw(" <</MCID "u8).Integer(markedContent).Raw(">> BDC\n"u8);
    }

    /// <summary>Begins what is not part of the report's text.</summary>
    public void BeginArtifact(ArtifactKind kind)
    {
        EndText();
        isMarkInText = false;
        buffer.Raw(kind switch
        {
            ArtifactKind.Header => "/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC\n"u8,
            ArtifactKind.Footer => "/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC\n"u8,
            ArtifactKind.Repeated => "/Artifact <</Type /Pagination>> BDC\n"u8,
            _ => "/Artifact BMC\n"u8,
        });
    }

    /// <summary>Ends marked content or an artifact.</summary>
    public void EndMarked()
    {
        if (!isMarkInText)
            EndText();
        buffer.Raw("EMC\n"u8);
    }

    /// <summary>Draws an outline moved by two lengths.</summary>
    public void Draw(PathItem item, double dx, double dy)
    {
        EndText();
        if (item.Fill is { Alpha: > 0 } fill)
        {
            SetFill(fill);

            // One operator can paint both only where one opacity serves both.
            if (item.Stroke is { Color.Alpha: > 0 } edge && edge.Color.Alpha == fill.Alpha)
            {
                SetStroke(edge);
                Outline(item.Path, dx, dy);
                buffer.Raw("B\n"u8);
                return;
            }

            Outline(item.Path, dx, dy);
            buffer.Raw("f\n"u8);
        }

        if (item.Stroke is { Color.Alpha: > 0 } stroke)
        {
            SetStroke(stroke);
            Outline(item.Path, dx, dy);
            buffer.Raw("S\n"u8);
        }
    }

    /// <summary>Draws a picture.</summary>
    /// <param name="image">Its index among the report's pictures.</param>
    /// <param name="orientation">How it is turned before it is placed.</param>
    /// <param name="bounds">Where.</param>
    public void Draw(int image, ImageMatrix orientation, Rect bounds)
    {
        EndText();
        SetOpacity(255);
        resources.Images.Add(image);
        buffer.Raw("q "u8);
        var (width, height) = (bounds.Width.Points, bounds.Height.Points);
        Number(orientation.A * width);
        Number(orientation.B * height);
        Number(orientation.C * width);
        Number(orientation.D * height);
        Number(bounds.X.Points + orientation.E * width);
        Number(pageHeight - bounds.Bottom.Points + orientation.F * height).Raw("cm /Im"u8).Integer(image + 1).Raw(" Do Q\n"u8);
    }

    /// <summary>Begins shapes and pictures of which only what lies within a rectangle is seen. Clips do not nest.</summary>
    public void BeginClip(Rect bounds)
    {
        EndText();
        outer = (fillColor, strokeColor, opacity, lineWidth, dash);
        buffer.Raw("q "u8);
        Outline(Path.Rectangle(bounds), 0, 0);
        buffer.Raw("W n\n"u8);
    }

    /// <summary>Ends them; the graphics state is again what it was before.</summary>
    public void EndClip()
    {
        buffer.Raw("Q\n"u8);
        (fillColor, strokeColor, opacity, lineWidth, dash) = outer;
    }

    /// <summary>Ends an open text object.</summary>
    public void Finish() => EndText();

    private PdfBuffer Number(double points) => buffer.Real(points).Byte((byte)' ');

    private void Place(Point point, double dx, double dy)
    {
        Number(point.X.Points + dx);
        Number(pageHeight - point.Y.Points - dy);
    }

    private void Outline(Path path, double dx, double dy)
    {
        if (TryRectangle(path, dx, dy))
            return;
        foreach (var segment in path.Segments)
        {
            switch (segment.Verb)
            {
                case PathVerb.Move:
                    Place(segment.End, dx, dy);
                    buffer.Raw("m "u8);
                    break;
                case PathVerb.Line:
                    Place(segment.End, dx, dy);
                    buffer.Raw("l "u8);
                    break;
                case PathVerb.Curve:
                    Place(segment.Control1, dx, dy);
                    Place(segment.Control2, dx, dy);
                    Place(segment.End, dx, dy);
                    buffer.Raw("c "u8);
                    break;
                default:
                    buffer.Raw("h "u8);
                    break;
            }
        }
    }

    /// <summary>Writes a path of four upright sides as one operator: most paths are backgrounds of cells and boxes.</summary>
    private bool TryRectangle(Path path, double dx, double dy)
    {
        var s = path.Segments;
        if (s.Length != 5 || s[1].Verb != PathVerb.Line || s[2].Verb != PathVerb.Line || s[3].Verb != PathVerb.Line || s[4].Verb != PathVerb.Close)
            return false;
        var (a, b, c, d) = (s[0].End, s[1].End, s[2].End, s[3].End);
        if (a.Y != b.Y || b.X != c.X || c.Y != d.Y || d.X != a.X)
            return false;

        // Both corners are rounded, not the size: neighbours then meet without a gap.
        // On a mirrored page the outline runs the other way.
        var left = PdfBuffer.ToThousandths(Length.Min(a.X, c.X).Points + dx);
        var bottom = PdfBuffer.ToThousandths(pageHeight - c.Y.Points - dy);
        var width = PdfBuffer.ToThousandths(Length.Max(a.X, c.X).Points + dx) - left;
        var height = PdfBuffer.ToThousandths(pageHeight - a.Y.Points - dy) - bottom;
        buffer.Thousandths(left).Byte((byte)' ').Thousandths(bottom).Byte((byte)' ');
        buffer.Thousandths(width).Byte((byte)' ').Thousandths(height).Raw(" re "u8);
        return true;
    }

    private void SetFill(Color color)
    {
        SetOpacity(color.Alpha);
        if (Pack(color) == fillColor)
            return;
        fillColor = Pack(color);
        WriteColor(color, " g\n"u8, " rg\n"u8);
    }

    private void SetStroke(Stroke stroke)
    {
        SetOpacity(stroke.Color.Alpha);
        if (Pack(stroke.Color) != strokeColor)
        {
            strokeColor = Pack(stroke.Color);
            WriteColor(stroke.Color, " G\n"u8, " RG\n"u8);
        }

        var width = PdfBuffer.ToThousandths(stroke.Width.Points);
        if (width != lineWidth)
        {
            lineWidth = width;
            buffer.Thousandths(width).Raw(" w\n"u8);
        }

        var length = PdfBuffer.ToThousandths(stroke.Dash.Points);
        if (length != dash)
        {
            dash = length;
            buffer.Byte((byte)'[');
            if (length > 0)
                buffer.Thousandths(length);
            buffer.Raw("] 0 d\n"u8);
        }
    }

    private void SetOpacity(int alpha)
    {
        if (alpha == opacity)
            return;
        opacity = alpha;
        resources.Opacities.Add(alpha);
        buffer.Raw("/A"u8).Integer(alpha).Raw(" gs\n"u8);
    }

    private void WriteColor(Color color, ReadOnlySpan<byte> gray, ReadOnlySpan<byte> rgb)
    {
        buffer.Real(color.Red / 255.0);
        if (color.Red == color.Green && color.Green == color.Blue)
        {
            buffer.Raw(gray);
            return;
        }

        buffer.Byte((byte)' ').Real(color.Green / 255.0).Byte((byte)' ').Real(color.Blue / 255.0).Raw(rgb);
    }

    private static int Pack(Color color) => color.Red << 16 | color.Green << 8 | color.Blue;
}
