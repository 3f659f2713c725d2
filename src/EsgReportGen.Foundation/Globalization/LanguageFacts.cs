using System;
using EsgReportGen.Foundation.Globalization.Reading;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>
/// The tool's own words, and separators, percent and date patterns and month names of languages, these as in Unicode CLDR 45 (2024), common/main; the minus is U+2212 everywhere,
/// since a hyphen is shorter than a figure. English dates are those of en-GB, which print without a comma.
/// </summary>
internal static class LanguageFacts
{
    /// <summary>The facts of a language tag, by its primary subtag; English ones where the table has none.</summary>
    public static LocaleData Find(string language, out bool isKnown)
    {
        var dash = language.IndexOf('-');
        var data = Primary((dash < 0 ? language : language.Substring(0, dash)).ToLowerInvariant());
        isKnown = data is not null;
        return (data ?? English) with { Language = language };
    }

    /// <summary>English.</summary>
    public static LocaleData English { get; } = Make(
        "en", ".", ",", "{}%", "d MMMM yyyy", "dd/MM/yyyy",
        "January February March April May June July August September October November December",
        "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
        ("thousand", 1_000m, "thousand"), ("million", 1_000_000m, "million"), ("billion", 1_000_000_000m, "billion"), ("trillion", 1_000_000_000_000m, "trillion"));

    private static LocaleData? Primary(string language) => language switch
    {
        "en" => English,
        "de" => Make(
            "de", ",", ".", "{}\u00A0%", "d. MMMM yyyy", "dd.MM.yyyy",
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
            ("thousand", 1_000m, "Tsd."), ("million", 1_000_000m, "Mio."), ("billion", 1_000_000_000m, "Mrd."), ("trillion", 1_000_000_000_000m, "Bio.")),
        "fr" => Make(
            "fr", ",", "\u202F", "{}\u202F%", "d MMMM yyyy", "dd/MM/yyyy",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
            ("thousand", 1_000m, "k"), ("million", 1_000_000m, "M"), ("billion", 1_000_000_000m, "Md")) with { HasWideOne = true },
        "es" => Make(
            "es", ",", ".", "{}\u00A0%", "d 'de' MMMM 'de' yyyy", "d/M/yyyy",
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
            "ene feb mar abr may jun jul ago sept oct nov dic") with { GroupFrom = 5 },
        "it" => Make(
            "it", ",", ".", "{}%", "d MMMM yyyy", "dd/MM/yyyy",
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
            "gen feb mar apr mag giu lug ago set ott nov dic"),
        "pt" => Make(
            "pt", ",", ".", "{}%", "d 'de' MMMM 'de' yyyy", "dd/MM/yyyy",
            "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
            "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.") with { HasWideOne = true },
        "nl" => Make(
            "nl", ",", ".", "{}%", "d MMMM yyyy", "dd-MM-yyyy",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "jan feb mrt apr mei jun jul aug sep okt nov dec"),
        "sv" => Make(
            "sv", ",", "\u00A0", "{}\u00A0%", "d MMMM yyyy", "yyyy-MM-dd",
            "januari februari mars april maj juni juli augusti september oktober november december",
            "jan. feb. mars apr. maj juni juli aug. sep. okt. nov. dec."),
        "zh" => EastAsian("zh", "yyyy年M月d日", ("万", 10_000m, "万"), ("亿", 100_000_000m, "亿")),
        "ja" => EastAsian("ja", "yyyy年M月d日", ("万", 10_000m, "万"), ("億", 100_000_000m, "億")),
        "ko" => EastAsian("ko", "yyyy년 M월 d일", ("만", 10_000m, "만"), ("억", 100_000_000m, "억")),
        "ar" => Make(
            "ar", ".", ",", "{}%", "d MMMM yyyy", "d/M/yyyy",
            "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
            "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
            ("thousand", 1_000m, "ألف"), ("million", 1_000_000m, "مليون"), ("billion", 1_000_000_000m, "مليار"), ("trillion", 1_000_000_000_000m, "تريليون")),
        "he" => Make(
            "he", ".", ",", "{}%", "d 'ב'MMMM yyyy", "d.M.yyyy",
            "ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר",
            "ינו׳ פבר׳ מרץ אפר׳ מאי יוני יולי אוג׳ ספט׳ אוק׳ נוב׳ דצמ׳",
            ("thousand", 1_000m, "אלף"), ("million", 1_000_000m, "מיליון"), ("billion", 1_000_000_000m, "מיליארד"), ("trillion", 1_000_000_000_000m, "טריליון")),
        _ => null,
    };

    private static LocaleData EastAsian(string language, string date, params (string, decimal, string)[] magnitudes) =>
        Make(language, ".", ",", "{}%", date, "yyyy/M/d", "1 2 3 4 5 6 7 8 9 10 11 12", "1 2 3 4 5 6 7 8 9 10 11 12", magnitudes)
            with { Space = string.Empty };

    private static LocaleData Make(
        string language, string point, string group, string percent, string longDate, string shortDate, string months, string shortMonths,
        params (string Key, decimal Factor, string Word)[] magnitudes) => new()
        {
            Language = language,
            Decimal = point,
            Group = group,
            Percent = percent,
            LongDate = longDate,
            ShortDate = shortDate,
            Months = [.. months.Split(' ')],
            ShortMonths = [.. shortMonths.Split(' ')],
            Magnitudes = [.. Array.ConvertAll(magnitudes, m => new MagnitudeWord(m.Key, m.Factor, m.Word))],
            Missing = MissingWords.Of(language),
            Yes = MissingWords.Yes(language),
            No = MissingWords.No(language),
            Words = EnglishWords.Words.SetItems(ReportWords.Of(language)).SetItems(TargetWords.Of(language)).SetItems(TrendWords.Of(language)).SetItems(WebWords.Of(language))
                .SetItems(TableWords.Of(language)).SetItems(ChartWords.Of(language)),
            Reasons = ReasonWords.Of(language),
            Spoken = SpokenWordTable.Find(language) ?? SpokenWordTable.English,
        };
}
