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
/// or a period; each also as <c>{ column: …, label: …, notes: […] }</c>. Several stand under one heading as <c>{ group: …, columns: […] }</c>, or under
/// each of some periods as <c>{ each: periods, columns: [value, change] }</c>.
/// </summary>
internal static class ColumnReader
{
    private static readonly ImmutableArray<string> Keys = ["column", "label", "notes"];
    private static readonly ImmutableArray<string> GroupKeys = ["group", "columns", "notes"];
    private static readonly ImmutableArray<string> EachKeys = ["each", "columns", "notes"];
    private static readonly ImmutableArray<string> Words = ["periods", "change", "unit", "source"];

    /// <summary>The columns in order; empty with a finding.</summary>
    public static ImmutableArray<ColumnSpec> Read(YamlMapping table, ImmutableArray<Period> periods, DataBlock block)
    {
        if (periods.IsEmpty)
            return [];
        var reading = new Reading(table, periods, null, block);
        if (table.FindEntry("columns") is not { } entry)
            return reading.Column(new SourcedText("periods", block.NameSpan), null, []);
        if (YamlKeys.AsSequence(entry.Value, "columns", block.Diagnostics, entry.Key.Span) is not { } list)
            return [];
        return reading.Items(list);
    }

    /// <param name="table">The table.</param>
    /// <param name="periods">Its periods.</param>
    /// <param name="group">The heading above the columns; null for none.</param>
    /// <param name="block">The block.</param>
    private sealed class Reading(YamlMapping table, ImmutableArray<Period> periods, ColumnGroup? group, DataBlock block)
    {
        public ImmutableArray<ColumnSpec> Items(YamlSequence list)
        {
            var columns = ImmutableArray.CreateBuilder<ColumnSpec>();
            foreach (var item in list.Items)
                columns.AddRange(Item(item));
            return columns.ToImmutable();
        }

        private ImmutableArray<ColumnSpec> Item(YamlNode item)
        {
            if (item is YamlMapping one && group is null && one.FindEntry("group") is not null)
                return Group(one);
            if (item is YamlMapping many && group is null && many.FindEntry("each") is { } each)
                return Each(many, each);
            ImmutableArray<ColumnSpec> columns = Plain(item);
            return group is null ? columns : [.. columns.Select(c => c with { Group = group })];
        }

        private ImmutableArray<ColumnSpec> Group(YamlMapping mapping)
        {
            YamlKeys.Check(mapping, GroupKeys, block.Diagnostics);
            if (YamlKeys.Text(mapping, "group", block.Diagnostics) is not { } label || Inner(mapping) is not { } list)
                return [];
            var heading = new ColumnGroup(label, default, BlockValues.Notes(mapping, block), label.Span);
            return new Reading(table, periods, heading, block).Items(list);
        }

        private ImmutableArray<ColumnSpec> Each(YamlMapping mapping, YamlEntry each)
        {
            YamlKeys.Check(mapping, EachKeys, block.Diagnostics);
            var own = each.Value is YamlScalar { Text: "periods" } ? periods : BlockValues.Periods(each.Value, "each", block);
            if (own.IsEmpty || Inner(mapping) is not { } list)
                return [];
            var notes = BlockValues.Notes(mapping, block);
            var columns = ImmutableArray.CreateBuilder<ColumnSpec>();
            foreach (var period in own)
                columns.AddRange(new Reading(table, [period], new ColumnGroup(null, period, notes, each.Value.Span), block).Items(list));
            return columns.ToImmutable();
        }

        private YamlSequence? Inner(YamlMapping mapping)
        {
            if (mapping.FindEntry("columns") is { } entry)
                return YamlKeys.AsSequence(entry.Value, "columns", block.Diagnostics, entry.Key.Span);
            block.Diagnostics.Add(TemplateChecking.TemplateDiagnostics.MissingKey.At(DataBlock.FirstLine(mapping.Span), "a group of columns", "columns"));
            return null;
        }

        private ImmutableArray<ColumnSpec> Plain(YamlNode item)
        {
            if (item is not YamlMapping mapping)
                return YamlKeys.AsText(item, "columns", block.Diagnostics) is { } text ? Column(text, null, []) : [];
            if (group is not null && (mapping.FindEntry("group") ?? mapping.FindEntry("each")) is { } inner)
            {
                block.Diagnostics.Add(TemplateChecking.TemplateDiagnostics.GroupInGroup.At(inner.Key.Span));
                return [];
            }

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
                case "value" when IsOfEach:
                    return [new ColumnSpec(ColumnKind.Period, periods[0], periods[0], label, notes, text.Span)];
                case "periods" when !IsOfEach:
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
            var first = IsOfEach ? "value" : "periods";
            block.Diagnostics.Add(DataBlock.Shape("columns", $"made of `{first}`, `change`, `unit`, `source` or periods", text.Span)
                .WithHint(NearestName.DidYouMean(text.Text, Words.SetItem(0, first))));
            return [];
        }

        /// <summary>Whether the columns are those of one period of several.</summary>
        private bool IsOfEach => group is { Label: null };

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
