using System;
using System.Text;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Parsing;
using EsgReportGen.Templating.Blocks;
using EsgReportGen.Templating.DataBlocks;
using EsgReportGen.Templating.Evaluation;
using EsgReportGen.Templating.Markdown;
using Scriban.Syntax;

namespace EsgReportGen.Templating.Chapters;

/// <summary>Reads the data blocks of branches that were not taken, of loops without a turn and of functions never called, only for what is wrong with them.</summary>
internal sealed class UntakenBlocks
{
    // Stands where a statement may print; no fence and no key of YAML begins with it.
    private const char Unknown = '\uFFFC';

    private readonly ScribanSpans spans;
    private readonly SourceSpan body;
    private readonly ChapterContext chapter;
    private bool mayEnd;

    private UntakenBlocks(ScribanSpans spans, SourceSpan body, ChapterContext chapter)
    {
        this.spans = spans;
        this.body = body;
        this.chapter = chapter;
    }

    /// <summary>Adds the findings in blocks that the chapter has not read.</summary>
    /// <param name="template">The template, without syntax errors.</param>
    /// <param name="body">Its place in the file.</param>
    /// <param name="chapter">The chapter, as far as it was read.</param>
    public static void Check(ParsedTemplate template, SourceSpan body, ChapterContext chapter)
    {
        if (MayHoldFence(body.Text))
            new UntakenBlocks(template.Spans, body, chapter).Visit(template.Page!.Body!, isPage: true);
    }

    private void Visit(ScriptNode node, bool isPage = false)
    {
        mayEnd |= node is ScriptReturnStatement;
        for (var i = 0; i < node.ChildrenCount; i++)
        {
            if (node.GetChildren(i) is { } child)
                Visit(child);
        }

        // What stands in no branch was read, unless the template may end above it.
        if (node is ScriptBlockStatement branch && (!isPage || mayEnd))
            Check(branch);
    }

    private void Check(ScriptBlockStatement branch)
    {
        var text = new StringBuilder();
        var map = new SourceMap(body);
        foreach (var statement in branch.Statements)
        {
            if (statement is ScriptRawStatement raw)
            {
                map.AddRaw(text.Length, raw.Text.Length, raw.Text.Index);
                text.Append(raw.Text.FullText, raw.Text.Index, raw.Text.Length);
            }
            else if (statement is not ScriptEscapeStatement)
            {
                map.AddWritten(text.Length, 1, DataBlock.FirstLine(spans.Of(statement)));
                text.Append(Unknown);
            }
        }

        var markdown = text.ToString();
        if (!MayHoldFence(markdown))
            return;
        var scratch = new ChapterContext(chapter);
        if (MarkdownReader.Read(markdown, map, new DiagnosticBag()) is { } tree)
            new BlockBuilder(scratch, markdown, map, tree).ReadUnread(tree);
        foreach (var finding in scratch.Diagnostics.ToImmutable())
        {
            // What defines a note may stand outside the branch, or be printed by another.
            if (finding.Id != TemplateDiagnostics.UndefinedFootnote.Id)
                chapter.Diagnostics.Add(finding);
        }
    }

    private static bool MayHoldFence(string text) =>
        text.Contains("```", StringComparison.Ordinal) || text.Contains("~~~", StringComparison.Ordinal);
}
