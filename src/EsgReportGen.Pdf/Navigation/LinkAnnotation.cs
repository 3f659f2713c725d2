using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Pdf.Objects;
using EsgReportGen.Pdf.Structure;

namespace EsgReportGen.Pdf.Navigation;

/// <summary>An area of a page that follows a link.</summary>
/// <param name="Page">Index of its page.</param>
/// <param name="Area">The area, from the top left corner.</param>
/// <param name="Element">The link's element.</param>
/// <param name="Place">Where it leads; null for an address.</param>
/// <param name="Address">The address as ASCII; null for a place.</param>
/// <param name="Reference">Its object.</param>
internal sealed record LinkAnnotation(int Page, Rect Area, StructElement Element, Destination? Place, string? Address, PdfReference Reference);
