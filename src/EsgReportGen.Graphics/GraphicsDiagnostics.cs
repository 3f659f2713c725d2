using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Graphics;

/// <summary>What can be wrong with fonts, images and the theme, ordered by id (ESG5001–5099).</summary>
public static class GraphicsDiagnostics
{
    /// <summary>A file of <c>content/fonts</c> cannot be used.</summary>
    public static DiagnosticDescriptor BrokenFont { get; } = new(
        "ESG5001", DiagnosticSeverity.Error, "font cannot be read",
        "the font `{0}` cannot be used: {1}", "replace the file by a TrueType or OpenType font (.ttf, .otf, .ttc), or remove it");

    /// <summary>A font file beyond the limit.</summary>
    public static DiagnosticDescriptor FontTooLarge { get; } = new(
        "ESG5002", DiagnosticSeverity.Error, "font file too large",
        "the font `{0}` is larger than 64 MB", "use a file with fewer glyphs, e.g. of one region");

    /// <summary>The licence bits of a font forbid embedding a subset.</summary>
    public static DiagnosticDescriptor FontForbidsEmbedding { get; } = new(
        "ESG5003", DiagnosticSeverity.Error, "font forbids embedding",
        "the font `{0}` says that it must not be embedded in documents", "use a font whose licence allows embedding, such as one under the SIL Open Font License");
}
