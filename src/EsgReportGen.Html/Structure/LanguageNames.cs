namespace EsgReportGen.Html.Structure;

/// <summary>What languages are called by those who speak them.</summary>
internal static class LanguageNames
{
    /// <summary>The name of a language in itself; the tag for one that is not known.</summary>
    public static string Of(string language) => language.ToLowerInvariant() switch
    {
        "zh-hant" or "zh-tw" or "zh-hk" or "zh-mo" => "繁體中文",
        "zh-hans" or "zh-cn" or "zh-sg" => "简体中文",
        var tag => tag.Split('-')[0] switch
        {
            "ar" => "العربية",
            "de" => "Deutsch",
            "en" => "English",
            "es" => "Español",
            "fa" => "فارسی",
            "fr" => "Français",
            "he" => "עברית",
            "hi" => "हिन्दी",
            "it" => "Italiano",
            "ja" => "日本語",
            "ko" => "한국어",
            "nl" => "Nederlands",
            "pl" => "Polski",
            "pt" => "Português",
            "sv" => "Svenska",
            "th" => "ไทย",
            "tr" => "Türkçe",
            "zh" => "中文",
            _ => language,
        },
    };
}
