using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization.Reading;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>Reads a <c>locale.yaml</c>: what it says replaces the language's facts and the English words.</summary>
internal sealed class LocaleReader(LocaleData facts, DiagnosticBag diagnostics)
{
    private static readonly ImmutableArray<string> Keys =
    [
        "language", "numbers", "dates", "fiscalYear", "magnitudes", "missing", "yes-no", "words", "directions", "reasons", "report", "frameworks",
        "metrics", "targets", "sites", "notes", "units",
    ];

    private static readonly ImmutableArray<(string Key, MissingReason Reason)> MissingKeys =
    [
        ("not-applicable", MissingReason.NotApplicable), ("not-relevant", MissingReason.NotRelevant), ("not-published", MissingReason.NotPublished),
        ("not-collected", MissingReason.NotCollected), ("confidential", MissingReason.Confidential),
    ];

    private readonly string language = facts.Language;
    private LocaleData data = facts;

    public (LocaleData Data, LocaleTexts Texts) Read(SourceFile file)
    {
        var root = YamlReader.Read(file, diagnostics);
        if (root is null || root.IsEmpty || YamlKeys.AsMapping(root, "locale.yaml", diagnostics) is not { } mapping)
            return (data, LocaleTexts.None);
        YamlKeys.Check(mapping, Keys, diagnostics);
        ReadLanguage(mapping);
        ReadNumbers(mapping);
        ReadDates(mapping);
        ReadMagnitudes(mapping);
        ReadMissing(mapping);
        ReadYesNo(mapping);
        ReadWords(mapping);
        ReadDirections(mapping);
        data = data with { Reasons = TextsOf(mapping, "reasons", data.Reasons) };
        ReadUnits(mapping);
        return (data, new LocaleTextsReader(diagnostics).Read(mapping));
    }

    private void ReadLanguage(YamlMapping root)
    {
        if (YamlKeys.Text(root, "language", diagnostics) is { } said && !string.Equals(said.Text, language, StringComparison.Ordinal))
            diagnostics.Report(LocaleDiagnostics.OtherLanguage, said.Span, said.Text, language);
        if (Pattern(root, "fiscalYear", ["{yy}", "{yyyy}"]) is { } label)
            data = data with { FiscalYear = label };
    }

    private void ReadNumbers(YamlMapping root)
    {
        if (Section(root, "numbers", "digits", "decimal", "group", "groupFrom", "minus", "percent", "space") is not { } numbers)
            return;
        data = data with
        {
            Decimal = Mark(numbers, "decimal") ?? data.Decimal,
            Group = Mark(numbers, "group") is { } group ? NoBreak(group) : data.Group,
            GroupFrom = (int)Math.Min(30, Number(numbers, "groupFrom") ?? data.GroupFrom),
            Zero = Zero(numbers) ?? data.Zero,
            Minus = Mark(numbers, "minus") ?? data.Minus,
            Percent = Pattern(numbers, "percent", ["{}"]) is { } percent ? NoBreak(percent) : data.Percent,
            Space = Mark(numbers, "space") is { } space ? NoBreak(space) : data.Space,
        };
        if (string.Equals(data.Decimal, data.Group, StringComparison.Ordinal))
            diagnostics.Report(LocaleDiagnostics.SameSeparators, numbers.Span, data.Decimal);
    }

    private void ReadDates(YamlMapping root)
    {
        if (Section(root, "dates", "long", "short", "months", "shortMonths") is { } dates)
        {
            data = data with
            {
                LongDate = DatePattern(dates, "long") ?? data.LongDate,
                ShortDate = DatePattern(dates, "short") ?? data.ShortDate,
                Months = Months(dates, "months") ?? data.Months,
                ShortMonths = Months(dates, "shortMonths") ?? Months(dates, "months") ?? data.ShortMonths,
            };
        }

        LanguageFacts.Find(language, out var isKnown);
        if (!isKnown && data.Months == LanguageFacts.English.Months && data.LongDate.IndexOf("MMM", StringComparison.Ordinal) >= 0)
            diagnostics.Report(LocaleDiagnostics.NoMonths, root.FindEntry("dates")?.Key.Span ?? root.Span.Slice(0, 0), language);
    }

