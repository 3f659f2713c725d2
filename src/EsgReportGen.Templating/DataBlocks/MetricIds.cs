using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;

namespace EsgReportGen.Templating.DataBlocks;

/// <summary>Reads what a list of metrics names: a metric, or <c>x.*</c> for the members of x.</summary>
internal static class MetricIds
{
    /// <summary>The metrics of an id in declared order; empty with a finding for none.</summary>
    public static ImmutableArray<Metric> Read(SourcedText id, DataBlock block)
    {
        if (!id.Text.EndsWith(".*", StringComparison.Ordinal))
            return BlockValues.Metric(id, block) is { } metric ? [metric] : [];
        var owner = id.Text[..^2];
        if (block.Chapter.World.Facts.Find(owner) is not { } path)
        {
            block.Diagnostics.Add(block.Chapter.World.Facts.UnknownId(owner, id.Span.Slice(0, owner.Length)));
            return [];
        }

        var members = Members(path, block);
        if (members.IsEmpty)
            block.Diagnostics.Add(TemplateDiagnostics.NoMembers.At(id.Span, owner, string.Empty));
        return members;
    }

    /// <summary>The members of the breakdowns in declared order; of a path without breakdown the metrics one step below.</summary>
    private static ImmutableArray<Metric> Members(FactPath path, DataBlock block)
    {
        var catalog = block.Chapter.World.Values.Catalog;
        var members = ImmutableArray.CreateBuilder<Metric>();
        if (path.Dimension is { } dimension)
        {
            foreach (var id in dimension.Members)
                Add(catalog.Find(id));
        }
        else if (path.Metric is { Breakdowns.IsEmpty: false } metric)
        {
            foreach (var breakdown in metric.Breakdowns)
            {
                foreach (var id in breakdown.Members)
                    Add(catalog.Find(id));
            }
        }
        else
        {
            foreach (var child in path.Children)
                Add(child.Metric);
        }

        return members.ToImmutable();

        void Add(Metric? member)
        {
            if (member is not null)
                members.Add(member);
        }
    }
}
