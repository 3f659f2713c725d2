using System;

namespace EsgReportGen.Graphics.Geometry;

/// <summary>Directions on a circle. Only the four operations are used, so that every machine gives the same digits.</summary>
public static class UnitCircle
{
    private const double QuarterTurn = Math.PI / 2;

    /// <summary>The point of the circle of radius 1 around (0, 0) that a clock's hand shows.</summary>
    /// <param name="turns">How far the hand has gone clockwise from the top; 1 is once around. Any number, also negative.</param>
    /// <returns>X grows to the right, Y downwards; exact at quarters of a turn, elsewhere within 1e-15.</returns>
    public static (double X, double Y) At(double turns)
    {
        var quarters = (turns - Math.Floor(turns)) * 4;
        var whole = (int)quarters;
        var rest = quarters - whole;
        var (sine, cosine) = rest <= 0.5 ? Of(rest * QuarterTurn) : Swapped(Of((1 - rest) * QuarterTurn));
        return whole switch
        {
            0 => (sine, -cosine),
            1 => (cosine, sine),
            2 => (-sine, cosine),
            3 => (-cosine, -sine),
            _ => (0, -1),
        };
    }

    /// <summary>The place on a circle that a clock's hand shows.</summary>
    /// <param name="centre">The centre.</param>
    /// <param name="radius">The radius.</param>
    /// <param name="turns">How far the hand has gone clockwise from the top; 1 is once around.</param>
    public static Point At(Point centre, Length radius, double turns)
    {
        var (x, y) = At(turns);
        return centre.Offset(radius * x, radius * y);
    }

    private static (double Sine, double Cosine) Swapped((double Sine, double Cosine) pair) => (pair.Cosine, pair.Sine);

    /// <summary>Taylor's series; for 0 to an eighth of a turn the terms left out are below the last digit.</summary>
    private static (double Sine, double Cosine) Of(double angle)
    {
        var square = angle * angle;
        var (sine, cosine) = (0.0, 0.0);
        for (var n = 16; n >= 2; n -= 2)
        {
            sine = (1 - sine) * square / (n * (n + 1));
            cosine = (1 - cosine) * square / (n * (n - 1));
        }

        return (angle * (1 - sine), 1 - cosine);
    }
}
