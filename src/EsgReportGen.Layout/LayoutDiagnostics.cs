using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Layout;

/// <summary>What can be wrong with the layout of a report: ids from ESG5100 on.</summary>
public static class LayoutDiagnostics
{
    /// <summary>A character that none of the report's fonts has.</summary>
    public static DiagnosticDescriptor CharacterWithoutFont { get; } = new(
        "ESG5100", DiagnosticSeverity.Error, "character without a font", "no font of this report has the character `{0}`",
        "name a font that has it under `fonts: {{ fallback: […] }}` in theme.yaml, put one into `content/fonts`, or write it another way");

    /// <summary>A word that is wider than the place it stands in.</summary>
    public static DiagnosticDescriptor WordBroken { get; } = new(
        "ESG5101", DiagnosticSeverity.Warning, "word broken anywhere", "`{0}` is wider than the place where it stands and is broken in its middle",
        "say where it may be broken with a soft hyphen (U+00AD), or give it more room");

    /// <summary>A table that does not fit, even set smaller.</summary>
    public static DiagnosticDescriptor TableTooWide { get; } = new(
        "ESG5102", DiagnosticSeverity.Error, "table too wide", "the table is {0} mm too wide for its {1} mm, although its text is set smaller",
        "shorten the longest words of its columns, show fewer columns, or leave out `wide: shrink`, so that it may be turned or divided");

    /// <summary>A table that does not fit on a landscape page.</summary>
    public static DiagnosticDescriptor TableTooWideForLandscape { get; } = new(
        "ESG5103", DiagnosticSeverity.Error, "table too wide for a landscape page",
        "the table is {0} mm too wide for the {1} mm of a landscape page, although its text is set smaller",
        "shorten the longest words of its columns, show fewer columns, or leave out `wide: shrink`, so that it may be divided");

    /// <summary>Something that cannot be divided and is higher than a page.</summary>
    public static DiagnosticDescriptor HigherThanPage { get; } = new(
        "ESG5104", DiagnosticSeverity.Error, "higher than a page", "this needs {0} mm, but a page has {1} mm",
        "shorten it, or divide it into parts");

    /// <summary>Blocks that are to stay together but need more than a page.</summary>
    public static DiagnosticDescriptor KeepBroken { get; } = new(
        "ESG5105", DiagnosticSeverity.Warning, "keep block broken", "what is to stay together here needs more than a page and is broken",
        "keep fewer blocks together");

    /// <summary>A picture that nobody has loaded.</summary>
    public static DiagnosticDescriptor PictureNotLoaded { get; } = new(
        "ESG5106", DiagnosticSeverity.Error, "picture missing", "the picture `{0}` cannot be shown",
        "check that the file is there and is a PNG or JPEG");

    /// <summary>Page numbers that change each time they are printed.</summary>
    public static DiagnosticDescriptor ReferencesNotSettled { get; } = new(
        "ESG5107", DiagnosticSeverity.Warning, "page references not settled", "the page numbers that references print were still changing after five rounds",
        "change the text around the reference a little");

    /// <summary>A line of a file of hyphenation patterns that is none.</summary>
    public static DiagnosticDescriptor BadPattern { get; } = new(
        "ESG5108", DiagnosticSeverity.Warning, "bad hyphenation pattern", "`{0}` is no hyphenation pattern: {1}",
        "correct it, or delete it; it is left out");

    /// <summary>A file of hyphenation patterns without any.</summary>
    public static DiagnosticDescriptor NoPatterns { get; } = new(
        "ESG5109", DiagnosticSeverity.Warning, "no hyphenation patterns", "this file has no hyphenation pattern",
        "put patterns into it, or delete it");

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        CharacterWithoutFont, WordBroken, TableTooWide, TableTooWideForLandscape, HigherThanPage, KeepBroken, PictureNotLoaded, ReferencesNotSettled, BadPattern,
        NoPatterns,
    ];
}
