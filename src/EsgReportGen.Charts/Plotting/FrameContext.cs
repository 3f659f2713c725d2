using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Charts.Labels;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using OxyPlot;

namespace EsgReportGen.Charts.Plotting;

/// <summary>
/// Takes what OxyPlot draws onto a sheet. Grid and numbers of scales go to the ground; series of ours say when they draw marks.
/// Nothing is clipped: scales hold all their values.
/// </summary>
internal sealed class FrameContext(ChartSheet sheet) : ClippingRenderContext
{
    private bool drawsMarks;

    /// <summary>Draws something as marks and not on the ground.</summary>
    public void DrawMarksOf(Action draw)
    {
        drawsMarks = true;
        draw();
        drawsMarks = false;
    }

    public override void DrawLine(
        IList<ScreenPoint> points, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[]? dashArray, LineJoin lineJoin)
    {
        if (points.Count < 2 || thickness <= 0 || !stroke.IsVisible())
            return;
        var dash = dashArray is { Length: > 0 } ? new Length(dashArray[0] * thickness) : Length.Zero;
        Add(FrameShapes.Polyline(points, isClosed: false), null, new Stroke(FrameShapes.ColorOf(stroke), new Length(thickness), dash));
    }

    public override void DrawPolygon(
        IList<ScreenPoint> points, OxyColor fill, OxyColor stroke, double thickness, EdgeRenderingMode edgeRenderingMode, double[]? dashArray, LineJoin lineJoin)
    {
        if (points.Count < 3)
            return;
        Color? inside = fill.IsVisible() ? FrameShapes.ColorOf(fill) : null;
        Stroke? edge = stroke.IsVisible() && thickness > 0 ? new Stroke(FrameShapes.ColorOf(stroke), new Length(thickness)) : null;
        if (inside is not null || edge is not null)
            Add(FrameShapes.Polyline(points, isClosed: true), inside, edge);
    }

    public override void DrawText(
        ScreenPoint p, string text, OxyColor fill, string fontFamily, double fontSize, double fontWeight, double rotation,
        HorizontalAlignment horizontalAlignment, VerticalAlignment verticalAlignment, OxySize? maxSize)
    {
        var label = sheet.Label(Words(text), sheet.NameStyle);
        var horizontal = horizontalAlignment switch { HorizontalAlignment.Left => Anchor.After, HorizontalAlignment.Center => Anchor.Middle, _ => Anchor.Before };
        var vertical = verticalAlignment switch { VerticalAlignment.Top => Anchor.After, VerticalAlignment.Middle => Anchor.Middle, _ => Anchor.Before };
        sheet.PrintOnGround(label, label.Box(new Length(p.X), horizontal, new Length(p.Y), vertical));
    }

    public override OxySize MeasureText(string text, string fontFamily, double fontSize, double fontWeight) => string.IsNullOrEmpty(text)
        ? OxySize.Empty
        : new OxySize(sheet.Request.Text.WidthOf(Words(text), sheet.NameStyle).Points, sheet.NameStyle.Leading.Points);

    protected override void SetClip(OxyRect clippingRectangle)
    {
    }

    protected override void ResetClip()
    {
    }

    /// <summary>A number of a scale as a text.</summary>
    public static ImmutableArray<Inline> Words(string text) => text.Length == 0 ? [] : [new TextInline(text, SourceSpan.None)];

    private void Add(Path path, Color? fill, Stroke? stroke)
    {
        if (drawsMarks)
            sheet.Draw(path, fill, stroke);
        else
            sheet.DrawGround(new PathItem(path, fill, stroke));
    }
}
