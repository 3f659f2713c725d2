using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization.Reading;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>A language's way to print numbers, dates, periods, units and the tool's own words: the only place that turns a value into text. Immutable.</summary>
public sealed partial class ReportLocale
{
    private readonly LocaleData data;
    private readonly Lazy<SpokenWords> spoken;

    private ReportLocale(LocaleData data, LocaleTexts texts)
    {
        this.data = data;
        Texts = texts;
        spoken = new Lazy<SpokenWords>(() => Spoken(data));
    }

    /// <summary>English as the tool speaks it.</summary>
    public static ReportLocale English { get; } = new(LanguageFacts.English, LocaleTexts.None);

    /// <summary>The language tag (BCP 47), e.g. <c>en</c>, <c>zh-Hans</c>.</summary>
    public string Language => data.Language;

    /// <summary>The project's texts in this language.</summary>
    public LocaleTexts Texts { get; }

    /// <summary>The words that numbers may be counted in.</summary>
    public ImmutableArray<MagnitudeWord> Magnitudes => data.Magnitudes;

    /// <summary>The locale of a language.</summary>
    /// <param name="localeYaml">The project's <c>templates/&lt;language&gt;/locale.yaml</c>; null if there is none. What it does not say comes from the
    /// tool's own tables: separators, dates, months and words of the language, English where there is none.</param>
    /// <param name="language">The language tag.</param>
    /// <param name="diagnostics">Takes what is wrong in the file.</param>
    public static ReportLocale Load(SourceFile? localeYaml, string language, DiagnosticBag diagnostics)
    {
        var facts = LanguageFacts.Find(language, out var isKnown);
        if (localeYaml is null)
        {
            if (!isKnown || !language.StartsWith("en", System.StringComparison.OrdinalIgnoreCase))
                diagnostics.Report(LocaleDiagnostics.NoLocaleFile, SourceSpan.None, language);
            return new ReportLocale(facts, LocaleTexts.None);
        }

        var reader = new LocaleReader(facts, diagnostics);
        var (data, texts) = reader.Read(localeYaml);
        return new ReportLocale(data, texts);
    }

    /// <summary>One of the tool's own words.</summary>
    public string Word(LocaleWord word) => Apart(BareWord(word));

    /// <summary>One of the tool's own words with what stands behind it, or where it has <c>{}</c>: <c>Table 1</c>, <c>第3页</c>.</summary>
    public string Word(LocaleWord word, string what) =>
        BareWord(word) is var text && text.IndexOf("{}", System.StringComparison.Ordinal) >= 0 ? Apart(text.Replace("{}", what)) : Apart(text + "\u00A0" + what);

    /// <summary>A number of percentage points with their word.</summary>
    public string WithPoints(string number) => number + data.Space + BareWord(LocaleWord.PercentagePoints);

    /// <summary>The magnitude word of a key; null if the language has none of that key.</summary>
    public MagnitudeWord? Magnitude(string key)
    {
        foreach (var magnitude in data.Magnitudes)
        {
            if (string.Equals(magnitude.Key, key, System.StringComparison.Ordinal))
                return magnitude;
        }

        return null;
    }

    /// <summary>What stands in a table for a value that is missing.</summary>
    public string Print(MissingReason reason) => data.Missing[reason].Print;

    /// <summary>What a sentence or a screen reader says for a value that is missing.</summary>
    public string Say(MissingReason reason) => data.Missing[reason].Say;

    /// <summary>What stands in a table for yes or no.</summary>
    public string Print(bool answer) => answer ? data.Yes.Print : data.No.Print;

    /// <summary>What a sentence or a screen reader says for yes or no.</summary>
    public string Say(bool answer) => answer ? data.Yes.Say : data.No.Say;

    /// <summary>The word for a restatement's reason key; the key itself if there is none.</summary>
    public string Reason(string key) => Apart(data.Reasons.TryGetValue(key, out var text) ? text : key);

    /// <summary>One of the tool's own words as a reader of text looks for it: without the marks that set English apart in languages from right to left.</summary>
    public string BareWord(LocaleWord word) => data.Words.TryGetValue(word, out var text) ? text : EnglishWords.Words[word];
}
