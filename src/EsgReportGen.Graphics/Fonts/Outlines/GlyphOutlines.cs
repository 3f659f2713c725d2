using System;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Fonts.Outlines;

/// <summary>Tells the outlines of glyphs, for exporters that draw letters themselves. Safe to use from many threads.</summary>
public static class GlyphOutlines
{
    private static readonly Lazy<nint> Functions = new(CreateFunctions);

    /// <summary>Reads the outline of a glyph: that of the same place on the weight axis that text is shaped and embedded with.</summary>
    /// <param name="face">The font.</param>
    /// <param name="glyph">The glyph.</param>
    /// <param name="size">The size of the em.</param>
    /// <returns>The outline from the pen on the baseline, to be filled where it winds (non-zero); without steps for a glyph that shows nothing.</returns>
    public static Path Read(FontFace face, ushort glyph, Length size)
    {
        var pen = new Pen(size.Points / face.UnitsPerEm);
        var handle = GCHandle.Alloc(pen);
        try
        {
            HarfBuzzDraw.DrawGlyph(face.Native.Font.Handle, glyph, Functions.Value, GCHandle.ToIntPtr(handle));
        }
        finally
        {
            handle.Free();
            GC.KeepAlive(face);
        }

        return new Path(pen.Segments.ToImmutable());
    }

    // HarfBuzz itself turns quadratic curves into cubic ones where nobody asks for them.
    private static unsafe nint CreateFunctions()
    {
        var functions = HarfBuzzDraw.CreateFunctions();
        HarfBuzzDraw.SetMoveTo(functions, &MoveTo, 0, 0);
        HarfBuzzDraw.SetLineTo(functions, &LineTo, 0, 0);
        HarfBuzzDraw.SetCubicTo(functions, &CubicTo, 0, 0);
        HarfBuzzDraw.SetClosePath(functions, &Close, 0, 0);
        HarfBuzzDraw.MakeImmutable(functions);
        return functions;
    }

    [UnmanagedCallersOnly]
    private static void MoveTo(nint functions, nint data, nint state, float x, float y, nint userData) => PenOf(data).Add(PathVerb.Move, x, y);

    [UnmanagedCallersOnly]
    private static void LineTo(nint functions, nint data, nint state, float x, float y, nint userData) => PenOf(data).Add(PathVerb.Line, x, y);

    [UnmanagedCallersOnly]
    private static void CubicTo(nint functions, nint data, nint state, float x1, float y1, float x2, float y2, float x, float y, nint userData) =>
        PenOf(data).AddCurve(x1, y1, x2, y2, x, y);

    [UnmanagedCallersOnly]
    private static void Close(nint functions, nint data, nint state, nint userData) => PenOf(data).Close();

    private static Pen PenOf(nint data) => (Pen)GCHandle.FromIntPtr(data).Target!;

    // Fonts count upwards from the baseline, pages downwards.
    private sealed class Pen(double scale)
    {
        private Point start;

        public ImmutableArray<PathSegment>.Builder Segments { get; } = ImmutableArray.CreateBuilder<PathSegment>();

        public void Add(PathVerb verb, float x, float y)
        {
            var end = At(x, y);
            if (verb == PathVerb.Move)
                start = end;
            Segments.Add(new PathSegment(verb, end));
        }

        public void AddCurve(float x1, float y1, float x2, float y2, float x, float y) =>
            Segments.Add(new PathSegment(PathVerb.Curve, At(x, y), At(x1, y1), At(x2, y2)));

        public void Close() => Segments.Add(new PathSegment(PathVerb.Close, start));

        private Point At(float x, float y) => new(new Length(x * scale), new Length(-y * scale));
    }
}
