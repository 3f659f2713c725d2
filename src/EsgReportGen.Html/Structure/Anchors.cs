using System;
using System.Collections.Generic;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Tables;
using EsgReportGen.Foundation.Identity;
using static System.FormattableString;

namespace EsgReportGen.Html.Structure;

/// <summary>
/// The identifiers of the page. Chapters, headings, tables and figures have the ids of the report; what else is linked to has its node's. Ids that
/// the page makes itself have a colon, which no id of a report can have, so that none is there twice.
/// </summary>
internal sealed class Anchors
{
    /// <summary>The id of the ledger in the page.</summary>
    public const string Ledger = "facts";

    private readonly Dictionary<NodeId, string> ids = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal) { Ledger };
    private readonly Dictionary<NodeId, TargetWords> targets = [];

    public Anchors(ReportDocument document)
    {
        foreach (var chapter in document.Chapters)
            Add(chapter.Id, chapter.Key);
        foreach (var chapter in document.Chapters)
        {
            AddBlocks(chapter);
            foreach (var inline in chapter.AllInlines())
                AddTarget(inline);
        }

        foreach (var line in document.Cover.Lines)
        {
            foreach (var inline in line.Content)
                AddTarget(inline);
        }
    }

    /// <summary>The id of a node that readers can link to; null for one that nobody does.</summary>
    public string? Find(NodeId node) => ids.GetValueOrDefault(node);

    /// <summary>The id of a node, linked to or not.</summary>
    public string Of(NodeId node) => ids.TryGetValue(node, out var id) ? id : Invariant($"n:{node.Chapter}.{node.Index}");

    /// <summary>What a node is called by those that refer to it: kind, number and title.</summary>
    public TargetWords? WordsOf(NodeId node) => targets.TryGetValue(node, out var words) ? words : null;

    private void AddBlocks(Chapter chapter)
    {
        var section = default(TargetWords);
        foreach (var block in chapter.AllBlocks())
        {
            switch (block)
            {
                case HeadingBlock heading:
                    Add(heading.Id, heading.Anchor);
                    ids.TryAdd(heading.Id, Of(heading.Id));
                    targets[heading.Id] = section = new TargetWords(heading.Level == 1 ? TargetKind.Chapter : TargetKind.Section, heading.Number, InlinePlainText.Of(heading.Content));
                    // A chapter is called by its heading.
                    targets.TryAdd(chapter.Id, targets[heading.Id]);
                    break;
                case TableBlock table:
                    Add(table.Id, table.Anchor);
                    targets[table.Id] = new TargetWords(TargetKind.Labelled, table.Label, InlinePlainText.Of(table.Title));
                    break;
                case FigureBlock figure:
                    Add(figure.Id, figure.Anchor);
                    targets[figure.Id] = new TargetWords(TargetKind.Labelled, figure.Label, InlinePlainText.Of(figure.Caption));
                    break;
                case ChartBlock chart:
                    Add(chart.Id, chart.Anchor);
                    targets[chart.Id] = new TargetWords(TargetKind.Labelled, chart.Label, InlinePlainText.Of(chart.Title));
                    break;
                // What has no name of its own is called by its section.
                case ParagraphBlock paragraph:
                    targets[paragraph.Id] = section;
                    break;
                case KpiBlock kpis:
                    foreach (var tile in kpis.Tiles)
                        targets[tile.Id] = section;
                    break;
                case ContentsBlock contents:
                    foreach (var entry in contents.Entries)
                        AddTarget(entry.Target);
                    break;
            }
        }
    }

    private void AddTarget(Inline inline)
    {
        if (inline is LinkInline { Target.Node: { } node })
            AddTarget(node);
        else if (inline is PageReferenceInline page)
            AddTarget(page.Target);
    }

    private void AddTarget(NodeId node) => ids.TryAdd(node, Invariant($"n:{node.Chapter}.{node.Index}"));

    private void Add(NodeId node, string anchor)
    {
        if (anchor.Length == 0)
            return;
        // Not `TryAdd`: a link to the node may have been met before the node.
        ids[node] = taken.Add(anchor) ? anchor : Invariant($"n:{node.Chapter}.{node.Index}");
    }
}

/// <summary>What a target is called.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Number">Number of a chapter or section, label of a table or figure; empty for none.</param>
/// <param name="Title">Its title; may be empty.</param>
internal readonly record struct TargetWords(TargetKind Kind, string Number, string Title);

/// <summary>What a target is.</summary>
internal enum TargetKind
{
    /// <summary>A chapter.</summary>
    Chapter,

    /// <summary>A section of a chapter.</summary>
    Section,

    /// <summary>A table or a figure, whose number is its label.</summary>
    Labelled,
}
