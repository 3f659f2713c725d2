using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.TemplateChecking.Parsing;
using EsgReportGen.Templating.Facts;
using EsgReportGen.Templating.Marks;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>
/// Scriban's context for a chapter: strict, without Scriban's own functions, bounded by counted steps. What it prints becomes a mark.
/// A statement that fails is reported and left out, so that one run finds all mistakes.
/// </summary>
internal sealed class FactContext : TemplateContext
{
    private readonly MappedOutput output;
    private readonly DiagnosticBag diagnostics;
    private readonly KnownMistakes known;
    private int steps = EvaluationLimits.Steps;
    private int loopSteps = EvaluationLimits.LoopSteps;
    private long written;
    private bool hasFailed;

    public FactContext(ReportWorld world, ScribanSpans spans, MappedOutput output, DiagnosticBag diagnostics)
        : base(Builtins.Create(world), StringComparer.Ordinal)
    {
        World = world;
        Spans = spans;
        this.output = output;
        this.diagnostics = diagnostics;
        known = new KnownMistakes(diagnostics.ToImmutable());
        // Variables of the template; without it Scriban sets them among the builtins.
        PushGlobal(new ScriptObject(StringComparer.Ordinal));
        PushOutput(output);
        StrictVariables = true;
        EnableRelaxedMemberAccess = EnableRelaxedTargetAccess = EnableRelaxedFunctionAccess = EnableRelaxedIndexerAccess = EnableNullIndexer = false;
        LoopLimit = EvaluationLimits.LoopSteps;
        RecursiveLimit = EvaluationLimits.Recursion;
        ObjectRecursionLimit = 20;
        // Scriban's own limit of length cuts silently, so ours must be reached first; without one `'a' * 2000000000` fills the memory.
        LimitToString = 2 * EvaluationLimits.Written;
        AutoIndent = false;
        NewLine = "\n";
        TryGetVariable = FindVariable;
    }

    /// <summary>What all chapters share.</summary>
    public ReportWorld World { get; }

    /// <summary>Places in the template.</summary>
    public ScribanSpans Spans { get; }

    /// <summary>What the marks in the output stand for.</summary>
    public List<PrintedItem> Items { get; } = [];

    /// <summary>Reports something that keeps nothing from being printed.</summary>
    public void Warn(EsgReportGen.Foundation.Diagnostics.Diagnostic finding) => diagnostics.Add(finding);

    /// <inheritdoc />
    public override object? Evaluate(ScriptNode? scriptNode, bool aliasReturnedFunction)
    {
        if (scriptNode is null)
            return null;
        if (--steps < 0)
            throw new TemplateFault(TemplateDiagnostics.TooManySteps.At(Spans.Of(scriptNode), ScribanFaults.Number(EvaluationLimits.Steps)), true);
        if (scriptNode is ScriptBinaryExpression { Operator: ScriptBinaryOperator.CompareEqual or ScriptBinaryOperator.CompareNotEqual } comparison)
            return Compare(comparison);
        if (scriptNode is not ScriptStatement || scriptNode is ScriptBlockStatement)
            return Bounded(base.Evaluate(scriptNode, aliasReturnedFunction), scriptNode);
        return TemplateChecker.IsRefused(scriptNode) ? null : Statement(scriptNode, aliasReturnedFunction);
    }

    /// <summary>The marks or words that print a value.</summary>
    public string Text(object? value, Foundation.Sources.SourceSpan span) => value switch
    {
        null => string.Empty,
        string text => Bounded(text, span),
        // What a capture holds.
        IScriptOutput captured => Bounded(captured.ToString() ?? string.Empty, span),
        FactNode node => FactText(node.Fact(this, span), span),
        FactObject fact => FactText(fact.Fact, span),
        PeriodObject period => Marked(new PrintedWords(World.Locale.FormatPeriod(period.Period, World.Report.FiscalYear), false, span)),
        WordsObject words => Marked(new PrintedWords(words.Text, words.IsMarkdown, span)),
        PageObject page => Marked(new PrintedPage(page.Anchor, span)),
        _ => throw new TemplateFault(TemplateDiagnostics.CannotPrint.At(span, Describe(value))
            .WithHint(value is int or long or double or decimal ? "declare it as a metric and print that, so that the number has a source" : null)),
    };

    /// <summary>The parts of a dimension that have a value for the report's year, in declared order.</summary>
    public ScriptArray Parts(Breakdown dimension)
    {
        var parts = new ScriptArray();
        foreach (var id in dimension.Members)
        {
            if (World.Facts.Find(id) is { } path)
                parts.Add(new FactNode(path));
        }

        parts.IsReadOnly = true;
        return parts;
    }

    /// <inheritdoc />
    public override string ObjectToString(object? value, bool nested = false) => Text(value, output.Current);

    /// <inheritdoc />
    public override bool ToBool(Scriban.Parsing.SourceSpan span, object? value) => value switch
    {
        FactNode node => node.Fact(this, Spans.Of(span)).Value.Content is not Metrics.Values.FactContent.Missing,
        FactObject fact => fact.Fact.Value.Content is not Metrics.Values.FactContent.Missing,
        _ => base.ToBool(span, value),
    };

