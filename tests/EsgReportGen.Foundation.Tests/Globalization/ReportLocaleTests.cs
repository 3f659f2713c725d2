using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Globalization.Reading;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Tests.Globalization;

public sealed class ReportLocaleTests
{
    private const string German = """
        language: de
        numbers: { decimal: ",", group: ".", minus: "−", percent: "{} %" }
        dates: { long: "d. MMMM yyyy" }
        fiscalYear: "GJ {yy}"
        magnitudes: { thousand: Tsd., million: Mio., billion: Mrd. }
        missing: { not-published: { print: "–", say: nicht veröffentlicht }, not-relevant: { print: nicht relevant } }
        yes-no: { yes: { print: ✓, say: ja }, no: { print: –, say: nein } }
        words: { total: Summe, continued: Fortsetzung, rest: Übrige, more-than: mehr als }
        directions: { up: [aufgestockt], down: [gesunken, weniger] }
        reasons: { method: Methode }
        report: { title: Umweltdaten, boundaries: { own-operations: { label: Eigener Betrieb } }, omissions: { "gri:305-4": { explanation: Fehlt } }, names: ["Kategorie #"] }
        frameworks: { gri@2021: { disclosures: { "305-5": Minderung } } }
        metrics: { ghg.s1: { label: Scope 1 } }
        notes: { rounded: Gerundet }
        units: { tCO2e: { symbol: t CO₂e, name: { one: Tonne CO₂e, other: Tonnen CO₂e } }, cartons: { name: { one: Karton, other: Kartons } } }
        """;

