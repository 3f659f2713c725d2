using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.TemplateChecking.Facts;

namespace EsgReportGen.Templating.DataBlocks.MetricsTables;

/// <summary>
/// Reads the columns of a table: <c>periods</c>, <c>change</c>, <c>change base</c>, <c>change FY2020..FY2024</c>, <c>unit</c>, <c>source</c>,
/// or a period; each also as <c>{ column: …, label: …, notes: […] }</c>.
/// </summary>
internal static class ColumnReader
{
    private static readonly ImmutableArray<string> Keys = ["column", "label", "notes"];
    private static readonly ImmutableArray<string> Words = ["periods", "change", "unit", "source"];

    /// <summary>The columns in order; empty with a finding.</summary>
    public static ImmutableArray<ColumnSpec> Read(YamlMapping table, ImmutableArray<Period> periods, DataBlock block)
    {
        if (periods.IsEmpty)
            return [];
        var reading = new Reading(table, periods, block);
        if (table.FindEntry("columns") is not { } entry)
            return reading.Column(new SourcedText("periods", block.NameSpan), null, []);
        if (YamlKeys.AsSequence(entry.Value, "columns", block.Diagnostics, entry.Key.Span) is not { } list)
            return [];
        var columns = ImmutableArray.CreateBuilder<ColumnSpec>();
        foreach (var item in list.Items)
            columns.AddRange(reading.Item(item));
        return columns.ToImmutable();
    }

    private sealed class Reading(YamlMapping table, ImmutableArray<Period> periods, DataBlock block)
    {
        public ImmutableArray<ColumnSpec> Item(YamlNode item)
        {
            if (item is not YamlMapping mapping)
                return YamlKeys.AsText(item, "columns", block.Diagnostics) is { } text ? Column(text, null, []) : [];
            YamlKeys.Check(mapping, Keys, block.Diagnostics);
            if (YamlKeys.Text(mapping, "column", block.Diagnostics) is { } name)
                return Column(name, YamlKeys.Text(mapping, "label", block.Diagnostics), BlockValues.Notes(mapping, block));
            block.Diagnostics.Add(TemplateChecking.TemplateDiagnostics.MissingKey.At(DataBlock.FirstLine(item.Span), "columns", "column"));
            return [];
        }

        public ImmutableArray<ColumnSpec> Column(SourcedText text, SourcedText? label, ImmutableArray<SourcedText> notes)
        {
            switch (text.Text)
            {
                case "periods":
                    return [.. periods.Select(p => new ColumnSpec(ColumnKind.Period, p, p, null, notes, text.Span))];
                case "unit":
                    return [new ColumnSpec(ColumnKind.Unit, default, default, label, notes, text.Span)];
                case "source":
                    return [new ColumnSpec(ColumnKind.Source, default, default, label, notes, text.Span)];
                case "change":
                    return Change(label, notes, text);
            }

            if (text.Text.StartsWith("change ", StringComparison.Ordinal))
                return Between(text, label, notes);
            if (ReportPeriods.Find(text.Text, block.Chapter.World.Report) is { } period)
                return [new ColumnSpec(ColumnKind.Period, period, period, label, notes, text.Span)];
            block.Diagnostics.Add(DataBlock.Shape("columns", "made of `periods`, `change`, `unit`, `source` or periods", text.Span)
                .WithHint(NearestName.DidYouMean(text.Text, Words)));
            return [];
        }

        // The change of the report's year, or of the latest year shown.
        private Period Current()
        {
            var report = block.Chapter.World.Report.Period;
            return periods.Contains(report) ? report : periods.Max();
        }

        private ImmutableArray<ColumnSpec> Change(SourcedText? label, ImmutableArray<SourcedText> notes, SourcedText text)
        {
            var current = Current();
            var from = BlockValues.Choice(table, "compare", ["prior", "base"], block) == "base"
                ? block.Chapter.World.Report.BaseYear ?? current.AddYears(-1)
                : current.AddYears(-1);
            return [new ColumnSpec(ColumnKind.Change, current, from, label, notes, text.Span)];
        }

        private ImmutableArray<ColumnSpec> Between(SourcedText text, SourcedText? label, ImmutableArray<SourcedText> notes)
        {
            const int prefix = 7;
            var named = BlockValues.Periods(new SourcedText(text.Text[prefix..], text.Span.Slice(prefix, text.Span.Length)), block);
            if (named.IsEmpty)
                return [];
            var to = named.Length == 1 ? Current() : named[^1];
            return [new ColumnSpec(ColumnKind.Change, to, named[0], label, notes, text.Span)];
        }
    }
}
