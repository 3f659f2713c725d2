using System;
using System.Collections.Generic;
using System.Globalization;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Numerals;

/// <summary>
/// Finds the fact that a number typed by hand may stand for, by its significant digits: those stay the same whatever unit or magnitude word the number
/// is counted in. Built at the first number that needs it.
/// </summary>
internal sealed class FactLookup
{
    // Nobody rounds a number to more digits than these and means another.
    private const int MostRoundedDigits = 7;
    private const decimal NearShare = 0.02m;
    private const int LookedAtForNearest = 8;

    private readonly List<MetricValue> facts = [];
    private readonly Dictionary<string, List<int>> byDigits = new(StringComparer.Ordinal);
    private readonly List<(decimal Amount, int Fact)> byAmount = [];
    private readonly MetricValues values;
    private readonly FactWriter writer;
    private Dictionary<(decimal Shown, int Decimals), (MetricValue Fact, decimal Percent)>? changes;

    public FactLookup(MetricValues values, ReportLocale locale)
    {
        this.values = values;
        writer = new FactWriter(values, locale);
        foreach (var fact in values.All)
        {
            if (fact.Content is FactContent.Number { Measurement.Amount: var amount })
                Add(fact, Math.Abs(amount));
        }

        byAmount.Sort();
    }

    /// <summary>The fact that a number says, in the form that prints the same digits; null if none does.</summary>
    public WrittenFact? Same(in TypedNumber number)
    {
        WrittenFact? best = null;
        foreach (var fact in Candidates(number.Shown))
        {
            if (writer.Write(facts[fact], number) is { } written && (best is null || written.Rank < best.Rank))
                best = written;
        }

        return best ?? (number.IsPercentage ? ChangeOf(number) : null);
    }

    /// <summary>The fact that a number misses by a power of ten, as it is published, and how often the fact goes into the number; null if there is none.</summary>
    public (WrittenFact Fact, decimal Times)? OtherMagnitude(in TypedNumber number)
    {
        var digits = Digits(number.Shown);
        if (digits.Length < (number.IsCounted ? 2 : 3))
            return null;
        (WrittenFact Fact, decimal Times)? best = null;
        foreach (var fact in Candidates(number.Shown))
        {
            var amount = ((FactContent.Number)facts[fact].Content).Measurement.Amount;
            if (amount == 0 || Digits(Math.Abs(amount)) != digits || writer.InUnitOf(facts[fact], number) is not { } value)
                continue;
            var times = value / Math.Abs(amount);
            var written = writer.AsPublished(facts[fact]);
            if (times is 10 or 100 or 1_000 or 1_000_000 or 0.1m or 0.01m or 0.001m or 0.000001m && (best is null || written.Rank < best.Value.Fact.Rank))
                best = (written, times);
        }

        return best;
    }

    /// <summary>The fact nearest to a number, as it is published; null if none is near.</summary>
    public WrittenFact? Nearest(in TypedNumber number)
    {
        var wanted = number.Value;
        var at = byAmount.BinarySearch((wanted, -1));
        at = at < 0 ? ~at : at;
        var (best, distance) = (-1, Math.Abs(wanted) * NearShare);
        for (var i = Math.Max(0, at - LookedAtForNearest); i < Math.Min(byAmount.Count, at + LookedAtForNearest); i++)
        {
            var off = Math.Abs(byAmount[i].Amount - wanted);
            if (off < distance && writer.InUnitOf(facts[byAmount[i].Fact], number) == wanted)
                (best, distance) = (byAmount[i].Fact, off);
        }

        return best < 0 ? null : writer.AsPublished(facts[best]);
    }

    private WrittenFact? ChangeOf(in TypedNumber number) =>
        (changes ??= FindChanges()).TryGetValue((number.Shown, number.Decimals), out var change) ? writer.Change(change.Fact, change.Percent, number.Decimals) : null;

    /// <summary>The changes on the year before, by what they say with one decimal and with none.</summary>
    private Dictionary<(decimal Shown, int Decimals), (MetricValue Fact, decimal Percent)> FindChanges()
    {
        var found = new Dictionary<(decimal Shown, int Decimals), (MetricValue Fact, decimal Percent)>();
        var period = values.Catalog.Report.Period;
        foreach (var metric in values.Catalog.Metrics)
        {
            if (values.Find(metric.Id.Text, period) is not { } fact || Amount(fact) is not { } now || Amount(values.Find(metric.Id.Text, period.AddYears(-1))) is not (> 0 and var before))
                continue;
            var percent = (now - before) / before * 100;
            found.TryAdd((Math.Abs(DecimalRounding.Round(percent, 1)), 1), (fact, percent));
            found.TryAdd((Math.Abs(DecimalRounding.Round(percent, 0)), 0), (fact, percent));
        }

        return found;
    }

    // Larger numbers would leave the range of decimals.
    private static decimal? Amount(MetricValue? fact) =>
        fact?.Content is FactContent.Number { Measurement.Amount: var amount } && Math.Abs(amount) < 1_000_000_000_000_000m ? amount : null;

    private List<int> Candidates(decimal shown) => byDigits.TryGetValue(Digits(shown), out var candidates) ? candidates : [];

    private void Add(MetricValue fact, decimal amount)
    {
        var index = facts.Count;
        facts.Add(fact);
        byAmount.Add((amount, index));
        var last = AddKey(Digits(amount), index, string.Empty);
        for (var digits = Math.Min(MostRoundedDigits, last.Length); digits > 0 && amount != 0; digits--)
            last = AddKey(Digits(DecimalRounding.Round(amount, digits - 1 - DecimalRounding.FirstDigit(amount))), index, last);
    }

    private string AddKey(string key, int index, string last)
    {
        if (string.Equals(key, last, StringComparison.Ordinal))
            return key;
        if (!byDigits.TryGetValue(key, out var list))
            byDigits.Add(key, list = []);
        list.Add(index);
        return key;
    }

    /// <summary>The significant digits of a number from 0 up, without zeros at either end.</summary>
    private static string Digits(decimal value) => value == 0
        ? "0"
        : value.ToString(CultureInfo.InvariantCulture).Replace(".", string.Empty, StringComparison.Ordinal).Trim('0');
}
