using System;
using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Html.Styles;

namespace EsgReportGen.Html.Structure;

/// <summary>
/// How a table is set on paper, where nothing scrolls. CSS cannot ask for the width of a table, so it is estimated from the longest words of the columns:
/// rather too wide, since a smaller type loses nothing and a cut column does.
/// </summary>
internal static class PrintedTable
{
    private const double PointsPerMillimetre = 72 / 25.4;

    // The sizes and paddings of `@media print` in page.css, in points.
    private const double PlainSize = 9.5;
    private const double PlainPadding = 11.4;
    private const double SnugSize = 7.5;
    private const double DenseSize = 6;
    private const double PaddingOfSize = 0.7;

    // Of the size: letters and figures of common faces, with room for capitals.
    private const double LetterWidth = 0.62;

    /// <summary>The classes of a table: <c>snug</c> and <c>dense</c> for smaller type, <c>turned</c> for a page turned to landscape, <c>broken</c> where even words must give way.</summary>
    public static string ClassOf(TableBlock table, in Paper paper)
    {
        var letters = CountLetters(table);
        var upright = (paper.Width - paper.Left - paper.Right) * PointsPerMillimetre;
        var turned = (Math.Max(paper.Width, paper.Height) - paper.Left - paper.Right) * PointsPerMillimetre;
        if (WidthOf(letters, PlainSize, PlainPadding) <= upright)
            return "table";
        if (WidthOf(letters, SnugSize, SnugSize * PaddingOfSize) <= upright)
            return "table snug";
        if (WidthOf(letters, SnugSize, SnugSize * PaddingOfSize) <= turned)
            return "table turned snug";
        return WidthOf(letters, DenseSize, DenseSize * PaddingOfSize) <= turned ? "table turned dense" : "table turned dense broken";
    }

    private static double WidthOf(double[] letters, double size, double padding)
    {
        var width = 0.0;
        foreach (var count in letters)
            width += (count * LetterWidth * size) + padding;
        return width;
    }

    /// <summary>The letters of the longest word of each column.</summary>
    private static double[] CountLetters(TableBlock table)
    {
        var letters = new double[table.Columns.Length];
        var headings = new TableHeadings(table);
        for (var row = 0; row < table.HeaderRows.Length + table.Rows.Length; row++)
        {
            var cells = row < table.HeaderRows.Length ? table.HeaderRows[row].Cells : table.Rows[row - table.HeaderRows.Length].Cells;
            for (var c = 0; c < cells.Length; c++)
            {
                var first = headings.ColumnOf(row, c);
                var share = LongestWord(cells[c].Content) / (double)cells[c].ColumnSpan;
                for (var column = first; column < Math.Min(letters.Length, first + cells[c].ColumnSpan); column++)
                    letters[column] = Math.Max(letters[column], share);
            }
        }

        return letters;
    }

    private static int LongestWord(ImmutableArray<Inline> content)
    {
        var text = InlinePlainText.Of(content);
        var (longest, length) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            // A no-break space holds words together; a hyphen parts them unless a figure follows it; ideographs stand by themselves and are twice as wide.
            if (c is ' ' or '\u200B')
            {
                length = 0;
                continue;
            }

            length = c >= '\u2E80' ? 2 : length + 1;
            longest = Math.Max(longest, length);
            if (c is '-' or '–' && i + 1 < text.Length && !char.IsAsciiDigit(text[i + 1]))
                length = 0;
        }

        // Marks of notes are no part of the plain text.
        foreach (var inline in content)
            longest += inline is NoteReferenceInline ? 1 : 0;
        return longest;
    }
}
