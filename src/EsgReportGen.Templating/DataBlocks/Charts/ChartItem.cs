using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.TemplateChecking;

namespace EsgReportGen.Templating.DataBlocks.Charts;

/// <summary>A metric that a chart shows, as an item of a list names it.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Label">What it is called; null for its own label.</param>
/// <param name="Span">Where it is named.</param>
/// <param name="Keys">What else is said of it; null for nothing.</param>
internal sealed record ChartItem(Metric Metric, SourcedText? Label, SourceSpan Span, YamlMapping? Keys)
{
    private static readonly ImmutableArray<string> OwnKeys = ["metric", "label"];

    /// <summary>The items of a list: metrics, <c>x.*</c> for the members of x, or mappings with <c>metric</c>. Those with mistakes are reported and left out.</summary>
    /// <param name="entry">The list.</param>
    /// <param name="keys">Keys that an item may have besides <c>metric</c> and <c>label</c>.</param>
    /// <param name="block">The block.</param>
    public static ImmutableArray<ChartItem> Read(YamlEntry entry, ImmutableArray<string> keys, DataBlock block)
    {
        var items = ImmutableArray.CreateBuilder<ChartItem>();
        foreach (var node in Nodes(entry, block))
        {
            if (node is YamlMapping mapping)
                YamlKeys.Check(mapping, OwnKeys.AddRange(keys), block.Diagnostics);
            items.AddRange(Read(node, entry.Key.Text, block));
        }

        return items.ToImmutable();
    }

    /// <summary>What one node names; empty with a finding for nothing.</summary>
    public static ImmutableArray<ChartItem> Read(YamlNode node, string list, DataBlock block)
    {
        var keys = node as YamlMapping;
        if (keys is not null && keys.FindEntry("metric") is null)
        {
            block.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(DataBlock.FirstLine(node.Span), list, "metric"));
            return [];
        }

        if ((keys is null ? YamlKeys.AsText(node, list, block.Diagnostics) : YamlKeys.Text(keys, "metric", block.Diagnostics)) is not { } id)
            return [];
        var label = keys is null ? null : YamlKeys.Text(keys, "label", block.Diagnostics);
        var items = ImmutableArray.CreateBuilder<ChartItem>();
        foreach (var metric in MetricIds.Read(id, block))
            items.Add(new ChartItem(metric, label, id.Span, keys));
        return items.ToImmutable();
    }

    /// <summary>The nodes of a list; empty with a finding for none.</summary>
    public static ImmutableArray<YamlNode> Nodes(YamlEntry entry, DataBlock block)
    {
        if (YamlKeys.AsSequence(entry.Value, entry.Key.Text, block.Diagnostics, entry.Key.Span) is not { } list)
            return [];
        if (list.Items.IsEmpty)
            block.Diagnostics.Add(TemplateDiagnostics.EmptyContent.At(entry.Key.Span, $"`{entry.Key.Text}`"));
        return list.Items;
    }
}
