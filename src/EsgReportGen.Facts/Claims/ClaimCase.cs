using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Globalization.Reading;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Formulas.Expressions;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Claims;

/// <summary>One claim on its way to a verdict: what was read of it, the facts that it looked at, and its findings.</summary>
internal sealed class ClaimCase
{
    private readonly List<MetricValue> facts = [];
    private readonly List<string> judged = [];

    /// <summary>Its words.</summary>
    public required ClaimText Text { get; init; }

    /// <summary>What the words say.</summary>
    public required Statement Statement { get; init; }

    /// <summary>The claim as written.</summary>
    public required ClaimSyntax Syntax { get; init; }

    /// <summary>What it is about.</summary>
    public required FactExpression Subject { get; init; }

    /// <summary>The period that the subject is read for.</summary>
    public required Period Period { get; init; }

    /// <summary>The report; of an earlier edition, with that edition's year.</summary>
    public required ReportDefinition Report { get; init; }

    /// <summary>The language of the text.</summary>
    public required ReportLocale Locale { get; init; }

    /// <summary>Takes the findings.</summary>
    public required DiagnosticBag Diagnostics { get; init; }

    /// <summary>The facts looked at, each once.</summary>
    public ImmutableArray<MetricValue> Facts => [.. facts];

    /// <summary>The numbers of the text that the claim answers for.</summary>
    public ImmutableArray<string> Judged => [.. judged];

    /// <summary>The whole text.</summary>
    public TextRange All => new(0, Text.Printed.Length);

    /// <summary>Evaluates an expression and remembers its facts.</summary>
    public ExpressionResult Evaluate(FactExpression expression, Period period)
    {
        var result = expression.Evaluate(period);
        foreach (var fact in result.Inputs)
        {
            if (!facts.Exists(f => ReferenceEquals(f, fact)))
                facts.Add(fact);
        }

        return result;
    }

    /// <summary>Reports a finding about a part of the text, which is the first argument.</summary>
    public ClaimVerdict Find(ClaimVerdict verdict, DiagnosticDescriptor descriptor, TextRange range, params string[] more)
    {
        Diagnostics.Report(descriptor, Text.SpanOf(range), [Text[range], .. more]);
        return verdict;
    }

    /// <summary>Reports that values are missing which the claim needs.</summary>
    public ClaimVerdict Undecidable(params IEnumerable<Period> periods)
    {
        // An error in the expression was reported as such.
        if (Diagnostics.HasErrors)
            return ClaimVerdict.Undecided;
        var reasons = periods.Distinct().Select(p => (Period: p, Result: Subject.Evaluate(p))).Where(r => r.Result.State is ExpressionState.Missing or ExpressionState.Absent)
            .Select(r => r.Result.State == ExpressionState.Missing
                ? $"`{Subject.Text}` is {ReportLocale.English.Say(r.Result.Reason)} for {r.Period}"
                : $"`{Subject.Text}` has no value for {r.Period}");
        return Find(ClaimVerdict.Undecided, ClaimDiagnostics.Undecidable, All, string.Join(" and ", reasons));
    }

    /// <summary>The one number of the text, without years beside it and without what is no part of the claim.</summary>
    /// <param name="number">The number; null if the text says none.</param>
    /// <returns>False after a finding.</returns>
    public bool TryPickNumber(out StatedNumber? number)
    {
        number = null;
        foreach (var range in Statement.Unreadable)
        {
            Find(ClaimVerdict.Undecided, ClaimDiagnostics.UnreadableNumber, range, Grouped(Text[range]) ?? Locale.FormatNumber(1234.5m, 1));
            return false;
        }

        var candidates = Statement.Numbers;
        if (candidates.Length > 1)
            candidates = candidates.RemoveAll(IsYear);

        // "Two sites cut 5%": a word that counts something else is not what a claim is about when there are figures.
        if (candidates.Length > 1 && candidates.Any(n => !n.IsWord))
            candidates = candidates.RemoveAll(n => n.IsWord);
        if (candidates.Length > 1)
        {
            Find(ClaimVerdict.Undecided, ClaimDiagnostics.SeveralNumbers, candidates[1].Range, Text[candidates[0].Range]);
            return false;
        }

        number = candidates.IsEmpty ? null : candidates[0];
        if (number is not null)
            judged.Add(Text[number.Range]);
        return true;
    }

    /// <summary>A whole number with groups that another language marks so, as this language writes it; null for any other text.</summary>
    private string? Grouped(string written)
    {
        var digits = string.Concat(written.Where(char.IsAsciiDigit));
        return digits.Length < written.Length && written.All(c => char.IsAsciiDigit(c) || char.IsWhiteSpace(c) || c is '\'' or '\u2019') && decimal.TryParse(digits, CultureInfo.InvariantCulture, out var number)
            ? Locale.FormatNumber(number, 0)
            : null;
    }

    /// <summary>The direction that the text says, nearest to its number.</summary>
    /// <param name="number">The number; null for none.</param>
    /// <param name="direction">The direction; null if the text says none.</param>
    /// <returns>False after a finding.</returns>
    public bool TryPickDirection(StatedNumber? number, out StatedDirection? direction)
    {
        direction = null;
        var said = Statement.Directions;
        if (said.IsEmpty)
            return true;
        direction = number is null ? said[0] : said.MinBy(d => Math.Min(Math.Abs(d.Range.Start - number.Range.End), Math.Abs(number.Range.Start - d.Range.End)))!;
        var problem = direction.IsNegated ? "a negation turns it round"
            : direction.Direction == Direction.Mixed ? "it names both ways"
            : number is null && said.Any(d => d.Direction != said[0].Direction) ? "it names more than one"
            : null;
        if (problem is null)
            return true;
        Find(ClaimVerdict.Undecided, ClaimDiagnostics.UnclearDirection, All, problem);
        return false;
    }

    private bool IsYear(StatedNumber number) =>
        number is { Kind: StatedKind.Amount, HasSign: false, HasMagnitude: false, Amount: >= 1900 and <= 2100 } && Text[number.Range].Length == 4;
}