    private void ReadMagnitudes(YamlMapping root)
    {
        if (YamlKeys.Mapping(root, "magnitudes", diagnostics) is not { } magnitudes)
            return;
        foreach (var entry in magnitudes.Entries)
        {
            var key = entry.Key.Text;
            var known = UnitPrefixes.Magnitude(key) ?? FindMagnitude(key)?.Factor;
            var word = entry.Value is YamlMapping own ? WordOf(own, ref known) : YamlKeys.AsText(entry.Value, key, diagnostics, entry.Key.Span)?.Text;
            if (known is not { } factor)
                diagnostics.Report(LocaleDiagnostics.MagnitudeFactor, entry.Key.Span, key);
            else
                data = data with { Magnitudes = data.Magnitudes.RemoveAll(m => string.Equals(m.Key, key, StringComparison.Ordinal)).Add(new MagnitudeWord(key, factor, word ?? key)) };
        }
    }

    private string? WordOf(YamlMapping own, ref decimal? factor)
    {
        YamlKeys.Check(own, ["word", "factor"], diagnostics);
        factor = Number(own, "factor") ?? factor;
        return YamlKeys.Text(own, "word", diagnostics)?.Text;
    }

    private MagnitudeWord? FindMagnitude(string key)
    {
        foreach (var magnitude in data.Magnitudes)
        {
            if (string.Equals(magnitude.Key, key, StringComparison.Ordinal))
                return magnitude;
        }

        return null;
    }

    private void ReadMissing(YamlMapping root)
    {
        if (Section(root, "missing", [.. MissingKeys.Select(k => k.Key)]) is not { } missing)
            return;
        foreach (var (key, reason) in MissingKeys)
            data = data with { Missing = data.Missing.SetItem(reason, PrintAndSay(missing, key, data.Missing[reason])) };
    }

    private void ReadYesNo(YamlMapping root)
    {
        if (Section(root, "yes-no", "yes", "no") is { } answers)
            data = data with { Yes = PrintAndSay(answers, "yes", data.Yes), No = PrintAndSay(answers, "no", data.No) };
    }

    /// <summary>A text alone is both; with one of the two keys the other keeps its own form, except that words printed are words said.</summary>
    private (string Print, string Say) PrintAndSay(YamlMapping parent, string key, (string Print, string Say) known)
    {
        if (parent.FindEntry(key) is not { } entry)
            return known;
        if (entry.Value is YamlScalar { IsEmpty: false } both)
            return (both.Text, both.Text);
        if (YamlKeys.AsMapping(entry.Value, key, diagnostics, entry.Key.Span) is not { } forms)
            return known;
        YamlKeys.Check(forms, ["print", "say"], diagnostics);
        var print = YamlKeys.Text(forms, "print", diagnostics)?.Text;
        var say = YamlKeys.Text(forms, "say", diagnostics)?.Text;
        return (print ?? say ?? known.Print, say ?? (print is { Length: > 3 } ? print : known.Say));
    }

    private void ReadWords(YamlMapping root)
    {
        if (YamlKeys.Mapping(root, "words", diagnostics) is not { } words)
            return;
        var byKey = LocaleWords.ByKey;
        YamlKeys.Check(words, LocaleWords.Keys, diagnostics);
        foreach (var entry in words.Entries)
        {
            if (!byKey.TryGetValue(entry.Key.Text, out var word) || YamlKeys.AsText(entry.Value, entry.Key.Text, diagnostics, entry.Key.Span) is not { } text)
                continue;
            data = data with { Words = data.Words.SetItem(word, text.Text) };

            // What the tool's own sentence says with a name, none may lose.
            foreach (var place in WordPattern.Names(EnglishWords.Words[word]))
            {
                if (place != "yyyy" && text.Text.IndexOf("{" + place + "}", StringComparison.Ordinal) < 0)
                    diagnostics.Report(LocaleDiagnostics.NoPlace, text.Span, text.Text, "{" + place + "}");
            }
        }
    }

    private void ReadDirections(YamlMapping root)
    {
        if (Section(root, "directions", "up", "down") is not { } directions)
            return;
        data = data with { Spoken = data.Spoken with { Up = Added(directions, "up", data.Spoken.Up), Down = Added(directions, "down", data.Spoken.Down) } };
    }

    // The project's own words stand first: where the tool says a direction itself, it takes the first.
    private ImmutableArray<SpokenWord> Added(YamlMapping parent, string key, ImmutableArray<SpokenWord> known) =>
        [.. YamlKeys.Texts(parent, key, diagnostics).Select(t => new SpokenWord(PlainText.Of(t.Text))), .. known];

