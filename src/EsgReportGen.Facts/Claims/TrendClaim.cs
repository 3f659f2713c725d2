using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Formulas.Expressions;
using EsgReportGen.Foundation.Globalization.Reading;
using EsgReportGen.Foundation.Periods;

namespace EsgReportGen.Facts.Claims;

/// <summary>Claims of how something went over several periods, step by step.</summary>
internal static class TrendClaim
{
    public static ClaimVerdict Judge(ClaimCase claim)
    {
        if (claim.Subject.IsTruth)
        {
            claim.Diagnostics.Report(ClaimDiagnostics.NoNumberToChange, claim.Syntax.Subject.Span, claim.Subject.Text);
            return ClaimVerdict.Undecided;
        }

        if (Periods(claim) is not { } periods)
            return ClaimVerdict.Undecided;
        if (claim.Statement.Directions.FirstOrDefault(d => d.IsNegated) is not null)
            return claim.Find(ClaimVerdict.Undecided, ClaimDiagnostics.UnclearDirection, claim.All, "a negation turns it round");
        if (claim.Statement.Directions.IsEmpty)
            return claim.Text.HasFacts ? ClaimVerdict.Right : claim.Find(ClaimVerdict.Undecided, ClaimDiagnostics.NothingToCheck, claim.All);
        if (claim.Statement.Numbers.FirstOrDefault(n => n.Kind != StatedKind.Amount) is { } number)
            return claim.Find(ClaimVerdict.Undecided, ClaimDiagnostics.SeveralNumbers, number.Range, claim.Text[claim.Statement.Directions[0].Range]);
        var results = periods.ConvertAll(p => claim.Evaluate(claim.Subject, p));
        return results.TrueForAll(r => r.State == ExpressionState.Number) ? Judge(claim, periods, results) : claim.Undecidable(periods);
    }

    private static ClaimVerdict Judge(ClaimCase claim, List<Period> periods, List<ExpressionResult> results)
    {
        var said = Said(claim);
        var verdict = ClaimVerdict.Right;
        for (var i = 1; i < results.Count && said != Direction.Mixed; i++)
        {
            var step = Step(results[i - 1], results[i], said);
            if (step == Judgement.Wrong)
                return claim.Find(ClaimVerdict.Wrong, ClaimDiagnostics.WrongDirection, claim.All, Describe(claim, periods, results, i));
            if (step == Judgement.Open)
                return claim.Find(ClaimVerdict.Undecided, ClaimDiagnostics.Undecidable, claim.All, $"the data give no more than a bound for {periods[i]} or {periods[i - 1]}");
            if (step == Judgement.Allowed && verdict == ClaimVerdict.Right)
                verdict = claim.Find(ClaimVerdict.Allowed, ClaimDiagnostics.DirectionOnlyAllowed, claim.All, Describe(claim, periods, results, i));
        }

        var signs = Enumerable.Range(1, results.Count - 1).Select(i => Math.Sign(results[i].Amount - results[i - 1].Amount)).ToArray();
        if (said == Direction.Mixed && !(signs.Contains(1) && signs.Contains(-1)))
            return claim.Find(ClaimVerdict.Wrong, ClaimDiagnostics.WrongDirection, claim.All, signs.Contains(-1) ? "it never rose" : signs.Contains(1) ? "it never fell" : "it never changed");
        return verdict;
    }

    private static Judgement Step(ExpressionResult before, ExpressionResult after, Direction said)
    {
        var step = new KnownNumber(after.Amount - before.Amount, after.Range.Subtract(before.Range), after.Qualifier);
        if (said == Direction.Down)
            step = step.Negate();
        if (step.IsOpen)
            return Judgement.Open;
        if (said == Direction.Unchanged)
            return step.Amount == 0 ? Judgement.Right : step.Range.Contains(0) ? Judgement.Allowed : Judgement.Wrong;
        return step.Amount > 0 ? Judgement.Right : step.Range.High > 0 ? Judgement.Allowed : Judgement.Wrong;
    }

    // Words for both directions in one trend say that it went both ways.
    private static Direction Said(ClaimCase claim)
    {
        var first = claim.Statement.Directions[0].Direction;
        return claim.Statement.Directions.All(d => d.Direction == first) ? first : Direction.Mixed;
    }

    private static string Describe(ClaimCase claim, List<Period> periods, List<ExpressionResult> results, int at)
    {
        string Value(int i) => DataText.Value(new KnownNumber(results[i].Amount, results[i].Range, results[i].Qualifier), results[i].Precision, claim.Subject.Unit) + " in " + periods[i];
        return Value(at - 1) + ", " + Value(at);
    }

    private static List<Period>? Periods(ClaimCase claim)
    {
        if (claim.Syntax.Periods is not { } written)
        {
            claim.Diagnostics.Report(ClaimDiagnostics.TrendTooShort, claim.Syntax.Subject.Span);
            return null;
        }

        var report = claim.Report;
        var chosen = PeriodSelector.Parse(written.Text).Resolve(report.FiscalYear, claim.Period, report.BaseYear);
        if (chosen.Problem is { } problem)
        {
            claim.Diagnostics.Add(ClaimDiagnostics.WrongPeriods.At(written.Span, problem).WithHint(chosen.Hint));
            return null;
        }

        if (chosen.Periods.Length >= 2)
            return [.. chosen.Periods.Distinct().Order()];
        claim.Diagnostics.Report(ClaimDiagnostics.TrendTooShort, written.Span);
        return null;
    }
}
