using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Globalization.NumberWords;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Globalization.Reading;

/// <summary>Reads numbers and directions out of a piece of prose in one language.</summary>
internal sealed partial class StatementReader
{
    // Beyond this a chain of magnitude words is no number of a report.
    private const decimal LargestMagnitude = 1_000_000_000_000m;

    // Oku, man and the figures behind them.
    private const int MostParts = 5;

    private static readonly string[] FractionMarks = ["分之", "分の", "분의"];

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

        // A language without words of its own is read with English ones.
        spelled = SpelledNumbers.Of(SpokenWordTable.Find(data.Language) is null ? "en" : data.Language);
        this.text = PlainText.Of(text);
        digits = new DigitReader(this.text, PlainText.Of(data.Decimal), PlainText.Of(data.Group));
        taken = new bool[text.Length];
    }

    /// <summary>Reads a text.</summary>
    public static Statement Read(string text, SpokenWords words, LocaleData data) => new StatementReader(text, words, data).Read();

    private Statement Read()
    {
        var unreadable = ReadFigures();
        ReadWords();
        var directions = Directions();
        if (numbers.Count == 0 && unreadable.IsEmpty && directions.IsEmpty)
            ReadNone();
        numbers.Sort((a, b) => a.Range.Start.CompareTo(b.Range.Start));
        return new Statement([.. numbers], directions, unreadable);
    }

    private ImmutableArray<TextRange> ReadFigures()
    {
        var unreadable = ImmutableArray.CreateBuilder<TextRange>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!digits.StartsAt(i))
                continue;
            var end = digits.Read(i, out var amount, out var decimals);
            if (amount is not { } known)
                unreadable.Add(new TextRange(i, end));
            else if (FractionEnd(end, out var part) is var behind and > 0 && known != 0)
                AddWord(i, (end = behind) - i, part / known, StatedKind.Fraction);
            else if (Compound(ref end, known, decimals) is { } sum)
                AddFigure(i, end, sum.Amount, 0, isWord: false, sum.Scale);
            else
                AddFigure(i, end, known, decimals, isWord: false);
            i = end - 1;
        }

        return unreadable.ToImmutable();
    }

    /// <summary>Where a fraction ends whose whole is read, as 3分の1; 0 for none.</summary>
    private int FractionEnd(int at, out decimal part)
    {
        part = 0;
        foreach (var of in FractionMarks)
        {
            if (string.CompareOrdinal(text, at, of, 0, of.Length) != 0 || !digits.StartsAt(Skip(at + of.Length)))
                continue;
            var end = digits.Read(Skip(at + of.Length), out var amount, out _);
            part = amount ?? 0;
            return amount is null ? 0 : end;
        }

        return 0;
    }

    /// <summary>A number whose figures stand between magnitudes: 1億2,000万. Null, and the end as it was, for any other.</summary>
    private (decimal Amount, decimal Scale)? Compound(ref int end, decimal first, int decimals)
    {
        if (decimals > 0 || EastAsianScale(end, out var behind) is not { } scale)
            return null;
        var (total, parts) = (first * scale, 1);
        for (var at = behind; digits.StartsAt(Skip(at)) && parts < MostParts; parts++)
        {
            var figuresEnd = digits.Read(Skip(at), out var amount, out var places);
            var next = EastAsianScale(figuresEnd, out var nextBehind) ?? 1;
            if (amount is not { } known || places > 0 || next >= scale || known * next >= scale)
                break;
            (total, scale, at, end) = (total + (known * next), next, nextBehind, nextBehind);
        }

        return parts > 1 ? (total / scale, scale) : null;
    }

    private decimal? EastAsianScale(int at, out int behind)
    {
        behind = at;
        if (at >= text.Length || text[at] < '\u2E80' || spelled.ReadScale(text, at) is not { Value: { } scale } phrase)
            return null;
        behind = at + phrase.Length;
        return scale;
    }

    private void AddFigure(int start, int end, decimal amount, int decimals, bool isWord, decimal factor = 1, StatedKind kind = StatedKind.Amount)
    {
        var first = start > 0 && text[start - 1] is '-' or '+' or '\u2013' && !(start > 1 && PlainText.IsWordPart(text[start - 2])) ? start - 1 : start;
        for (var at = Skip(end); kind == StatedKind.Amount && factor < LargestMagnitude && MagnitudeAt(at) is { } magnitude; at = Skip(end))
            (factor, end) = (factor * magnitude.Value!.Value, at + magnitude.Length);
        if (kind == StatedKind.Percent)
            first = start;
        else if (At(words.Points, Skip(end)) is { } points)
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

    /// <summary>The magnitude at a place, in the project's words or in the language's.</summary>
    private NumberPhrase? MagnitudeAt(int at)
    {
        if (at >= text.Length)
            return null;
        var own = At(words.Magnitudes, at);
        var known = spelled.ReadScale(text, at);
        return own is not null && own.Word.Length >= (known?.Length ?? 0) ? new NumberPhrase(own.Word.Length, own.Meaning) : known;
    }

    /// <summary>Adds a number with the qualifier before or behind it, and its article.</summary>
    private void Add(StatedNumber number)
    {
        var (start, end) = (number.IsWord ? ArticleStart(number.Range.Start) : number.Range.Start, number.Range.End);
        number = number with { Range = new TextRange(start, end) };
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
