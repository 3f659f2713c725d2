using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Document;

/// <summary>The findings of stage 4, document and accessibility, ordered by id.</summary>
public static class DocumentDiagnostics
{
    /// <summary>A chapter without a title.</summary>
    public static readonly DiagnosticDescriptor ChapterWithoutTitle = Error(
        "ESG4001", "chapter without a title", "chapter `{0}` has no title", "begin it with `# Title`, or write `title:` in its front matter");

    /// <summary>A second heading of level 1.</summary>
    public static readonly DiagnosticDescriptor SecondTitle = Error(
        "ESG4002", "second title", "a chapter has one heading of level 1, and this is another", "write `##`, or make it a chapter of its own");

    /// <summary>A heading level left out.</summary>
    public static readonly DiagnosticDescriptor HeadingLevelSkipped = Error(
        "ESG4003", "heading level skipped", "a heading of level {0} follows one of level {1}", "use level {2}: readers who hear the page move by levels");

    /// <summary>A picture without words.</summary>
    public static readonly DiagnosticDescriptor MissingAlternativeText = Error(
        "ESG4004", "missing alternative text", "the picture has no alternative text", "say in the brackets what it shows, or add `{{.decoration}}` if it shows nothing");

    /// <summary>A link or page reference to an id that nothing has.</summary>
    public static readonly DiagnosticDescriptor UnknownAnchor = Error(
        "ESG4005", "unknown id", "nothing has the id `{0}`", "give a heading, table or figure this id with `{{#{0}}}`");

    /// <summary>An id twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = Error(
        "ESG4006", "id used twice", "the id `{0}` is used twice", "rename one of them");

    /// <summary>An id that headings of several chapters have by chance.</summary>
    public static readonly DiagnosticDescriptor AmbiguousAnchor = Error(
        "ESG4007", "ambiguous id", "headings in several chapters have the id `{0}`", "give the heading an id of its own with `{{#…}}`");

    /// <summary>A link of another kind than the report allows.</summary>
    public static readonly DiagnosticDescriptor LinkScheme = Error(
        "ESG4008", "link not allowed", "`{0}` is no allowed link", "link to `#id`, or to an address with http, https or mailto");

    /// <summary>A link without words.</summary>
    public static readonly DiagnosticDescriptor LinkWithoutText = Error(
        "ESG4009", "link without text", "the link has no text", "write words between the brackets");

    /// <summary>A heading without words.</summary>
    public static readonly DiagnosticDescriptor EmptyHeading = Error(
        "ESG4010", "empty heading", "the heading is empty", "write it, or delete it");

    /// <summary>A chapter that begins with something else than its heading.</summary>
    public static readonly DiagnosticDescriptor TitleNotFirst = Error(
        "ESG4011", "title not first", "the chapter's heading does not come first", "move the heading of level 1 to the top");

    /// <summary>More entries than a table of contents may have.</summary>
    public static readonly DiagnosticDescriptor ContentsTooLong = Error(
        "ESG4012", "contents too long", "the table of contents has more than {0} entries", "give it a smaller `depth`");

    /// <summary>A table without headings of columns.</summary>
    public static readonly DiagnosticDescriptor TableWithoutHeader = Error(
        "ESG4013", "table without headings", "the table has no headings of columns", "write a heading above each column");

    /// <summary>An id that cannot be written in a link.</summary>
    public static readonly DiagnosticDescriptor WrongId = Error(
        "ESG4014", "unusable id", "`{0}` cannot be an id", "use letters, digits, `-`, `_` and `.`, beginning with a letter or digit");

    /// <summary>A material disclosure that the report neither answers nor leaves out with a reason.</summary>
    public static readonly DiagnosticDescriptor MaterialNotAnswered = Error(
        "ESG4015", "material disclosure without an answer", "`{0}` is material, but nothing in the report answers it",
        "write the id under `disclosures` of a chapter or of a metric that is printed, or give a reason under `omissions`");

    /// <summary>An omission of what is answered.</summary>
    public static readonly DiagnosticDescriptor OmissionAnswered = new(
        "ESG4016", DiagnosticSeverity.Warning, "omission of what is answered", "`{0}` is left out with a reason, but the report answers it",
        "remove the omission, or say in its explanation which part is left out and take the id from the place that answers");

    /// <summary>An index that lists nothing.</summary>
    public static readonly DiagnosticDescriptor IndexEmpty = Error(
        "ESG4017", "empty index", "the index of `{0}` has no row: none of its disclosures is answered, material or left out with a reason",
        "write ids under `disclosures` of chapters or metrics, or `show: all`");

    /// <summary>More places than an index may have.</summary>
    public static readonly DiagnosticDescriptor IndexTooLong = Error(
        "ESG4018", "index too long", "the index names more than {0} places", "declare disclosures on fewer metrics or chapters");

    /// <summary>Metrics that differ in what they count, under one label.</summary>
    public static readonly DiagnosticDescriptor LabelCollision = Error(
        "ESG4019", "one label for different things", "`{0}` ({1}) and `{2}` ({3}) are printed under one label, `{4}`",
        "qualify the label by {5}, in the metric's `label:`, in the block's `label:`, or by a group of its own");

    private static DiagnosticDescriptor Error(string id, string title, string message, string hint) =>
        new(id, DiagnosticSeverity.Error, title, message, hint);
}
