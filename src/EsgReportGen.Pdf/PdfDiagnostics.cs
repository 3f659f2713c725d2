using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Pdf;

/// <summary>What an author can do that makes the PDF less than a reader needs; ordered by id.</summary>
public static class PdfDiagnostics
{
    private const string FaultHint = "this is a fault of esg, not of the report: please report it with the text around; no file is written";

    /// <summary>A heading is more than one level below the heading before it.</summary>
    public static DiagnosticDescriptor HeadingLevelSkipped { get; } = new(
        "ESG7001",
        DiagnosticSeverity.Warning,
        "heading level skipped",
        "a heading of level {0} follows one of level {1}",
        "use level {2} here; screen readers present skipped levels as missing text, so the PDF says level {2}");

    /// <summary>A picture with a caption says nothing to people who do not see it.</summary>
    public static DiagnosticDescriptor AlternativeTextMissing { get; } = new(
        "ESG7002",
        DiagnosticSeverity.Warning,
        "alternative text missing",
        "the picture `{0}` has a caption but no alternative text",
        "say in the brackets of `![…](…)` what the picture shows; the PDF repeats the caption meanwhile");

    /// <summary>The report has no title.</summary>
    public static DiagnosticDescriptor TitleMissing { get; } = new(
        "ESG7003",
        DiagnosticSeverity.Warning,
        "title missing",
        "the report `{0}` has no title",
        "give `report: title:` in `content/report.yaml`; the PDF shows the id meanwhile");

    /// <summary>A web address holds characters that a PDF cannot hold.</summary>
    public static DiagnosticDescriptor AddressNotAscii { get; } = new(
        "ESG7004",
        DiagnosticSeverity.Warning,
        "address not ASCII",
        "the address `{0}` holds characters beyond ASCII",
        "write the address as `{1}`, which is what the PDF says");

    /// <summary>A link leads to something that is on no page.</summary>
    public static DiagnosticDescriptor TargetNotOnPage { get; } = new(
        "ESG7005",
        DiagnosticSeverity.Warning,
        "target of a link not on a page",
        "what the link leads to is on no page",
        "link to a heading, table or figure that is printed; the PDF has plain text here");

    /// <summary>A table of data without headings of rows or columns.</summary>
    public static DiagnosticDescriptor TableWithoutHeadings { get; } = new(
        "ESG7006",
        DiagnosticSeverity.Warning,
        "table without headings",
        "a cell of the table has no heading, neither of its column nor of its row",
        "give every column a heading, so that a screen reader can say what a cell means");

    /// <summary>A language tag that no program will understand.</summary>
    public static DiagnosticDescriptor LanguageTagInvalid { get; } = new(
        "ESG7007",
        DiagnosticSeverity.Warning,
        "language tag invalid",
        "`{0}` is not a language tag",
        "write a tag like `en` or `zh-Hans`; the PDF keeps the language of the text around");

    /// <summary>Letters of the document are not in the file.</summary>
    public static DiagnosticDescriptor TextLost { get; } = Fault(
        "ESG7008", "text lost", "the PDF lacks `{1}` of chapter `{0}`, white space left out: the text has {2} letters, the PDF {3}");

    /// <summary>The file says letters that the document does not.</summary>
    public static DiagnosticDescriptor TextAdded { get; } = Fault(
        "ESG7009", "text added", "the PDF says `{1}` in chapter `{0}` where the text does not, white space left out: the text has {2} letters, the PDF {3}");

    /// <summary>The file says other letters than the document, or in another order.</summary>
    public static DiagnosticDescriptor TextChanged { get; } = Fault(
        "ESG7010", "text changed", "chapter `{0}` says `{1}`, white space left out, where the PDF says `{2}`");

    /// <summary>A picture is not in the file, or several times.</summary>
    public static DiagnosticDescriptor PictureNotOnce { get; } = Fault(
        "ESG7011", "picture not once", "the picture `{0}` of chapter `{1}` stands {2} times in the PDF");

    /// <summary>A link cannot be followed.</summary>
    public static DiagnosticDescriptor LinkLost { get; } = Fault("ESG7012", "link lost", "the link \"{0}\" cannot be followed in the PDF");

    /// <summary>Something lies beyond the edge of a page.</summary>
    public static DiagnosticDescriptor BeyondPage { get; } = Fault("ESG7013", "beyond the page", "`{0}` lies beyond the edge of page {1}");

    /// <summary>Text lies on other text.</summary>
    public static DiagnosticDescriptor TextOverlaps { get; } = new(
        "ESG7014",
        DiagnosticSeverity.Warning,
        "text on text",
        "`{0}` and `{1}` lie on each other on page {2}",
        "give the style a larger leading in `templates/theme.yaml`; if that is not the reason, it is a fault of esg: please report it");

    /// <summary>A character that means something only in its font.</summary>
    public static DiagnosticDescriptor PrivateUseCharacter { get; } = new(
        "ESG7015",
        DiagnosticSeverity.Warning,
        "private-use character",
        "the character {0} says nothing to a reader who does not see it",
        "write words beside it, or a character of Unicode instead; the PDF says U+FFFD in its place");

    /// <summary>Whether a finding is a fault of this program rather than of the report: the file would not say what the document says.</summary>
    public static bool IsFault(Diagnostic finding) => finding.Descriptor.Hint == FaultHint;

    private static DiagnosticDescriptor Fault(string id, string title, string message) => new(id, DiagnosticSeverity.Error, title, message, FaultHint);
}
