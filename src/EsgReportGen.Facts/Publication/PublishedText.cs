using System.Collections.Generic;
using System.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Publication;

/// <summary>Values and differences in words, for findings: invariant, without group marks, as the project's files write them.</summary>
internal static class PublishedText
{
    /// <summary>What a fact says: <c>1419000 tCO2e</c>, <c>more than 1460</c>, <c>not-published</c>.</summary>
    public static string Of(FactContent content) => content switch
    {
        FactContent.Number { Measurement: var measurement } => Of(measurement),
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
    public static string? Qualifier(Qualifier qualifier) => qualifier switch
    {
        Foundation.Quantities.Qualifier.About => "about",
        Foundation.Quantities.Qualifier.MoreThan => "more-than",
        Foundation.Quantities.Qualifier.LessThan => "less-than",
        _ => null,
    };

    /// <summary>A number, invariant.</summary>
    public static string Of(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>How much a value changed: <c>+17000 tCO2e (+1.2%)</c>; <c>it is another value</c> where that is no number.</summary>
    public static string Difference(FactContent was, FactContent now)
    {
        if (was is not FactContent.Number { Measurement: var before } || now is not FactContent.Number { Measurement: var after}
            || !UnitCatalog.TryConvert(before.Amount, before.Unit, after.Unit, out var amount))
        {
            return "it is another value";
        }

        if (amount == after.Amount)
            return "it is said in another way";
        var parts = new List<string> { Signed(after.Amount - amount) + UnitOf(after.Unit, true) };
        if (Percent(amount, after.Amount) is { } percent && after.Unit.Code != "%")
            parts.Add("(" + Signed(percent) + "%)");
        return string.Join(' ', parts);
    }

    /// <summary>The relative change in percent, to a tenth or to its first digit; null from zero.</summary>
    public static decimal? Percent(decimal was, decimal now)
    {
        if (was == 0)
            return null;
        var percent = (now - was) / System.Math.Abs(was) * 100;
        return DecimalRounding.Round(percent, System.Math.Clamp(-DecimalRounding.FirstDigit(percent), 1, 28));
    }

    private static string Of(Measurement value)
    {
        var number = Of(value.Precision > 0 ? DecimalRounding.ToStep(value.Amount, value.Precision) : value.Amount) + UnitOf(value.Unit, false);
        return Qualifier(value.Qualifier) is { } word ? word.Replace('-', ' ') + " " + number : number;
    }

    private static string UnitOf(Unit unit, bool isDifference) => unit.Code switch
    {
        "ratio" or "count" => string.Empty,
        "%" => isDifference ? " percentage points" : "%",
        var code => " " + code,
    };

    private static string Signed(decimal number) => (number > 0 ? "+" : string.Empty) + Of(DecimalRounding.Trim(number));
}
