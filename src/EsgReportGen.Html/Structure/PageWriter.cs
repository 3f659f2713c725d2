using System.Collections.Immutable;
using System.Diagnostics;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Tables;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Html.Markup;
using EsgReportGen.Html.Passports;

namespace EsgReportGen.Html.Structure;

/// <summary>Makes the page from the semantic tree: one case a kind of block, in the order of the report.</summary>
internal sealed partial class PageWriter
{
    private readonly MarkupWriter html;
    private readonly ReportDocument document;
    private readonly HtmlOptions options;
    private readonly ReportLocale locale;
    private readonly Anchors anchors;
    private readonly FactBook facts;
    private int lastHeadingLevel;
    private string lastHeading = string.Empty;

    public PageWriter(MarkupWriter html, ReportDocument document, FactsLedger ledger, HtmlOptions options)
    {
        (this.html, this.document, this.options, locale) = (html, document, options, options.Locale);
        anchors = new Anchors(document);
        facts = new FactBook(document, ledger);
        isRightToLeft = WritingDirection.IsRightToLeft(document.Language);
    }

    /// <summary>Writes the page.</summary>
    public void Write()
    {
        html.Doctype();
        html.Open(Tag.Html).With(AttributeName.Namespace, "http://www.w3.org/1999/xhtml");
        SetLanguage(document.Language);
        WriteHead();
        html.Open(Tag.Body);
        WriteSkipLink();
        WriteCover(document.Cover);
        html.Open(Tag.Division).With(AttributeName.Class, "frame");
        WriteChapterList();
        html.Open(Tag.Main).With(AttributeName.Id, MainId).With(AttributeName.TabIndex, -1);
        html.Open(Tag.Article);
        foreach (var chapter in document.Chapters)
            WriteChapter(chapter);
        html.Close().Close().Close();
        new PassportWriter(html, facts, options).Write();
        WriteLedger();
        html.Close().Close();
    }

    private void WriteChapter(Chapter chapter)
    {
        html.Open(Tag.Section).With(AttributeName.Class, chapter.IsBackCover ? "chapter back-cover" : "chapter").With(AttributeName.Id, anchors.Of(chapter.Id));
        if (chapter.Blocks is [HeadingBlock heading, ..])
            html.With(AttributeName.AriaLabelledBy, anchors.Of(heading.Id));
        WriteBlocks(WriteOpener(chapter));
        WriteWaitingNotes();
        if (chapter.IsBackCover && options.Style.Grounds.BackCover is { } art)
            WriteArt(art);
        html.Close();
    }

    private void WriteBlocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            WriteBlock(block);
    }

    private void WriteBlock(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                WriteHeading(heading);
                break;
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph);
                break;
            case ListBlock list:
                WriteList(list);
                break;
            case QuoteBlock quote:
                WriteBox(Tag.BlockQuote, string.Empty, quote.Id, quote.Blocks);
                break;
            case CalloutBlock callout:
                WriteCallout(callout);
                break;
            case PullQuoteBlock quote:
                WritePullQuote(quote);
                break;
            case TimelineBlock timeline:
                WriteTimeline(timeline);
                break;
            case ColumnsBlock columns:
                WriteBox(Tag.Division, columns.Count == 2 ? "columns two" : "columns three", columns.Id, columns.Blocks);
                break;
            case KeepBlock keep:
                WriteBox(Tag.Division, "keep", keep.Id, keep.Blocks);
                break;
            case LandscapeBlock landscape:
                WriteBox(Tag.Division, "landscape", landscape.Id, landscape.Blocks);
                break;
            case CodeBlock code:
                WriteCode(code);
                break;
            case RuleBlock rule:
                html.Open(Tag.Rule);
                Identify(rule.Id);
                html.Close();
                break;
            case KpiBlock tiles:
                WriteTiles(tiles);
                break;
            case FigureBlock figure:
                WriteFigure(figure);
                break;
            case ChartBlock chart:
                WriteChart(chart);
                break;
            case TableBlock table:
                WriteTable(table);
                break;
            case ContentsBlock contents:
                WriteContents(contents);
                break;
            default:
                throw new UnreachableException($"no element for {block.GetType().Name}");
        }
    }

    private void WriteBox(Tag tag, string className, NodeId node, ImmutableArray<Block> blocks)
    {
        html.Open(tag);
        if (className.Length > 0)
            html.With(AttributeName.Class, className);
        Identify(node);
        WriteBlocks(blocks);
        html.Close();
    }

    /// <summary>Gives the element its id if somebody links to it.</summary>
    private void Identify(NodeId node)
    {
        if (anchors.Find(node) is { } id)
            html.With(AttributeName.Id, id);
    }

    private void SetLanguage(string language) => html
        .With(AttributeName.Language, language)
        .With(AttributeName.XmlLanguage, language)
        .With(AttributeName.Direction, WritingDirection.IsRightToLeft(language) ? "rtl" : "ltr");
}
