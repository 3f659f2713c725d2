using System.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Publication;

/// <summary>Values as the lists of editions write them: invariant, without group marks.</summary>
internal static class PublishedText
{
    /// <summary>What a fact says that is no number: <c>not-published</c>, <c>yes</c>, <c>2024-03-31</c>; empty for a number.</summary>
    public static string Of(FactContent content) => content switch
    {
        FactContent.Missing missing => Reason(missing.Reason),
        FactContent.YesNo answer => answer.Value ? "yes" : "no",
        FactContent.Date date => date.Value.ToString(),
        FactContent.Text text => "“" + text.Value + "”",
        _ => string.Empty,
    };

    /// <summary>The key of a reason.</summary>
    public static string Reason(MissingReason reason) => reason switch
    {
        MissingReason.NotApplicable => "not-applicable",
        MissingReason.NotRelevant => "not-relevant",
        MissingReason.NotPublished => "not-published",
        MissingReason.NotCollected => "not-collected",
        _ => "confidential",
    };

    /// <summary>The key of a qualifier; null for an exact number.</summary>
    public static string? Qualifier(Foundation.Quantities.Qualifier qualifier) => qualifier switch
    {
        Foundation.Quantities.Qualifier.About => "about",
        Foundation.Quantities.Qualifier.MoreThan => "more-than",
        Foundation.Quantities.Qualifier.LessThan => "less-than",
        _ => null,
    };

    /// <summary>A number, invariant.</summary>
    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
