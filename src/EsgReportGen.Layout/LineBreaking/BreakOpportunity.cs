namespace EsgReportGen.Layout.LineBreaking;

/// <summary>Whether a line may end at a place in a text.</summary>
internal enum BreakOpportunity : byte
{
    /// <summary>It may not.</summary>
    None,

    /// <summary>It may.</summary>
    Allowed,

    /// <summary>It must.</summary>
    Mandatory,
}
