using System.Globalization;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Layout;

/// <summary>Lengths as authors read them in messages.</summary>
internal static class Millimetres
{
    /// <summary>Whole millimetres, rounded up: half a millimetre too much is still too much.</summary>
    public static string Of(Length length) => System.Math.Ceiling(length.Points / 72 * 25.4).ToString("0", CultureInfo.InvariantCulture);
}
