using System;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.TemplateChecking.Parsing;

/// <summary>Turns Scriban's places, whose ends are inclusive and sometimes missing, into spans of the template file.</summary>
public sealed class ScribanSpans
{
    private readonly SourceSpan body;

    /// <param name="body">The part of the file that Scriban parsed.</param>
    public ScribanSpans(SourceSpan body)
    {
        this.body = body;
    }

    /// <summary>The span of a node. Where Scriban has no end, the span reaches to the end of the node's last known part.</summary>
    public SourceSpan Of(Scriban.Syntax.ScriptNode node) => Of(node switch
    {
        Scriban.Syntax.ScriptFunctionCall call when call.Span.End.Offset < call.Span.Start.Offset => Join(call),
        _ => node.Span,
    });

    /// <summary>The span of a place.</summary>
    public SourceSpan Of(Scriban.Parsing.SourceSpan span)
    {
        var start = span.Start.Offset < 0 ? body.Length : Math.Min(span.Start.Offset, body.Length);
        var end = Math.Min(Math.Max(span.End.Offset + 1, start), body.Length);
        return body.Slice(start, end - start);
    }

    private static Scriban.Parsing.SourceSpan Join(Scriban.Syntax.ScriptFunctionCall call)
    {
        var last = call.Arguments.Count > 0 ? call.Arguments[call.Arguments.Count - 1] : call.Target;
        return new Scriban.Parsing.SourceSpan(call.Span.FileName, call.Span.Start, (last ?? call).Span.End);
    }
}
