using System.Linq;
using EsgReportGen.Formulas.Expressions;
using EsgReportGen.Foundation.Globalization.Reading;

namespace EsgReportGen.Facts.Claims;

/// <summary>Claims of a value (<c>claim="ghg.total"</c>) and of a comparison (<c>claim="a / b &lt; 0.1"</c>).</summary>
internal static class ValueClaim
{
    public static ClaimVerdict Judge(ClaimCase claim)
    {
        if (!claim.TryPickNumber(out var number))
            return ClaimVerdict.Undecided;
        var result = claim.Evaluate(claim.Subject, claim.Period);
        if (result.State is ExpressionState.Absent or ExpressionState.Missing)
            return claim.Undecidable(claim.Period);
        if (claim.Subject.IsTruth)
            return Comparison(claim, number, result);
        if (number is null)
            return claim.Text.HasFacts ? ClaimVerdict.Right : claim.Find(ClaimVerdict.Undecided, ClaimDiagnostics.NothingToCheck, claim.All);
        return Number(claim, number, claim.Subject, result);
    }

    private static ClaimVerdict Comparison(ClaimCase claim, StatedNumber? number, ExpressionResult result)
    {
        // The number of the text may be another than the claim's own: it is held against the same data.
        if (number is not null)
        {
            if (claim.Subject.Threshold is not { Compared: var compared })
                return claim.Find(ClaimVerdict.Undecided, ClaimDiagnostics.TextIsNotComparison, number.Range, claim.Subject.Text);
            if (Number(claim, number, compared, claim.Evaluate(compared, claim.Period)) is var verdict and not ClaimVerdict.Right)
                return verdict;
        }

        return result.State switch
        {
            ExpressionState.True => ClaimVerdict.Right,
            ExpressionState.Possible => Report(ClaimVerdict.Allowed, ClaimDiagnostics.ComparisonOnlyAllowed),
            ExpressionState.False => Report(ClaimVerdict.Wrong, ClaimDiagnostics.ComparisonFails),
            _ => Report(ClaimVerdict.Undecided, ClaimDiagnostics.Undecidable),
        };

        ClaimVerdict Report(ClaimVerdict verdict, Foundation.Diagnostics.DiagnosticDescriptor descriptor) =>
            claim.Find(verdict, descriptor, claim.All, claim.Subject.Describe(claim.Period));
    }

    private static ClaimVerdict Number(ClaimCase claim, StatedNumber number, FactExpression subject, ExpressionResult result)
    {
        if (StatedUnits.In(claim, StatedTolerance.Of(number), subject.Unit) is not { } stated)
            return ClaimVerdict.Wrong;
        var known = new KnownNumber(result.Amount, result.Range, result.Qualifier);

        // "A loss of 5" says the sign in a word.
        if (!number.HasSign && known.Amount < 0 && claim.Statement.Directions.Any(d => d.Direction == Direction.Down))
            known = known.Negate();
        return NumberFindings.Report(claim, number.Range, stated, known, DataText.Value(known, result.Precision, subject.Unit));
    }
}
