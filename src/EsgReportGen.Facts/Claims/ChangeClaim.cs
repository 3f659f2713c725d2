using System;
using System.Linq;
using EsgReportGen.Formulas.Expressions;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization.Reading;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Facts.Claims;

/// <summary>Claims of a change: in percent, in percentage points, in an amount, or in its direction alone, as the words have it.</summary>
internal static class ChangeClaim
{
    public static ClaimVerdict Judge(ClaimCase claim)
    {
        if (claim.Subject.IsTruth)
            return Fault(claim, ClaimDiagnostics.NoNumberToChange, claim.Subject.Text);
        if (claim.Syntax.Verb == ClaimVerb.Points && !StatedUnits.IsShare(claim.Subject.Unit))
            return Fault(claim, ClaimDiagnostics.PointsOfNoShare, claim.Subject.Text, claim.Subject.Unit.Symbol.Length == 0 ? "a bare number" : "`" + claim.Subject.Unit.Code + "`");
        if (!TryPeriods(claim, out var from, out var to) || !claim.TryPickNumber(out var number) || !claim.TryPickDirection(number, out var direction))
            return ClaimVerdict.Undecided;
        if (number is null && direction is null)
            return claim.Text.HasFacts ? ClaimVerdict.Right : claim.Find(ClaimVerdict.Undecided, ClaimDiagnostics.NothingToCheck, claim.All);
        return new Change(claim, from, to).Judge(number, WithSign(claim, number, direction));
    }

    /// <summary>The direction that word and sign say together: what rose by −2% fell.</summary>
    private static StatedDirection? WithSign(ClaimCase claim, StatedNumber? number, StatedDirection? direction)
    {
        if (number is not { HasSign: true, Amount: < 0 } || direction is not { Direction: Direction.Up or Direction.Down })
            return direction;
        claim.Find(ClaimVerdict.Right, ClaimDiagnostics.MinusBesideDirection, TextRange.Around(number.Range, direction.Range));
        return direction with { Direction = Direction.Down };
    }

    private static ClaimVerdict Fault(ClaimCase claim, DiagnosticDescriptor descriptor, params string[] arguments)
    {
        claim.Diagnostics.Report(descriptor, claim.Syntax.Subject.Span, arguments);
        return ClaimVerdict.Undecided;
    }

    private static bool TryPeriods(ClaimCase claim, out Period from, out Period to)
    {
        (from, to) = (claim.Period, claim.Period);
        if (claim.Syntax.Periods is not { } written)
        {
            from = to.AddYears(-1);
            return true;
        }

        var report = claim.Report;
        var chosen = PeriodSelector.Parse(written.Text).Resolve(report.FiscalYear, report.Period, report.BaseYear);
        if (chosen.Problem is { } problem)
        {
            claim.Diagnostics.Add(ClaimDiagnostics.WrongPeriods.At(written.Span, problem).WithHint(chosen.Hint));
            return false;
        }

        from = chosen.Periods.Min();
        to = chosen.Periods.Length > 1 ? chosen.Periods.Max() : to;
        if (from != to)
            return true;
        claim.Diagnostics.Report(ClaimDiagnostics.WrongPeriods, written.Span, $"a change from {from} to {to} is none");
        return false;
    }

    /// <summary>A change between two periods, held against what the text says of it.</summary>
    private sealed class Change(ClaimCase claim, Period from, Period to)
    {
        private readonly bool isShare = StatedUnits.IsShare(claim.Subject.Unit);

        public ClaimVerdict Judge(StatedNumber? number, StatedDirection? direction)
        {
            var isRelative = number?.Kind is StatedKind.Percent or StatedKind.Fraction or StatedKind.Multiple;
            if (number?.Kind == StatedKind.Points && !isShare)
                return claim.Find(ClaimVerdict.Wrong, ClaimDiagnostics.WrongUnit, number.Range, "percentage points", "percent of `" + claim.Subject.Unit.Code + "`");
            if (Known(isRelative) is not { } change)
                return claim.Undecidable(from, to);
            var told = Range(number, direction);
            var way = direction?.Direction ?? (number is { Kind: StatedKind.Multiple } multiple ? multiple.Amount < 1 ? Direction.Down : Direction.Up : null);
            if (way is { } said && JudgeDirection(said, change, direction?.Range ?? told) is { } against)
                return against;
            if (number is null)
                return ClaimVerdict.Right;
            return isRelative && isShare ? JudgeShare(number, direction, change, told) : JudgeNumber(number, direction, change, told);
        }

        private ClaimVerdict JudgeNumber(StatedNumber number, StatedDirection? direction, Found change, TextRange told) =>
            Prepare(number, direction, change, out var known) is { } stated
                ? NumberFindings.Report(claim, told, stated, known, change.Text)
                : ClaimVerdict.Wrong;

