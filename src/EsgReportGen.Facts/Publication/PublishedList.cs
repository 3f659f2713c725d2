using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Publication;

/// <summary>The list of what an edition prints, as <c>content/published/&lt;edition&gt;.csv</c> locks it. Immutable.</summary>
/// <param name="Text">The file: comments that say what it is, a header, a row a fact, by metric and period. The same facts give the same bytes.</param>
/// <param name="Count">Number of facts.</param>
public sealed record PublishedList(string Text, int Count)
{
    /// <summary>Lists the facts that an edition prints in any of its languages. What is only printed as a change, or as an earlier edition printed it, is not printed.</summary>
    /// <param name="edition">The edition's key.</param>
    /// <param name="values">The facts.</param>
    /// <param name="ledgers">A ledger for each language.</param>
    public static PublishedList Of(string edition, MetricValues values, ImmutableArray<FactsLedger> ledgers)
    {
        var printed = new HashSet<FactKey>(ledgers.SelectMany(l => l.Occurrences).Where(o => o.Operation.Length == 0).Select(o => o.Fact));
        var facts = values.All.Where(f => printed.Contains(new FactKey(f.Metric.Id.Text, f.Period.ToString())))
            .OrderBy(f => f.Metric.Id.Text, StringComparer.Ordinal).ThenBy(f => f.Period).ToArray();
        var text = new StringBuilder();
        text.Append("# What the edition ").Append(edition).Append(" of ").Append(values.Catalog.Report.Id.Text).Append(" prints, locked by `esg publish`: numbers to the precision known.\n");
        text.Append("# A value that is another one later is an error until its metric has a restatement. Do not edit.\n");
        text.AppendJoin(',', PublishedEdition.Columns).Append('\n');
        foreach (var fact in facts)
            text.AppendJoin(',', Row(fact).Select(Cell)).Append('\n');
        return new PublishedList(text.ToString(), facts.Length);
    }

    /// <summary>How another list of the edition differs, in words: <c>2 rows differ, the first is `ghg.s1,FY2022`</c>.</summary>
    public string DifferenceFrom(string other)
    {
        var known = new HashSet<string>(Rows(other), StringComparer.Ordinal);
        var own = new HashSet<string>(Rows(Text), StringComparer.Ordinal);
        var differing = Rows(Text).Where(r => !known.Contains(r)).Concat(Rows(other).Where(r => !own.Contains(r)))
            .Select(r => string.Join(',', r.Split(',').Take(2))).Distinct(StringComparer.Ordinal).ToArray();
        return differing.Length switch
        {
            0 => "its comments or the order of its rows differ",
            1 => $"the row `{differing[0]}` differs",
            var count => FormattableString.Invariant($"{count} rows differ, the first is `{differing[0]}`"),
        };
    }

    private static IEnumerable<string> Rows(string text) => text.Split('\n').Select(l => l.TrimEnd('\r')).Where(l => l.Length > 0 && l[0] != '#');

    private static string[] Row(MetricValue fact)
    {
        var content = AsKnown(fact.Content);
        var number = (content as FactContent.Number)?.Measurement;
        var assurance = AssuranceOf(fact);
        return
        [
            fact.Metric.Id.Text,
            fact.Period.ToString(),
            number is { } value ? PublishedText.Of(value.Amount) : content switch
            {
                FactContent.Text text => text.Value,
                FactContent.Missing => string.Empty,
                _ => PublishedText.Of(content),
            },
            number is { } digits ? PublishedText.Of(digits.Precision) : string.Empty,
            number is { } measured ? measured.Unit.Code : string.Empty,
            content is FactContent.Missing missing ? PublishedText.Reason(missing.Reason) : string.Empty,
            number is { } qualified ? PublishedText.Qualifier(qualified.Qualifier) ?? string.Empty : string.Empty,
            assurance ?? string.Empty,
            assurance is null ? string.Empty : AssuranceLock.Hash(fact.Metric, fact.Period.ToString(), content),
        ];
    }

    /// <summary>A computed number may have more digits than are known; those that no edition prints are not locked.</summary>
    private static FactContent AsKnown(FactContent content)
    {
        if (content is not FactContent.Number { Measurement: { Precision: > 0 } value } || value.Amount % value.Precision == 0)
            return content;
        var amount = value.Qualifier switch
        {
            Qualifier.MoreThan => Math.Floor(value.Amount / value.Precision) * value.Precision,
            Qualifier.LessThan => Math.Ceiling(value.Amount / value.Precision) * value.Precision,
            _ => DecimalRounding.ToStep(value.Amount, value.Precision),
        };
        return new FactContent.Number(value with { Amount = amount });
    }

    private static string? AssuranceOf(MetricValue fact)
    {
        if (fact.Provenance.Declared?.Assurance is { } declared)
            return declared.Text;
        foreach (var record in fact.Metric.Restatements)
        {
            if (record.Assurance is { } again && ChangedFact.Covers(record, fact.Period))
                return again.Text;
        }

        return null;
    }

    private static string Cell(string text) => text.AsSpan().IndexOfAny(",;\"#\n") < 0 && text == text.Trim()
        ? text
        : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
