namespace EsgReportGen.Layout.Pages;

/// <summary>How much sums of lengths may exceed what they must fit: rounding of sums, far below what a printer shows.</summary>
internal static class Tolerance
{
    /// <summary>In points.</summary>
    public const double Points = 0.01;
}
