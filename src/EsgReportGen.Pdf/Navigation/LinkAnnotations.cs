using System;
using System.Collections.Generic;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Pdf.Content;
using EsgReportGen.Pdf.Objects;
using EsgReportGen.Pdf.Structure;

namespace EsgReportGen.Pdf.Navigation;

/// <summary>The link annotations of the report (ISO 32000-1:2008, 12.5.6.5), each owned by the link's element.</summary>
internal static class LinkAnnotations
{
    /// <summary>Finds where each area leads and hangs it into the structure tree; areas that lead nowhere are reported and left out.</summary>
    public static List<LinkAnnotation> Collect(
        FileBuilder file, StructTree tree, PageContent[] contents, IReadOnlyList<Page> pages, Destinations destinations, DiagnosticBag diagnostics)
    {
        var annotations = new List<LinkAnnotation>();
        for (var page = 0; page < contents.Length; page++)
        {
            foreach (var area in contents[page].Links)
            {
                var element = tree.Elements[area.Element];
                var target = element.Link!.Target;
                var place = target.Node is { } node ? destinations.Find(node) : null;
                if (target.Node is not null && place is null)
                {
                    diagnostics.Report(PdfDiagnostics.TargetNotOnPage, element.Link.Span);
                    continue;
                }

                var address = target.Address is { } written ? ToAscii(written, element.Link, diagnostics) : null;
                element.AddAnnotation(page, annotations.Count);
                annotations.Add(new LinkAnnotation(page, Clip(area.Area, pages[page].Size), element, place, address, file.Allocate()));
            }
        }

        return annotations;
    }

    /// <summary>Writes the annotations.</summary>
    public static void Write(
        FileBuilder file, List<LinkAnnotation> annotations, Destinations destinations, PdfReference[] pages, IReadOnlyList<Page> sizes, bool isTagged)
    {
        for (var i = 0; i < annotations.Count; i++)
        {
            var annotation = annotations[i];
            var height = sizes[annotation.Page].Size.Height.Points;
            var area = annotation.Area;
            var buffer = file.Begin(annotation.Reference).Raw("<< /Type /Annot /Subtype /Link /Rect ["u8);
            buffer.Real(area.X.Points).Byte((byte)' ').Real(height - area.Bottom.Points).Byte((byte)' ');
            buffer.Real(area.Right.Points).Byte((byte)' ').Real(height - area.Y.Points).Raw("] /F 4 /Border [0 0 0]"u8);
            if (isTagged)
                buffer.Raw(" /StructParent "u8).Integer(sizes.Count + i);
            buffer.Raw(" /Contents "u8).Text(ContentsOf(annotation));
            if (annotation.Address is { } address)
            {
                buffer.Raw(" /A << /S /URI /URI "u8).Ascii(address).Raw(" >>"u8);
            }
            else
            {
                buffer.Raw(" /Dest "u8);
                destinations.Write(buffer, annotation.Element.Link!.Target.Node!.Value, annotation.Place!.Value, pages, sizes);
            }

            buffer.Raw(" >>"u8);
            file.End();
        }
    }

    private static string ContentsOf(LinkAnnotation annotation)
    {
        var description = annotation.Element.Link!.Description.Trim();
        return description.Length > 0 ? description : annotation.Address ?? "#";
    }

    private static string ToAscii(string address, LinkData link, DiagnosticBag diagnostics)
    {
        var ascii = LinkAddress.ToAscii(address);
        if (!string.Equals(ascii, address, StringComparison.Ordinal))
            diagnostics.Report(PdfDiagnostics.AddressNotAscii, link.Span, address, ascii);
        return ascii;
    }

    // An area stays on its page and is never empty: viewers drop other ones.
    private static Rect Clip(Rect area, Size page)
    {
        var least = new Length(0.01);
        var left = Length.Max(Length.Zero, Length.Min(area.X, page.Width - least));
        var top = Length.Max(Length.Zero, Length.Min(area.Y, page.Height - least));
        var right = Length.Max(left + least, Length.Min(area.Right, page.Width));
        var bottom = Length.Max(top + least, Length.Min(area.Bottom, page.Height));
        return new Rect(left, top, right - left, bottom - top);
    }
}
