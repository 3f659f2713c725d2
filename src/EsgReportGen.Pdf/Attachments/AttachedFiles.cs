using System.Collections.Immutable;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Attachments;

/// <summary>The attached files as objects.</summary>
/// <param name="Specifications">Their file specifications, in the order of the options.</param>
/// <param name="Names">The tree of their names; none without attachments.</param>
internal sealed record AttachedFiles(ImmutableArray<PdfReference> Specifications, PdfReference Names);
