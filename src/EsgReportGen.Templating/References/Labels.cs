using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Disclosures;

namespace EsgReportGen.Templating.References;

/// <summary>The numbers of headings, tables and figures, counted through the whole report.</summary>
internal sealed class Labels
{
    private const int DeepestNumbered = 3;
    private readonly Dictionary<NodeId, string> numbers = [];
    private readonly List<(HeadingBlock Heading, int Chapter)> headings = [];
    private readonly ReportLocale locale;
    private readonly int[] counters = new int[7];
    private int tables;
    private int figures;
    private bool isChapterNumbered;

    public Labels(IEnumerable<ChapterDraft> drafts, ReportLocale locale)
    {
        this.locale = locale;
        foreach (var draft in drafts)
        {
            if (draft.Chapter is not { } chapter)
                continue;
            foreach (var block in chapter.Blocks)
                Count(block, draft);
        }
    }

    /// <summary>All headings but those of the back cover in reading order, with the index of their chapter.</summary>
    public IReadOnlyList<(HeadingBlock Heading, int Chapter)> Headings => headings;

    /// <summary>The number of a heading (<c>4.2</c>) or the label of a table or figure (<c>Table 3</c>); empty for none.</summary>
    public string Of(NodeId node) => numbers.GetValueOrDefault(node, string.Empty);

    private void Count(Block block, ChapterDraft draft)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Count(heading, draft);
                break;
            case TableBlock { Title.IsEmpty: false } table:
                numbers[table.Id] = Label(LocaleWord.Table, ++tables);
                break;
            case PendingIndex { Table.Title.IsEmpty: false } index:
                numbers[index.Id] = Label(LocaleWord.Table, ++tables);
                break;
            case FigureBlock { Caption.IsEmpty: false } figure:
                numbers[figure.Id] = Label(LocaleWord.Figure, ++figures);
                break;
            case ChartBlock { Title.IsEmpty: false } chart:
                numbers[chart.Id] = Label(LocaleWord.Figure, ++figures);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                    CountAll(item.Blocks, draft);
                break;
            default:
                CountAll(block.Children(), draft);
                break;
        }
    }

    private void CountAll(ImmutableArray<Block> blocks, ChapterDraft draft)
    {
        foreach (var block in blocks)
            Count(block, draft);
    }

    private void Count(HeadingBlock heading, ChapterDraft draft)
    {
        if (draft.Chapter is not { IsBackCover: true })
            headings.Add((heading, heading.Id.Chapter));
        var isNumbered = !draft.Unnumbered.Contains(heading.Id);
        if (heading.Level == 1)
            isChapterNumbered = isNumbered;
        if (!isNumbered || !isChapterNumbered || heading.Level > DeepestNumbered)
            return;
        counters[heading.Level]++;
        for (var deeper = heading.Level + 1; deeper < counters.Length; deeper++)
            counters[deeper] = 0;
        var number = Number(counters[1]);
        for (var level = 2; level <= heading.Level; level++)
            number += "." + Number(counters[level]);
        numbers[heading.Id] = number;
    }

    private string Label(LocaleWord word, int number) => locale.Word(word, Number(number));

    private string Number(int number) => locale.WithDigits(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
