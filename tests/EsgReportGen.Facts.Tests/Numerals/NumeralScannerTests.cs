using System.Collections.Generic;
using System.Globalization;
using EsgReportGen.Facts.Numerals;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;

namespace EsgReportGen.Facts.Tests.Numerals;

/// <summary>Numerals in texts of each language: where they begin and end, and what they say.</summary>
public sealed class NumeralScannerTests
{
    [Theory]
    [InlineData("en", "In all 1,419,000 t", "1,419,000=1419000")]
    [InlineData("en", "from -7.0% to +2.1 %", "-7.0%=-7.0|+2.1 %=2.1")]
    [InlineData("en", "2020-2024", "2020=2020|2024=2024")]
    [InlineData("en", "2.32 million and 3 thousand", "2.32 million=2320000.00|3 thousand=3000")]
    [InlineData("en", "Full width ５１２．５", "５１２．５=512.5")]
    [InlineData("en", "Arabic ٤٥٨ and ½", "٤٥٨=458|½=")]
    [InlineData("en", "bold 𝟒𝟓", "𝟒𝟓=45")]
    [InlineData("en", "x² and CO₂", "")]
    [InlineData("de", "1.419.000,5 t", "1.419.000,5=1419000.5")]
    [InlineData("de", "2,32 Mio. t und zwölf", "2,32 Mio.=2320000.00|zwölf=12")]
    [InlineData("fr", "1 419 000 t", "1 419 000=1419000")]
    [InlineData("fr", "1\u202F419\u202F000 t", "1\u202F419\u202F000=1419000")]
    [InlineData("fr", "39,0 %", "39,0 %=39.0")]
    [InlineData("es", "1.419.000,5", "1.419.000,5=1419000.5")]
    [InlineData("sv", "1 419 000", "1 419 000=1419000")]
    [InlineData("zh", "减排2320万吨，增长63.5%", "2320万=23200000|63.5%=63.5")]
    [InlineData("zh", "共有三座工厂，二十人", "三=3|二十=20")]
    [InlineData("ja", "３万トンと三割", "３万=30000|三=0.3")]
    [InlineData("ko", "3천 톤과 다섯 곳", "3천=3000|다섯=5")]
    public void Next_TextOfALanguage_FindsItsNumerals(string language, string text, string expected)
    {
        var scanner = new NumeralScanner(ReportLocale.Load(null, language, new DiagnosticBag()));
        var found = new List<string>();
        for (var at = 0; scanner.Next(text, at, text.Length) is { } token; at = token.End)
            found.Add(text[token.Start..token.End] + "=" + token.Value?.ToString(CultureInfo.InvariantCulture));

        Assert.Equal(expected, string.Join('|', found));
    }

    [Theory]
    [InlineData("de", "Am 31. März 2024, im Jahr 2023, 1.4.2023 und GJ 24.")]
    [InlineData("fr", "Le 1er avril 2023 et le 31 mars 2024.")]
    [InlineData("es", "El 31 de marzo de 2024.")]
    [InlineData("sv", "Den 31 mars 2024.")]
    [InlineData("zh", "2024年3月31日")]
    [InlineData("ja", "2024年3月31日、第3章")]
    [InlineData("ko", "2024년 3월 31일, 제3장")]
    [InlineData("de", "Siehe Tabelle 3 auf Seite 12.")]
    [InlineData("zh", "见表 3 和图 4，第12页")]
    [InlineData("ja", "12ページの表 3")]
    [InlineData("ko", "12쪽, 표 3")]
    [InlineData("fa", "Table 3")]
    [InlineData("ar", "الجدول 3 في صفحة 12، 31 مارس 2025")]
    [InlineData("he", "טבלה 3, עמוד 12, 31 במרץ 2025")]
    public void DatesAndReferences_OfALanguage_AreStructural(string language, string text) => Assert.Empty(Counting(language, text));

    [Theory]
    [InlineData("zh", "代表 3 家公司", "3")]
    [InlineData("ja", "代表 3 名", "3")]
    [InlineData("ko", "목표 3건", "3")]
    public void Count_BehindAWordThatEndsLikeTable_IsNoReference(string language, string text, string count) => Assert.Equal([count], Counting(language, text));

    private static List<string> Counting(string language, string text)
    {
        var locale = ReportLocale.Load(new Foundation.Sources.SourceFile("locale.yaml", $"language: {language}\nfiscalYear: \"GJ {{yy}}\"\n"), language, new DiagnosticBag());
        var values = ReportCompiler.Compile(Prose.World("Text."), new ReportOptions { ChecksOnly = true }).Output!;
        var structure = new StructuralNumerals(values.Values.Catalog, values.Document, locale);
        var scanner = new NumeralScanner(locale);
        var left = new List<string>();
        for (var at = 0; scanner.Next(text, at, text.Length) is { } token;)
        {
            var end = structure.EndOf(text, token);
            if (end < 0)
                left.Add(text[token.Start..token.End]);
            at = System.Math.Max(end, token.End);
        }

        return left;
    }
}
