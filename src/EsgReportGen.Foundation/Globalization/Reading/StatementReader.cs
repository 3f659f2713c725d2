using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Globalization.NumberWords;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Globalization.Reading;

/// <summary>Reads numbers and directions out of a piece of prose in one language.</summary>
internal sealed class StatementReader
{
    // Beyond this a chain of magnitude words is no number of a report.
    private const decimal LargestMagnitude = 1_000_000_000_000m;

    private readonly SpokenWords words;
    private readonly SpelledNumbers spelled;
    private readonly DigitReader digits;
    private readonly string text;

    // What numbers with their signs and qualifiers take up: "more than 5%" is no word for a direction.
    private readonly bool[] taken;
    private readonly List<StatedNumber> numbers = [];

    private StatementReader(string text, SpokenWords words, LocaleData data)
    {
        this.words = words;
        spelled = SpelledNumbers.Of(data.Language);
        this.text = PlainText.Of(text);
        digits = new DigitReader(this.text, PlainText.Of(data.Decimal), PlainText.Of(data.Group));
        taken = new bool[text.Length];
    }

    /// <summary>Reads a text.</summary>
    public static Statement Read(string text, SpokenWords words, LocaleData data) => new StatementReader(text, words, data).Read();

    private Statement Read()
    {
        var unreadable = ImmutableArray.CreateBuilder<TextRange>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!digits.StartsAt(i))
                continue;
            var end = digits.Read(i, out var amount, out var decimals);
            if (amount is { } known)
                AddFigure(i, end, known, decimals, isWord: false);
            else
                unreadable.Add(new TextRange(i, end));
            i = end - 1;
        }

        ReadWords();
        numbers.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return new Statement([.. numbers], Directions(), unreadable.ToImmutable());
    }

    private void ReadWords()
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (taken[i])
                continue;
            if (At(words.Fractions, i) is { } fraction)
                AddWord(i, fraction.Word.Length, fraction.Meaning, StatedKind.Fraction);
            else if (At(words.Multiples, i) is { } multiple)
                AddWord(i, multiple.Word.Length, multiple.Meaning, StatedKind.Multiple);
            else
                ReadCardinal(i);
        }
    }

    // A word with its magnitudes counts as written ("two million" has one digit). Only what goes on behind them is a composed number: "twenty-one".
    private void ReadCardinal(int start)
    {
        var cardinal = At(words.Cardinals, start);
        var end = cardinal is null ? start : SkipMagnitudes(start + cardinal.Word.Length);
        if (spelled.Read(text, start) is { Value: { } value } phrase && start + phrase.Length > end && IsCardinal(value))
        {
            var factor = words.Magnitudes.Select(m => m.Meaning).Where(m => m >= 1000 && value != 0 && value % m == 0).DefaultIfEmpty(1).Max();
            AddFigure(start, start + phrase.Length, value / factor, 0, isWord: true, factor);
        }
        else if (cardinal is not null)
        {
            AddFigure(start, start + cardinal.Word.Length, cardinal.Meaning, 0, isWord: true);
        }
    }

    private static bool IsCardinal(decimal value) => value == decimal.Truncate(value) && value is 0 or >= 2;

    private int SkipMagnitudes(int end)
    {
        while (At(words.Magnitudes, Skip(end)) is { } magnitude)
            end = Skip(end) + magnitude.Word.Length;
        return end;
    }

    private void AddFigure(int start, int end, decimal amount, int decimals, bool isWord, decimal factor = 1)
    {
        var first = start > 0 && text[start - 1] is '-' or '+' or '\u2013' && !(start > 1 && PlainText.IsWordPart(text[start - 2])) ? start - 1 : start;
        for (var at = Skip(end); factor < LargestMagnitude && At(words.Magnitudes, at) is { } magnitude; at = Skip(end))
            (factor, end) = (factor * magnitude.Meaning, at + magnitude.Word.Length);
        var kind = StatedKind.Amount;
        if (At(words.Points, Skip(end)) is { } points)
            (kind, end) = (StatedKind.Points, Skip(end) + points.Word.Length);
        else if (At(words.Percent, Skip(end)) is { } percent)
            (kind, end) = (StatedKind.Percent, Skip(end) + percent.Word.Length);
        else if (Before(words.PercentBefore, first) is { } before)
            (kind, first) = (StatedKind.Percent, first - before.Word.Length);
        var sign = first < start && text[start - 1] is '-' or '\u2013' ? -1 : 1;
        var precision = factor / DecimalRounding.PowerOfTen(Math.Min(decimals, 28));
        var (amountInAll, lastDigit) = (amount * factor, DecimalRounding.LastDigit(amount * factor));
        Add(new StatedNumber
        {
            Range = new TextRange(first, end),
            Amount = sign * amountInAll,
            Precision = precision,
            Step = amount == 0 || lastDigit >= 0 ? precision : Math.Max(precision, DecimalRounding.PowerOfTen(-lastDigit)),
            Kind = kind,
            HasSign = first < start && text[start - 1] is '-' or '+' or '\u2013',
            IsWord = isWord,
            HasMagnitude = factor != 1,
            Behind = end,
        });
    }

    private void AddWord(int start, int length, decimal amount, StatedKind kind) => Add(new StatedNumber
    {
        Range = new TextRange(start, start + length),
        Amount = amount,
        Precision = 0,
        Step = 0,
        Kind = kind,
        IsWord = true,
        Behind = start + length,
    });

    /// <summary>Adds a number with the qualifier before or behind it.</summary>
    private void Add(StatedNumber number)
    {
        var (start, end) = (number.Range.Start, number.Range.End);
        var qualifier = StatedQualifier.None;
        var before = start;
        while (before > 0 && (text[before - 1] == ' ' || char.GetUnicodeCategory(text[before - 1]) == System.Globalization.UnicodeCategory.CurrencySymbol))
            before--;
        if (Before(words.Before, before) is { } said)
            (qualifier, start) = (said.Meaning, before - said.Word.Length);
        else if (At(words.After, Skip(end)) is { } behind)
            (qualifier, end) = (behind.Meaning, Skip(end) + behind.Word.Length);
        for (var i = start; i < end; i++)
            taken[i] = true;
        numbers.Add(number with { Qualifier = qualifier, Behind = end });
    }

    private ImmutableArray<StatedDirection> Directions()
    {
        var found = ImmutableArray.CreateBuilder<StatedDirection>();
        ImmutableArray<(ImmutableArray<SpokenWord> Words, Direction Direction)> lists =
            [(words.Mixed, Direction.Mixed), (words.Unchanged, Direction.Unchanged), (words.Up, Direction.Up), (words.Down, Direction.Down)];
        for (var i = 0; i < text.Length; i++)
        {
            if (taken[i])
                continue;
            (int Length, Direction Direction) best = default;
            foreach (var (list, direction) in lists)
            {
                if (At(list, i) is { Word.Length: var length } && length > best.Length && !taken[i + length - 1])
                    best = (length, direction);
            }

            if (best.Length == 0)
                continue;
            found.Add(new StatedDirection(new TextRange(i, i + best.Length), best.Direction, IsNegated(i, i + best.Length)));
            i += best.Length - 1;
        }

        return found.ToImmutable();
    }

    // A negation counts a few words before the direction, or right behind it as in Japanese and Korean.
    private bool IsNegated(int start, int end)
    {
        const int reach = 12;
        for (var i = Math.Max(0, start - reach); i < start; i++)
        {
            if (At(words.Negations, i) is { } word && i + word.Word.Length <= start)
                return true;
        }

        for (var i = end; i < Math.Min(text.Length, end + 4); i++)
        {
            if (text[i] >= '\u2E80' && At(words.Negations, i) is not null)
                return true;
        }

        return false;
    }

    private int Skip(int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at;
    }

    /// <summary>The longest word of a list that stands at a place.</summary>
    private T? At<T>(ImmutableArray<T> list, int at)
        where T : SpokenWord
    {
        T? longest = null;
        foreach (var word in list)
        {
            if (word.Word.Length > (longest?.Word.Length ?? 0) && PlainText.HasWord(text, at, word.Word))
                longest = word;
        }

        return longest;
    }

    /// <summary>The longest word of a list that ends at a place.</summary>
    private T? Before<T>(ImmutableArray<T> list, int end)
        where T : SpokenWord
    {
        T? longest = null;
        foreach (var word in list)
        {
            if (word.Word.Length > (longest?.Word.Length ?? 0) && PlainText.HasWord(text, end - word.Word.Length, word.Word))
                longest = word;
        }

        return longest;
    }
}
