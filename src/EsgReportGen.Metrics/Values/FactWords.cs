using System.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Loading;

namespace EsgReportGen.Metrics.Values;

/// <summary>The words of the project's files for what a fact is, the same in every language: for ledgers, locks and messages.</summary>
public static class FactWords
{
    /// <summary>What a fact says, unrounded and invariant: the number in its own unit, the words, the day, <c>yes</c> or <c>no</c>, or the reason of a missing one.</summary>
    public static string Of(FactContent content) => content switch
    {
        FactContent.Number number => number.Measurement.Amount.ToString(CultureInfo.InvariantCulture),
        FactContent.Missing missing => Of(missing.Reason),
        FactContent.YesNo answer => answer.Value ? "yes" : "no",
        FactContent.Date date => date.Value.ToString(),
        FactContent.Text text => text.Value,
        _ => string.Empty,
    };

    /// <summary>The word for a reason: <c>not-published</c>.</summary>
    public static string Of(MissingReason reason) => Words.MissingReasons.WordFor(reason);

    /// <summary>The word for a qualifier: <c>more-than</c>.</summary>
    public static string Of(Qualifier qualifier) => Words.Qualifiers.WordFor(qualifier);

    /// <summary>The word for a kind: <c>inventory</c>.</summary>
    public static string Of(MetricKind kind) => Words.Kinds.WordFor(kind);
}
