using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Tests.Globalization;

public sealed class ReportLocaleFormatTests
{
    // Each figure of the sample report, as published. A tilde stands for a no-break space.
    [Theory]
    [InlineData("39.0", "%", Qualifier.Exact, null, "39.0%")]
    [InlineData("56.0", "%", Qualifier.Exact, null, "56.0%")]
    [InlineData("551000", "tCO2e", Qualifier.Exact, null, "551,000~tCO₂e")]
    [InlineData("1.269", "ratio", Qualifier.Exact, null, "1.269")]
    [InlineData("458000", "tCO2e", Qualifier.Exact, null, "458,000~tCO₂e")]
    [InlineData("500", "MW", Qualifier.Exact, null, "500~MW")]
    [InlineData("20", "year", Qualifier.Exact, null, "20~years")]
    [InlineData("99", "%", Qualifier.Exact, null, "99%")]
    [InlineData("41000000", "parcels", Qualifier.MoreThan, "million", "more than 41~million~parcels")]
    [InlineData("2320000", "tCO2e", Qualifier.Exact, "million", "2.32~million~tCO₂e")]
    [InlineData("8.1", "tCO2e/million CNY", Qualifier.Exact, null, "8.1~tCO₂e/million~CNY")]
    [InlineData("33338000", "tCO2e", Qualifier.About, "million", "about 33.338~million~tCO₂e")]
    [InlineData("9884000", "tCO2e", Qualifier.Exact, "million", "9.884~million~tCO₂e")]
    [InlineData("10100000", "tCO2e", Qualifier.Exact, "million", "10.1~million~tCO₂e")]
    [InlineData("13354000", "tCO2e", Qualifier.Exact, "million", "13.354~million~tCO₂e")]
    [InlineData("1600", "centres", Qualifier.MoreThan, null, "more than 1,600~centres")]
    [InlineData("101000", "t", Qualifier.Exact, null, "101,000~t")]
    [InlineData("47558000", "cartons", Qualifier.Exact, "million", "47.558~million~cartons")]
    [InlineData("1.205", "L/kWh", Qualifier.Exact, null, "1.205~L/kWh")]
    [InlineData("2", "strategies", Qualifier.Exact, null, "2~strategies")]
    [InlineData("1", "strategies", Qualifier.Exact, null, "1~strategy")]
    [InlineData("48", "%", Qualifier.Exact, null, "48%")]
    [InlineData("-7.0", "%", Qualifier.Exact, null, "\u22127.0%")]
    [InlineData("1600", "count", Qualifier.MoreThan, null, "more than 1,600")]
    [InlineData("0", "tCO2e", Qualifier.Exact, null, "0~tCO₂e")]
    [InlineData("2.1", "pp", Qualifier.Exact, null, "2.1~percentage~points")]
    public void Format_FigureOfTheSample_PrintsAsPublished(string amount, string unit, Qualifier qualifier, string? magnitude, string expected)
    {
        var text = ReportLocale.English.Format(Written(amount, unit, qualifier), new ValueFormat { Magnitude = magnitude }).Text;
        Assert.Equal(expected.Replace('~', '\u00A0'), text);
    }

    [Theory]
    [InlineData("5063412", "tCO2e", null, "ktCO2e", "5,063.412~ktCO₂e")]
    [InlineData("5120000", "tCO2e", "1000", "ktCO2e", "5,120~ktCO₂e")]
    [InlineData("5120000", "tCO2e", null, "ktCO2e", "5,120~ktCO₂e")]
    [InlineData("2300000", "tCO2e", "10000", "MtCO2e", "2.30~MtCO₂e")]
    [InlineData("9310", "ML", null, "m3", "9,310,000~m³")]
    [InlineData("5.12", "ktCO2e", null, "tCO2e", "5,120~tCO₂e")]
    [InlineData("0.390", "ratio", null, "%", "39.0%")]
    [InlineData("12", "MWh", null, "GJ", "43~GJ")]
    [InlineData("1.50", "mile", null, "km", "2.41~km")]
    [InlineData("120", "kWh", null, "MJ", "432~MJ")]
    [InlineData("1.2", "kt", null, "lb", "2,600,000~lb")]
    [InlineData("0", "ML", null, "gal", "0~gal")]
    public void Format_OtherUnit_KeepsThePublishedDigits(string amount, string unit, string? precision, string target, string expected)
    {
        var value = Written(amount, unit, Qualifier.Exact, precision);
        var result = ReportLocale.English.Format(value, new ValueFormat { Unit = Unit(target) });
        Assert.Equal(expected.Replace('~', '\u00A0'), result.Text);
        Assert.False(result.LosesDigits);
    }