    private void ReadUnits(YamlMapping root)
    {
        if (YamlKeys.Mapping(root, "units", diagnostics) is not { } units)
            return;
        foreach (var entry in units.Entries)
        {
            if (YamlKeys.AsMapping(entry.Value, entry.Key.Text, diagnostics, entry.Key.Span) is not { } unit)
                continue;
            YamlKeys.Check(unit, ["symbol", "name"], diagnostics);
            var symbol = YamlKeys.Text(unit, "symbol", diagnostics)?.Text;
            var (one, other) = NamesOf(unit);
            var known = data.Units.TryGetValue(entry.Key.Text, out var words) ? words : null;
            data = data with { Units = data.Units.SetItem(entry.Key.Text, new UnitWords(symbol ?? known?.Symbol, one ?? other ?? known?.One, other ?? one ?? known?.Other)) };
        }
    }

    private (string? One, string? Other) NamesOf(YamlMapping unit)
    {
        if (unit.FindEntry("name") is not { } entry)
            return default;
        if (entry.Value is YamlScalar { IsEmpty: false } name)
            return (name.Text, name.Text);
        if (YamlKeys.AsMapping(entry.Value, "name", diagnostics, entry.Key.Span) is not { } forms)
            return default;
        YamlKeys.Check(forms, ["one", "other"], diagnostics);
        return (YamlKeys.Text(forms, "one", diagnostics)?.Text, YamlKeys.Text(forms, "other", diagnostics)?.Text);
    }

    private ImmutableDictionary<string, string> TextsOf(YamlMapping root, string key, ImmutableDictionary<string, string> known)
    {
        if (YamlKeys.Mapping(root, key, diagnostics) is not { } texts)
            return known;
        foreach (var entry in texts.Entries)
        {
            if (YamlKeys.AsText(entry.Value, entry.Key.Text, diagnostics, entry.Key.Span) is { } text)
                known = known.SetItem(entry.Key.Text, text.Text);
        }

        return known;
    }

    private YamlMapping? Section(YamlMapping root, string key, params string[] allowed)
    {
        var section = YamlKeys.Mapping(root, key, diagnostics);
        if (section is not null)
            YamlKeys.Check(section, [.. allowed], diagnostics);
        return section;
    }

    // A mark may be empty (no group mark at all) when it is quoted.
    private string? Mark(YamlMapping parent, string key) =>
        parent.Find(key) is YamlScalar { IsQuoted: true } quoted ? quoted.Text : YamlKeys.Text(parent, key, diagnostics)?.Text;

    private char? Zero(YamlMapping numbers)
    {
        if (YamlKeys.Text(numbers, "digits", diagnostics) is not { } text)
            return null;
        if (DigitSets.ZeroOf(text.Text) is { } zero)
            return zero;
        diagnostics.Add(LocaleDiagnostics.UnknownDigits.At(text.Span, text.Text).WithHint(NearestName.DidYouMean(text.Text, DigitSets.Names)));
        return null;
    }

    private decimal? Number(YamlMapping parent, string key)
    {
        if (YamlKeys.Text(parent, key, diagnostics) is not { } text)
            return null;
        if (DecimalText.TryParse(text.Text, out var number, out var hint) && number > 0)
            return number;
        diagnostics.Add(LocaleDiagnostics.NotANumber.At(text.Span, text.Text).WithHint(hint));
        return null;
    }

    private string? Pattern(YamlMapping parent, string key, ImmutableArray<string> places)
    {
        if (YamlKeys.Text(parent, key, diagnostics) is not { } text)
            return null;
        foreach (var place in places)
        {
            if (text.Text.IndexOf(place, StringComparison.Ordinal) >= 0)
                return text.Text;
        }

        diagnostics.Report(LocaleDiagnostics.NoPlace, text.Span, text.Text, places[0]);
        return null;
    }

    private string? DatePattern(YamlMapping parent, string key)
    {
        if (YamlKeys.Text(parent, key, diagnostics) is not { } text)
            return null;
        var isQuoted = false;
        foreach (var letter in text.Text)
        {
            isQuoted ^= letter == '\'';
            if (isQuoted || letter is not (>= 'a' and <= 'z' or >= 'A' and <= 'Z') || letter is 'd' or 'M' or 'y')
                continue;
            diagnostics.Report(LocaleDiagnostics.DatePattern, text.Span, letter.ToString());
            return null;
        }

        return text.Text;
    }

    private ImmutableArray<string>? Months(YamlMapping parent, string key)
    {
        if (parent.FindEntry(key) is not { } entry)
            return null;
        var months = YamlKeys.Texts(parent, key, diagnostics);
        if (months.Length == 12)
            return [.. months.Select(m => m.Text)];
        diagnostics.Report(LocaleDiagnostics.MonthCount, entry.Key.Span, months.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return null;
    }

    private static string NoBreak(string text) => text.Replace(' ', '\u00A0');
}
