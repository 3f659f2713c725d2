using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Testing.Pdf;

namespace EsgReportGen.Pdf.Tests.Checking;

internal static partial class BrokenFiles
{
    private static IEnumerable<(string Name, string Finding, Action<PdfEdit> Break)> Links() =>
    [
        Case("annotation that does not print", "is hidden or does not print", e => e.Annotations[0].Entries["F"] = new PdfNumber(2)),
        Case("annotation that is no link", "is no link", e => e.Annotations[0].Entries["Subtype"] = new PdfName("Text")),
        Case("annotation without words", "is not described", e => e.Annotations[0].Entries.Remove("Contents")),
        Case("annotation off the page", "is not on its page, or empty", e => e.Annotations[0].Entries["Rect"] = Numbers(500, 10, 700, 20)),
        Case("annotation of no size", "is not on its page, or empty", e => e.Annotations[0].Entries["Rect"] = Numbers(50, 10, 50, 20)),
        Case("annotation upside down", "is not on its page, or empty", e => e.Annotations[0].Entries["Rect"] = Numbers(50, 20, 60, 10)),
        Case("annotation that leads nowhere", "leads nowhere, or to two places", e => e.Annotations[0].Entries.Remove("Dest")),
        Case("annotation with a program", "does something else than open an address", e => Web(e).Entries["A"] = new PdfDictionary(new() { ["S"] = new PdfName("JavaScript") })),
        Case("address beyond ASCII", "the address is not ASCII", e => e.At(Web(e)["A"]).Entries["URI"] = Text("https://example.org/é")),
        Case("annotation with triggers", "has triggers", e => e.Annotations[0].Entries["AA"] = new PdfDictionary([])),
        Case("annotation of no element", "belongs to no element", e => e.Items(e.Elements("Link")[0]["K"]).RemoveAll(k => k is PdfDictionary)),
        Case("link without annotation", "Link: no annotation", e => e.Items(e.Elements("Link")[0]["K"]).RemoveAll(k => k is PdfDictionary)),
        Case("annotation of two elements", "has two owners", e => e.Items(e.Elements("Link")[1]["K"]).Add(e.Items(e.Elements("Link")[0]["K"]).First(k => k is PdfDictionary))),
        Case("annotation of another page", "is not on the page that it names", e => e.Items(e.Page(1)["Annots"]).RemoveAt(0)),
        Case("annotation without a key", "has no entry", e => e.Annotations[0].Entries.Remove("StructParent")),
        Case("annotation of another's key", "is used twice", e => e.Annotations[0].Entries["StructParent"] = e.Annotations[1]["StructParent"]),
        Case("link to no name", "leads to no place", e => e.Annotations.First(a => a["Dest"] is PdfString).Entries["Dest"] = Text("nowhere")),
        Case("name of no page", "the name climate leads to no place", e => e.Items(Named(e, 0))[0] = e.Trailer["Root"]),
        Case("name beyond the page", "leads beyond its page", e => e.Items(Named(e, 0))[3] = new PdfNumber(2000)),
        Case("names out of order", "is out of order", e => Names(e)[0] = Text("zzz")),
        Case("reference that leads nowhere", "it leads nowhere", e => e.Items(e.Elements("Reference")[0]["K"]).RemoveAll(k => k is PdfLink)),
        Case("outline without a title", "an item without a title", e => Outline(e).Entries["Title"] = Text(" ")),
        Case("outline with wrong neighbours", "its neighbours", e => Outline(e).Entries["Prev"] = e.Catalog["Outlines"]),
        Case("outline with a wrong parent", "its neighbours", e => Outline(e).Entries["Parent"] = e.Trailer["Root"]),
        Case("outline with a wrong count", "for 1 items", e => Outline(e).Entries["Count"] = new PdfNumber(-3)),
        Case("outline with a wrong total", "Count is not the number of items that are shown", e => e.At(e.Catalog["Outlines"]).Entries["Count"] = new PdfNumber(9)),
        Case("outline with a wrong last", "Last is not the last item", e => e.At(e.Catalog["Outlines"]).Entries["Last"] = Outline(e)["First"]),
        Case("outline to nowhere", "outline: Climate & energy leads to no place", e => Outline(e).Entries["Dest"] = Text("nowhere")),
        Case("heading that the outline lacks", "items for", e =>
        {
            foreach (var key in (string[])["First", "Last", "Count"])
                Outline(e).Entries.Remove(key);
        }),
        Case("no outline", "there are headings and no outline", e => e.Catalog.Entries.Remove("Outlines")),
        Case("outline that is not shown", "viewers do not show the outline", e => e.Catalog.Entries.Remove("PageMode")),
    ];

    private static PdfDictionary Web(PdfEdit e) => e.Annotations.First(a => a.Entries.ContainsKey("A"));

    private static List<PdfValue> Names(PdfEdit e) => e.Items(e.At(e.At(e.Catalog["Names"])["Dests"])["Names"]);

    private static PdfValue Named(PdfEdit e, int index) => Names(e)[2 * index + 1];

    private static PdfDictionary Outline(PdfEdit e) => e.At(e.At(e.Catalog["Outlines"])["First"]);
}
