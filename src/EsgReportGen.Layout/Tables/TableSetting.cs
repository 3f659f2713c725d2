using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;
using EsgReportGen.Layout.Text;

namespace EsgReportGen.Layout.Tables;

/// <summary>How the cells of a table are set: the theme's styles, made tighter and smaller for wide tables.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="CellPadding">Space within a cell at its sides.</param>
/// <param name="Scale">Share of the text's size, 0.7 to 1.</param>
internal sealed record TableSetting(Theme Theme, Length CellPadding, double Scale)
{
    private const double NarrowPadding = 0.5;
    private const double ScaleStep = 0.05;

    private readonly TextStyle header = Scaled(Theme.Type.TableHeader, Scale);
    private readonly TextStyle body = Scaled(Theme.Type.Table, Scale);
    private readonly TextStyle strong = Scaled(Theme.Type.Table, Scale) with { Weight = Theme.Type.StrongWeight };
    private readonly TextStyle group = Scaled(Theme.Type.Table, Scale) with { Weight = Theme.Type.StrongWeight, Color = Theme.Type.TableHeader.Color };

    /// <summary>As the theme has it, then ever tighter: first less padding, then smaller text.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="smallest">The smallest share of the text's size; 1 for no other way than the theme's.</param>
    public static ImmutableArray<TableSetting> Attempts(Theme theme, double smallest)
    {
        var attempts = ImmutableArray.CreateBuilder<TableSetting>();
        attempts.Add(new TableSetting(theme, theme.Table.CellPadding, 1));
        for (var scale = 1.0; smallest < 1 && scale > smallest - (ScaleStep / 2); scale -= ScaleStep)
            attempts.Add(new TableSetting(theme, theme.Table.CellPadding * NarrowPadding, scale));
        return attempts.ToImmutable();
    }

    /// <summary>The style of a row's cells.</summary>
    public TextStyle StyleOf(TableRowRole role) => role switch
    {
        TableRowRole.Header => header,
        TableRowRole.Group => group,
        TableRowRole.Subtotal or TableRowRole.Total => strong,
        _ => body,
    };

    /// <summary>How a cell is set.</summary>
    public static TextAlignment AlignmentOf(TableGrid grid, in GridCell cell) => (cell.Cell.Alignment ?? grid.Columns[cell.Column].Alignment) switch
    {
        CellAlignment.End => TextAlignment.End,
        CellAlignment.Center => TextAlignment.Center,
        _ => TextAlignment.Start,
    };

    /// <summary>What to ask of the setter for a cell.</summary>
    public ParagraphRequest Request(ImmutableArray<Inline> content, TableRowRole role, Length width, TextAlignment alignment) =>
        new(content, StyleOf(role), width, alignment) { HasTabularFigures = true };

    /// <summary>Indent of a cell: names of rows in groups stand further in.</summary>
    public Length IndentOf(TableRow row, in GridCell cell) => cell.Column == 0 ? Theme.Table.Indent * row.Level : Length.Zero;

    private static TextStyle Scaled(TextStyle style, double scale) => style with { Size = style.Size * scale, Leading = style.Leading * scale };
}
