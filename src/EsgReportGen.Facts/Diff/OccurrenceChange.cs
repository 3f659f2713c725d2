using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Facts.Diff;

/// <summary>A printed fact that reads differently, appeared or vanished. Immutable.</summary>
/// <param name="Before">The occurrence in the earlier state; null if it appeared.</param>
/// <param name="After">The occurrence in the later state; null if it vanished.</param>
/// <param name="IsUnexplained">Whether the number behind the text changed although no fact behind it did.</param>
public sealed record OccurrenceChange(LedgerOccurrence? Before, LedgerOccurrence? After, bool IsUnexplained)
{
    /// <summary>The occurrence in the later state, or in the earlier one if it vanished.</summary>
    public LedgerOccurrence Present => After ?? Before!;
}

/// <summary>A claim whose verdict or words changed, that appeared or vanished. Immutable.</summary>
/// <param name="Before">The claim in the earlier state; null if it appeared.</param>
/// <param name="After">The claim in the later state; null if it vanished.</param>
public sealed record ClaimChange(LedgerClaim? Before, LedgerClaim? After)
{
    /// <summary>The claim in the later state, or in the earlier one if it vanished.</summary>
    public LedgerClaim Present => After ?? Before!;

    /// <summary>Whether it is wrong now and was not, or was not there.</summary>
    public bool TurnedWrong => After is { Verdict: "wrong" } && Before is not { Verdict: "wrong" };
}
