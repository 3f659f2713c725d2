namespace EsgReportGen.Graphics.Theming;

/// <summary>What is drawn on a coloured ground: covers, openers of chapters.</summary>
public enum ArtKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Soft hills behind each other at the foot.</summary>
    Hills,

    /// <summary>Quarter circles around a corner, one within the other.</summary>
    Arcs,

    /// <summary>Squares with quarter circles.</summary>
    Grid,

    /// <summary>Stripes that rise like columns.</summary>
    Bands,
}
