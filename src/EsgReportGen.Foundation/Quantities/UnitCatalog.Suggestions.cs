using System;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Foundation.Quantities;

/// <content>What an unknown unit was meant to be.</content>
public sealed partial class UnitCatalog
{
    /// <summary>The known unit that a text was probably meant to be: <c>L/kWh</c> for <c>L/degree</c>; null if none is near.</summary>
    public string? Suggest(string code)
    {
        if (code.Length > UnitParser.MaxLength)
            return null;
        var suggestion = code.Trim();
        foreach (var factor in UnitParser.Factors(suggestion).Distinct(StringComparer.Ordinal).ToArray())
        {
            var name = WithoutMultiple(WithoutBracket(factor));
            if (name.Length == 0 || Find(factor) is not null)
                continue;
            if ((UnitMistakes.Find(name) ?? SuggestName(name)) is not { } near)
                return null;
            suggestion = suggestion.Replace(name, near);
        }

        return !string.Equals(suggestion, code, StringComparison.Ordinal) && Find(suggestion) is not null ? suggestion : null;
    }

    /// <summary>What to do about an unknown unit: "did you mean …?", or how to declare one.</summary>
    public string HintFor(string code)
    {
        if (string.Equals(code.Trim(), "mtCO2e", StringComparison.OrdinalIgnoreCase))
            return "write `tCO2e` or `MtCO2e`, or declare it in report.yaml: `units: { mtCO2e: { is: tCO2e } }`";
        if (Suggest(code) is { } near)
            return "did you mean `" + near + "`?";
        return IsWord(code)
            ? "for a thing that is counted write `count[" + code + "]`, or declare it in report.yaml: `units: { " + code + ": { is: count } }`"
            : "write a unit such as `tCO2e`, `MWh`, `m3`, `tCO2e/million CNY`, or declare your own in report.yaml under `units:`";
    }

    private static string WithoutBracket(string factor) => factor.IndexOf('[') is var open and >= 0 ? factor.Substring(0, open) : factor;

    private static string WithoutMultiple(string factor) =>
        factor.IndexOf(' ') is var space and > 0 && UnitPrefixes.Magnitude(factor.Substring(0, space)) is not null ? factor.Substring(space + 1) : factor;

    private static bool IsWord(string code) => code.Length > 2 && code.All(c => c is >= 'a' and <= 'z' or '-' or ' ');

    private string? SuggestName(string name)
    {
        var candidates = own.Keys.OrderBy(k => k, StringComparer.Ordinal).Concat(UnitIndex.Spellings);

        // Every one-letter code is near every other; only a slip of the shift key is a near miss.
        return name.Length <= 2
            ? candidates.FirstOrDefault(c => string.Equals(c, name, StringComparison.OrdinalIgnoreCase))
            : NearestName.Find(name, candidates);
    }
}
