using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Pdf.Tests.Checking;

/// <summary>Tables are rectangular once spans are counted, and every cell of data reaches a heading (ISO 14289-1, 7.5).</summary>
internal static class TableRules
{
    public static void Check(PdfFileReader file, PdfDictionary table, string path, List<string> problems)
    {
        var rows = new List<PdfDictionary>();
        foreach (var part in file.Items(table["K"]).OfType<PdfLink>().Select(k => file.Dictionary(k)))
        {
            if (part["S"] is PdfName { Name: "THead" or "TBody" })
                rows.AddRange(file.Items(part["K"]).OfType<PdfLink>().Select(k => file.Dictionary(k)));
        }

        var grid = new Dictionary<(int Row, int Column), PdfDictionary>();
        for (var r = 0; r < rows.Count; r++)
        {
            var column = 0;
            foreach (var cell in file.Items(rows[r]["K"]).OfType<PdfLink>().Select(k => file.Dictionary(k)))
            {
                while (grid.ContainsKey((r, column)))
                    column++;
                for (var y = r; y < r + Span(file, cell, "RowSpan"); y++)
                {
                    for (var x = column; x < column + Span(file, cell, "ColSpan"); x++)
                    {
                        if (!grid.TryAdd((y, x), cell))
                            problems.Add($"{path}: cells overlap in row {y}");
                    }
                }
            }
        }

        var width = grid.Count == 0 ? 0 : grid.Keys.Max(k => k.Column) + 1;
        if (grid.Count != width * rows.Count)
            problems.Add($"{path}: not rectangular");
        foreach (var ((r, c), cell) in grid)
        {
            if (cell["S"] is PdfName { Name: "TD" } && !Reaches(file, grid, r, c, cell))
                problems.Add($"{path}: the cell in row {r}, column {c} has no heading");
        }
    }

    private static bool Reaches(PdfFileReader file, Dictionary<(int Row, int Column), PdfDictionary> grid, int r, int c, PdfDictionary cell) =>
        StructRules.Attribute(file, cell, "Headers") is PdfArray { Items.Count: > 0 }
        || grid.Any(g => (g.Key.Column == c && g.Key.Row < r && Scope(file, g.Value) == "Column") || (g.Key.Row == r && Scope(file, g.Value) == "Row"));

    private static string Scope(PdfFileReader file, PdfDictionary cell) => (StructRules.Attribute(file, cell, "Scope") as PdfName)?.Name ?? string.Empty;

    private static int Span(PdfFileReader file, PdfDictionary cell, string key) =>
        StructRules.Attribute(file, cell, key) is PdfNumber number ? (int)number.Value : 1;
}
