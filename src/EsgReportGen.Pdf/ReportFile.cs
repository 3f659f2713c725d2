using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Pdf.Attachments;
using EsgReportGen.Pdf.Conservation;
using EsgReportGen.Pdf.Content;
using EsgReportGen.Pdf.Fonts;
using EsgReportGen.Pdf.Images;
using EsgReportGen.Pdf.Metadata;
using EsgReportGen.Pdf.Navigation;
using EsgReportGen.Pdf.Objects;
using EsgReportGen.Pdf.Structure;

namespace EsgReportGen.Pdf;

/// <summary>Puts the parts of the file together, in the order in which its objects are numbered.</summary>
internal sealed class ReportFile : IDisposable
{
    private readonly FileBuilder file;
    private readonly ReportDocument report;
    private readonly PdfOptions options;
    private readonly ImmutableArray<Page> pages;
    private readonly PageContent[] contents;
    private readonly StructTree tree;
    private readonly ReportResources resources;

    public ReportFile(
        Stream target, ReportDocument report, PdfOptions options, ImmutableArray<Page> pages, PageContent[] contents, StructTree tree, ReportResources resources)
    {
        file = new FileBuilder(target, options.IsCompressed);
        this.report = report;
        this.options = options;
        this.pages = pages;
        this.contents = contents;
        this.tree = tree;
        this.resources = resources;
    }

    /// <summary>Writes the whole file.</summary>
    public void Write(FileMetadata metadata, PackedAttachment[] attached, DiagnosticBag diagnostics)
    {
        var catalog = new CatalogWriter(file, metadata, options.Standards);
        var pageTree = file.Allocate();
        var pageReferences = Allocate(pages.Length);
        HangContents();
        var destinations = new Destinations(tree, contents);
        var annotations = LinkAnnotations.Collect(file, tree, contents, pages, destinations, diagnostics);
        tree.SettleContent();
        ConservationCheck.Check(report, tree, contents, pages, destinations, diagnostics);
        var fonts = Allocate(resources.Fonts.Length);
        var images = Allocate(resources.Images.Length);
        var pageWriter = new PageWriter(file, pageTree, fonts, images, options);
        pageWriter.WriteTree(pageReferences);
        for (var i = 0; i < pages.Length; i++)
            pageWriter.Write(pageReferences[i], i, pages[i], contents[i], annotations);
        LinkAnnotations.Write(file, annotations, destinations, pageReferences, pages, options.IsTagged);
        for (var i = 0; i < fonts.Length; i++)
            FontWriter.Write(file, fonts[i], resources.Fonts[i]);
        for (var i = 0; i < images.Length; i++)
            ImageWriter.Write(file, images[i], resources.Images[i]);
        var structRoot = !options.IsTagged ? default : WriteStructure(pageReferences, annotations);
        var attachments = AttachmentWriter.Write(file, attached, metadata, options.IsCompressed);
        var parts = new CatalogParts(pageTree, structRoot, attachments);
        catalog.Write(parts, pages, pageReferences, tree, destinations);
        file.Finish(catalog.Root, catalog.Information, options.Run ?? SideBySide.Run);
    }

    /// <inheritdoc />
    public void Dispose() => file.Dispose();

    private PdfReference[] Allocate(int count)
    {
        var references = new PdfReference[count];
        for (var i = 0; i < count; i++)
            references[i] = file.Allocate();
        return references;
    }

    private void HangContents()
    {
        for (var page = 0; page < contents.Length; page++)
        {
            var owners = contents[page].Owners;
            for (var mark = 0; mark < owners.Count; mark++)
                tree.Elements[owners[mark]].AddContent(page, mark);
        }
    }

    private PdfReference WriteStructure(PdfReference[] pageReferences, IReadOnlyList<LinkAnnotation> annotations)
    {
        var references = new List<PdfReference>(annotations.Count);
        foreach (var annotation in annotations)
            references.Add(annotation.Reference);
        var root = file.Allocate();
        var writer = new StructTreeWriter(tree, file, pageReferences, pages, references, contents);
        writer.Allocate();
        StructRootWriter.Write(file, root, tree, contents, annotations);
        writer.Write(root);
        return root;
    }
}
