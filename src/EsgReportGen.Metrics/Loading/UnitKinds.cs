using System;
using System.Collections.Generic;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Loading;

/// <summary>The kind of a metric that follows from its unit.</summary>
internal static class UnitKinds
{
    private static readonly Dimension Power = Dimension.Of("energy").Divide(Dimension.Of("time"));

    /// <summary>The kind of a metric in a unit where none is written.</summary>
    public static MetricKind Of(Unit unit)
    {
        var dimension = unit.Dimension;
        if (dimension.IsNone || dimension.Equals(Dimension.Of("percentage-points")))
            return MetricKind.Ratio;
        if (dimension.Equals(Power) || IsQualifiedPower(dimension))
            return MetricKind.Capacity;
        return OnlyBase(dimension) is { } name ? OfBase(name) : HasDivisor(dimension) ? MetricKind.Ratio : MetricKind.Activity;
    }

    /// <summary>Whether values of the unit are whole things, so that they are exact unless their precision is stated.</summary>
    public static bool IsCountedOneByOne(Unit unit) =>
        unit.Factor == UnitFactor.One && OnlyBase(unit.Dimension) is { } name && (IsCount(name) || string.Equals(name, "person", StringComparison.Ordinal));

    /// <summary>Whether a kind from a file's defaults can be that of a metric whose unit has a kind of its own; otherwise the unit's holds.</summary>
    public static bool Fits(MetricKind kind, MetricKind natural) => kind switch
    {
        MetricKind.Inventory => natural == MetricKind.Inventory,
        MetricKind.Reduction or MetricKind.Removal or MetricKind.Credit or MetricKind.Avoided => natural is not (MetricKind.Ratio or MetricKind.Money),
        MetricKind.Ratio or MetricKind.Money or MetricKind.Text => natural == kind,
        _ => natural is not (MetricKind.Inventory or MetricKind.Ratio or MetricKind.Money),
    };

    private static MetricKind OfBase(string name)
    {
        if (name.StartsWith("mass-co2", StringComparison.Ordinal))
            return MetricKind.Inventory;
        if (name.StartsWith("currency:", StringComparison.Ordinal))
            return MetricKind.Money;
        if (name.StartsWith("energy", StringComparison.Ordinal))
            return MetricKind.Energy;
        if (name is "person" or "fte")
            return MetricKind.People;
        if (name is "apparent-power")
            return MetricKind.Capacity;
        return IsCount(name) ? MetricKind.Count : MetricKind.Activity;
    }

    private static bool IsCount(string name) => name is "count" || name.StartsWith("count:", StringComparison.Ordinal) || name.StartsWith("count[", StringComparison.Ordinal);

    private static bool IsQualifiedPower(Dimension dimension)
    {
        var hasEnergy = false;
        var hasTime = false;
        var count = 0;
        foreach (var power in dimension.Powers)
        {
            count++;
            hasEnergy |= power.Value == 1 && power.Key.StartsWith("energy[", StringComparison.Ordinal);
            hasTime |= power.Value == -1 && string.Equals(power.Key, "time", StringComparison.Ordinal);
        }

        return hasEnergy && hasTime && count == 2;
    }

    private static string? OnlyBase(Dimension dimension)
    {
        string? only = null;
        foreach (KeyValuePair<string, int> power in dimension.Powers)
        {
            if (only is not null || power.Value != 1)
                return null;
            only = power.Key;
        }

        return only;
    }

    private static bool HasDivisor(Dimension dimension)
    {
        foreach (var power in dimension.Powers)
        {
            if (power.Value < 0)
                return true;
        }

        return false;
    }
}
