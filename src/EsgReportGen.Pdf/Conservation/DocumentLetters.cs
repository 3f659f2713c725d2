using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Pdf.Conservation;

/// <summary>
/// Reads the document aloud: every letter that a reader must get, with the numbers and labels that layout prints beside them, each
/// note right at its first mark. It knows nothing of tags and pages, so that what those lose is found.
/// </summary>
internal sealed class DocumentLetters
{
    private readonly HashSet<NodeId> readNotes = [];
    private readonly List<Note> waitingNotes = [];
    private readonly SectionLetters section = new();

    /// <summary>Reads the front page; the result is valid until the next call.</summary>
    public SectionLetters Read(Cover cover)
    {
        section.Clear();
        foreach (var line in cover.Lines)
            Read(line.Content);
        ReadWaitingNotes();
        return section;
    }

    /// <summary>Reads a chapter; the result is valid until the next call.</summary>
    public SectionLetters Read(Chapter chapter)
    {
        section.Clear();
        Read(chapter.Blocks);
        ReadWaitingNotes();
        return section;
    }

    private void Read(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            section.MoveTo(block.Span);
            Read(block);
        }
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                section.Said.Append(heading.Number);
                Read(heading.Content);
                break;
            case ParagraphBlock paragraph:
                Read(paragraph.Content);
                break;
            case ListBlock list:
                Read(list);
                break;
            case QuoteBlock quote:
                Read(quote.Blocks);
                break;
            case CalloutBlock callout:
                Read(callout.Title);
                Read(callout.Blocks);
                break;
            case PullQuoteBlock quote:
                Read(quote.Blocks);
                Read(quote.By);
                break;
            case TimelineBlock timeline:
                Read(timeline);
                break;
            case ColumnsBlock columns:
                Read(columns.Blocks);
                break;
            case KeepBlock keep:
                Read(keep.Blocks);
                break;
            case LandscapeBlock landscape:
                Read(landscape.Blocks);
                break;
            case CodeBlock code:
                section.Said.Append(code.Text);
                break;
            case RuleBlock:
                break;
            case KpiBlock tiles:
                Read(tiles);
                break;
            case FigureBlock figure:
                Read(figure);
                break;
            case ChartBlock chart:
                Read(chart);
                break;
            case TableBlock table:
                Read(table);
                break;
            case ContentsBlock contents:
                Read(contents);
                break;
            default:
                throw new UnreachableException($"no way to read a {block.GetType().Name}");
        }
    }

    private void Read(ListBlock list)
    {
        foreach (var item in list.Items)
        {
            section.Said.Append(item.Label);
            Read(item.Blocks);
        }
    }

    private void Read(TimelineBlock timeline)
    {
        foreach (var item in timeline.Items)
        {
            section.MoveTo(item.Span);
            foreach (var (_, content) in item.Texts)
                Read(content);
        }
    }

    private void Read(KpiBlock block)
    {
        foreach (var tile in block.Tiles)
        {
            section.MoveTo(tile.Span);
            Read(tile.Label);
            Read(tile.Figure);
            Read(tile.Unit);
            Read(tile.Comparison);
            if (tile.TrendId is not null)
                section.Trends.Add(tile);
        }
    }

    private void Read(FigureBlock figure)
    {
        if (figure.AlternativeText.Trim().Length == 0 && figure.Caption.IsEmpty)
            return;
        section.Pictures.Add(figure);
        section.Said.Append(figure.Label);
        Read(figure.Caption);
    }

    private void Read(TableBlock table)
    {
        section.Said.Append(table.Label);
        ReadTitle(table.Title, table.UnitText);
        Read(table.HeaderRows);
        Read(table.Rows);
        foreach (var note in table.Notes)
            ReadOnce(note);
    }

    private void Read(ChartBlock chart)
    {
        section.Said.Append(chart.Label);
        ReadTitle(chart.Title, chart.UnitText);
        section.Charts.Add(chart);
        Read(chart.Remark);
    }

    private void ReadTitle(ImmutableArray<Inline> title, string unit)
    {
        Read(title);
        if (unit.Length > 0)
            section.Said.Append(title.IsEmpty ? unit : "(" + unit + ")");
    }

    private void Read(ImmutableArray<TableRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Span.File is not null)
                    section.MoveTo(cell.Span);
                Read(cell.Content);
            }
        }
    }

    private void Read(ContentsBlock contents)
    {
        foreach (var entry in contents.Entries)
        {
            section.Said.Append(entry.Number);
            var start = section.Said.Length;
            Read(entry.Content);
            if (section.Said.Length == start)
                section.Said.Append(entry.Description);
            section.PageNumbers.Add((section.Said.Length, entry.Target));
        }
    }

    private void Read(ImmutableArray<Inline> content)
    {
        Inline? before = null;
        foreach (var inline in content)
        {
            switch (inline)
            {
                case TextInline words:
                    section.Said.Append(words.Text);
                    break;
                case FactInline fact:
                    section.Said.Append(fact.Text);
                    break;
                case StyledInline styled:
                    Read(styled.Children);
                    break;
                case SpanInline span:
                    Read(span.Children);
                    break;
                case LinkInline link:
                    Read(link.Children);
                    break;
                case PageReferenceInline page:
                    section.PageNumbers.Add((section.Said.Length, page.Target));
                    break;
                case NoteReferenceInline call:
                    // Layout parts marks that stand side by side.
                    if (before is NoteReferenceInline)
                        section.Said.Append(",");
                    Read(call.Note);
                    break;
                case LineBreakInline:
                    break;
                default:
                    throw new UnreachableException($"no way to read a {inline.GetType().Name}");
            }

            before = inline;
        }
    }

    /// <summary>Reads a mark, and its note where that stands at the foot of the page.</summary>
    private void Read(Note called)
    {
        section.Said.Append(called.Mark);
        if (called.Placement == NotePlacement.PageFoot)
            ReadOnce(called);
        else if (!readNotes.Contains(called.Id))
            waitingNotes.Add(called);
    }

    private void ReadOnce(Note note)
    {
        if (!readNotes.Add(note.Id))
            return;
        section.Said.Append(note.Mark);
        Read(note.Content);
    }

    private void ReadWaitingNotes()
    {
        foreach (var note in waitingNotes.ToArray())
            ReadOnce(note);
        waitingNotes.Clear();
    }
}
