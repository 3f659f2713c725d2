using System.Globalization;
using System.Linq;
using System.Text;
using EsgReportGen.Testing.Reports;

namespace EsgReportGen.Tests.Strangers;

/// <summary>A report of tables that nobody would wish for: two rows of headings, cells over rows and columns, forty columns, rows longer than a page, notes everywhere.</summary>
internal static class AwkwardTablesReport
{
    public static MemoryWorld Create() => SmallReport.Create()
        .With(SmallReport.ChapterPath, Chapter())
        .Replace(SmallReport.ReportPath, "chapters: [climate]", "chapters: [climate]\n  policies: { numerals: \"off\" }");

    /// <summary>A chapter; its words do not matter, so that it can stand in any language.</summary>
    public static string Chapter()
    {
        var text = new StringBuilder("""
            ---
            title: Awkward tables
            ---

            Words before[^first] the tables[^long].

            ```metrics-table
            title: Two rows of headings
            columns: [{ each: last 2, columns: [value, change] }, unit]
            notes: page
            rows: [{ group: Air }, { group: Direct, level: 2 }, ghg.s1, { metric: ghg.s2, style: subtotal }, { metric: ghg.s12, style: total }]
            ```

            ```table
            title: Cells over rows and columns
            columns: [Body, Meets, { group: Members, columns: [women, men] }]
            rows:
              - [Board, quarterly, 4, 6.5]
              - group: Committees
              - [{ text: Audit, rows: 2 }, monthly, { text: none, span: 2 }]
              - [weekly, <0.1, "{{ m.ghg.s1 | plain }}"]
              - { cells: [All, '', "(9)", –], style: total }
            ```

            | A[^cell] | B |
            |---|--:|
            | n/a | ~12 |
            |  | 45% |

            - An item

              | A | B |
              |---|---|
              | x[^first] | y |

            ::: callout {title="Box"}
            | A | B |
            |---|---|
            | x | y |
            :::

            ::: columns
            | A | B |
            |---|--:|
            | x | 1.25 |
            :::

            ```table
            title: A long table
            columns: [Topic, Text, Figure]
            rows:

            """.ReplaceLineEndings("\n"));
        for (var row = 0; row < 24; row++)
        {
            if (row % 8 == 0)
                text.Append(CultureInfo.InvariantCulture, $"  - group: Group {row / 8}\n");
            text.Append(CultureInfo.InvariantCulture, $"  - [Topic {row}, \"{string.Concat(Enumerable.Repeat("many words in a cell ", row % 5 == 4 ? 150 : 3))}\", \"{row}.{row}\"]\n");
        }

        text.Append("```\n\n```table\ntitle: Forty columns\ncolumns:\n  - Name\n");
        for (var group = 0; group < 8; group++)
            text.Append(CultureInfo.InvariantCulture, $"  - {{ group: Group {group}, columns: [A{group}, B{group}, C{group}, D{group}, E{group}] }}\n");
        text.Append("rows:\n");
        for (var row = 0; row < 12; row++)
            text.Append(CultureInfo.InvariantCulture, $"  - [Row {row}, {string.Join(", ", Enumerable.Range(0, 40).Select(c => row * 100 + c))}]\n");
        text.Append("```\n\n```table\ntitle: A name over many rows\ncolumns: [Area, Kind]\nrows:\n");
        for (var row = 0; row < 90; row++)
            text.Append(CultureInfo.InvariantCulture, $"  - [{(row % 30 == 0 ? $"{{ text: Area {row / 30}, rows: 30 }}, " : string.Empty)}Kind {row}]\n");
        text.Append("```\n\n[^first]: The first note.\n[^cell]: A note from a heading.\n[^long]: ");
        text.Insert(text.Length, "A note that goes on and on. ", 220);
        return text.Append('\n').ToString();
    }
}
