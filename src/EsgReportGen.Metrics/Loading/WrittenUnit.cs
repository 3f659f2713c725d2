using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Loading;

/// <summary>What a unit as written means for the metrics that have it; one for all that write it so.</summary>
internal sealed class WrittenUnit
{
    /// <param name="text">The unit as written.</param>
    /// <param name="units">The units of the project.</param>
    public WrittenUnit(string text, UnitCatalog units)
    {
        ValueType = text switch
        {
            "text" => ValueType.Text,
            "date" => ValueType.Date,
            "yes-no" => ValueType.YesNo,
            _ => ValueType.Number,
        };
        Unit = ValueType == ValueType.Number ? units.Find(text) : null;
        Kind = Unit is null ? null : UnitKinds.Of(Unit);
        IsCountedOneByOne = Unit is not null && UnitKinds.IsCountedOneByOne(Unit);
    }

    /// <summary>What values in it are.</summary>
    public ValueType ValueType { get; }

    /// <summary>The unit; null for an unknown one, and for texts, dates and yes-no.</summary>
    public Unit? Unit { get; }

    /// <summary>The kind that follows from the unit; null without one.</summary>
    public MetricKind? Kind { get; }

    /// <summary>Whether values in the unit are whole things, exact unless their precision is stated.</summary>
    public bool IsCountedOneByOne { get; }
}
