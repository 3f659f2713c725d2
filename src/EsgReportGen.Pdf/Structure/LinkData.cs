using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Pdf.Structure;

/// <summary>Where a link leads.</summary>
/// <param name="Target">The place.</param>
/// <param name="Description">What following it does; never empty.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record LinkData(LinkTarget Target, string Description, SourceSpan Span);
