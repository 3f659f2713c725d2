using System;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Numerals;

/// <summary>Says of a numeral with nothing behind it what it may stand for, and what to type instead.</summary>
internal sealed class OrphanTeller
{
    // In words, smaller numbers are figures of speech more often than facts.
    private const decimal SmallestInWords = 20;

    // Nobody reads more; and looking for the facts of a million numbers takes its time.
    private const int MostTold = 200;

    private readonly MetricValues values;
    private readonly ReportLocale locale;
    private readonly DiagnosticBag findings;
    private readonly DiagnosticSeverity severity;
    private readonly UnitsInText units;
    private FactLookup? lookup;
    private int count;

    public OrphanTeller(MetricValues values, ReportLocale locale, DiagnosticBag findings, DiagnosticSeverity severity)
    {
        this.values = values;
        this.locale = locale;
        this.findings = findings;
        this.severity = severity;
        units = new UnitsInText(values.Catalog.Report.Units, locale);
    }

    /// <summary>Tells one.</summary>
    /// <param name="text">The text around it.</param>
    /// <param name="token">The numeral.</param>
    /// <param name="touchesFact">Whether it stands at a printed fact without a space.</param>
    /// <param name="place">Finds the place that writes it.</param>
    public void Tell(string text, in NumeralToken token, bool touchesFact, SourceSpan place)
    {
        if (++count > MostTold)
            return;
        var shown = TextParts.Cut(text.Substring(token.Start, token.Length));
        if (touchesFact)
            Add(NumeralDiagnostics.FiguresAtFact.At(place, shown));
        else if (Typed(text, token) is { } number)
            Add(Find(number, shown, place, token.IsFigures));
        else
            Add((token.IsFigures ? NumeralDiagnostics.OrphanNumeral : NumeralDiagnostics.OrphanWords).At(place, shown));
    }

    /// <summary>Whether another orphan would be told.</summary>
    public bool IsFull => count >= MostTold;

    /// <summary>Counts one that is not told.</summary>
    public void Skip() => count++;

    /// <summary>Tells how many were not told.</summary>
    public void TellRest()
    {
        if (count > MostTold)
            Add(NumeralDiagnostics.MoreOrphans.At(SourceSpan.None, locale.FormatNumber(count - MostTold, 0)));
    }

    private Diagnostic Find(in TypedNumber number, string shown, SourceSpan place, bool isFigures)
    {
        lookup ??= new FactLookup(values, locale);
        if (lookup.Same(number) is { } same)
            return NumeralDiagnostics.TypedFact.At(place, shown, same.Fact.Metric.Id.Text, same.Fact.Period.ToString(), same.Expression, same.Printed);
        if (lookup.OtherMagnitude(number) is { Fact: var fact, Times: var times })
            return NumeralDiagnostics.OtherMagnitude.At(place, shown, Times(times), fact.Fact.Metric.Id.Text, fact.Fact.Period.ToString(), fact.Expression, fact.Printed);
        var orphan = (isFigures ? NumeralDiagnostics.OrphanNumeral : NumeralDiagnostics.OrphanWords).At(place, shown);
        return lookup.Nearest(number) is { } near
            ? orphan.WithHint($"the nearest fact is `{near.Fact.Metric.Id.Text}` of {near.Fact.Period}, {near.Printed}: type `{near.Expression}`, or waive the number with a reason: `[{shown}]{{waive=\"…\"}}`")
            : orphan;
    }

    private TypedNumber? Typed(string text, in NumeralToken token)
    {
        if (token.Value is not { } value || (!token.IsFigures && value < SmallestInWords))
            return null;
        var magnitude = token.IsFigures ? token.Magnitude : 1;
        return new TypedNumber(Math.Abs(value) / magnitude, token.Decimals, magnitude, token.IsPercentage, token.IsPercentage ? null : units.Behind(text, token.End));
    }

    private void Add(Diagnostic finding) => findings.Add(finding with { Severity = severity });

    private static string Times(decimal times) => times switch
    {
        10 => "ten times",
        100 => "a hundred times",
        1_000 => "a thousand times",
        1_000_000 => "a million times",
        0.1m => "a tenth of",
        0.01m => "a hundredth of",
        0.001m => "a thousandth of",
        _ => "a millionth of",
    };
}