    [Theory]
    [InlineData("0", 0, false, "0")]
    [InlineData("999", 0, false, "999")]
    [InlineData("1600", 0, false, "1,600")]
    [InlineData("1234567.895", 2, false, "1,234,567.90")]
    [InlineData("-1234.5", 1, false, "\u22121,234.5")]
    [InlineData("2.1", 1, true, "+2.1")]
    [InlineData("0.04", 1, true, "0.0")]
    [InlineData("-0.04", 1, true, "0.0")]
    public void FormatNumber_English_GroupsRoundsAndSigns(string value, int decimals, bool plus, string expected) =>
        Assert.Equal(expected, ReportLocale.English.FormatNumber(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), decimals, plus));

    [Fact]
    public void FormatPeriod_FiscalReport_UsesItsLabel()
    {
        var years = new FiscalYear(3, 31, "FY{yy}");
        Assert.Equal("FY24", ReportLocale.English.FormatPeriod(years.Year(2024), years));
        Assert.Equal("FY2024", ReportLocale.English.FormatPeriod(years.Year(2024), years with { Label = null }));
        Assert.Equal("2024", ReportLocale.English.FormatPeriod(FiscalYear.Calendar.Year(2024), FiscalYear.Calendar));
        Assert.Equal("CY2023", ReportLocale.English.FormatPeriod(new Period(PeriodKind.CalendarYear, 2023, 12, 31, true), years));
    }

    [Fact]
    public void FormatDate_English_HoldsDayAndMonthTogether()
    {
        var day = new Period(PeriodKind.Instant, 2024, 7, 22, true);
        Assert.Equal("22\u00A0July 2024", ReportLocale.English.FormatDate(day));
        Assert.Equal("22/07/2024", ReportLocale.English.FormatShortDate(day));
    }

    [Fact]
    public void Load_GermanFile_SpeaksGerman()
    {
        var locale = Load(German, "de", out var diagnostics);
        Assert.Empty(diagnostics.ToImmutable());
        var years = new FiscalYear(3, 31, "FY{yy}");
        Assert.Equal("GJ\u00A024", locale.FormatPeriod(years.Year(2024), years));
        Assert.Equal("22.\u00A0Juli 2024", locale.FormatDate(new Period(PeriodKind.Instant, 2024, 7, 22, true)));
        Assert.Equal("2,32\u00A0Mio.\u00A0t\u00A0CO₂e", Format(locale, 2_320_000, "tCO2e", "million"));
        Assert.Equal("39,0\u00A0%", Format(locale, 39.0m, "%", null));
        Assert.Equal("1.600\u00A0Kartons", Format(locale, 1600, "cartons", null));
        Assert.Equal("Tonnen CO₂e", locale.UnitName(UnitCatalog.Standard.Find("tCO2e")!, 2));
        Assert.Equal(("–", "nicht veröffentlicht"), (locale.Print(MissingReason.NotPublished), locale.Say(MissingReason.NotPublished)));
        Assert.Equal("nicht relevant", locale.Say(MissingReason.NotRelevant));
        Assert.Equal(("✓", "nein"), (locale.Print(true), locale.Say(false)));
        Assert.Equal(("Summe", "mehr als", "Tabelle"), (locale.Word(LocaleWord.Total), locale.Word(LocaleWord.MoreThan), locale.Word(LocaleWord.Table)));
        Assert.Equal("Methode", locale.Reason("method"));
        Assert.Equal("Scope 1", locale.Texts.Metrics["ghg.s1"].Text);
        Assert.Equal("Minderung", locale.Texts.Disclosures["gri@2021/305-5"].Text);
        Assert.Equal("Eigener Betrieb", locale.Texts.Boundaries["own-operations"].Text);
        Assert.Equal([Direction.Up, Direction.Down], locale.Read("aufgestockt, dann gesunken").Directions.Select(d => d.Direction));
    }

    [Fact]
    public void Load_ChineseWithOwnMagnitude_CountsInTenThousands()
    {
        var locale = Load("language: zh-Hans\nunits: { tCO2e: { symbol: 吨 } }\nnumbers: { groupFrom: 9 }", "zh-Hans", out var diagnostics);
        Assert.Empty(diagnostics.ToImmutable());
        Assert.Equal("232万吨", Format(locale, 2_320_000, "tCO2e", "万"));
        Assert.Equal("3333.8万吨", Format(locale, 33_338_000, "tCO2e", "万"));
    }

    [Fact]
    public void Load_EnglishWithLakh_CountsInIt()
    {
        var locale = Load("magnitudes: { lakh: { word: lakh, factor: 100000 } }", "en", out var diagnostics);
        Assert.Empty(diagnostics.ToImmutable());
        Assert.Equal("23.2\u00A0lakh\u00A0tCO₂e", Format(locale, 2_320_000, "tCO2e", "lakh"));
    }

    [Theory]
    [InlineData("language: fr", "ESG8002")]
    [InlineData("fiscalYear: GJ", "ESG8003")]
    [InlineData("numbers: { percent: \"%\" }", "ESG8003")]
    [InlineData("dates: { long: D MMMM }", "ESG8004")]
    [InlineData("dates: { months: [a, b] }", "ESG8005")]
    [InlineData("magnitudes: { lakh: lakh }", "ESG8006")]
    [InlineData("magnitudes: { lakh: { word: lakh, factor: \"1,000\" } }", "ESG8007")]
    [InlineData("numbers: { decimal: \",\" }", "ESG8009")]
    [InlineData("wrods: { total: Sum }", "ESG1018")]
    [InlineData("words: { totl: Sum }", "ESG1018")]
    [InlineData("units: { t: { symbl: x } }", "ESG1018")]
    [InlineData("numbers: [1]", "ESG1019")]
    public void Load_Mistake_IsReportedAtItsPlace(string yaml, string id)
    {
        Load(yaml, "en", out var diagnostics);
        Assert.Contains(diagnostics.ToImmutable(), d => d.Id == id && d.Hint is not null && d.Span.File is not null);
    }

    [Fact]
    public void Load_UnknownLanguageWithoutMonths_Warns()
    {
        Load("language: cy", "cy", out var diagnostics);
        Assert.Equal(["ESG8008"], diagnostics.ToImmutable().Select(d => d.Id));
        var none = new DiagnosticBag();
        ReportLocale.Load(null, "de", none);
        Assert.Equal(["ESG8001"], none.ToImmutable().Select(d => d.Id));
    }

    [Theory]
    [InlineData("kg/(m2·year)", "kg/m²/year")]
    [InlineData("kWh/parcel", "kWh/parcel")]
    [InlineData("tCO2e/million CNY", "tCO₂e/million\u00A0CNY")]
    [InlineData("count[parcels]", "")]
    [InlineData("year", "years")]
    [InlineData("%", "%")]
    public void UnitText_Caption_IsTheSymbol(string code, string expected) =>
        Assert.Equal(expected, ReportLocale.English.UnitText(UnitCatalog.Standard.Find(code)!));

    private static ReportLocale Load(string yaml, string language, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        return ReportLocale.Load(new SourceFile($"templates/{language}/locale.yaml", yaml), language, diagnostics);
    }

    private static string Format(ReportLocale locale, decimal amount, string unit, string? magnitude) => locale.Format(
        new Measurement(amount, UnitCatalog.Standard.Find(unit)!, DecimalRounding.ScaleOf(amount) == 0 ? 1 : 0.1m), new ValueFormat { Magnitude = magnitude }).Text;
}
