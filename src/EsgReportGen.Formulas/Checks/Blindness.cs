using System;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Formulas.Evaluation;

namespace EsgReportGen.Formulas.Checks;

/// <summary>How large an error a comparison by rounding intervals lets through, over the periods in which it holds.</summary>
internal sealed class Blindness
{
    private decimal largest;
    private decimal lastDigit;
    private bool isBounded = true;
    private bool holdsAsWritten = true;

    /// <summary>Takes note of one period.</summary>
    public void See(FormulaValue left, FormulaValue right, bool holdsAsWritten)
    {
        this.holdsAsWritten &= holdsAsWritten;
        lastDigit = Math.Max(lastDigit, Math.Max(left.Precision, right.Precision));
        if (left.Range.Width is { } a && right.Range.Width is { } b)
            largest = Math.Max(largest, (a / 2) + (b / 2));
        else
            isBounded = false;
    }

    /// <summary>Says how blind the check is; nothing if it sees an error in the last digit.</summary>
    public void Report(DiagnosticBag diagnostics, SourceSpan span)
    {
        if (isBounded && largest <= lastDigit / 2)
            return;
        diagnostics.Add(FormulasDiagnostics.CheckHolds.At(span, isBounded ? NumberText.Of(largest) : "any size")
            .WithHint(holdsAsWritten ? "write `compare: written`: the published digits agree too, and then every error is seen" : null));
    }
}
