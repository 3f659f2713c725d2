using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Facts;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>A path under <c>m</c>: a fact for the report's year, the way to other metrics, or both.</summary>
internal sealed class FactNode : ReadOnlyMembers, IScriptCustomBinaryOperation, IScriptCustomUnaryOperation
{
    public FactNode(FactPath path)
    {
        Path = path;
    }

    /// <summary>The path.</summary>
    public FactPath Path { get; }

    /// <summary>The fact of this path for the report's year; throws a <see cref="TemplateFault"/> if there is none.</summary>
    public Fact Fact(FactContext context, Foundation.Sources.SourceSpan span)
    {
        if (FactRules.IsMetric(Path, span) is { } prefix)
            throw new TemplateFault(prefix);
        var value = FactRules.At(context.World.Values, Path.Metric!, context.World.Report.Period, span, out var problem);
        return value is null ? throw new TemplateFault(problem!) : new Fact(value, Foundation.Globalization.ValueFormat.AsPublished);
    }

    /// <inheritdoc />
    public bool TryEvaluate(
        TemplateContext context, SourceSpan span, ScriptBinaryOperator op, SourceSpan leftSpan, object? leftValue, SourceSpan rightSpan, object? rightValue, out object? result) =>
        FactOperators.TryEvaluate((FactContext)context, span, op, leftSpan, leftValue, rightSpan, rightValue, out result);

    /// <inheritdoc />
    public bool TryEvaluate(TemplateContext context, SourceSpan span, ScriptUnaryOperator op, object rightValue, out object result) =>
        FactOperators.TryEvaluate((FactContext)context, span, op, out result);

    /// <inheritdoc />
    protected override object? Member(FactContext context, SourceSpan span, string member)
    {
        if (Path.Find(member) is not { } next)
            throw new TemplateFault(context.World.Facts.Unknown(Path, member, context.Spans.Of(span)));
        return next.Dimension is { } dimension ? context.Parts(dimension) : new FactNode(next);
    }
}
