using System.Collections.Immutable;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Html.Markup;

namespace EsgReportGen.Html.Structure;

/// <content>Charts: the drawing of the pages for the eye, its description for the ear, and its numbers as a table, where each has its passport.</content>
internal sealed partial class PageWriter
{
    private void WriteChart(ChartBlock chart)
    {
        html.Open(Tag.Figure).With(AttributeName.Class, "chart");
        Identify(chart.Id);
        var hasCaption = chart.Label.Length > 0 || !chart.Title.IsEmpty || chart.UnitText.Length > 0;
        if (hasCaption)
        {
            html.Open(Tag.FigureCaption).With(AttributeName.Id, anchors.Of(chart.CaptionId));
            WriteTitle(chart.Label, chart.Title, chart.UnitText);
            html.Close();
        }

        var name = hasCaption ? anchors.Of(chart.CaptionId) : lastHeading;
        if (options.Drawings.TryGetValue(chart.Id, out var drawing))
        {
            OpenRegion(name);
            new DrawingWriter(html, drawing).Write(chart.AlternativeText);
            html.Close();
        }
        else
        {
            html.Open(Tag.Paragraph).Text(chart.AlternativeText).Close();
        }

        WriteRemark(chart);
        WriteNumbers(chart.Chart.Table, name);
        html.Close();
    }

    private void WriteRemark(ChartBlock chart)
    {
        if (chart.Remark.IsEmpty)
            return;
        html.Open(Tag.Paragraph).With(AttributeName.Class, "remark");
        Identify(chart.RemarkId);
        WriteInlines(chart.Remark);
        html.Close();
    }

    private void WriteNumbers(ChartTable table, string name)
    {
        html.Open(Tag.Details).With(AttributeName.Class, "numbers");
        html.Open(Tag.Summary).Text(locale.Word(LocaleWord.ChartNumbers)).Close();
        OpenRegion(name);
        html.Open(Tag.Table);
        if (!table.Headings.IsEmpty)
        {
            html.Open(Tag.TableHead).Open(Tag.TableRow).Open(Tag.TableData).Close();
            foreach (var heading in table.Headings)
                WriteCell(Tag.TableHeading, "col", heading);
            html.Close().Close();
        }

        html.Open(Tag.TableBody);
        foreach (var row in table.Rows)
        {
            html.Open(Tag.TableRow).Open(Tag.TableHeading).With(AttributeName.Scope, "row");
            WriteInlines(row.Name);
            html.Close();
            foreach (var cell in row.Cells)
                WriteCell(Tag.TableData, null, cell);
            html.Close();
        }

        html.Close().Close().Close().Close();
    }

    private void WriteCell(Tag tag, string? scope, ImmutableArray<Inline> content)
    {
        html.Open(tag).With(AttributeName.Class, "e");
        if (scope is not null)
            html.With(AttributeName.Scope, scope);
        WriteInlines(content);
        html.Close();
    }

    /// <summary>Begins what scrolls by itself where the window is narrower; the keyboard reaches it.</summary>
    private void OpenRegion(string name) => html.Open(Tag.Division).With(AttributeName.Class, "scroll").With(AttributeName.Role, "region")
        .With(AttributeName.TabIndex, 0).With(AttributeName.AriaLabelledBy, name);

    /// <summary>Number, title and unit of a chart or table.</summary>
    private void WriteTitle(string label, ImmutableArray<Inline> title, string unit)
    {
        WriteLabelled(label, title);
        if (unit.Length > 0)
            html.Text(title.IsEmpty ? (label.Length > 0 ? " " : string.Empty) + unit : " (" + unit + ")");
    }
}
