using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Document.Notes;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.DataBlocks.Charts.Alternatives;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating.DataBlocks.Charts;

/// <summary>Reads <c>chart</c>: the kind by its type, and what all kinds have.</summary>
internal static class ChartReader
{
    private const double LeastHeight = 20;
    private const double MostHeight = 240;

    private static readonly ImmutableArray<string> CommonKeys = ["type", "id", "title", "decimals", "height", "alt", "remark"];

    /// <summary>The types, a line each: a new kind of chart is a reader and its lines here.</summary>
    private static readonly ImmutableArray<ChartType> Types =
    [
        new("column", SeriesChartReader.Keys, SeriesChartReader.Read),
        new("column-stacked", SeriesChartReader.Keys, SeriesChartReader.Read),
        new("bar", SeriesChartReader.Keys, SeriesChartReader.Read),
        new("bar-stacked", SeriesChartReader.Keys, SeriesChartReader.Read),
        new("line", SeriesChartReader.Keys, SeriesChartReader.Read),
        new("area", SeriesChartReader.Keys, SeriesChartReader.Read),
        new("area-stacked", SeriesChartReader.Keys, SeriesChartReader.Read),
        new("donut", DonutReader.Keys, DonutReader.Read),
        new("scatter", ScatterReader.Keys, ScatterReader.Read),
        new("waterfall", WaterfallReader.Keys, WaterfallReader.Read),
        new("glidepath", GlidepathReader.Keys, GlidepathReader.Read),
        new("progress", ProgressReader.Keys, ProgressReader.Read),
    ];

    private static readonly ImmutableArray<string> AllKeys = [.. CommonKeys.Concat(Types.SelectMany(t => t.Keys)).Distinct(StringComparer.Ordinal)];

    /// <summary>Adds the chart; a block with mistakes adds what can be shown of it.</summary>
    public static void Read(DataBlock block, ImmutableArray<Block>.Builder blocks)
    {
        if (block.ReadMapping(AllKeys) is not { } mapping || TypeOf(mapping, block) is not { } type)
            return;
        CheckKeys(mapping, type, block);
        var scope = new ChartScope(type.Word, mapping, block);
        var (captionId, remarkId) = (block.Chapter.NextNode(), block.Chapter.NextNode());
        ImmutableArray<Inline> title = YamlKeys.Text(mapping, "title", block.Diagnostics) is { } text ? InlineMarkdown.ReadCaption(text, block.Chapter) : [];
        var anchor = block.ReadId(mapping, scope.Id, AnchorKind.Figure, InlineText.WithoutNotes(title, false));
        var height = Height(mapping, block);
        var read = type.Read(scope);
        scope.ReportHoles();
        if (read is not { } chart)
            return;
        var remark = Remark(scope);
        var alternative = Alternative(scope);
        var made = new ChartBlock(scope.Id, block.Span)
        {
            CaptionId = captionId,
            RemarkId = remarkId,
            Anchor = anchor,
            Title = title.IsEmpty ? title : WithNotes(title, scope),
            UnitText = chart is ScatterChart ? string.Empty : scope.Numbers.UnitText,
            Chart = chart,
            Alternative = alternative,
            AlternativeText = alternative.IsEmpty ? ChartAlternative.Of(chart, title, scope) : InlineText.Of(alternative).Trim(),
            Remark = title.IsEmpty ? WithNotes(remark, scope) : remark,
            Height = height,
        };
        blocks.Add(made);
    }

    private static ChartType? TypeOf(YamlMapping mapping, DataBlock block)
    {
        if (YamlKeys.Text(mapping, "type", block.Diagnostics) is not { } word)
        {
            if (mapping.FindEntry("type") is null)
                block.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(block.NameSpan, block.Name, "type"));
            return null;
        }

        foreach (var type in Types)
        {
            if (string.Equals(type.Word, word.Text, StringComparison.Ordinal))
                return type;
        }

        var words = Types.Select(t => t.Word).ToImmutableArray();
        block.Diagnostics.Add(ChartDiagnostics.UnknownType.At(word.Span, word.Text, string.Join(", ", words.Select(w => $"`{w}`")))
            .WithHint(ChartTypeNames.Meant(word.Text) is { } meant ? $"did you mean `{meant}`?" : NearestName.DidYouMean(word.Text, words)));
        return null;
    }

    private static void CheckKeys(YamlMapping mapping, ChartType type, DataBlock block)
    {
        var allowed = CommonKeys.AddRange(type.Keys);
        foreach (var key in mapping.Entries.Select(e => e.Key))
        {
            if (AllKeys.Contains(key.Text, StringComparer.Ordinal) && !allowed.Contains(key.Text, StringComparer.Ordinal))
                block.Diagnostics.Add(ChartDiagnostics.KeyOfOtherType.At(key.Span, key.Text, type.Word, string.Join(", ", allowed.Skip(1).Select(k => $"`{k}`"))));
        }
    }

    private static double? Height(YamlMapping mapping, DataBlock block)
    {
        if (YamlKeys.Text(mapping, "height", block.Diagnostics) is not { } text)
            return null;
        var number = text.Text.EndsWith("mm", StringComparison.Ordinal) ? text.Text[..^2].TrimEnd() : string.Empty;
        if (double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var millimetres) && millimetres is >= LeastHeight and <= MostHeight)
            return millimetres;
        block.Diagnostics.Add(ChartDiagnostics.HeightOutOfRange.At(text.Span, text.Text));
        return null;
    }

    /// <summary>What is written, else what says which values are missing.</summary>
    private static ImmutableArray<Inline> Remark(ChartScope scope) => YamlKeys.Text(scope.Mapping, "remark", scope.Diagnostics) is { } text
        ? InlineMarkdown.ReadCaption(text, scope.Chapter)
        : scope.Gaps.Remark(scope.Locale, scope.Block.NameSpan);

    /// <summary>Marks of notes stand at the title, without one at the remark: within the drawing they would be lost.</summary>
    private static ImmutableArray<Inline> WithNotes(ImmutableArray<Inline> content, ChartScope scope)
    {
        var marks = new NoteMarks(scope.Chapter, NotePlacement.PageFoot);
        content = marks.Append(content, scope.Notes, scope.Block.NameSpan);
        foreach (var fact in scope.Printed)
            content = marks.AppendRestated(content, fact, scope.Block.NameSpan);
        return [.. content.DistinctBy(i => i is NoteReferenceInline mark ? (object)mark.Note : i)];
    }

    /// <summary>The author's words; empty where the tool is to tell it.</summary>
    private static ImmutableArray<Inline> Alternative(ChartScope scope) => YamlKeys.Text(scope.Mapping, "alt", scope.Diagnostics) is { Text: not "auto" } written
        ? InlineText.WithoutNotes(InlineMarkdown.ReadCaption(written, scope.Chapter), true)
        : [];

    private sealed record ChartType(string Word, ImmutableArray<string> Keys, Func<ChartScope, Chart?> Read);
}
