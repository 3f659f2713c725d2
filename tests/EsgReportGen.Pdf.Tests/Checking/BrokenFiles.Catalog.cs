using System;
using System.Collections.Generic;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Testing.Pdf;

namespace EsgReportGen.Pdf.Tests.Checking;

internal static partial class BrokenFiles
{
    private static IEnumerable<(string Name, string Finding, Action<PdfEdit> Break)> Catalog() =>
    [
        Case("not marked", "7.1: MarkInfo", e => e.At(e.Catalog["MarkInfo"]).Entries["Marked"] = Word("false")),
        Case("suspects", "7.1: MarkInfo", e => e.At(e.Catalog["MarkInfo"]).Entries["Suspects"] = Word("true")),
        Case("no tree", "StructTreeRoot", e => e.Catalog.Entries.Remove("StructTreeRoot")),
        Case("no language", "Lang of the catalog", e => e.Catalog.Entries.Remove("Lang")),
        Case("empty language", "Lang of the catalog", e => e.Catalog.Entries["Lang"] = Text("")),
        Case("title not shown", "DisplayDocTitle", e => e.Catalog.Entries.Remove("ViewerPreferences")),
        Case("triggers", "AA has no place", e => e.Catalog.Entries["AA"] = new PdfDictionary([])),
        Case("action on opening", "OpenAction has no place", e => e.Catalog.Entries["OpenAction"] = new PdfDictionary([])),
        Case("optional content", "OCProperties has no place", e => e.Catalog.Entries["OCProperties"] = new PdfDictionary([])),
        Case("alternate presentations", "alternate presentations", e => e.At(e.Catalog["Names"]).Entries["AlternatePresentations"] = new PdfDictionary([])),
        Case("labels from the second page on", "page labels do not begin at the first page", e => e.Items(e.At(e.Catalog["PageLabels"])["Nums"])[0] = new PdfNumber(1)),
        Case("label of no style", "page label 1", e => e.At(e.Items(e.At(e.Catalog["PageLabels"])["Nums"])[3]).Entries["S"] = new PdfName("Q")),
        Case("label of no page", "is out of order", e => e.Items(e.At(e.Catalog["PageLabels"])["Nums"])[2] = new PdfNumber(99)),
        Case("no output intent", "there is not one output intent", e => e.Catalog.Entries.Remove("OutputIntents")),
        Case("other output intent", "the output intent is not GTS_PDFA1", e => Intent(e).Entries["S"] = new PdfName("GTS_PDFX")),
        Case("output intent of nothing", "the output intent has no identifier", e => Intent(e).Entries.Remove("OutputConditionIdentifier")),
        Case("no profile", "the output intent has no profile", e => Intent(e).Entries.Remove("DestOutputProfile")),
        Case("components of the profile", "the profile is not of three components", e => e.At(Intent(e)["DestOutputProfile"]).Entries["N"] = new PdfNumber(4)),
        Case("version of the profile", "the profile's version", e => Profile(e, 8, 5)),
        Case("class of the profile", "the profile's class", e => Profile(e, 12, (byte)'x')),
        Case("colours of the profile", "the profile's colour space", e => Profile(e, 16, (byte)'C')),
        Case("signature of the profile", "the profile's signature", e => Profile(e, 36, (byte)'x')),
        Case("size of the profile", "the profile's size", e => Profile(e, 3, 7)),
        Case("encrypted", "it is encrypted", e => e.Trailer.Entries["Encrypt"] = new PdfDictionary([])),
        Case("no identifier", "the identifier is not two strings", e => e.Trailer.Entries.Remove("ID")),
        Case("string too long", "a string of 40000 bytes", e => e.Catalog.Entries["Note"] = new PdfString(new byte[40000])),
        Case("name too long", "6.1.13: object", e => e.Catalog.Entries["Note"] = new PdfName(new string('n', 200))),
        Case("number too large", "the number 3000000000", e => e.Catalog.Entries["Note"] = new PdfNumber(3e9)),
        Case("reference to nothing", "which is not there", e => e.Catalog.Entries["Note"] = new PdfLink(9999)),
    ];

    private static PdfDictionary Intent(PdfEdit e) => e.At(e.Items(e.Catalog["OutputIntents"])[0]);

    private static void Profile(PdfEdit e, int at, byte value) => e.Change(Intent(e)["DestOutputProfile"], data =>
    {
        data[at] = value;
        return data;
    });
}
