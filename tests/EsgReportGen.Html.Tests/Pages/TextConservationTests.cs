using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;

namespace EsgReportGen.Html.Tests.Pages;

/// <summary>No word of a report is lost on the way to the page, and the order of reading is that of the report.</summary>
public sealed class TextConservationTests
{
    [Theory]
    [InlineData("sample")]
    [InlineData("everything")]
    public void Text_OfEveryChapter_StandsInThePageInItsOrder(string name)
    {
        var page = HtmlPage.Of(name);
        Assert.All(page.Report.Document.Chapters, chapter =>
        {
            var text = HtmlPage.Plain(page.ById(chapter.Key));
            var at = 0;
            foreach (var piece in Running(chapter).Where(p => p.Length > 0))
            {
                var found = text.IndexOf(piece, at, StringComparison.Ordinal);
                Assert.True(found >= 0, $"`{piece}` is lost behind `{text[Math.Max(0, at - 60)..at]}`");
                at = found + piece.Length;
            }
        });
    }

    [Theory]
    [InlineData("sample")]
    [InlineData("everything")]
    public void NumbersOfHeadingsLabelsAndNotes_StandInThePage(string name)
    {
        var page = HtmlPage.Of(name);
        var text = HtmlPage.Plain(page.Main);
        var words = page.Report.Document.AllBlocks().SelectMany(b => b switch
        {
            HeadingBlock heading => [heading.Number],
            TableBlock table => [table.Label, table.UnitText, .. table.Notes.SelectMany(n => Texts(n.Content))],
            FigureBlock figure => [figure.Label],
            CodeBlock code => [HtmlPage.Plain(code.Text)],
            _ => Array.Empty<string>(),
        }).Concat(page.Report.Document.Chapters.SelectMany(c => c.AllInlines()).OfType<NoteReferenceInline>().SelectMany(r => Texts(r.Note.Content)));
        Assert.All(words.Where(w => w.Length > 0), w => Assert.Contains(w, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Text_OfEveryChart_StandsInItsFigure()
    {
        Assert.All(HtmlPage.Sample.Report.Document.Charts(), chart =>
        {
            var text = HtmlPage.Plain(HtmlPage.Sample.WithClass("chart").Single(f => HtmlPage.Plain(f).StartsWith(HtmlPage.Plain(chart.Label + " " + InlinePlainText.Of(chart.Title)), StringComparison.Ordinal)));
            Assert.All(chart.Chart.Texts.SelectMany(t => Texts(t)).Where(p => p.Length > 0), piece => Assert.Contains(piece, text, StringComparison.Ordinal));
        });
    }

    // Without notes, which stand elsewhere, without the words for a page, and without charts, whose drawing and table have orders of their own.
    private static IEnumerable<string> Running(Chapter chapter)
    {
        var all = chapter.AllInlines().ToArray();
        var inNotes = all.OfType<NoteReferenceInline>().SelectMany(r => Inner(r.Note.Content)).ToHashSet<Inline>(ReferenceEqualityComparer.Instance);
        var inCharts = chapter.AllBlocks().OfType<ChartBlock>().SelectMany(c => c.Chart.Texts).SelectMany(t => Inner(t)).ToHashSet<Inline>(ReferenceEqualityComparer.Instance);
        return all.Where(i => !inNotes.Contains(i) && !inCharts.Contains(i)).Select(i => i switch
        {
            TextInline words => HtmlPage.Plain(words.Text.Replace("on page ", string.Empty, StringComparison.Ordinal)),
            FactInline fact => HtmlPage.Plain(fact.Text),
            _ => string.Empty,
        });
    }

    private static IEnumerable<string> Texts(IEnumerable<Inline> content) => Inner(content).Select(i => i switch
    {
        TextInline words => HtmlPage.Plain(words.Text),
        FactInline fact => HtmlPage.Plain(fact.Text),
        _ => string.Empty,
    });

    private static IEnumerable<Inline> Inner(IEnumerable<Inline> content) => content.SelectMany(i => Inner(i switch
    {
        StyledInline styled => styled.Children,
        SpanInline span => span.Children,
        LinkInline link => link.Children,
        _ => [],
    }).Prepend(i));
}
