using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>How a template or a table wants a number printed; the default prints it as published, with its unit.</summary>
public sealed record ValueFormat
{
    /// <summary>As published, with unit and qualifier.</summary>
    public static ValueFormat AsPublished { get; } = new();

    /// <summary>The unit to convert to (<c>| in "m3"</c>); null for the value's own.</summary>
    public Unit? Unit { get; init; }

    /// <summary>The magnitude word to count in (<c>| scale "million"</c>), by its English key; null for none.</summary>
    public string? Magnitude { get; init; }

    /// <summary>Decimals to print (<c>| decimals 1</c>), 0..28; null for as many as are known.</summary>
    public int? Decimals { get; init; }

    /// <summary>Leave the unit and its space out (<c>| plain</c>; cells of a table whose unit stands elsewhere).</summary>
    public bool OmitsUnit { get; init; }

    /// <summary>Leave the magnitude word out (labels of a chart whose title says it).</summary>
    public bool OmitsMagnitude { get; init; }

    /// <summary>Leave the qualifier's words out.</summary>
    public bool OmitsQualifier { get; init; }

    /// <summary>Last digits to add to the rounded number, so that the figures of a table add up; negative to take away, 0 as a rule.</summary>
    public int Moved { get; init; }

    /// <summary>Print a plus sign before positive numbers, as changes do.</summary>
    public bool ShowsPlus { get; init; }
}
