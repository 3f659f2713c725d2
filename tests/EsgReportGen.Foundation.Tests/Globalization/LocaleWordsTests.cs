using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Tests.Globalization;

/// <summary>The tool's own words in the languages that it knows.</summary>
public sealed class LocaleWordsTests
{
    // Words before something, which languages may put behind it or around it.
    private static readonly LocaleWord[] Movable =
    [
        LocaleWord.Chapter, LocaleWord.Section, LocaleWord.Page, LocaleWord.MoreThan, LocaleWord.LessThan, LocaleWord.About, LocaleWord.Up, LocaleWord.Down,
        LocaleWord.Versus, LocaleWord.LinkToPage,
    ];

    public static TheoryData<string> Languages => ["de", "fr", "es", "it", "pt", "nl", "sv", "zh", "ja", "ko", "ar", "he"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Words_OfEachLanguage_AreThereWithTheirPlaces(string language)
    {
        var locale = Load(language);
        var own = ReportWords.Of(language).Concat(TargetWords.Of(language)).Concat(TrendWords.Of(language)).Concat(WebWords.Of(language)).Concat(TableWords.Of(language))
            .Concat(ChartWords.Of(language)).ToArray();

        Assert.Equal(Enum.GetValues<LocaleWord>(), own.Select(w => w.Key).Order());
        Assert.All(own, w => Assert.Equal(w.Value, locale.Word(w.Key)));
        Assert.All(own, w => Assert.NotEmpty(w.Value.Trim()));
        Assert.All(own, w => Assert.Equal(Places(ReportLocale.English.Word(w.Key), w.Key), Places(w.Value, w.Key)));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void MissingValuesAnswersAndReasons_OfEachLanguage_AreItsOwn(string language)
    {
        var (locale, english) = (Load(language), ReportLocale.English);
        var reasons = ReasonWords.Of("en").Keys;

        Assert.All(Enum.GetValues<MissingReason>(), r => Assert.NotEqual(english.Say(r), locale.Say(r)));
        Assert.All(Enum.GetValues<MissingReason>(), r => Assert.NotEmpty(locale.Print(r)));
        Assert.NotEqual(english.Print(true), locale.Print(true));
        Assert.NotEqual(locale.Say(true), locale.Say(false));
        Assert.Equal(["error", "factor"], reasons.Where(r => english.Reason(r) == locale.Reason(r)).Union(["error", "factor"]).Order());
        Assert.Equal(reasons.Count(), reasons.Select(locale.Reason).Distinct().Count());
    }

    [Fact]
    public void German_SpeaksGerman()
    {
        var locale = Load("de");

        Assert.Equal(("nicht veröffentlicht", "nicht zutreffend", "Ja"), (locale.Print(MissingReason.NotPublished), locale.Say(MissingReason.NotApplicable), locale.Print(true)));
        Assert.Equal("mehr als 1.600", Bound(locale, Qualifier.MoreThan));
        Assert.Equal("2,1\u00A0Prozentpunkte", locale.WithPoints("2,1"));
        Assert.Equal("Tabelle\u00A02", locale.Word(LocaleWord.Table, "2"));
        Assert.Equal("Angepasst: 43 kt laut Geschäftsbericht 2023; jetzt 45 kt. Grund: Fehler, Schätzung ersetzt.", Restated(locale, "43 kt", "Geschäftsbericht 2023", "45 kt"));
    }

    [Fact]
    public void Chinese_SpeaksChinese()
    {
        var locale = Load("zh-Hans");

        Assert.Equal(("未披露", "不适用", "否"), (locale.Print(MissingReason.NotPublished), locale.Say(MissingReason.NotApplicable), locale.Print(false)));
        Assert.Equal(("超过1,600", "约1,600"), (Bound(locale, Qualifier.MoreThan), Bound(locale, Qualifier.About)));
        Assert.Equal("2.1个百分点", locale.WithPoints("2.1"));
        Assert.Equal(("表\u00A02", "第12页", "较2023"), (locale.Word(LocaleWord.Table, "2"), locale.Word(LocaleWord.Page, "12"), locale.Word(LocaleWord.Versus, "2023")));
        Assert.Equal("重述：2023年报中为43 kt，现为45 kt。原因：差错、替换估算值。", Restated(locale, "43 kt", "2023年报", "45 kt"));
    }

    [Fact]
    public void JapaneseAndKorean_PutBoundsBehindTheNumber()
    {
        Assert.Equal("1,600超", Bound(Load("ja"), Qualifier.MoreThan));
        Assert.Equal(("1,600 미만", "약 1,600"), (Bound(Load("ko"), Qualifier.LessThan), Bound(Load("ko"), Qualifier.About)));
        Assert.Equal("2.1%p", Load("ko").WithPoints("2.1"));
    }

    [Fact]
    public void ArabicAndHebrew_SpeakTheirOwn()
    {
        var (arabic, hebrew) = (Load("ar-AE"), Load("he"));

        Assert.Equal(("31\u00A0مارس 2025", "31\u00A0במרץ 2025"), (arabic.FormatDate(Period.OnDay(2025, 3, 31)), hebrew.FormatDate(Period.OnDay(2025, 3, 31))));
        Assert.Equal(("31/3/2025", "31.3.2025"), (arabic.FormatShortDate(Period.OnDay(2025, 3, 31)), hebrew.FormatShortDate(Period.OnDay(2025, 3, 31))));
        Assert.Equal(("أكثر من 1,600", "יותר מ־1,600"), (Bound(arabic, Qualifier.MoreThan), Bound(hebrew, Qualifier.MoreThan)));
        Assert.Equal(("الجدول\u00A02", "עמוד\u00A012"), (arabic.Word(LocaleWord.Table, "2"), hebrew.Word(LocaleWord.Page, "12")));
        Assert.Equal("أعيد العرض: 43 kt في FY23؛ والآن 45 kt. السبب: خطأ، استبدال تقدير.", Restated(arabic, "43 kt", "FY23", "45 kt"));
    }

    [Fact]
    public void LocaleFile_ReplacesAWordAndKeepsTheRest()
    {
        var locale = Load("de", "words: { total: Gesamt }\nreasons: { error: Irrtum }\nmissing: { confidential: { print: ✱ } }");

        Assert.Equal(("Gesamt", "Tabelle"), (locale.Word(LocaleWord.Total), locale.Word(LocaleWord.Table)));
        Assert.Equal(("Irrtum", "Methode"), (locale.Reason("error"), locale.Reason("method")));
        Assert.Equal(("✱", "nicht erhoben"), (locale.Print(MissingReason.Confidential), locale.Say(MissingReason.NotCollected)));
    }

    [Theory]
    [InlineData("fa", "\u2066", "\u2069")]
    [InlineData("uz-Arab", "\u2066", "\u2069")]
    [InlineData("fi", "", "")]
    public void EnglishWords_InLanguagesFromRightToLeft_AreIsolates(string language, string open, string close)
    {
        var locale = Load(language);
        var day = Period.OnDay(2025, 3, 31);

        Assert.Equal(open + "Figures may not add up because of rounding." + close, locale.Word(LocaleWord.Rounding));
        Assert.Equal(open + "vs\u00A02023" + close, locale.Word(LocaleWord.Versus, "2023"));
        Assert.Equal(open + "31\u00A0March 2025" + close, locale.FormatDate(day));
        Assert.Equal(open + "structure of the group" + close, locale.Reason("structure"));
        Assert.Equal("2.1\u00A0percentage points", locale.WithPoints("2.1"));
        Assert.Equal(", ", locale.Word(LocaleWord.ListSeparator));
    }

    [Fact]
    public void OwnWords_InLanguagesFromRightToLeft_StandAsTheyAre()
    {
        var locale = Load("fa", "words: { restated: '{was} در {edition}، اکنون {now}: {reasons}', versus: 'نسبت به {}' }");

        Assert.Equal("{was} در {edition}، اکنون {now}: {reasons}", locale.Word(LocaleWord.Restated));
        Assert.Equal("نسبت به 2023", locale.Word(LocaleWord.Versus, "2023"));
    }

    private static IEnumerable<string> Places(string words, LocaleWord word) => WordPattern.Pieces(words)
        .Where(p => p.IsName && (p.Text.Length > 0 || !Movable.Contains(word)))
        .Select(p => p.Text)
        .Order(StringComparer.Ordinal);

    private static string Restated(ReportLocale locale, string was, string edition, string now) => locale.Word(LocaleWord.Restated)
        .Replace("{was}", was, StringComparison.Ordinal)
        .Replace("{edition}", edition, StringComparison.Ordinal)
        .Replace("{now}", now, StringComparison.Ordinal)
        .Replace("{reasons}", locale.Reason("error") + locale.Word(LocaleWord.ListSeparator) + locale.Reason("estimate-replaced"), StringComparison.Ordinal);

    private static string Bound(ReportLocale locale, Qualifier qualifier) =>
        locale.Format(new Measurement(1600, UnitCatalog.Standard.Find("count")!, 1, qualifier), new ValueFormat()).Text;

    private static ReportLocale Load(string language, string yaml = "") =>
        ReportLocale.Load(new SourceFile($"templates/{language}/locale.yaml", $"language: {language}\n{yaml}\n"), language, new DiagnosticBag());
}
