using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Parsing;
using EsgReportGen.Templating.Blocks;
using EsgReportGen.Templating.Evaluation;
using EsgReportGen.Templating.Inlines;
using EsgReportGen.Templating.Markdown;
using EsgReportGen.Templating.Marks;

namespace EsgReportGen.Templating.Chapters;

/// <summary>Reads one chapter by itself: template, Scriban, Markdown, blocks. Depends on no other chapter, so that chapters are read side by side.</summary>
internal static class ChapterReader
{
    /// <summary>Reads a chapter.</summary>
    /// <param name="world">What all chapters share.</param>
    /// <param name="index">The chapter's place in the report, from 0.</param>
    /// <param name="key">The chapter's id and where it is listed.</param>
    /// <param name="sources">The project's files, for its template and, in a translation, the one in the source language.</param>
    /// <param name="diagnostics">Takes what is found, in document order.</param>
    public static ChapterDraft Read(ReportWorld world, int index, SourcedText key, ProjectSources sources, DiagnosticBag diagnostics)
    {
        var chapter = new ChapterContext(world, index, key.Text, diagnostics);
        var path = TemplateFolders.PathOf(world.Language, key);
        if (sources.Find(path) is not { } file)
        {
            chapter.Diagnostics.Add(TemplateDiagnostics.ChapterWithoutTemplate.At(key.Span, key.Text, path));
            return Nothing(chapter);
        }

        if (TemplateText.TooLong(file) is { } problem)
        {
            chapter.Diagnostics.Add(problem);
            return Nothing(chapter);
        }

        ReportMarks(file, chapter);
        var front = FrontMatter.Read(file, chapter.Diagnostics);
        if (Original(world, key, sources) is { } original)
            front = front.Under(original, chapter.Diagnostics);
        foreach (var disclosure in front.Disclosures)
        {
            if (world.Values.Catalog.Disclosures.Check(disclosure) is { } mistake)
                chapter.Diagnostics.Add(mistake);
        }

        if (front.Body.Text.AsSpan().IsWhiteSpace())
        {
            if (!chapter.Diagnostics.HasErrors)
                chapter.Diagnostics.Add(TemplateDiagnostics.EmptyChapter.At(key.Span, key.Text));
            return Nothing(chapter);
        }

        var template = ParsedTemplate.Parse(front.Body, chapter.Diagnostics);
        if (template.Page is null)
            return Nothing(chapter);
        TemplateChecker.Check(template, world.Values, world.Facts, world.Locale, chapter.Diagnostics, world.History);
        var draft = EvaluatedTemplate.Evaluate(template, front.Body, chapter) is { } evaluated ? Build(front, evaluated, chapter) : Nothing(chapter);
        UntakenBlocks.Check(template, front.Body, chapter);
        return draft;
    }

    private static SourceFile? Original(ReportWorld world, SourcedText key, ProjectSources sources) =>
        world.IsTranslation ? sources.Find(TemplateFolders.PathOf(world.Report.SourceLanguage, key)) : null;

    private static ChapterDraft Build(FrontMatter front, EvaluatedTemplate evaluated, ChapterContext chapter)
    {
        if (MarkdownReader.Read(evaluated.Text, evaluated.Map, chapter.Diagnostics) is not { } markdown)
            return Nothing(chapter);
        chapter.Items = evaluated.Items;
        var id = chapter.NextNode();
        var builder = new BlockBuilder(chapter, evaluated.Text, evaluated.Map, markdown);
        var heading = builder.TitleOf(front.Title, markdown);
        var blocks = builder.Children(markdown);
        builder.ReportUnusedNotes(markdown);
        if (heading is not null)
            blocks = blocks.Insert(0, heading);
        if (blocks.IsEmpty || blocks[0] is not HeadingBlock { Level: 1 } first)
        {
            if (!chapter.Diagnostics.HasErrors)
                chapter.Diagnostics.Add(DocumentDiagnostics.ChapterWithoutTitle.At(front.Body.Slice(0, 1), chapter.Key));
            return Nothing(chapter);
        }

        var title = front.Title is { } written ? InlineMarkdown.Read(written, chapter) : first.Content;
        var read = new Chapter
        {
            Id = id,
            Key = chapter.Key,
            Title = Cited(InlineText.WithoutNotes(title, false)),
            HeadOnlyTitle = front.Title is not null && heading is null ? title : [],
            Span = front.Title?.Span ?? first.Span,
            Blocks = blocks,
            IsBackCover = front.IsBackCover,
            Opener = front.Opener,
            OpenerImage = front.Image,
            Disclosures = front.Disclosures,
            Waivers = front.Waivers,
            Citations = chapter.Citations,
        };
        var unnumbered = builder.HasContents || front.IsBackCover ? new HashSet<NodeId>(builder.Unnumbered) { first.Id } : builder.Unnumbered;
        return new ChapterDraft(read, chapter.Anchors, unnumbered, chapter.Labels);
    }

    // A title repeats on every page: there its facts are words, since their occurrence is the one in the heading.
    private static ImmutableArray<Inline> Cited(ImmutableArray<Inline> title)
    {
        var result = ImmutableArray.CreateBuilder<Inline>(title.Length);
        foreach (var inline in title)
            result.Add(inline is FactInline fact ? new TextInline(fact.Text, fact.Span) : inline);
        return result.ToImmutable();
    }

    private static void ReportMarks(SourceFile file, ChapterContext chapter)
    {
        for (var at = Mark.Find(file.Text); at >= 0;)
        {
            chapter.Diagnostics.Add(TemplateDiagnostics.MarkInText.At(
                new SourceSpan(file, at, at + 1), ((int)file.Text[at]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)));
            var next = Mark.Find(file.Text.AsSpan(at + 1));
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    private static ChapterDraft Nothing(ChapterContext chapter) => new(null, chapter.Anchors, new HashSet<NodeId>(), []);
}