    [Theory]
    [InlineData("33338000", Qualifier.Exact, "million", 1, "33.3~million~tCO₂e", true)]
    [InlineData("33300000", Qualifier.Exact, "million", 1, "33.3~million~tCO₂e", false)]
    [InlineData("39.05", Qualifier.Exact, null, 1, "39.1~tCO₂e", true)]
    [InlineData("-39.05", Qualifier.Exact, null, 1, "\u221239.1~tCO₂e", true)]
    [InlineData("88399", Qualifier.MoreThan, "thousand", 0, "more than 88~thousand~tCO₂e", true)]
    [InlineData("88300", Qualifier.LessThan, "thousand", 0, "less than 89~thousand~tCO₂e", true)]
    [InlineData("7", Qualifier.Exact, null, 2, "7.00~tCO₂e", false)]
    [InlineData("-0.04", Qualifier.Exact, null, 1, "0.0~tCO₂e", true)]
    public void Format_WantedDecimals_RoundAndSaySo(string amount, Qualifier qualifier, string? magnitude, int decimals, string expected, bool loses)
    {
        var result = ReportLocale.English.Format(Written(amount, "tCO2e", qualifier), new ValueFormat { Magnitude = magnitude, Decimals = decimals });
        Assert.Equal((expected.Replace('~', '\u00A0'), loses), (result.Text, result.LosesDigits));
    }

    [Fact]
    public void Format_WithoutUnitAndQualifier_IsTheBareNumber()
    {
        var format = new ValueFormat { OmitsUnit = true, OmitsQualifier = true, ShowsPlus = true };
        Assert.Equal("+1,600", ReportLocale.English.Format(Written("1600", "centres", Qualifier.MoreThan), format).Text);
        Assert.Equal("39.0", ReportLocale.English.Format(Written("39.0", "%", Qualifier.Exact), format with { ShowsPlus = false }).Text);
    }

    [Fact]
    public void Format_ComputedValue_IsRoundedToItsPrecision()
    {
        var value = new Measurement(9_514_234.5m, Unit("tCO2e"), 1000, Qualifier.Exact, HasStatedPrecision: true);
        Assert.Equal("9,514,000", ReportLocale.English.Format(value, new ValueFormat { OmitsUnit = true }).Text);
    }

    [Fact]
    public void Format_TooLargeForTheUnit_PrintsInItsOwn()
    {
        var value = new Measurement(9_999_999_999_999_999_999_999_999_999m, Unit("tCO2e"), 1);
        var text = ReportLocale.English.Format(value, new ValueFormat { Unit = Unit("gCO2e") }).Text;
        Assert.Equal("9,999,999,999,999,999,999,999,999,999\u00A0tCO₂e", text);
    }

    [Fact]
    public void Format_ScaleOnAMultiple_CountsTheBareUnit()
    {
        var text = ReportLocale.English.Format(Written("941168", "million CNY", Qualifier.Exact), new ValueFormat { Magnitude = "billion" }).Text;
        Assert.Equal("941.168\u00A0billion\u00A0CNY", text);
    }

    private static Unit Unit(string code) => UnitCatalog.Standard.Find(code)!;

    private static Measurement Written(string text, string unit, Qualifier qualifier, string? precision = null)
    {
        Assert.True(DecimalText.TryParse(text, out var amount, out _));
        var stated = precision is null ? 1m : Parse(precision);
        for (var i = 0; precision is null && i < DecimalRounding.ScaleOf(amount); i++)
            stated /= 10;
        return new Measurement(amount, Unit(unit), amount == 0 ? 0 : stated, qualifier, precision is not null);
    }

    private static decimal Parse(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("arabic", "\u2212\u0661\u0662\u066C\u0663\u0664\u0665\u066B\u0666")]
    [InlineData("persian", "\u2212\u06F1\u06F2\u066C\u06F3\u06F4\u06F5\u066B\u06F6")]
    [InlineData("latin", "\u221212\u066C345\u066B6")]
    public void FormatNumber_WithDigitsOfTheLocale_WritesThem(string digits, string expected)
    {
        var locale = Digits(digits, out var diagnostics);
        Assert.Equal(0, diagnostics.Count);
        Assert.Equal(expected, locale.FormatNumber(-12345.6m, 1));
        Assert.Equal(locale.WithDigits("2024"), locale.FormatPeriod(new Period(PeriodKind.Year, 2024, 0, 0, IsFiscal: false), FiscalYear.Calendar));
    }

    [Fact]
    public void Load_UnknownDigits_AreToldWithAHint()
    {
        Digits("arabik", out var diagnostics);
        var finding = Assert.Single(diagnostics.ToImmutable(), d => d.Id == "ESG8010");
        Assert.Equal("arabik", finding.Span.Text);
        Assert.Contains("arabic", finding.Hint, System.StringComparison.Ordinal);
    }

    private static ReportLocale Digits(string digits, out DiagnosticBag diagnostics)
    {
        diagnostics = new DiagnosticBag();
        var file = new SourceFile("templates/ar/locale.yaml", $"numbers: {{ digits: {digits}, decimal: \"\u066B\", group: \"\u066C\" }}\ndates: {{ months: [a, b, c, d, e, f, g, h, i, j, k, l] }}");
        return ReportLocale.Load(file, "ar", diagnostics);
    }
}