    /// <inheritdoc />
    protected override bool OnStepLoop(ScriptLoopStatementBase loop)
    {
        if (--loopSteps < 0)
            throw new TemplateFault(TemplateDiagnostics.LoopTooLong.At(Spans.Of(loop).Slice(0, 5), ScribanFaults.Number(EvaluationLimits.LoopSteps)), true);
        return base.OnStepLoop(loop);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Scriban throws many kinds; each becomes a finding at its statement.")]
    private object? Statement(ScriptNode node, bool alias)
    {
        var outer = output.Current;
        var span = Spans.Of(node is ScriptExpressionStatement { Expression: { } printed } ? printed : node);
        // What the checker found wrong need not fail again.
        if (node is ScriptExpressionStatement && known.IsIn(span))
            return null;
        output.Current = span;
        try
        {
            var result = base.Evaluate(node, alias);
            if (node is ScriptReturnStatement or ScriptFunction)
                return result;
            // The block writes the result right after this call, so the current place must stay.
            output.Current = span;
            var text = node is ScriptExpressionStatement { Expression: ScriptIncrementDecrementExpression or ScriptAssignExpression } ? null : Text(result, span);
            CountWritten(node is ScriptRawStatement raw ? raw.Text.Length : text?.Length ?? 0, span);
            return text;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            var fault = ScribanFaults.Translate(exception, Spans, span);
            if (fault.EndsChapter)
                throw fault;
            output.Current = outer;
            Add(fault.Diagnostic);
            return null;
        }
    }

    // The checker speaks of every name that may not be set; below a statement that failed, an unknown one is only what follows.
    private void Add(Diagnostic finding)
    {
        var isUnknownName = ReferenceEquals(finding.Descriptor, TemplateDiagnostics.UnknownName);
        if (known.Explains(finding) || (isUnknownName && hasFailed))
            return;
        hasFailed |= !isUnknownName;
        diagnostics.Add(finding);
    }

    // Scriban compares texts by what they print, and words of the data print a mark.
    private object? Compare(ScriptBinaryExpression comparison)
    {
        var (left, right) = (Evaluate(comparison.Left!), Evaluate(comparison.Right!));
        if (left is WordsObject || right is WordsObject)
            return Equals((left as WordsObject)?.Text ?? left, (right as WordsObject)?.Text ?? right) == (comparison.Operator == ScriptBinaryOperator.CompareEqual);
        return ScriptBinaryExpression.Evaluate(this, comparison.Span, comparison.Operator, comparison.Left!.Span, left, comparison.Right!.Span, right);
    }

    // Counted for captures too, which do not reach the output at once.
    private void CountWritten(int length, Foundation.Sources.SourceSpan span)
    {
        written += length;
        if (written > EvaluationLimits.Written || output.Length > EvaluationLimits.Output)
            throw new TemplateFault(TemplateDiagnostics.OutputTooLong.At(span, ScribanFaults.Number(EvaluationLimits.Output)), true);
    }

    private object? Bounded(object? result, ScriptNode node) => result switch
    {
        string text => Bounded(text, Spans.Of(node)),
        ScriptArray { Count: > EvaluationLimits.LoopSteps } =>
            throw new TemplateFault(TemplateDiagnostics.LoopTooLong.At(Spans.Of(node), ScribanFaults.Number(EvaluationLimits.LoopSteps)), true),
        _ => result,
    };

    private static string Bounded(string text, Foundation.Sources.SourceSpan span) => text.Length <= EvaluationLimits.Output
        ? text
        : throw new TemplateFault(TemplateDiagnostics.OutputTooLong.At(span, ScribanFaults.Number(EvaluationLimits.Output)), true);

    private bool FindVariable(TemplateContext context, Scriban.Parsing.SourceSpan span, ScriptVariable variable, out object? value)
    {
        value = null;
        if (variable.Scope != ScriptVariableScope.Global)
            return false;
        if (ReportPeriods.Find(variable.Name, World.Report) is { } period)
        {
            value = new PeriodObject(period);
            return true;
        }

        var place = Spans.Of(span);
        if (ReportPeriods.LooksLikePeriod(variable.Name) || variable.Name == "base")
            throw new TemplateFault(ReportPeriods.Unknown(variable.Name, World.Report, place));
        if (variable.Parent is ScriptFunctionCall call && ReferenceEquals(call.Target, variable))
            throw new TemplateFault(TemplateChecker.UnknownFunction(variable.Name, place));
        throw new TemplateFault(TemplateDiagnostics.UnknownName.At(place, variable.Name));
    }

    private string FactText(Fact fact, Foundation.Sources.SourceSpan span)
    {
        var mark = Marked(new PrintedFact(fact, span));
        return fact.Words is { } words ? words.Replace("{}", mark, StringComparison.Ordinal) : mark;
    }

    private string Marked(PrintedItem item)
    {
        Items.Add(item);
        return Mark.Of(Items.Count - 1);
    }

    private static string Describe(object value) => value switch
    {
        bool => "true or false",
        int or long or double or decimal or float => "a number",
        ScriptArray => "a list",
        ReportObject => "the report",
        SiteObject => "a site",
        IScriptCustomFunction => "a function",
        _ => "this value",
    };
}
