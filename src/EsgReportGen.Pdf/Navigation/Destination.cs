using System.Collections.Generic;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Navigation;

/// <summary>A place on a page (ISO 32000-1:2008, 12.3.2.2).</summary>
/// <param name="Page">Index of the page.</param>
/// <param name="Left">Points from the left edge; null for the page as a whole.</param>
/// <param name="Top">Points from the top edge; null for the page as a whole.</param>
internal readonly record struct Destination(int Page, double? Left, double? Top)
{
    /// <summary>Writes the place as an array.</summary>
    public void Write(PdfBuffer buffer, PdfReference[] pages, IReadOnlyList<Page> sizes)
    {
        buffer.Byte((byte)'[').Reference(pages[Page]);
        if (Left is { } left && Top is { } top)
            buffer.Raw(" /XYZ "u8).Real(left).Byte((byte)' ').Real(sizes[Page].Size.Height.Points - top).Raw(" null]"u8);
        else
            buffer.Raw(" /Fit]"u8);
    }
}
