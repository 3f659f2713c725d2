using System;
using System.Globalization;

namespace EsgReportGen.Graphics.Geometry;

/// <summary>A length on the page, in points (1/72 inch). A value; may be negative. Fractions are kept until the PDF writer rounds to 1/1000 point.</summary>
/// <param name="Points">Points.</param>
public readonly record struct Length(double Points) : IComparable<Length>
{
    /// <summary>No length.</summary>
    public static Length Zero => default;

    /// <summary>A length in millimetres.</summary>
    public static Length FromMillimetres(double millimetres) => new(millimetres * 72 / 25.4);

    /// <summary>A length in points.</summary>
    public static Length FromPoints(double points) => new(points);

    /// <summary>The longer of two.</summary>
    public static Length Max(Length a, Length b) => a.Points >= b.Points ? a : b;

    /// <summary>The shorter of two.</summary>
    public static Length Min(Length a, Length b) => a.Points <= b.Points ? a : b;

    /// <inheritdoc />
    public int CompareTo(Length other) => Points.CompareTo(other.Points);

    /// <summary>Points with up to three decimals, e.g. <c>12.5pt</c>.</summary>
    public override string ToString() => Points.ToString("0.###", CultureInfo.InvariantCulture) + "pt";

#pragma warning disable CS1591 // Operators of arithmetic and order mean what they say.
    public static Length operator +(Length a, Length b) => new(a.Points + b.Points);
    public static Length operator -(Length a, Length b) => new(a.Points - b.Points);
    public static Length operator -(Length a) => new(-a.Points);
    public static Length operator *(Length a, double factor) => new(a.Points * factor);
    public static Length operator *(double factor, Length a) => new(a.Points * factor);
    public static Length operator /(Length a, double divisor) => new(a.Points / divisor);
    public static double operator /(Length a, Length b) => a.Points / b.Points;
    public static bool operator <(Length a, Length b) => a.Points < b.Points;
    public static bool operator >(Length a, Length b) => a.Points > b.Points;
    public static bool operator <=(Length a, Length b) => a.Points <= b.Points;
    public static bool operator >=(Length a, Length b) => a.Points >= b.Points;
#pragma warning restore CS1591
}
