using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Pdf;

/// <summary>What an author can do that makes the PDF less than a reader needs; ordered by id.</summary>
public static class PdfDiagnostics
{
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
}
