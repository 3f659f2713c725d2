using System.Collections.Generic;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Pdf.Navigation;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Content;

/// <summary>Writes page objects with their resources and content streams.</summary>
internal sealed class PageWriter
{
    private readonly FileBuilder file;
    private readonly PdfReference tree;
    private readonly PdfReference[] fonts;
    private readonly PdfReference[] images;
    private readonly PdfOptions options;

    public PageWriter(FileBuilder file, PdfReference tree, PdfReference[] fonts, PdfReference[] images, PdfOptions options)
    {
        this.file = file;
        this.tree = tree;
        this.fonts = fonts;
        this.images = images;
        this.options = options;
    }

    /// <summary>Writes the page tree: one node, since viewers read it whole anyway.</summary>
    public void WriteTree(PdfReference[] pages)
    {
        var buffer = file.Begin(tree).Raw("<< /Type /Pages /Count "u8).Integer(pages.Length).Raw(" /Kids ["u8);
        foreach (var page in pages)
            buffer.Reference(page).Byte((byte)' ');
        buffer.Raw("] >>"u8);
        file.End();
    }

    /// <summary>Writes a page and forgets its content.</summary>
    public void Write(PdfReference reference, int index, Page page, PageContent content, IReadOnlyList<LinkAnnotation> annotations)
    {
        var stream = file.Allocate();
        var buffer = file.Begin(reference).Raw("<< /Type /Page /Parent "u8).Reference(tree);
        buffer.Raw(" /MediaBox [0 0 "u8).Real(page.Size.Width.Points).Byte((byte)' ').Real(page.Size.Height.Points).Raw("] /Resources << "u8);
        WriteResources(buffer, content.Resources);
        buffer.Raw(">> /Contents "u8).Reference(stream);
        if (options.IsTagged)
            buffer.Raw(" /Tabs /S"u8);
        if (content.Resources.Opacities.Count > 0)
            buffer.Raw(" /Group << /S /Transparency /CS /DeviceRGB >>"u8);
        if (options.IsTagged && content.Owners.Count > 0)
            buffer.Raw(" /StructParents "u8).Integer(index);
        WriteAnnotations(buffer, index, annotations);
        buffer.Raw(" >>"u8);
        file.End();
        file.Stream(stream, default, content.Data, options.IsCompressed ? "/FlateDecode"u8 : default);
        content.Data = [];
    }

    private void WriteResources(PdfBuffer buffer, PageResources resources)
    {
        if (resources.Fonts.Count > 0)
        {
            buffer.Raw("/Font << "u8);
            foreach (var font in resources.Fonts)
                buffer.Raw("/F"u8).Integer(font + 1).Byte((byte)' ').Reference(fonts[font]).Byte((byte)' ');
            buffer.Raw(">> "u8);
        }

        if (resources.Images.Count > 0)
        {
            buffer.Raw("/XObject << "u8);
            foreach (var image in resources.Images)
                buffer.Raw("/Im"u8).Integer(image + 1).Byte((byte)' ').Reference(images[image]).Byte((byte)' ');
            buffer.Raw(">> "u8);
        }

        if (resources.Opacities.Count > 0)
        {
            buffer.Raw("/ExtGState << "u8);
            foreach (var alpha in resources.Opacities)
            {
                buffer.Raw("/A"u8).Integer(alpha).Raw(" << /ca "u8).Real(alpha / 255.0).Raw(" /CA "u8).Real(alpha / 255.0).Raw(" >> "u8);
            }

            buffer.Raw(">> "u8);
        }
    }

    private static void WriteAnnotations(PdfBuffer buffer, int page, IReadOnlyList<LinkAnnotation> annotations)
    {
        var first = FirstOf(page, annotations);
        if (first == annotations.Count || annotations[first].Page != page)
            return;
        buffer.Raw(" /Annots ["u8);
        for (var i = first; i < annotations.Count && annotations[i].Page == page; i++)
            buffer.Reference(annotations[i].Reference).Byte((byte)' ');
        buffer.Byte((byte)']');
    }

    // Annotations are in the order of pages.
    private static int FirstOf(int page, IReadOnlyList<LinkAnnotation> annotations)
    {
        var (low, high) = (0, annotations.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (annotations[middle].Page < page)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
