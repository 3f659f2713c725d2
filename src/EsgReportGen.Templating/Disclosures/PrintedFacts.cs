using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Citations;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Templating.Disclosures;

/// <summary>Finds the facts that a chapter prints, with the section and the table, tile or paragraph that they stand in. Notes do not count.</summary>
internal sealed class PrintedFacts
{
    private readonly List<(Citation Citation, DisclosurePlace Place)> found = [];
    private readonly Chapter chapter;
    private HeadingBlock heading;

    private PrintedFacts(Chapter chapter, HeadingBlock title)
    {
        this.chapter = chapter;
        heading = title;
    }

    /// <summary>The facts in reading order.</summary>
    /// <param name="chapter">The chapter.</param>
    /// <param name="title">Its heading.</param>
    public static IReadOnlyList<(Citation Citation, DisclosurePlace Place)> In(Chapter chapter, HeadingBlock title)
    {
        var facts = new PrintedFacts(chapter, title);
        foreach (var block in chapter.Blocks)
            facts.Walk(block);
        return facts.found;
    }

    private void Walk(Block block)
    {
        switch (block)
        {
            case HeadingBlock next:
                heading = next;
                WalkSentence(next.Content, heading.Id);
                break;
            case ParagraphBlock paragraph:
                WalkSentence(paragraph.Content, paragraph.Id);
                break;
            case TableBlock table:
                WalkExhibit(table.Title, table.Id);
                foreach (var cell in table.HeaderRows.Concat(table.Rows).SelectMany(r => r.Cells))
                    WalkExhibit(cell.Content, table.Id);
                break;
            case FigureBlock figure:
                WalkExhibit(figure.Caption, figure.Id);
                break;
            case ChartBlock chart:
                WalkExhibit(chart.Title, chart.Id);
                foreach (var text in chart.Chart.Texts)
                    WalkExhibit(text, chart.Id);
                break;
            case KpiBlock kpis:
                foreach (var tile in kpis.Tiles)
                    WalkExhibit([.. tile.Label, .. tile.Figure, .. tile.Comparison], tile.Id);
                break;
            case TimelineBlock timeline:
                foreach (var item in timeline.Items)
                    WalkExhibit([.. item.When, .. item.Title, .. item.Text], timeline.Id);
                break;
            case CalloutBlock callout:
                WalkSentence(callout.Title, heading.Id);
                break;
        }

        foreach (var inner in block.Children())
            Walk(inner);
        if (block is PullQuoteBlock quote)
            WalkSentence(quote.By, heading.Id);
    }

    private void WalkExhibit(ImmutableArray<Inline> content, NodeId exhibit) => Walk(content, new DisclosurePlace(heading, exhibit, DisclosurePlaceKind.Exhibit));

    private void WalkSentence(ImmutableArray<Inline> content, NodeId text) => Walk(content, new DisclosurePlace(heading, text, DisclosurePlaceKind.Sentence));

    private void Walk(ImmutableArray<Inline> content, DisclosurePlace place)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case FactInline fact:
                    found.Add((chapter.Citations[fact.Citation.Index], place));
                    break;
                case StyledInline styled:
                    Walk(styled.Children, place);
                    break;
                case SpanInline span:
                    Walk(span.Children, place);
                    break;
                case LinkInline link:
                    Walk(link.Children, place);
                    break;
                case References.PendingLink link:
                    Walk(link.Children, place);
                    break;
            }
        }
    }
}
