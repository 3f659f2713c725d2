using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Document.Citations;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Templating.DataBlocks;
using EsgReportGen.Templating.Facts;
using EsgReportGen.Templating.Inlines;
using EsgReportGen.Templating.MetricLabels;
using EsgReportGen.Templating.Marks;

namespace EsgReportGen.Templating.Chapters;

/// <summary>What is counted and gathered while one chapter is read; nothing of it is shared with other chapters.</summary>
internal sealed class ChapterContext
{
    private readonly ImmutableArray<Citation>.Builder citations = ImmutableArray.CreateBuilder<Citation>();
    private readonly int index;
    private int nextNode;
    private int lastNote;

    public ChapterContext(ReportWorld world, int index, string key, DiagnosticBag diagnostics)
    {
        World = world;
        Diagnostics = diagnostics;
        this.index = index;
        Key = key;
        FootMarks = new NoteMarks(this, NotePlacement.PageFoot);
    }

    /// <summary>A chapter for reading what does not come into the report, so that it is counted nowhere.</summary>
    /// <param name="chapter">The chapter that it stands in; its fences count as read.</param>
    public ChapterContext(ChapterContext chapter)
        : this(chapter.World, chapter.index, chapter.Key, new DiagnosticBag()) => ReadFences = chapter.ReadFences;

    /// <summary>What all chapters share.</summary>
    public ReportWorld World { get; }

    /// <summary>The chapter's id.</summary>
    public string Key { get; }

    /// <summary>Takes the chapter's findings.</summary>
    public DiagnosticBag Diagnostics { get; }

    /// <summary>The tool's own notes at the foot of the chapter's pages.</summary>
    public NoteMarks FootMarks { get; }

    /// <summary>The notes that the chapter defines; null until it is read.</summary>
    public ChapterNotes? Notes { get; set; }

    /// <summary>What the marks of the chapter stand for.</summary>
    public IReadOnlyList<PrintedItem> Items { get; set; } = [];

    /// <summary>Everything in the chapter that can be linked to, in document order.</summary>
    public List<Anchor> Anchors { get; } = [];

    /// <summary>The names of metrics that tables and tiles print, in document order.</summary>
    public List<PrintedLabel> Labels { get; } = [];

    /// <summary>Where in the template the fences begin that were read.</summary>
    public HashSet<int> ReadFences { get; } = [];

    /// <summary>The facts printed so far.</summary>
    public ImmutableArray<Citation> Citations => citations.ToImmutable();

    /// <summary>The next node in document order.</summary>
    public NodeId NextNode() => new(index, nextNode++);

    /// <summary>Keeps a run of nodes for what other chapters decide, such as the entries of a table of contents.</summary>
    /// <returns>The first node of the run.</returns>
    public NodeId Reserve(int count)
    {
        var first = new NodeId(index, nextNode);
        nextNode += count;
        return first;
    }

    /// <summary>The mark of the next note at the foot of a page.</summary>
    public string NextNoteMark() => World.Locale.WithDigits((++lastNote).ToString(CultureInfo.InvariantCulture));

    /// <summary>Records a printed fact.</summary>
    public CitationId Cite(Fact fact, string printed, SourceSpan template)
    {
        var id = new CitationId(index, citations.Count);
        citations.Add(new Citation(
            id, fact.Metric.Id.Text, fact.Period, fact.Operation, FactText.Raw(fact), printed, template, fact.Value.Provenance.Span)
        {
            From = fact.Trend?.From ?? fact.Change?.From ?? fact.Difference?.From,
            Rounding = World.Text.Rounding(fact),
        });
        return id;
    }
}
