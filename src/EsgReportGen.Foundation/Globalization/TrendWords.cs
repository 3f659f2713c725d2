using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>What <c>trend</c> says without words of its own, in all languages that <see cref="LanguageFacts"/> knows.</summary>
internal static class TrendWords
{
    /// <summary>The words of a language; English ones for a language that is not in the table.</summary>
    public static ImmutableDictionary<LocaleWord, string> Of(string language)
    {
        var (up, down, mixed) = language switch
        {
            "de" => ("stieg jedes Jahr", "sank jedes Jahr", "stieg und sank"),
            "fr" => ("a augmenté chaque année", "a diminué chaque année", "a augmenté et diminué"),
            "es" => ("aumentó cada año", "disminuyó cada año", "subió y bajó"),
            "it" => ("è aumentato ogni anno", "è diminuito ogni anno", "è salito e sceso"),
            "pt" => ("aumentou todos os anos", "diminuiu todos os anos", "subiu e desceu"),
            "nl" => ("steeg elk jaar", "daalde elk jaar", "steeg en daalde"),
            "sv" => ("ökade varje år", "minskade varje år", "ökade och minskade"),
            "zh" => ("逐年上升", "逐年下降", "有升有降"),
            "ja" => ("毎年増加した", "毎年減少した", "増減した"),
            "ko" => ("매년 증가했다", "매년 감소했다", "증감했다"),
            "ar" => ("ارتفع كل عام", "انخفض كل عام", "ارتفع وانخفض"),
            "he" => ("עלה מדי שנה", "ירד מדי שנה", "עלה וירד"),
            _ => ("rose every year", "fell every year", "went up and down"),
        };
        return ImmutableDictionary<LocaleWord, string>.Empty.Add(LocaleWord.TrendUp, up).Add(LocaleWord.TrendDown, down).Add(LocaleWord.TrendMixed, mixed);
    }
}
