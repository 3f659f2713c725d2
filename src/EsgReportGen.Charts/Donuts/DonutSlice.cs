using System.Collections.Immutable;
using EsgReportGen.Charts.Colors;
using EsgReportGen.Document.Charts;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Charts.Donuts;

/// <summary>A part of a <see cref="DonutChart"/> and its place in the ring.</summary>
/// <param name="Part">Name and number.</param>
/// <param name="From">Where it begins, in turns clockwise from the top, 0..1.</param>
/// <param name="To">Where it ends; where it begins if it has no number above zero.</param>
/// <param name="Color">Its colour.</param>
internal readonly record struct DonutSlice(NamedValue Part, double From, double To, Color Color)
{
    /// <summary>Its middle, in turns clockwise from the top.</summary>
    public double Middle => (From + To) / 2;

    /// <summary>Whether there is something to see of it.</summary>
    public bool IsSeen => To > From;

    /// <summary>The slices of a chart, in written order, clockwise from the top.</summary>
    public static ImmutableArray<DonutSlice> Of(DonutChart chart, Theme theme)
    {
        var whole = 0m;
        foreach (var part in chart.Slices)
            whole += Amount(part);
        var slices = ImmutableArray.CreateBuilder<DonutSlice>(chart.Slices.Length);
        var sum = 0m;
        foreach (var part in chart.Slices)
        {
            var from = whole > 0 ? (double)(sum / whole) : 0;
            sum += Amount(part);
            slices.Add(new DonutSlice(part, from, whole > 0 ? (double)(sum / whole) : 0, SeriesColors.Of(theme, slices.Count)));
        }

        return slices.MoveToImmutable();
    }

    private static decimal Amount(NamedValue part) => part.Value.Amount is { } amount and > 0 ? amount : 0;
}
