using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Metrics.Values;

/// <summary>What a fact says: a number, words, a day, yes or no, or why it says nothing. One of the nested cases.</summary>
public abstract record FactContent
{
    private FactContent()
    {
    }

    /// <summary>A number.</summary>
    /// <param name="Measurement">The number with unit, precision and qualifier.</param>
    public sealed record Number(Measurement Measurement) : FactContent;

    /// <summary>No value, with the reason.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Missing(MissingReason Reason) : FactContent;

    /// <summary>Words.</summary>
    /// <param name="Value">The words: inline Markdown.</param>
    public sealed record Text(string Value) : FactContent;

    /// <summary>A day.</summary>
    /// <param name="Value">The day, an instant.</param>
    public sealed record Date(Period Value) : FactContent;

    /// <summary>Yes or no.</summary>
    /// <param name="Value">True for yes.</param>
    public sealed record YesNo(bool Value) : FactContent;
}
