using System.Collections.Generic;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking.Checking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.TemplateChecking.Functions;
using EsgReportGen.TemplateChecking.Parsing;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking;

/// <summary>
/// Checks a template against the facts without running it, so that every branch is seen: unknown metrics, members, functions,
/// periods and units, arithmetic on facts, facts in interpolated strings.
/// </summary>
public sealed partial class TemplateChecker
{
    private readonly MetricValues values;
    private readonly FactTree facts;
    private readonly ScribanSpans spans;
    private readonly DiagnosticBag diagnostics;
    private readonly TemplateScope scope = new();
    private readonly Dictionary<string, int> assigned;

    private TemplateChecker(ParsedTemplate template, ScriptPage page, MetricValues values, FactTree facts, DiagnosticBag diagnostics)
    {
        this.values = values;
        this.facts = facts;
        this.diagnostics = diagnostics;
        spans = template.Spans;
        assigned = VariableFinder.Find(page);
        foreach (var name in assigned.Keys)
            scope.Declare(name);
    }

    /// <summary>Checks a template.</summary>
    /// <param name="template">The template; one with syntax errors is left alone.</param>
    /// <param name="values">The facts.</param>
    /// <param name="facts">Their paths.</param>
    /// <param name="diagnostics">Takes the findings, in the order of the template.</param>
    public static void Check(ParsedTemplate template, MetricValues values, FactTree facts, DiagnosticBag diagnostics)
    {
        if (template.Page is { } page)
            new TemplateChecker(template, page, values, facts, diagnostics).Statement(page.Body);
    }

    /// <summary>Whether a statement of Scriban is none of the template language's.</summary>
    public static bool IsRefused(ScriptNode statement) =>
        statement is ScriptImportStatement or ScriptWithStatement or ScriptWrapStatement or ScriptReadOnlyStatement or ScriptTableRowStatement;

    private void Statement(ScriptNode? node)
    {
        switch (node)
        {
            case null or ScriptRawStatement or ScriptEscapeStatement or ScriptKeyword or ScriptToken:
                return;
            case ScriptExpressionStatement statement:
                Printed(statement.Expression);
                return;
            case ScriptForStatement loop:
                Loop(loop);
                return;
            case ScriptFunction function:
                Function(function);
                return;
            case ScriptCaptureStatement capture:
                Target(capture.Target, TemplateType.Text);
                Statement(capture.Body);
                return;
            case not null when IsRefused(node):
                diagnostics.Add(TemplateDiagnostics.StatementRefused.At(spans.Of(node).Slice(0, Word(node).Length), Word(node)));
                return;
            case ScriptObjectMember member:
                TypeOf(member.Value);
                return;
            case ScriptExpression expression:
                TypeOf(expression);
                return;
        }

        for (var i = 0; i < node.ChildrenCount; i++)
            Statement(node.GetChildren(i));
    }

    private void Printed(ScriptExpression? expression)
    {
        if (expression is null)
            return;
        var type = TypeOf(expression);
        switch (type)
        {
            case TemplateType.Path path:
                Report(FactRules.IsMetric(path.Node, spans.Of(expression)));
                if (path.Node.Metric is { } metric)
                    Report(At(metric, values.Catalog.Report.Period, expression));
                break;
            case TemplateType.Facts:
                diagnostics.Add(TemplateDiagnostics.CannotPrint.At(spans.Of(expression), "a list of facts").WithHint("loop over it with `for`"));
                break;
            case TemplateType.Other other when other == TemplateType.Number:
                diagnostics.Add(TemplateDiagnostics.CannotPrint.At(spans.Of(expression), other.Name)
                    .WithHint("declare it as a metric and print that, so that the number has a source"));
                break;
            case TemplateType.Other other when other == TemplateType.Report || other == TemplateType.Truth || other == TemplateType.Periods:
                diagnostics.Add(TemplateDiagnostics.CannotPrint.At(spans.Of(expression), other.Name));
                break;
        }
    }

    private void Loop(ScriptForStatement loop)
    {
        var items = TypeOf(loop.Iterator);
        foreach (var argument in loop.NamedArguments ?? [])
            TypeOf(argument.Value);
        var item = items switch
        {
            TemplateType.Facts { Members.Length: 1 } list => new TemplateType.Fact(list.Members[0]),
            TemplateType.Facts => new TemplateType.Fact(null),
            _ when items == TemplateType.Periods => TemplateType.Period,
            _ => TemplateType.Unknown,
        };
        if (items is TemplateType.Path or TemplateType.Fact)
            NotAList(loop.Iterator, items);
        if (loop.Variable is ScriptVariable variable && !IsReserved(variable))
            scope.Set(variable.Name, item);
        Statement(loop.Body);
        if (loop.Variable is ScriptVariable used)
            scope.Set(used.Name, TemplateType.Unknown);
        Statement(loop.Else);
    }

    private void NotAList(ScriptExpression? iterator, TemplateType type)
    {
        var path = (type as TemplateType.Path)?.Node.Path ?? type.Metric?.Id.Text ?? "this";
        diagnostics.Add(TemplateDiagnostics.NoMembers.At(spans.Of(iterator!), path, " to loop over")
            .WithHint("loop over `… | members`, a dimension, or `periods \"last 5\"`"));
    }

    private void Function(ScriptFunction function)
    {
        foreach (var parameter in function.Parameters ?? [])
            scope.Set(parameter.Name!.Name, TemplateType.Unknown);
        Statement(function.Body);
    }

    private void Target(ScriptExpression? target, TemplateType type)
    {
        if (target is null)
            return;
        if (target is not ScriptVariable variable)
        {
            diagnostics.Add(TemplateDiagnostics.NameIsReadOnly.At(spans.Of(target), target.ToString()!));
            return;
        }

        if (!IsReserved(variable))
            scope.Set(variable.Name, assigned.TryGetValue(variable.Name, out var count) && count > 1 ? TemplateType.Unknown : type);
    }

    private bool IsReserved(ScriptVariable variable)
    {
        var reserved = variable.Name is "m" or "report" or "prior" or "base"
            || TemplateFunctions.Find(variable.Name) is not null
            || ReportPeriods.LooksLikePeriod(variable.Name);
        if (reserved)
            diagnostics.Add(TemplateDiagnostics.NameIsReadOnly.At(spans.Of(variable), variable.Name));
        return reserved;
    }

    private Diagnostic? At(Metrics.Catalog.Metric metric, Foundation.Periods.Period period, ScriptNode node)
    {
        FactRules.At(values, metric, period, spans.Of(node), out var problem);
        return problem;
    }

    private void Report(Diagnostic? problem)
    {
        if (problem is not null)
            diagnostics.Add(problem);
    }

    private static string Word(ScriptNode node) => node switch
    {
        ScriptImportStatement => "import",
        ScriptWithStatement => "with",
        ScriptWrapStatement => "wrap",
        ScriptReadOnlyStatement => "readonly",
        _ => "tablerow",
    };
}
