using System;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Evaluation;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;

namespace EsgReportGen.Templating.Markdown;

/// <summary>Parses Markdown as templates have it, within limits.</summary>
internal static class MarkdownReader
{
    private static readonly MarkdownPipeline Chapter = Build();

    /// <summary>Parses a text.</summary>
    /// <param name="text">The Markdown with its marks.</param>
    /// <param name="map">The way back to the template.</param>
    /// <param name="diagnostics">Takes what is beyond the limits.</param>
    /// <returns>The tree, or null with a finding.</returns>
    public static MarkdownDocument? Read(string text, ITextMap map, DiagnosticBag diagnostics)
    {
        if (MarkdownLimits.Find(text, map) is { } problem)
        {
            diagnostics.Add(problem);
            return null;
        }

        try
        {
            return Markdig.Markdown.Parse(text, Chapter);
        }
        catch (ArgumentException)
        {
            // Markdig's way to say that its own limit of nesting is reached.
            diagnostics.Add(TemplateDiagnostics.MarkdownUnreadable.At(map.Map(0, 1)));
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true }
            .UseEmphasisExtras(EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript | EmphasisExtraOptions.Strikethrough)
            .UsePipeTables()
            .UseFootnotes()
            .UseCustomContainers();
        builder.InlineParsers.Insert(0, new BracketedSpanParser());
        // The last one, or the attributes of containers are lost.
        builder.UseGenericAttributes();
        builder.Extensions.Add(new HeadingAttributes());
        return builder.Build();
    }
}
