using System;
using System.Collections.Generic;
using System.Text;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Testing.Pdf;

namespace EsgReportGen.Pdf.Tests.Checking;

internal static partial class BrokenFiles
{
    private static IEnumerable<(string Name, string Finding, Action<PdfEdit> Break)> Content() =>
    [
        Case("MCID out of order", "MCID 90 follows -1", e => e.Replace(ContentOf(e, 1), "/MCID 0>>", "/MCID 90>>")),
        Case("MCID twice", "MCID 0 follows 0", e => e.Replace(ContentOf(e, 1), "/MCID 1>>", "/MCID 0>>")),
        Case("line neither tagged nor artifact", "f is neither tagged nor an artifact", e => Replace(e, "ET\n/Artifact BMC\n", "ET\n/Span BMC\n")),
        Case("text neither tagged nor artifact", "TJ is neither tagged nor an artifact", e => e.Replace(ContentOf(e, 1), "/H1 <</MCID 0>> BDC", "/Span BMC")),
        Case("tag without MCID", "P without MCID", e => e.Replace(ContentOf(e, 1), "/Artifact BMC", "/P BMC")),
        Case("artifact in a mark", "an artifact lies in MCID 0", e => e.Replace(ContentOf(e, 1), "/H1 <</MCID 0>> BDC\n", "/H1 <</MCID 0>> BDC\n/Artifact BMC EMC\n")),
        Case("ground in a chart", "an artifact lies in MCID", e => Chart(e, "\nEMC\n", "\n/Artifact BMC\n0 0 m 9 9 l S\nEMC\nEMC\n")),
        Case("value of a chart in a mark of its own", "follows", e => Chart(e, "BT\n", "/Span <</MCID 900>> BDC\nBT\n")),
        Case("value of a chart outside of its mark", "marked content Figure and a text object or q overlap", e => Chart(e, "ET\n", "EMC\nET\n")),
        Case("bar outside of its mark", "f is neither tagged nor an artifact", e => Chart(e, "/Figure <</MCID", "9 9 9 9 re f\n/Figure <</MCID")),
        Case("mark in a mark", "MCID 1 lies in MCID 0", e => Replace(e, "/H1 <</MCID 0>> BDC\n", "/H1 <</MCID 0>> BDC\n/P <</MCID 1>> BDC EMC\n")),
        Case("mark in an artifact", "lies in an artifact", e => Replace(e, "/Artifact BMC\n", "/Artifact BMC\n/P <</MCID 99>> BDC EMC\n")),
        Case("mark left open", "marked content is left open", e => Cut(e, "EMC\n")),
        Case("mark ended twice", "EMC without its beginning", e => e.Replace(ContentOf(e, 0), "EMC\n", "EMC\nEMC\n")),
        Case("mark across a text object", "and a text object or q overlap", e => Replace(e, "ET\nEMC\n", "EMC\nET\n")),
        Case("text object left open", "ET out of place", e => Replace(e, "BT\n", "")),
        Case("text object twice", "BT out of place", e => Replace(e, "BT\n", "BT\nBT\n")),
        Case("q without Q", "q without Q", e => Replace(e, "/Artifact BMC\n", "/Artifact BMC\nq\n")),
        Case("Q without q", "q and Q do not match", e => Replace(e, "/Artifact BMC\n", "/Artifact BMC\nQ q\n")),
        Case("operator of nobody", "unknown operator zz", e => Replace(e, "/Artifact BMC\n", "/Artifact BMC\nzz\n")),
        Case("CMYK", "colours other than gray and RGB", e => Replace(e, "/Artifact BMC\n", "/Artifact BMC\n0 0 0 1 k\n")),
        Case("half a code", "half a code", e => Replace(e, "[<", "[<41> <")),
        Case("font that is no resource", "Font F99 is not among the resources", e => Replace(e, "/F1 ", "/F99 ")),
        Case("picture that is no resource", "XObject Im9 is not among the resources", e => e.Replace(ContentOf(e, 2), "/Im1 Do", "/Im9 Do")),
        Case("state that is no resource", "ExtGState A9 is not among the resources", e => Replace(e, "/Artifact BMC\n", "/Artifact BMC\n/A9 gs\n")),
        Case("page without resources", "no resources of its own", e => e.Page(1).Entries.Remove("Resources")),
        Case("order of tabs", "Tabs is not S", e => e.Page(1).Entries["Tabs"] = new PdfName("R")),
        Case("page with triggers", "page 2: triggers", e => e.Page(1).Entries["AA"] = new PdfDictionary([])),
        Case("page too large", "page 2: MediaBox", e => e.Page(1).Entries["MediaBox"] = Numbers(0, 0, 595, 15000)),
        Case("page of another tree", "page 2: Parent", e => e.Page(1).Entries["Parent"] = e.Trailer["Root"]),
        Case("number of pages", "Count is not their number", e => e.At(e.Catalog["Pages"]).Entries["Count"] = new PdfNumber(7)),
        Case("transfer function", "has transfer functions", e => e.At(e.Page(1)["Resources"]).Entries["ExtGState"] = State("TR", new PdfName("Identity"))),
        Case("blend mode", "has an unknown blend mode", e => e.At(e.Page(1)["Resources"]).Entries["ExtGState"] = State("BM", new PdfName("Magic"))),
    ];

    /// <summary>Replaces the first such text from the mark of the chart on.</summary>
    private static void Chart(PdfEdit e, string text, string replacement) => e.Change(ContentOf(e, 1), data =>
    {
        var content = Encoding.Latin1.GetString(data);
        var at = content.IndexOf(text, content.LastIndexOf("/Figure <</MCID", StringComparison.Ordinal), StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(content[..at] + replacement + content[(at + text.Length)..]);
    });

    private static PdfDictionary State(string key, PdfValue value) => new(new() { ["A1"] = new PdfDictionary(new() { [key] = value }) });

    private static void Replace(PdfEdit e, string text, string replacement) => e.Replace(ContentOf(e, 1), text, replacement);

    private static void Cut(PdfEdit e, string end) => e.Change(ContentOf(e, 1), data => data[..^end.Length]);
}
