using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating.DataBlocks.Charts.Alternatives;

/// <summary>Says in the report's language what pictures of numbers show, for people who do not see them.</summary>
internal sealed class ChartSpeech(ReportWorld world)
{
    private ReportLocale Locale => world.Locale;

    /// <summary>Words as a sentence, unless they end as one.</summary>
    public string Sentence(string words) =>
        words.Length > 0 && words[^1] is '.' or '。' or '!' or '?' or '！' or '？' ? words : Fill(LocaleWord.ChartSentence, (string.Empty, words));

    /// <summary>Sentences one after the other; empty ones are left out.</summary>
    public string Sentences(IEnumerable<string> all) => string.Join(Locale.ComparesFirst && Locale.Language[0] != 'k' ? string.Empty : " ", all.Where(s => s.Length > 0).Select(Sentence));

    /// <summary>A name and what is said of it; without a name that alone.</summary>
    public string Named(string name, string what) => name.Length == 0 ? what : what.Length == 0 ? name : Fill(LocaleWord.ChartNamed, ("name", name), ("what", what));

    /// <summary>Things one after the other.</summary>
    public string List(IEnumerable<string> things) => string.Join(Locale.Word(LocaleWord.ListSeparator), things);

    /// <summary>Things said of one name one after the other; empty ones are left out.</summary>
    public string Clauses(params IEnumerable<string> clauses) => string.Join(Locale.Word(LocaleWord.ChartClauses), clauses.Where(c => c.Length > 0));

    /// <summary>A place and its number: <c>FY2024 56.0%</c>.</summary>
    public static string Told(ToldValue value) => value.Place + " " + value.Text;

    /// <summary>A place with its number in brackets: <c>FY2024 (56.0%)</c>.</summary>
    public string InBrackets(ToldValue value) => value.Place + Locale.InBrackets(value.Text);

    /// <summary>How numbers went from the first period to the last: <c>rose from FY2022 to FY2024 (+5.9 percentage points)</c>; empty for fewer than two,
    /// and where one of the two is a bound, since the true number may have gone either way.</summary>
    /// <param name="values">The numbers in ascending order of period.</param>
    /// <param name="tellsEnds">Whether the two numbers are not said elsewhere.</param>
    public string Way(ImmutableArray<ToldValue> values, bool tellsEnds)
    {
        var numbers = values.Where(v => v.Amount is not null).ToImmutableArray();
        if (numbers.Length < 2)
            return string.Empty;
        var (first, last) = (numbers[0], numbers[^1]);
        if (IsBound(first) || IsBound(last))
            return string.Empty;
        var isSame = first.Text == last.Text;
        var word = isSame ? LocaleWord.ChartSame : first.Amount < last.Amount ? LocaleWord.ChartRise : LocaleWord.ChartFall;
        var way = Fill(word, ("from", tellsEnds ? InBrackets(first) : first.Place), ("to", tellsEnds ? InBrackets(last) : last.Place));
        return !isSame && Change(first, last) is { } change ? way + Locale.InBrackets(change) : way;
    }

    /// <summary>The largest and the smallest of some numbers; empty for fewer than three, where the ear finds them.</summary>
    public string Extremes(ImmutableArray<ToldValue> values, bool tellsSmallest)
    {
        var numbers = values.Where(v => v.Amount is not null).ToImmutableArray();
        if (numbers.Length < 3)
            return string.Empty;
        var (largest, smallest) = (numbers.MaxBy(v => v.Amount)!, numbers.MinBy(v => v.Amount)!);
        if (largest.Amount == smallest.Amount)
            return string.Empty;
        return Clauses(Fill(LocaleWord.ChartLargest, (string.Empty, InBrackets(largest))), tellsSmallest ? Fill(LocaleWord.ChartSmallest, (string.Empty, InBrackets(smallest))) : string.Empty);
    }

    /// <summary>How many numbers there are and between which: for charts of too many to say each.</summary>
    public string Range(ImmutableArray<ToldValue> values)
    {
        var numbers = values.Where(v => v.Amount is not null).ToImmutableArray();
        if (numbers.Length < 2)
            return List(numbers.Select(Told));
        return Fill(
            LocaleWord.ChartRange, ("count", Locale.FormatNumber(numbers.Length, 0)), ("low", InBrackets(numbers.MinBy(v => v.Amount)!)), ("high", InBrackets(numbers.MaxBy(v => v.Amount)!)));
    }

    /// <summary>A pattern of the locale with its places filled.</summary>
    public string Fill(LocaleWord word, params (string Name, string Text)[] parts)
    {
        var text = new StringBuilder();
        foreach (var (piece, isName) in WordPattern.Pieces(Locale.Word(word)))
            text.Append(isName ? parts.FirstOrDefault(p => p.Name == piece).Text : piece);
        return text.ToString();
    }

    private static bool IsBound(ToldValue value) =>
        value.Fact is { Content: FactContent.Number { Measurement.Qualifier: Qualifier.MoreThan or Qualifier.LessThan } };

    private string? Change(ToldValue first, ToldValue last)
    {
        if (first.Fact is not { Content: FactContent.Number before } from || last.Fact is not { Content: FactContent.Number } to || from.Metric.Id.Text != to.Metric.Id.Text)
            return null;
        var isShare = before.Measurement.Unit.Equals(Percent);
        var change = isShare
            ? ChangeCalculator.Points(world.Values, to, from.Period, default, out _)
            : ChangeCalculator.Relative(world.Values, to, from.Period, default, out _);
        return change is null || change.Shown == 0 ? null : world.Text.Print(new Fact(to, ValueFormat.AsPublished) { Change = change });
    }

    private static Unit Percent { get; } = UnitCatalog.Standard.Find("%")!;
}

/// <summary>A number as it is told.</summary>
/// <param name="Place">The period or thing that it is of.</param>
/// <param name="Text">The number as printed, or why it is missing.</param>
/// <param name="Amount">The number; null for a gap.</param>
/// <param name="Fact">The fact; null where it is none of a metric.</param>
internal sealed record ToldValue(string Place, string Text, decimal? Amount, MetricValue? Fact);
