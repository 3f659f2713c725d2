using System.Collections.Immutable;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating.DataBlocks;

/// <summary>Reads <c>timeline</c>: events with their times. What a template prints may stand in it.</summary>
internal static class TimelineReader
{
    private static readonly ImmutableArray<string> Keys = ["id", "title", "direction", "items"];
    private static readonly ImmutableArray<string> ItemKeys = ["when", "title", "text"];

    /// <summary>Adds the timeline below its title.</summary>
    public static void Read(DataBlock block, ImmutableArray<Block>.Builder blocks)
    {
        if (block.ReadMapping(Keys) is not { } mapping)
            return;
        if (mapping.FindEntry("items") is not { } entry)
        {
            block.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(block.NameSpan, block.Name, "items"));
            return;
        }

        if (YamlKeys.AsSequence(entry.Value, "items", block.Diagnostics, entry.Key.Span) is not { } list)
            return;
        if (list.Items.IsEmpty)
            block.Diagnostics.Add(TemplateDiagnostics.EmptyContent.At(entry.Key.Span, "`items`"));
        var heading = Heading(mapping, block);
        var id = block.Chapter.NextNode();
        block.ReadId(mapping, id, AnchorKind.Other, []);
        var items = Items(list, block);
        if (items.IsEmpty)
            return;
        var timeline = new TimelineBlock(id, IsHorizontal(mapping, items.Length, block), items, block.Span);
        // A line in strong type stays with what follows; a box around both would keep a long timeline from being divided.
        if (heading is not null)
            blocks.Add(heading);
        blocks.Add(timeline);
    }

    private static ParagraphBlock? Heading(YamlMapping mapping, DataBlock block)
    {
        if (YamlKeys.Text(mapping, "title", block.Diagnostics) is not { } title)
            return null;
        var id = block.Chapter.NextNode();
        return new ParagraphBlock(id, ParagraphRole.Body, [new StyledInline(InlineStyle.Strong, InlineMarkdown.Read(title, block.Chapter), title.Span)], title.Span);
    }

    private static bool IsHorizontal(YamlMapping mapping, int count, DataBlock block)
    {
        if (BlockValues.Choice(mapping, "direction", ["vertical", "horizontal"], block) != "horizontal")
            return false;
        if (count <= TimelineBlock.MostAcross)
            return true;
        block.Diagnostics.Add(DataBlock.Shape("direction", "`vertical` for more than six items", mapping.FindEntry("direction")!.Value.Span));
        return false;
    }

    private static ImmutableArray<TimelineItem> Items(YamlSequence list, DataBlock block)
    {
        var items = ImmutableArray.CreateBuilder<TimelineItem>(list.Items.Length);
        foreach (var node in list.Items)
        {
            if (YamlKeys.AsMapping(node, "items", block.Diagnostics) is { } mapping && Item(mapping, block) is { } item)
                items.Add(item);
        }

        return items.ToImmutable();
    }

    private static TimelineItem? Item(YamlMapping mapping, DataBlock block)
    {
        YamlKeys.Check(mapping, ItemKeys, block.Diagnostics);
        var span = DataBlock.FirstLine(mapping.Span);
        if (YamlKeys.Text(mapping, "when", block.Diagnostics) is not { } when)
        {
            if (mapping.FindEntry("when") is null)
                block.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(span, "items", "when"));
            return null;
        }

        var chapter = block.Chapter;
        var id = chapter.NextNode();
        var parts = (When: chapter.NextNode(), Title: chapter.NextNode(), Text: chapter.NextNode());
        var (title, text) = (Text(mapping, "title", block), Text(mapping, "text", block));
        if (title.IsEmpty && text.IsEmpty)
            block.Diagnostics.Add(TemplateDiagnostics.MissingKey.At(span, "items", "title"));
        return new TimelineItem { Id = id, Parts = parts, When = When(when, chapter), Title = title, Text = text, Span = span };
    }

    private static ImmutableArray<Inline> Text(YamlMapping mapping, string key, DataBlock block) =>
        YamlKeys.Text(mapping, key, block.Diagnostics) is { } text ? InlineMarkdown.ReadCaption(text, block.Chapter) : [];

    /// <summary>A day or a fiscal year as the language writes it; anything else as it stands.</summary>
    private static ImmutableArray<Inline> When(SourcedText text, ChapterContext chapter)
    {
        var years = chapter.World.Report.FiscalYear;
        return PeriodParser.TryParse(text.Text, years) is { } period
            ? [new TextInline(chapter.World.Locale.FormatPeriod(period, years), text.Span)]
            : InlineMarkdown.ReadCaption(text, chapter);
    }
}
