using System;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Restatements;

namespace EsgReportGen.Templating.DataBlocks;

/// <summary>Reads <c>restatements</c>: a table of the facts that were restated, or a sentence that none was.</summary>
internal static class RestatementsReader
{
    private static readonly ImmutableArray<string> Keys = ["id", "title", "edition", "columns"];
    private static readonly ImmutableArray<string> Columns = ["period", "edition", "published", "now", "change", "reasons", "notes"];

    /// <summary>Adds the table or the sentence.</summary>
    public static void Read(DataBlock block, ImmutableArray<Block>.Builder blocks)
    {
        if (block.ReadMapping(Keys) is not { } mapping || ReadColumns(mapping, block) is not { } columns)
            return;
        var rows = block.Chapter.World.History.Restated;
        if (YamlKeys.Text(mapping, "edition", block.Diagnostics) is { } edition)
        {
            ReportUnknown(edition, rows, block);
            rows = rows.RemoveAll(r => r.Was.Edition.Key.Text != edition.Text);
        }

        blocks.Add(rows.IsEmpty ? Nothing(mapping, block) : new RestatementsTable(block, Chosen(columns, rows), rows).Build(mapping));
    }

    private static ImmutableArray<string>? ReadColumns(YamlMapping mapping, DataBlock block)
    {
        if (mapping.FindEntry("columns") is not { } entry)
            return [];
        var columns = ImmutableArray.CreateBuilder<string>();
        foreach (var column in YamlKeys.AsTexts(entry.Value, "columns", block.Diagnostics, entry.Key.Span))
        {
            // The metric names the row, so it stands first anyhow.
            if (column.Text == "metric")
                continue;
            if (Columns.Contains(column.Text, StringComparer.Ordinal))
                columns.Add(column.Text);
            else
                block.Diagnostics.Add(DataBlock.Shape("columns", "a list of `metric`, `" + string.Join("`, `", Columns) + "`", column.Span)
                    .WithHint(NearestName.DidYouMean(column.Text, Columns)));
        }

        if (columns.Count > 0)
            return columns.ToImmutable();
        if (block.Diagnostics.HasErrors)
            return null;
        block.Diagnostics.Add(TemplateChecking.TemplateDiagnostics.EmptyContent.At(entry.Key.Span, "`columns`"));
        return null;
    }

    /// <summary>All columns that have something to say, where the author chose none.</summary>
    private static ImmutableArray<string> Chosen(ImmutableArray<string> columns, ImmutableArray<RestatedFact> rows)
    {
        if (!columns.IsEmpty)
            return columns;
        var isOneEdition = rows.All(r => r.Was.Edition.Key.Text == rows[0].Was.Edition.Key.Text);
        return Columns.RemoveAll(c => (c == "edition" && isOneEdition) || (c == "notes" && rows.All(r => r.Notes.IsEmpty)));
    }

    private static void ReportUnknown(SourcedText edition, ImmutableArray<RestatedFact> rows, DataBlock block)
    {
        var known = block.Chapter.World.Report.Editions.Select(e => e.Key.Text).Concat(rows.Select(r => r.Was.Edition.Key.Text)).ToArray();
        if (!known.Contains(edition.Text, StringComparer.Ordinal))
            block.Diagnostics.Add(TemplateChecking.TemplateDiagnostics.UnknownEdition.At(edition.Span, edition.Text).WithHint(NearestName.DidYouMean(edition.Text, known)));
    }

    private static ParagraphBlock Nothing(YamlMapping mapping, DataBlock block)
    {
        var id = block.Chapter.NextNode();
        block.ReadId(mapping, id, AnchorKind.Other, []);
        var words = new TextInline(block.Chapter.World.Locale.Word(LocaleWord.NotRestated), block.NameSpan);
        return new ParagraphBlock(id, ParagraphRole.Body, [words], block.Span);
    }
}
