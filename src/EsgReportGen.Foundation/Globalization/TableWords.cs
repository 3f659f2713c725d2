using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>The word above columns of values, in all languages that <see cref="LanguageFacts"/> knows.</summary>
internal static class TableWords
{
    private static readonly ImmutableDictionary<string, string> Values = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["en"] = "Value",
        ["de"] = "Wert",
        ["fr"] = "Valeur",
        ["es"] = "Valor",
        ["it"] = "Valore",
        ["pt"] = "Valor",
        ["nl"] = "Waarde",
        ["sv"] = "Värde",
        ["zh"] = "数值",
        ["ja"] = "数値",
        ["ko"] = "값",
        ["ar"] = "القيمة",
        ["he"] = "ערך",
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The words of a language, by its primary subtag; none for a language that is not known.</summary>
    public static IEnumerable<KeyValuePair<LocaleWord, string>> Of(string language)
    {
        if (Values.TryGetValue(language, out var value))
            yield return new KeyValuePair<LocaleWord, string>(LocaleWord.Value, value);
    }
}
