using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Testing.Pdf;

namespace EsgReportGen.Pdf.Tests.Checking;

internal static partial class BrokenFiles
{
    private static IEnumerable<(string Name, string Finding, Action<PdfEdit> Break)> Structure() =>
    [
        Case("P is another element", "P is not the parent", e => e.Elements("H2")[0].Entries["P"] = e.LinkTo(e.Elements("P")[0])),
        Case("element reached twice", "is reached twice", e => e.Items(e.Elements("Sect")[1]["K"]).Add(e.LinkTo(e.Elements("H2")[0]))),
        Case("element within itself", "is reached twice", e => e.Items(e.Elements("Sect")[1]["K"]).Add(e.LinkTo(e.Elements("Sect")[1]))),
        Case("type of nobody", "a type that reports do not have", e => e.Elements("BlockQuote")[0].Entries["S"] = new PdfName("Fancy")),
        Case("no Document", "the tree is not a Document", e => e.Elements("Document")[0].Entries["S"] = new PdfName("Sect")),
        Case("several roots", "the tree is not one element", e => Root(e).Entries["K"] = new PdfArray([.. e.Items(e.Elements("Document")[0]["K"])])),
        Case("type remapped", "types are remapped", e => Root(e).Entries["RoleMap"] = new PdfDictionary(new() { ["H1"] = new PdfName("P") })),
        Case("block in a paragraph", "L has no place in it", e => Move(e, e.Elements("L")[0], e.Elements("P")[1])),
        Case("body without a list", "LBody has no place in it", e => e.Elements("LI")[0].Entries["S"] = new PdfName("Div")),
        Case("entry outside of contents", "Sect has no place in it", e => e.Elements("TOCI")[0].Entries["S"] = new PdfName("Sect")),
        Case("text in a section", "text has no meaning in it", e =>
        {
            var (quote, paragraph) = (e.Elements("BlockQuote")[0], e.At(e.Items(e.Elements("BlockQuote")[0]["K"])[0]));
            (quote.Entries["K"], quote.Entries["Pg"]) = (paragraph["K"], paragraph["Pg"]);
        }),
        Case("empty element", "it is empty", e => e.Elements("H2")[0].Entries.Remove("K")),
        Case("kid of no kind", "a kid of no known kind", e => e.Items(e.Elements("Sect")[1]["K"]).Add(Word("true"))),
        Case("heading skipped", "skips from level 1", e => e.Elements("H2")[0].Entries["S"] = new PdfName("H3")),
        Case("heading without level", "H beside H1 to H6", e => e.Elements("H2")[0].Entries["S"] = new PdfName("H")),
        Case("first heading is no H1", "skips from level 0", e => e.Elements("H1")[0].Entries["S"] = new PdfName("P")),
        Case("list without numbering", "no ListNumbering", e => e.Elements("L")[0].Entries.Remove("A")),
        Case("item with two labels", "label and body", e => e.Items(e.Elements("LI")[0]["K"]).Add(Copy(e, e.Elements("Lbl")[0], e.Elements("LI")[0]))),
        Case("picture without words", "no alternative text", e => e.Elements("Figure")[0].Entries.Remove("Alt")),
        Case("picture with blank words", "no alternative text", e => e.Elements("Figure")[0].Entries["Alt"] = Text("  ")),
        Case("picture without a box", "no bounding box", e => e.Elements("Figure")[0].Entries.Remove("A")),
        Case("chart without words", "no alternative text", e => Chart(e).Entries.Remove("Alt")),
        Case("chart without a box", "no bounding box", e => Chart(e).Entries.Remove("A")),
        Case("title in a chart", "Caption has no place in it", e =>
        {
            Chart(e).Entries["K"] = new PdfArray([Chart(e)["K"]]);
            Move(e, e.Elements("Caption").Single(c => c["P"].Equals(Chart(e)["P"])), Chart(e));
        }),
        Case("chart without its mark", "it is empty", e => Chart(e).Entries.Remove("K")),
        Case("names of a chart in a paragraph", "is tagged Figure and belongs to P", e => Chart(e).Entries["S"] = new PdfName("P")),
        Case("language of nobody", "Span: Lang", e => e.Elements("Span")[0].Entries["Lang"] = Text("not a tag")),
        Case("note without identifier", "Note: no ID", e => e.Elements("Note")[0].Entries.Remove("ID")),
        Case("identifier twice", "is used twice", e => e.Elements("Note")[1].Entries["ID"] = e.Elements("Note")[0]["ID"]),
        Case("identifier not indexed", "is not in the IDTree", e => e.Elements("Note")[0].Entries["ID"] = Text("note.new")),
        Case("index of identifiers", "is another element", e => e.Items(e.At(Root(e)["IDTree"])["Names"])[1] = e.LinkTo(e.Elements("P")[0])),
        Case("note without label", "Note: no label", e => e.Items(e.Elements("Note")[0]["K"]).RemoveAt(0)),
        Case("mark of two owners", "has two owners", e => e.Items(e.Elements("P")[1]["K"]).Insert(0, new PdfNumber(0))),
        Case("mark of nobody", "belongs to no element", e => e.Elements("H2")[0].Entries["K"] = new PdfArray([])),
        Case("mark that is not there", "is on no page of the file", e => e.Elements("H2")[0].Entries["K"] = new PdfNumber(777)),
        Case("mark of another page", "is on no page of the file", e => e.Elements("H2")[0].Entries["Pg"] = e.Trailer["Root"]),
        Case("mark with another tag", "is tagged H1 and belongs to H2", e => e.Elements("H1")[0].Entries["S"] = new PdfName("H2")),
        Case("owners swapped", "has another owner than in the tree", e => Swap(Owners(e, 1), 0, 2)),
        Case("owner missing", "owners for", e => Owners(e, 1).RemoveAt(Owners(e, 1).Count - 1)),
        Case("page without an entry", "it has marks and no entry", e => e.Page(1).Entries.Remove("StructParents")),
        Case("key used twice", "is used twice", e => e.Page(2).Entries["StructParents"] = e.Page(1)["StructParents"]),
        Case("key used by nothing", "nothing has the key", e => ParentTree(e).AddRange([new PdfNumber(500), e.Items(e.At(Root(e)["ParentTree"])["Nums"])[1]])),
        Case("keys out of order", "follows", e => ParentTree(e)[0] = new PdfNumber(400)),
        Case("next key", "ParentTreeNextKey is not above all keys", e => Root(e).Entries["ParentTreeNextKey"] = new PdfNumber(1)),
    ];

    // The second picture; the first is drawn without text.
    private static PdfDictionary Chart(PdfEdit e) => e.Elements("Figure")[1];

    private static PdfDictionary Root(PdfEdit e) => e.At(e.Catalog["StructTreeRoot"]);

    private static List<PdfValue> ParentTree(PdfEdit e) => e.Items(e.At(Root(e)["ParentTree"])["Nums"]);

    private static List<PdfValue> Owners(PdfEdit e, int page) => e.Items(ParentTree(e)[2 * page + 1]);

    private static void Swap(List<PdfValue> items, int a, int b) => (items[a], items[b]) = (items[b], items[a]);

    private static void Move(PdfEdit e, PdfDictionary element, PdfDictionary parent)
    {
        var link = e.LinkTo(element);
        e.Items(e.At(element["P"])["K"]).Remove(link);
        e.Items(parent["K"]).Add(link);
        element.Entries["P"] = e.LinkTo(parent);
    }

    private static PdfLink Copy(PdfEdit e, PdfDictionary element, PdfDictionary parent) =>
        e.Add(new PdfDictionary(new(element.Entries.Where(k => k.Key != "K"), StringComparer.Ordinal) { ["P"] = e.LinkTo(parent) }));
}
