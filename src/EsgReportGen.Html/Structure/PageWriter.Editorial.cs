using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Html.Markup;

namespace EsgReportGen.Html.Structure;

/// <content>Quotes set large and timelines.</content>
internal sealed partial class PageWriter
{
    private void WritePullQuote(PullQuoteBlock quote)
    {
        html.Open(Tag.Figure).With(AttributeName.Class, "pull-quote");
        WriteBox(Tag.BlockQuote, string.Empty, quote.Id, quote.Blocks);
        if (!quote.By.IsEmpty)
        {
            html.Open(Tag.FigureCaption);
            Identify(quote.ById);
            WriteInlines(quote.By);
            html.Close();
        }

        html.Close();
    }

    private void WriteTimeline(TimelineBlock timeline)
    {
        html.Open(Tag.OrderedList).With(AttributeName.Class, timeline.IsHorizontal ? "timeline across" : "timeline").With(AttributeName.Role, "list");
        Identify(timeline.Id);
        foreach (var item in timeline.Items)
        {
            html.Open(Tag.Item);
            Identify(item.Id);
            WriteEventPart("timeline-when", item.Parts.When, item.When);
            WriteEventPart("timeline-title", item.Parts.Title, item.Title);
            WriteEventPart("timeline-text", item.Parts.Text, item.Text);
            html.Close();
        }

        html.Close();
    }

    private void WriteEventPart(string className, NodeId node, ImmutableArray<Inline> content)
    {
        if (content.IsEmpty)
            return;
        html.Open(Tag.Paragraph).With(AttributeName.Class, className);
        Identify(node);
        WriteInlines(content);
        html.Close();
    }
}
