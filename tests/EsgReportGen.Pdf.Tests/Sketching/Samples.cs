using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Pdf.Tests.Sketching;

/// <summary>Reports that several tests look at.</summary>
internal static class Samples
{
    /// <summary>One of every block and inline.</summary>
    public static ReportDocument Everything()
    {
        var s = new ReportSketch { Title = "Everything – at once" };
        var heading = s.Heading(1, "Climate & energy", "climate");
        var sub = s.Heading(2, "Own operations", "own-operations");
        var note = s.Note("1", "Rounded before publication.");
        var tableNote = s.Note("a", "Estimated.", NotePlacement.BelowTable);
        s.Add(heading).Add(new ContentsBlock(s.Next(), [Entry(s, heading, 1), Entry(s, sub, 2)], default));
        s.Add(s.Paragraph([
            .. ReportSketch.Words("Emissions fell"), s.Call(note), .. ReportSketch.Words(" to 39.0\u00A0% "),
            s.Link(LinkTarget.ToNode(sub.Id), "see below"), .. ReportSketch.Words(" or "), s.Link(LinkTarget.ToAddress("https://example.org/a?b=(c)"), "the web"),
            .. ReportSketch.Words(", "), s.Span("de", "Grüße"), .. ReportSketch.Words(" on page "), new PageReferenceInline(s.Next(), sub.Id, "Go to page", default)]));
        s.Add(sub).Add(s.List([s.Paragraph("one"), s.List([s.Paragraph("inner")])], [s.Paragraph("two")]));
        s.Add(new QuoteBlock(s.Next(), [s.Paragraph("Words of somebody else.")], default)).Add(s.Callout("Mind", s.Paragraph("A box.")));
        s.Add(new CodeBlock(s.Next(), "a = b", default)).Add(new KpiBlock(s.Next(), [s.Tile("Clean", "39.0", "up"), s.Tile("PUE", "1.215", "") with { Trend = [1.25m, 1.215m], TrendId = s.Next(), TrendText = "fell from 1.25 to 1.215" }], default));
        s.Add(s.Figure("A map of the sites", "Where we are")).Add(s.Chart("Emissions by scope", "Market-based.", "Scope 1", "Scope 2")).Add(Emissions(s, tableNote)).Add(new RuleBlock(s.Next(), default));
        s.Add(new ColumnsBlock(s.Next(), 2, [new KeepBlock(s.Next(), [s.Paragraph("Kept together.")], default)], default));
        s.Add(new PullQuoteBlock(s.Next(), [s.Paragraph("Large words.")], s.Next(), ReportSketch.Words("Somebody"), default));
        s.Add(new TimelineBlock(s.Next(), true, [Event(s, "2020", "Begun", "With a plan."), Event(s, "2030", "Done", "")], default));
        s.Add(new LandscapeBlock(s.Next(), [s.Paragraph("Turned.")], default));
        return s.EndChapter("climate").Build();
    }

    /// <summary>A table with groups of rows and a note below it.</summary>
    public static TableBlock Emissions(ReportSketch s, Note note)
    {
        var label = new TableCell { Id = s.Next(), Content = [.. ReportSketch.Words("Scope 3"), s.Call(note)], Scope = HeaderScope.RowGroup, ColumnSpan = 3 };
        return s.Table(
            3,
            "Emissions",
            [s.Row(TableRowRole.Header, 0, s.Cell(""), s.Cell("2023", HeaderScope.Column), s.Cell("2024", HeaderScope.Column))],
            [
                s.Row(TableRowRole.Body, 0, s.Cell("Scope 1", HeaderScope.Row), s.Cell("12"), s.Cell("11")),
                s.Row(TableRowRole.Group, 0, label),
                s.Row(TableRowRole.Body, 1, s.Cell("Category 1", HeaderScope.Row), s.Cell("700"), s.Cell("")),
                s.Row(TableRowRole.Total, 0, s.Cell("Total", HeaderScope.Row), s.Cell("712"), s.Cell("711")),
            ],
            [note]);
    }

    private static TimelineItem Event(ReportSketch s, string when, string title, string text) => new()
    {
        Id = s.Next(), Parts = (s.Next(), s.Next(), s.Next()), When = ReportSketch.Words(when), Title = ReportSketch.Words(title),
        Text = text.Length == 0 ? [] : ReportSketch.Words(text), Span = default,
    };

    private static ContentsEntry Entry(ReportSketch s, HeadingBlock heading, int level) =>
        new(s.Next(), s.Next(), heading.Id, level, string.Empty, heading.Content, "Go to the section");
}
