namespace EsgReportGen.Foundation.Quantities;

/// <summary>Why there is no number. Never read as zero.</summary>
public enum MissingReason
{
    /// <summary>The fact cannot exist here; adds nothing to a sum.</summary>
    NotApplicable,

    /// <summary>The fact does not matter here; adds nothing to a sum.</summary>
    NotRelevant,

    /// <summary>Known to the organization and not published.</summary>
    NotPublished,

    /// <summary>Never measured.</summary>
    NotCollected,

    /// <summary>Withheld on purpose.</summary>
    Confidential,
}
