using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Pdf.Reading;

namespace EsgReportGen.Testing.Pdf.Structure;

/// <summary>Tables are rectangular once spans are counted, and every cell of data reaches a heading (ISO 14289-1, 7.2 and 7.5).</summary>
internal static class TableRules
{
    public static void Check(CheckedFile file)
    {
        foreach (var table in file.Structure.Nodes.Where(n => n.Type == "Table"))
            Check(file, table);
    }

    private static void Check(CheckedFile file, StructNode table)
    {
        var rows = table.Kids.SelectMany(k => k.Type == "TR" ? [k] : k.Kids.Where(r => r.Type == "TR")).ToList();
        var grid = new Dictionary<(int Row, int Column), StructNode>();
        for (var r = 0; r < rows.Count; r++)
        {
            var column = 0;
            foreach (var cell in rows[r].Kids)
            {
                while (grid.ContainsKey((r, column)))
                    column++;
                Place(file, table, cell, r, column, grid);
                file.Require(cell.Type != "TH" || ScopeOf(cell) is not null || cell.Dictionary["ID"] is PdfString, "7.5", $"{table.Path}: a heading in row {r} heads nothing");
            }
        }

        var width = grid.Count == 0 ? 0 : grid.Keys.Max(k => k.Column) + 1;
        file.Require(grid.Count == width * rows.Count, "7.2", $"{table.Path}: it is not rectangular");
        foreach (var ((r, c), cell) in grid)
            file.Require(cell.Type != "TD" || Reaches(file, grid, r, c, cell), "7.5", $"{table.Path}: the cell in row {r}, column {c} has no heading");
    }

    private static void Place(CheckedFile file, StructNode table, StructNode cell, int row, int column, Dictionary<(int Row, int Column), StructNode> grid)
    {
        file.Require(cell.Span("RowSpan") >= 1 && cell.Span("ColSpan") >= 1, "7.2", $"{table.Path}: a span of nothing in row {row}");
        for (var y = row; y < row + cell.Span("RowSpan"); y++)
        {
            for (var x = column; x < column + cell.Span("ColSpan"); x++)
            {
                if (!grid.TryAdd((y, x), cell))
                    file.Report("7.2", $"{table.Path}: cells overlap in row {y}");
            }
        }
    }

    private static bool Reaches(CheckedFile file, Dictionary<(int Row, int Column), StructNode> grid, int row, int column, StructNode cell)
    {
        if (cell.Attribute("Table", "Headers") is PdfArray { Items.Count: > 0 })
            return true;
        return grid.Any(g => g.Value.Type == "TH" && ((g.Key.Column == column && g.Key.Row < row && ScopeOf(g.Value) is "Column" or "Both") || (g.Key.Row == row && ScopeOf(g.Value) is "Row" or "Both")));
    }

    private static string? ScopeOf(StructNode cell) => (cell.Attribute("Table", "Scope") as PdfName)?.Name;
}
