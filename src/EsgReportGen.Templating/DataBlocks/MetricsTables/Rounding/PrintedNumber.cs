namespace EsgReportGen.Templating.DataBlocks.MetricsTables.Rounding;

/// <summary>A number in a cell while a column is made to add up.</summary>
/// <param name="Exact">The number before rounding, in the printed unit.</param>
/// <param name="Shown">The number that the digits say.</param>
/// <param name="Step">The worth of its last digit.</param>
/// <param name="Decimals">Decimals printed.</param>
/// <param name="IsFixed">Whether it must stay as it is rounded on its own: a zero, an exact count, a bound, a total.</param>
internal readonly record struct PrintedNumber(decimal Exact, decimal Shown, decimal Step, int Decimals, bool IsFixed)
{
    /// <summary>What stands for nothing: "not applicable" adds nothing to a sum.</summary>
    public static PrintedNumber Nothing => new(0, 0, 1, 0, true);

    /// <summary>Whether the number lies between the digits shown and the next ones in a direction, so that both are true to within one last digit.</summary>
    public bool CanMove(int direction) =>
        !IsFixed && (direction > 0 ? Exact > Shown : Exact < Shown) && Shown + (direction * Step) != 0;

    /// <summary>How far from the number the digits are after moving them.</summary>
    public decimal ErrorAfter(int direction) => System.Math.Abs(Shown + (direction * Step) - Exact);
}
