using System;
using System.Collections.Generic;
using EsgReportGen.Pdf.Content;
using EsgReportGen.Pdf.Navigation;
using EsgReportGen.Pdf.Objects;

namespace EsgReportGen.Pdf.Structure;

/// <summary>Writes the root of the structure tree with its indices: from marked content and annotations to elements, and from identifiers.</summary>
internal static class StructRootWriter
{
    /// <summary>Writes root, parent tree and identifier tree. Keys: pages by index, then annotations.</summary>
    public static void Write(FileBuilder file, PdfReference root, StructTree tree, PageContent[] pages, IReadOnlyList<LinkAnnotation> annotations)
    {
        var parents = WriteParentTree(file, tree, pages, annotations);
        var identifiers = WriteIdentifiers(file, tree);
        var buffer = file.Begin(root).Raw("<< /Type /StructTreeRoot /K "u8).Reference(tree.Elements[0].Reference);
        buffer.Raw(" /ParentTree "u8).Reference(parents).Raw(" /ParentTreeNextKey "u8).Integer(pages.Length + annotations.Count);
        if (!identifiers.IsNone)
            buffer.Raw(" /IDTree "u8).Reference(identifiers);
        buffer.Raw(" /RoleMap << >> >>"u8);
        file.End();
    }

    private static PdfReference WriteParentTree(FileBuilder file, StructTree tree, PageContent[] pages, IReadOnlyList<LinkAnnotation> annotations)
    {
        var entries = new TreeWriter(file, isNames: false);
        for (var page = 0; page < pages.Length; page++)
        {
            if (pages[page].Owners.Count == 0)
                continue;
            var buffer = entries.Begin(page).Byte((byte)'[');
            foreach (var owner in pages[page].Owners)
                buffer.Reference(tree.Elements[owner].Reference).Byte((byte)' ');
            buffer.Byte((byte)']');
        }

        for (var i = 0; i < annotations.Count; i++)
            entries.Begin(pages.Length + i).Reference(annotations[i].Element.Reference);
        return entries.Finish();
    }

    private static PdfReference WriteIdentifiers(FileBuilder file, StructTree tree)
    {
        var byIdentifier = new SortedDictionary<string, PdfReference>(StringComparer.Ordinal);
        foreach (var element in tree.Elements)
        {
            if (element.HasContent && element.Identifier is { } identifier)
                byIdentifier.Add(identifier, element.Reference);
        }

        if (byIdentifier.Count == 0)
            return default;
        var entries = new TreeWriter(file, isNames: true);
        foreach (var (identifier, reference) in byIdentifier)
            entries.Begin(identifier).Reference(reference);
        return entries.Finish();
    }
}
