using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.TemplateChecking.Parsing;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Marks;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>The Markdown that a template gives, with marks for what it prints.</summary>
/// <param name="Text">The Markdown.</param>
/// <param name="Map">The way back to the template.</param>
/// <param name="Items">What the marks stand for.</param>
internal sealed record EvaluatedTemplate(string Text, SourceMap Map, IReadOnlyList<PrintedItem> Items)
{
    /// <summary>Evaluates a template; what fails is reported, and the rest is there.</summary>
    /// <param name="template">The parsed template, without syntax errors.</param>
    /// <param name="body">Its place in the file.</param>
    /// <param name="chapter">The chapter.</param>
    [SuppressMessage("Design", "CA1031", Justification = "Scriban throws many kinds; each becomes a finding.")]
    public static EvaluatedTemplate? Evaluate(ParsedTemplate template, SourceSpan body, ChapterContext chapter)
    {
        var page = template.Page!;
        var output = new MappedOutput(Source(page, body), body);
        var context = new FactContext(chapter.World, template.Spans, output, chapter.Diagnostics);
        try
        {
            page.Evaluate(context);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var fault = ScribanFaults.Translate(exception, template.Spans, body.Slice(0, 1));
            chapter.Diagnostics.Add(fault.Diagnostic);
            if (fault.EndsChapter)
                return null;
        }

        return new EvaluatedTemplate(output.ToString(), output.Map, context.Items);
    }

    /// <summary>The very string whose slices Scriban writes for raw text.</summary>
    private static string Source(Scriban.Syntax.ScriptPage page, SourceSpan body)
    {
        foreach (var statement in page.Body!.Statements)
        {
            if (statement is Scriban.Syntax.ScriptRawStatement raw && raw.Text.FullText is { } full && full.Length == body.Length)
                return full;
        }

        return string.Empty;
    }
}
