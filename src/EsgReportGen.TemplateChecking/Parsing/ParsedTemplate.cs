using System;
using EsgReportGen.Foundation.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using SourceSpan = EsgReportGen.Foundation.Sources.SourceSpan;

namespace EsgReportGen.TemplateChecking.Parsing;

/// <summary>The Scriban tree of a template and the way from it back to the file.</summary>
/// <param name="Page">The tree; null if the template has syntax errors.</param>
/// <param name="Spans">The places of its nodes in the file.</param>
public sealed record ParsedTemplate(ScriptPage? Page, ScribanSpans Spans)
{
    /// <summary>Parses the body of a template. Depth is bounded by Scriban's parser (250 levels).</summary>
    /// <param name="body">The template without its front matter.</param>
    /// <param name="diagnostics">Takes syntax errors.</param>
    public static ParsedTemplate Parse(SourceSpan body, DiagnosticBag diagnostics)
    {
        var spans = new ScribanSpans(body);
        // Trivia are only good for printing the template again.
        var template = Template.Parse(body.Text, null, ParserOptions.Default, new LexerOptions { KeepTrivia = false });
        foreach (var message in template.Messages)
        {
            if (message.Type == ParserMessageType.Error)
                diagnostics.Add(TemplateDiagnostics.TemplateSyntax.At(spans.Of(message.Span), Sentence(message.Message)));
        }

        return new ParsedTemplate(template.HasErrors ? null : template.Page, spans);
    }

    private static string Sentence(string message)
    {
        var text = message.Trim().TrimEnd('.');
        const string prefix = "Error while parsing ";
        if (text.StartsWith(prefix, StringComparison.Ordinal) && text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
            text = text.Substring(colon + 2);
        return text.Length == 0 ? "unknown reason" : char.ToLowerInvariant(text[0]) + text.Substring(1);
    }
}
