using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Blocks;
using EsgReportGen.Templating.DataBlocks.AuthoredTables;
using EsgReportGen.Templating.DataBlocks.Charts;
using EsgReportGen.Templating.DataBlocks.MetricsTables;
using EsgReportGen.Templating.DataBlocks.TargetTables;

namespace EsgReportGen.Templating.DataBlocks;

/// <summary>The data blocks, a line each: a new block is a reader and a line here.</summary>
internal static class DataBlockReaders
{
    private static readonly ImmutableArray<(string Name, Action<DataBlock, ImmutableArray<Block>.Builder> Read)> Readers =
    [
        ("metrics-table", MetricsTableReader.Read),
        ("table", AuthoredTableReader.Read),
        ("kpis", KpiReader.Read),
        ("timeline", TimelineReader.Read),
        ("toc", ContentsReader.Read),
        ("glossary", GlossaryReader.Read),
        ("framework-index", FrameworkIndexReader.Read),
        ("restatements", RestatementsReader.Read),
        ("targets", TargetTableReader.Read),
        ("chart", ChartReader.Read),
    ];

    private static readonly ImmutableArray<string> CodeWords = ["", "text", "code", "yaml", "json", "csv", "xml", "html", "markdown", "sh", "csharp"];

    /// <summary>Whether a fence holds code to be shown and no data.</summary>
    public static bool IsCode(string name) => CodeWords.Contains(name, StringComparer.Ordinal);

    /// <summary>Whether what a template prints may stand in a block: only where its author writes what is shown.</summary>
    public static bool MayHoldPrinted(string name) => name is "table" or "timeline";

    /// <summary>Reads a data block and adds what it becomes.</summary>
    public static void Read(DataBlock block, ImmutableArray<Block>.Builder blocks)
    {
        foreach (var (name, read) in Readers)
        {
            if (name != block.Name)
                continue;
            if (block.Attributes.Find("ref") is { } reference)
                block.Diagnostics.Add(TemplateDiagnostics.BlockNotAvailable.At(reference.Key.At(block.Map).Span, "ref").WithHint("write the block out in full for now"));
            else
                Read(block, read, blocks);
            return;
        }

        block.Diagnostics.Add(TemplateDiagnostics.UnknownBlock.At(block.NameSpan, block.Name)
            .WithHint(NearestName.DidYouMean(block.Name, Readers.Select(r => r.Name))));
    }

    private static void Read(DataBlock block, Action<DataBlock, ImmutableArray<Block>.Builder> read, ImmutableArray<Block>.Builder blocks)
    {
        var start = blocks.Count;
        read(block, blocks);
        var extent = ExtentAttribute.Of(block.Attributes);
        for (var i = start; i < blocks.Count && extent is not BlockExtent.Usual; i++)
            blocks[i] = blocks[i] with { Extent = extent };
    }
}
