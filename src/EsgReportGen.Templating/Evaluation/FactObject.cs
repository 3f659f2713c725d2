using EsgReportGen.TemplateChecking;
using EsgReportGen.Templating.Facts;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>A fact as Scriban handles it, once a function has worked on it.</summary>
internal sealed class FactObject : ReadOnlyMembers, IScriptCustomBinaryOperation, IScriptCustomUnaryOperation
{
    public FactObject(Fact fact)
    {
        Fact = fact;
    }

    /// <summary>The fact.</summary>
    public Fact Fact { get; }

    /// <inheritdoc />
    public bool TryEvaluate(
        TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? leftValue, SourceSpan rightSpan, object? rightValue, out object? result) =>
        FactOperators.TryEvaluate((FactContext)context, span, op, leftSpan, leftValue, rightSpan, rightValue, out result);

    /// <inheritdoc />
    public bool TryEvaluate(TemplateContext context, SourceSpan span, ScriptUnaryOperator op, object rightValue, out object result) =>
        FactOperators.TryEvaluate((FactContext)context, span, op, out result);

    /// <inheritdoc />
    protected override object? Member(FactContext context, SourceSpan span, string member) =>
        throw new TemplateFault(TemplateDiagnostics.UnknownMetric.At(context.Spans.Of(span), member).WithHint("a fact has no members; use a function behind a bar"));
}
