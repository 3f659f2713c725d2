using System.Collections.Immutable;
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

    /// <summary>The theme names fonts of the machine, and nothing says which they are.</summary>
    public static DiagnosticDescriptor FontsNotLocked { get; } = new(
        "ESG5004", DiagnosticSeverity.Warning, "system fonts not locked",
        "there is no `content/fonts.lock`, and this machine gives the fonts of {0}: another one may set the report otherwise", "run `esg fonts lock` and commit what it writes");

    /// <summary>A font of the machine is not the one that the lock holds.</summary>
    public static DiagnosticDescriptor FontDiffersFromLock { get; } = new(
        "ESG5005", DiagnosticSeverity.Error, "system font differs from the lock",
        "the fonts of `{0}` on this machine are not those of `content/fonts.lock`: {1}",
        "install the version that the lock holds; or, to go over to this one, run `esg fonts lock`, look at the pages, run `esg accept` and commit both (an error where `CI` is set, otherwise a warning)");

    /// <summary>An entry of the lock that says too little.</summary>
    public static DiagnosticDescriptor BrokenLock { get; } = new(
        "ESG5006", DiagnosticSeverity.Error, "broken font lock", "this is no entry of a font lock: {0}", "let `esg fonts lock` write the file anew");

    /// <summary>The theme names a family that no font has.</summary>
    public static DiagnosticDescriptor UnknownFamily { get; } = new(
        "ESG5010", DiagnosticSeverity.Error, "unknown font family",
        "there is no font of the family `{0}`, neither in `content/fonts` nor on this machine", "put its font files into `content/fonts`, install it, or name a family that is there");

    /// <summary>A length of the theme that is none.</summary>
    public static DiagnosticDescriptor BadLength { get; } = new(
        "ESG5011", DiagnosticSeverity.Error, "not a length", "`{0}` is not a length", "write a number of points, or a number with `pt`, `mm`, `cm` or `in`");

    /// <summary>A length of a text style that is none.</summary>
    public static DiagnosticDescriptor BadTypeLength { get; } = new(
        "ESG5012", DiagnosticSeverity.Error, "not a length of type", "`{0}` is not a length", "write a number of points, or a number with `pt`, `mm`, `cm`, `in` or `em`");

    /// <summary>A number of the theme that is none.</summary>
    public static DiagnosticDescriptor BadNumber { get; } = new(
        "ESG5013", DiagnosticSeverity.Error, "not a number", "`{0}` is not a number", "write a plain number such as `0.5`");

    /// <summary>A measure outside what can be set.</summary>
    public static DiagnosticDescriptor OutOfRange { get; } = new(
        "ESG5014", DiagnosticSeverity.Error, "measure out of range", "`{0}` must lie between {1} and {2}", "choose a value within these limits");

    /// <summary>A colour of the theme that is none.</summary>
    public static DiagnosticDescriptor BadColor { get; } = new(
        "ESG5015", DiagnosticSeverity.Error, "not a colour", "`{0}` is not a colour", "write `#rgb`, `#rrggbb` or `#rrggbbaa` in quotes, or the name of a colour of the palette");

    /// <summary>A font weight that is none.</summary>
    public static DiagnosticDescriptor BadWeight { get; } = new(
        "ESG5016", DiagnosticSeverity.Error, "not a font weight", "`{0}` is not a font weight", "write a number from 100 to 900, or a name such as `semi-bold`");

    /// <summary>A page size that is not known.</summary>
    public static DiagnosticDescriptor BadPageSize { get; } = new(
        "ESG5017", DiagnosticSeverity.Error, "unknown page size", "`{0}` is not a page size", "write `A4`, `Letter`, or a mapping with `width` and `height`");

    /// <summary>Margins that leave nothing.</summary>
    public static DiagnosticDescriptor NoRoomForText { get; } = new(
        "ESG5018", DiagnosticSeverity.Error, "no room for text", "the margins leave less than 200pt (70 mm) for text in width or height", "make the margins smaller or the page larger");

    /// <summary>A side column that leaves too little beside it.</summary>
    public static DiagnosticDescriptor NoRoomBesideSide { get; } = new(
        "ESG5025", DiagnosticSeverity.Error, "no room beside the side column", "the side column leaves less than 255pt (90 mm) for running text",
        "make the side column or the margins narrower, or write `side: none`");

    /// <summary>A label of a list that is too long.</summary>
    public static DiagnosticDescriptor LabelTooLong { get; } = new(
        "ESG5019", DiagnosticSeverity.Error, "bullet too long", "the bullet `{0}` is longer than 4 characters", "use one character such as `•` or `–`");

    /// <summary>A picture of the theme that is not in the project.</summary>
    public static DiagnosticDescriptor BadPicture { get; } = new(
        "ESG5026", DiagnosticSeverity.Error, "picture outside the project", "the picture `{0}` is not inside the project", "put it under `content/images` and write `images/…`, or `none`");

    /// <summary>Text that stands out too little from what is behind it.</summary>
    public static DiagnosticDescriptor LowContrast { get; } = new(
        "ESG5020", DiagnosticSeverity.Warning, "low contrast",
        "text of `{0}` in {1} on {2} has a contrast of {3} to 1, below the {4} that WCAG asks for", "make the text darker or the surface lighter (on dark surfaces the other way round)");

    /// <summary>A base that is none of the tool's own themes.</summary>
    public static DiagnosticDescriptor UnknownTheme { get; } = new(
        "ESG5021", DiagnosticSeverity.Error, "unknown theme", "the tool has no theme `{0}`", "write one of {1}");

    /// <summary>A colour of a data series that stands out too little from the paper.</summary>
    public static DiagnosticDescriptor PaleSeries { get; } = new(
        "ESG5022", DiagnosticSeverity.Warning, "data series too pale",
        "colour {0} of `series`, {1}, has a contrast of {3} to 1 on {2}, below the 3.0 that WCAG asks for in charts", "take a darker colour (on dark paper a lighter one)");

    /// <summary>Neighbouring colours of data series that are alike without full colour vision.</summary>
    public static DiagnosticDescriptor SeriesAlike { get; } = new(
        "ESG5023", DiagnosticSeverity.Warning, "data series alike without colour vision",
        "colours {0} and {2} of `series`, {1} and {3}, look alike with {4}: their difference is {5}, below {6}",
        "make one of them much lighter or darker, or put another colour between them");

    /// <summary>Neighbouring colours of data series that are alike in grey.</summary>
    public static DiagnosticDescriptor SeriesAlikeInGrey { get; } = new(
        "ESG5024", DiagnosticSeverity.Warning, "data series alike in grey",
        "colours {0} and {2} of `series`, {1} and {3}, are alike in grey: their lightness differs by {4}, below {5} of 100",
        "make one of them lighter or darker, or put another colour between them");

    /// <summary>A word of the theme that is none of those wanted.</summary>
    public static DiagnosticDescriptor BadWord { get; } = new(
        "ESG5030", DiagnosticSeverity.Error, "unknown word", "`{0}` is none of the words that can stand here", "write one of {1}");

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        BrokenFont, FontTooLarge, FontForbidsEmbedding, FontsNotLocked, FontDiffersFromLock, BrokenLock, UnknownFamily, BadLength, BadTypeLength, BadNumber,
        OutOfRange, BadColor, BadWeight, BadPageSize, NoRoomForText, LabelTooLong, LowContrast, UnknownTheme, PaleSeries, SeriesAlike, SeriesAlikeInGrey, BadWord,
        NoRoomBesideSide,
    ];
}
