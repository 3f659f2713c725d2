using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Pdf.Reading;
using EsgReportGen.Testing.Pdf;

namespace EsgReportGen.Pdf.Tests.Checking;

internal static partial class BrokenFiles
{
    private static IEnumerable<(string Name, string Finding, Action<PdfEdit> Break)> Tables() =>
    [
        Case("row with a cell too few", "it is not rectangular", e => e.Items(e.Elements("TR")[1]["K"]).RemoveAt(2)),
        Case("span too narrow", "it is not rectangular", e => Attributes(e, Spanning(e)).Entries["ColSpan"] = new PdfNumber(2)),
        Case("span of nothing", "a span of nothing", e => Attributes(e, Spanning(e)).Entries["ColSpan"] = new PdfNumber(0)),
        Case("cells that overlap", "cells overlap in row", e =>
        {
            e.Elements("TH")[1].Entries["A"] = TableAttributes(("Scope", new PdfName("Column")), ("RowSpan", new PdfNumber(2)));
            e.Elements("TH")[3].Entries["A"] = TableAttributes(("Scope", new PdfName("Row")), ("ColSpan", new PdfNumber(2)));
        }),
        Case("heading that heads nothing", "heads nothing", e =>
        {
            e.Elements("TH")[1].Entries.Remove("A");
            e.Elements("TH")[1].Entries.Remove("ID");
        }),
        Case("cell without a heading", "has no heading", e =>
        {
            foreach (var cell in e.Elements("TH").Concat(e.Elements("TD")))
                cell.Entries.Remove("A");
        }),
        Case("heading of nobody", "Headers names th.none, which is no TH", e => e.Items(Attributes(e, Named(e))["Headers"])[0] = Text("th.none")),
        Case("heading that is a note", "which is no TH", e => e.Items(Attributes(e, Named(e))["Headers"])[0] = e.Elements("Note")[0]["ID"]),
        Case("two heads", "not one head and a body", e => e.Elements("TBody")[0].Entries["S"] = new PdfName("THead")),
        Case("caption not first", "the caption is not first", e => e.Items(e.Elements("Table")[0]["K"]).Reverse()),
        Case("table without a box", "Table: no bounding box", e => e.Elements("Table")[0].Entries.Remove("A")),
        Case("cell outside of a row", "TD has no place in it", e => Move(e, e.Elements("TD")[0], e.Elements("TBody")[0])),
        Case("row in a section", "TR has no place in it", e => Move(e, e.Elements("TR")[0], e.Elements("Sect")[1])),
    ];

    private static PdfDictionary Spanning(PdfEdit e) => e.Elements("TH").First(c => Attributes(e, c).Entries.ContainsKey("ColSpan"));

    private static PdfDictionary Named(PdfEdit e) => e.Elements("TD").First(c => Attributes(e, c).Entries.ContainsKey("Headers"));

    private static PdfDictionary Attributes(PdfEdit e, PdfDictionary cell) => cell["A"] == PdfValue.Null ? new PdfDictionary([]) : e.At(cell["A"]);

    private static PdfDictionary TableAttributes(params (string Key, PdfValue Value)[] entries) =>
        new(new(entries.Select(p => KeyValuePair.Create(p.Key, p.Value)), StringComparer.Ordinal) { ["O"] = new PdfName("Table") });
}
