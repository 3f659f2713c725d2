using System;
using System.Collections.Generic;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Inlines;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using HeadingBlock = EsgReportGen.Document.Blocks.HeadingBlock;

namespace EsgReportGen.Templating.Blocks;

/// <content>The chapter as a whole: its title, and notes that nothing uses.</content>
internal sealed partial class BlockBuilder
{
    /// <summary>The heading made from the front matter's title for a chapter that does not begin with one of its own; otherwise null.</summary>
    public HeadingBlock? TitleOf(SourcedText? title, MarkdownDocument markdown)
    {
        if (markdown.Count > 0 && markdown[0] is Markdig.Syntax.HeadingBlock { Level: 1 })
            return null;
        if (title is not { } written)
        {
            // A heading of level 1 further down is then in the wrong place.
            lastLevel = int.MaxValue;
            return null;
        }

        var id = chapter.NextNode();
        var content = InlineMarkdown.Read(written, chapter);
        if (content.IsEmpty)
            return null;
        CheckLevel(1, written.Span);
        var anchor = HeadingAnchor(null, 1, id, InlineText.WithoutNotes(content, false), written.Span);
        return new HeadingBlock(id, 1, string.Empty, anchor, content, written.Span);
    }

    /// <summary>Reports the notes that have no mark.</summary>
    public void ReportUnusedNotes(MarkdownDocument markdown)
    {
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var block in markdown)
        {
            if (block is not FootnoteGroup group)
                continue;
            foreach (var child in group)
            {
                if (child is Footnote { Label: { } label })
                    used.Add(label);
            }
        }

        foreach (var block in markdown)
        {
            if (block is not LinkReferenceDefinitionGroup definitions)
                continue;
            foreach (var child in definitions)
            {
                if (child is FootnoteLinkReferenceDefinition { Label: { } label } definition && !used.Contains(label) && chapter.Notes?.IsTaken(label.TrimStart('^')) != true)
                    chapter.Diagnostics.Add(TemplateDiagnostics.UnusedFootnote.At(Place(definition), label.TrimStart('^')));
            }
        }
    }
}
