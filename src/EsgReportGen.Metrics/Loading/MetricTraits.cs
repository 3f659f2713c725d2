using System.Collections.Immutable;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Csv;

namespace EsgReportGen.Metrics.Loading;

/// <summary>The keys of a metric that defaults give and members inherit; mutable while a metric is read.</summary>
internal sealed class MetricTraits
{
    private WrittenUnit? unit;

    public SourcedText? UnitText { get; private set; }

    /// <summary>The unit; null for none, for an unknown one, and for texts, dates and yes-no.</summary>
    public Unit? Unit => unit?.Unit;

    /// <summary>The kind that follows from the unit; null without a unit.</summary>
    public MetricKind? UnitKind => unit?.Kind;

    /// <summary>Whether values in the unit are whole things, exact unless their precision is stated.</summary>
    public bool IsCountedOneByOne => unit is { IsCountedOneByOne: true };

    public ValueType ValueType => unit?.ValueType ?? ValueType.Number;

    public SourcedText? KindText { get; set; }

    public MetricKind? Kind { get; set; }

    public SourcedText? Basis { get; set; }

    public SourcedText? Boundary { get; set; }

    public bool IsInstant { get; set; }

    public SourcedText? PrecisionText { get; private set; }

    public decimal? Precision { get; private set; }

    /// <summary>Whether the precision is a file's default, which touches no zero and no count.</summary>
    public bool IsDefaultPrecision { get; set; }

    public bool HasOwnPrecision { get; private set; }

    public int? Decimals { get; set; }

    public ImmutableArray<SourcedText> Disclosures { get; set; } = [];

    public SourceReference? Source { get; set; }

    public ComparisonMode Compare { get; set; }

    public SourcedText? Assurance { get; set; }

    public ImmutableArray<SourcedText> Notes { get; set; } = [];

    public CsvLayout Csv { get; set; } = CsvLayout.None;

    // What the metric writes itself: a formula's unit, kind, basis and boundary are computed unless it does.
    public bool HasOwnUnit { get; private set; }

    public bool HasOwnKind { get; private set; }

    public bool HasOwnBasis { get; private set; }

    public bool HasOwnBoundary { get; private set; }

    /// <summary>The traits that a metric starts from: a copy with nothing of its own.</summary>
    public MetricTraits Inherit()
    {
        var copy = (MetricTraits)MemberwiseClone();
        copy.HasOwnUnit = copy.HasOwnKind = copy.HasOwnBasis = copy.HasOwnBoundary = copy.HasOwnPrecision = false;
        return copy;
    }

    /// <summary>The traits that a member of a breakdown starts from: all but the notes.</summary>
    public MetricTraits InheritAsMember()
    {
        var copy = Inherit();
        copy.Notes = [];
        return copy;
    }

    /// <summary>Takes a unit, and what follows from it.</summary>
    /// <remarks>A precision that is inherited is one in the unit inherited with it: another unit ends it.</remarks>
    public void SetUnit(SourcedText text, WrittenUnit written)
    {
        if (!HasOwnPrecision && UnitText is { } inherited && !string.Equals(inherited.Text, text.Text, System.StringComparison.Ordinal))
            Precision = null;
        UnitText = text;
        unit = written;
    }

    /// <summary>Takes a precision that the metric, or the defaults, write themselves.</summary>
    public void SetPrecision(SourcedText text, decimal? precision)
    {
        PrecisionText = text;
        Precision = precision;
        IsDefaultPrecision = false;
        HasOwnPrecision = true;
    }

    public void MarkOwn(string key)
    {
        HasOwnUnit |= key is "unit";
        HasOwnKind |= key is "kind";
        HasOwnBasis |= key is "basis";
        HasOwnBoundary |= key is "boundary";
    }
}
