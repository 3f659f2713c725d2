using EsgReportGen.Pdf.Attachments;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Metadata;

/// <summary>What the catalog points at.</summary>
/// <param name="Pages">The page tree.</param>
/// <param name="Structure">The root of the structure tree; none without tags.</param>
/// <param name="Attachments">The attached files.</param>
internal sealed record CatalogParts(PdfReference Pages, PdfReference Structure, AttachedFiles Attachments);
