using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Globalization.Reading;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Globalization;

/// <content>Reading prose.</content>
public sealed partial class ReportLocale
{
    // Longer names of units are none.
    private const int LongestUnit = 48;

    /// <summary>Reads the numbers and the words for directions of a piece of prose in this language.</summary>
    /// <param name="text">The text, as it stands on the page.</param>
    public Statement Read(string text) => StatementReader.Read(text, spoken.Value, data);

    /// <summary>The unit that begins at a place of a text: a symbol, a code or a name that the language knows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look; spaces are passed over.</param>
    /// <param name="units">The units of the project.</param>
    /// <param name="fits">Which units may be meant; of those the one with the longest name is taken.</param>
    /// <param name="written">The text that names it; empty if there is none.</param>
    /// <returns>Null if no unit that fits stands there.</returns>
    public Unit? FindUnit(string text, int at, UnitCatalog units, Func<Unit, bool> fits, out string written)
    {
        var plain = PlainText.Of(text);
        while (at < plain.Length && plain[at] == ' ')
            at++;
        for (var end = Math.Min(plain.Length, at + LongestUnit); end > at; end--)
        {
            if (plain[end - 1] == ' ' || (end < plain.Length && PlainText.IsWordPart(plain[end - 1]) && PlainText.IsWordPart(plain[end])))
                continue;
            written = text.Substring(at, end - at);
            if (FindUnit(plain.Substring(at, end - at), written, units) is { } unit && fits(unit))
                return unit;
        }

        written = string.Empty;
        return null;
    }

    private Unit? FindUnit(string plain, string written, UnitCatalog units)
    {
        if (spoken.Value.Units.TryGetValue(plain, out var code))
            return units.Find(code);
        return units.Find(PlainText.WithPlainDigits(written));
    }

    // The words that the locale prints are read as well.
    private static SpokenWords Spoken(LocaleData data)
    {
        var words = data.Spoken;
        var (before, after) = (words.Before, words.After);
        foreach (var (word, meaning) in new[] { (LocaleWord.MoreThan, StatedQualifier.MoreThan), (LocaleWord.LessThan, StatedQualifier.LessThan), (LocaleWord.About, StatedQualifier.About) })
        {
            var text = PlainText.Of(data.Words.TryGetValue(word, out var own) ? own : EnglishWords.Words[word]);
            var place = text.IndexOf("{}", StringComparison.Ordinal);
            before = Add(before, (place < 0 ? text : text.Substring(0, place)).Trim(), meaning);
            after = Add(after, place < 0 ? string.Empty : text.Substring(place + 2).Trim(), meaning);
        }

        var magnitudes = words.Magnitudes;
        foreach (var magnitude in data.Magnitudes)
            magnitudes = Add(magnitudes, PlainText.Of(magnitude.Word.Replace("{}", string.Empty)).Trim(), magnitude.Factor);
        var units = words.Units.ToBuilder();
        foreach (var unit in data.Units)
        {
            foreach (var name in new[] { unit.Value.Symbol, unit.Value.One, unit.Value.Other })
            {
                if (!string.IsNullOrEmpty(name))
                    units[PlainText.Of(name!)] = unit.Key;
            }
        }

        var points = data.Words.TryGetValue(LocaleWord.PercentagePoints, out var said) ? words.Points.Add(new SpokenWord(PlainText.Of(said))) : words.Points;
        return words with { Before = before, After = after, Magnitudes = magnitudes, Units = units.ToImmutable(), Points = points };
    }

    private static ImmutableArray<SpokenWord<T>> Add<T>(ImmutableArray<SpokenWord<T>> list, string word, T meaning) =>
        word.Length == 0 ? list : list.Add(new SpokenWord<T>(word, meaning));
}
