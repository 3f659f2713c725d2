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

    /// <summary>Only where the text between two other opportunities is wider than the measure: within a fact, or before a unit.</summary>
    LastResort,

    /// <summary>It may, between syllables of a script without spaces whose words only a dictionary would tell.</summary>
    Cluster,

    /// <summary>It may, and a hyphen shows that the word goes on.</summary>
    Hyphenated,

    /// <summary>It may, but only because nothing better is left: within a word wider than the measure.</summary>
    Forced,
}
