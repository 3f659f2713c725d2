using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Layout.Flow;

/// <summary>A box drawn behind elements of the flow. Where it is broken over pages it is closed at the foot and opened again. Compared by reference.</summary>
internal sealed class FlowBox
{
    /// <summary>The box around it; null for none.</summary>
    public required FlowBox? Parent { get; init; }

    /// <summary>Distance of its left edge from that of the flow.</summary>
    public required Length X { get; init; }

    /// <summary>Its width.</summary>
    public required Length Width { get; init; }

    /// <summary>Space within it, above and below what it holds.</summary>
    public required Length Padding { get; init; }

    /// <summary>Its background; null for none.</summary>
    public required Color? Fill { get; init; }

    /// <summary>The bar at the sides that <see cref="Bar"/> says; width 0 for none.</summary>
    public required Stroke Accent { get; init; }

    /// <summary>Where the bar stands.</summary>
    public BarSide Bar { get; init; }

    /// <summary>Radius of its corners.</summary>
    public Length Radius { get; init; }

    /// <summary>Space wanted above it.</summary>
    public Length SpaceBefore { get; init; }

    /// <summary>Space wanted below it.</summary>
    public Length SpaceAfter { get; init; }

    /// <summary>Whether a box is this one or lies within it.</summary>
    public bool Holds(FlowBox? other)
    {
        for (var box = other; box is not null; box = box.Parent)
        {
            if (ReferenceEquals(box, this))
                return true;
        }

        return false;
    }

    /// <summary>Sum of the paddings of a box and those around it, up to and without another one.</summary>
    public static Length Paddings(FlowBox? innermost, FlowBox? until)
    {
        var sum = Length.Zero;
        for (var box = innermost; box is not null && !ReferenceEquals(box, until); box = box.Parent)
            sum += box.Padding;
        return sum;
    }

    /// <summary>The innermost box that holds both; null for none.</summary>
    public static FlowBox? Common(FlowBox? a, FlowBox? b)
    {
        for (var box = a; box is not null; box = box.Parent)
        {
            if (box.Holds(b))
                return box;
        }

        return null;
    }

    /// <summary>The outermost box around a box that lies within another one; null if that one is the box itself.</summary>
    public static FlowBox? OutermostWithin(FlowBox? innermost, FlowBox? outer)
    {
        FlowBox? found = null;
        for (var box = innermost; box is not null && !ReferenceEquals(box, outer); box = box.Parent)
            found = box;
        return found;
    }
}
