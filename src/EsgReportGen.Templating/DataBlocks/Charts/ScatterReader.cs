using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating.DataBlocks.Charts;

/// <summary>Reads points by two numbers: each of the <c>items</c> has a <c>label</c> and the metrics <c>x</c> and <c>y</c>, perhaps a <c>group</c>.</summary>
internal static class ScatterReader
{
    private static readonly ImmutableArray<string> AxisKeys = ["label", "in", "scale", "decimals", "divide"];
    private static readonly ImmutableArray<string> PointKeys = ["label", "x", "y", "group"];

    /// <summary>The keys of the type.</summary>
    public static ImmutableArray<string> Keys { get; } = ["items", "period", "x", "y"];

    /// <summary>The chart; null with findings if nothing can be shown.</summary>
    public static ScatterChart? Read(ChartScope scope)
    {
        if (scope.List("items") is not { } list)
            return null;
        var (x, y) = (new Axis("x", scope), new Axis("y", scope));
        var period = scope.Period();
        var points = ImmutableArray.CreateBuilder<ScatterPoint>();
        var groups = new List<string>();
        var names = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        foreach (var node in ChartItem.Nodes(list, scope.Block))
        {
            if (YamlKeys.AsMapping(node, "items", scope.Diagnostics) is { } keys && Point(keys, x, y, period, groups, names, scope) is { } point)
                points.Add(point);
        }

        if (points.Count == 0)
            return null;
        return new ScatterChart
        {
            Numbers = x.Numbers.Axis,
            YNumbers = y.Numbers.Axis,
            XName = x.Name(),
            YName = y.Name(),
            XDivide = x.Divide,
            YDivide = y.Divide,
            Groups = names.ToImmutable(),
            Points = points.ToImmutable(),
        };
    }

    private static ScatterPoint? Point(
        YamlMapping keys, Axis x, Axis y, Period period, List<string> groups, ImmutableArray<ImmutableArray<Inline>>.Builder names, ChartScope scope)
    {
        YamlKeys.Check(keys, PointKeys, scope.Diagnostics);
        var (ofX, ofY) = (x.Metric(keys), y.Metric(keys));
        if (ofX is not var (across, acrossSpan) || ofY is not var (up, upSpan))
            return null;
        var label = YamlKeys.Text(keys, "label", scope.Diagnostics) ?? scope.Chapter.World.Texts.Label(across);
        var name = InlineMarkdown.Read(label, scope.Chapter);
        if (name.IsEmpty)
            name = [new TextInline(across.Id.Text, acrossSpan)];
        var group = 0;
        if (YamlKeys.Text(keys, "group", scope.Diagnostics) is { } written && (group = groups.IndexOf(written.Text)) < 0)
        {
            group = groups.Count;
            groups.Add(written.Text);
            names.Add(InlineMarkdown.Read(written, scope.Chapter));
        }

        return new ScatterPoint(
            name, scope.Value(across, period, x.Numbers, name, acrossSpan), scope.Value(up, period, y.Numbers, name, upSpan), group);
    }

    /// <summary>One of the two scales.</summary>
    private sealed class Axis
    {
        private readonly string key;
        private readonly ChartScope scope;
        private readonly YamlMapping keys;
        private Metric? first;

        public Axis(string key, ChartScope scope)
        {
            this.key = key;
            this.scope = scope;
            keys = YamlKeys.Mapping(scope.Mapping, key, scope.Diagnostics) ?? new YamlMapping([], scope.Block.NameSpan);
            YamlKeys.Check(keys, AxisKeys, scope.Diagnostics);
            Numbers = ChartNumbers.Read(keys, scope.Block);
            Divide = ReadDivide();
        }

        public ChartNumbers Numbers { get; }

        /// <summary>Where the plane is divided, in the scale's unit and magnitude.</summary>
        public decimal? Divide { get; }

        /// <summary>The metric of a point on this scale; null with a finding.</summary>
        public (Metric Metric, SourceSpan Span)? Metric(YamlMapping point)
        {
            if (YamlKeys.Text(point, key, scope.Diagnostics) is not { } id)
            {
                if (point.FindEntry(key) is null)
                    scope.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(DataBlock.FirstLine(point.Span), "items", key));
                return null;
            }

            if (BlockValues.Metric(id, scope.Block) is not { } metric || !Numbers.Takes(metric, id.Span))
                return null;
            first ??= metric;
            return (metric, id.Span);
        }

        /// <summary>What is written, else the first metric's name; with the unit.</summary>
        public ImmutableArray<Inline> Name()
        {
            var words = YamlKeys.Text(keys, "label", scope.Diagnostics) ?? scope.Chapter.World.Texts.Label(first!);
            var name = InlineMarkdown.Read(words, scope.Chapter);
            return Numbers.UnitText is { Length: > 0 } unit ? name.Add(new TextInline(scope.Locale.InBrackets(unit), words.Span)) : name;
        }

        private decimal? ReadDivide()
        {
            if (YamlKeys.Text(keys, "divide", scope.Diagnostics) is not { } text)
                return null;
            if (Foundation.Quantities.DecimalText.TryParse(text.Text, out var number, out _))
                return number;
            scope.Diagnostics.Add(DataBlock.Shape("divide", "a number of the scale", text.Span));
            return null;
        }
    }
}