        // From 53.9% to 56.0% it is 2.1 percentage points or 3.9 percent: "2.1%" is neither.
        private ClaimVerdict JudgeShare(StatedNumber number, StatedDirection? direction, Found relative, TextRange told)
        {
            if (Prepare(number, direction, relative, out var known) is not { } stated)
                return ClaimVerdict.Wrong;
            var isPoints = claim.Syntax.Verb == ClaimVerb.Points;
            if (!isPoints && NumberJudge.Judge(stated, known) != Judgement.Wrong)
                return JudgeNumber(number, direction, relative, told);
            var points = Known(isRelative: false);
            return claim.Find(ClaimVerdict.Wrong, ClaimDiagnostics.ShareSaidInPercent, told, points is null ? relative.Brief : points.Brief + ", " + relative.Brief + " relative");
        }

        private ClaimVerdict? JudgeDirection(Direction said, Found change, TextRange range)
        {
            var known = said == Direction.Down ? change.Number.Negate() : change.Number;
            var judgement = said == Direction.Unchanged
                ? known.Amount == 0 || known.Range == Interval.Of(0) ? Judgement.Right : known.Range.Contains(0) ? Judgement.Allowed : Judgement.Wrong
                : NumberJudge.Judge(Zero, known);
            return judgement switch
            {
                Judgement.Right => null,
                Judgement.Allowed => claim.Find(ClaimVerdict.Allowed, ClaimDiagnostics.DirectionOnlyAllowed, range, change.Text),
                Judgement.Open => claim.Find(ClaimVerdict.Undecided, ClaimDiagnostics.Undecidable, claim.All, "the data give no more than a bound"),
                _ => claim.Find(ClaimVerdict.Wrong, ClaimDiagnostics.WrongDirection, range, change.Text),
            };
        }

        // The number and the change, both as sizes: the direction was looked at before. Without one, a sign counts; without both, the size alone.
        private StatedNumber? Prepare(StatedNumber number, StatedDirection? direction, Found change, out KnownNumber known)
        {
            known = change.Number;
            var exact = StatedTolerance.Of(number);
            if (number.Kind == StatedKind.Multiple)
                (exact, known) = AsIncrease(exact, known);
            else if (direction is not null || !number.HasSign)
                (exact, known) = (exact with { Amount = Math.Abs(exact.Amount) }, direction?.Direction == Direction.Down ? known.Negate() : direction is null ? known.Abs() : known);
            return StatedUnits.In(claim, exact, change.Unit);
        }

        // Doubled is up by a whole, halved is down by a half.
        private static (StatedNumber Number, KnownNumber Known) AsIncrease(StatedNumber number, KnownNumber known) => number.Amount < 1
            ? (number with { Amount = 1 - number.Amount }, known.Negate())
            : (number with { Amount = number.Amount - 1 }, known);

        private static TextRange Range(StatedNumber? number, StatedDirection? direction) => number is null ? direction!.Range
            : direction is null ? number.Range
            : TextRange.Around(number.Range, direction.Range);

        private Found? Known(bool isRelative)
        {
            var expression = isRelative ? claim.Subject.ChangeFrom(from) : claim.Subject.DifferenceFrom(from);
            if (expression is null)
                return null;
            var result = claim.Evaluate(expression, to);
            if (result.State == ExpressionState.Number)
            {
                var number = new KnownNumber(result.Amount, result.Range, result.Qualifier);
                return new Found(
                    number, expression.Unit, DataText.Change(number, result.Precision, expression.Unit), DataText.Change(number, result.Precision, expression.Unit, withRange: false));
            }

            return StatedBySource();
        }

        // A source may state a change without the value that it compares with.
        private Found? StatedBySource()
        {
            if (claim.Subject.Metric is not { } id || claim.Facts.FirstOrDefault(f => f.Metric.Id.Text == id && f.Period == to) is not { Provenance.Declared.Change: { } change } fact || change.From != from)
                return null;
            var number = new KnownNumber(change.Percent, change.Range, Qualifier.Exact);
            var implied = fact.Content is Metrics.Values.FactContent.Number && change.ImpliedPrior(fact.Range) is { Low: { } low, High: { } high }
                ? FormattableString.Invariant($", as the source states, which implies {DecimalRounding.Round(low, 2)} to {DecimalRounding.Round(high, 2)} for {from}")
                : ", as the source states";
            var brief = DataText.Change(number, change.Precision, Percent, withRange: false);
            return new Found(number, Percent, brief + implied, brief);
        }

        private static Unit Percent { get; } = UnitCatalog.Standard.Find("%")!;

        private static StatedNumber Zero { get; } = new()
        {
            Range = default, Amount = 0, Precision = 0, Step = 0, Kind = StatedKind.Amount, Behind = 0, Qualifier = StatedQualifier.MoreThan,
        };
    }

    /// <summary>A change that the data give.</summary>
    /// <param name="Number">The change.</param>
    /// <param name="Unit">Its unit.</param>
    /// <param name="Text">The same in words.</param>
    /// <param name="Brief">The number alone in words.</param>
    private sealed record Found(KnownNumber Number, Unit Unit, string Text, string Brief);
}
