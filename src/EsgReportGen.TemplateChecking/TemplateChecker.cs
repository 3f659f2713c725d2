using System;
using System.Collections.Generic;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking.Checking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.TemplateChecking.Functions;
using EsgReportGen.TemplateChecking.Parsing;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking;

/// <summary>
/// Checks a template against the facts without running it, so that every branch is seen: unknown metrics, members, functions,
/// periods and units, periods outside a series, arithmetic on facts, facts in interpolated strings.
/// </summary>
/// <remarks>
/// A loop variable can be each of several facts or periods. What is wrong for one of them is a finding where nothing stands between the loop and
/// its use; below a condition, which may keep that one out, only what is wrong for all of them is. So a finding is never a false alarm.
/// </remarks>
public sealed partial class TemplateChecker
{
    private readonly MetricValues values;
    private readonly FactTree facts;
    private readonly ReportLocale? locale;
    private readonly ValueHistory? history;
    private readonly ScribanSpans spans;
    private readonly DiagnosticBag diagnostics;
    private readonly TemplateScope scope = new();
    private readonly Assignments names = new();
    private readonly Dictionary<string, int> assigned;
    private int conditions;

    private TemplateChecker(ParsedTemplate template, ScriptPage page, MetricValues values, FactTree facts, ReportLocale? locale, ValueHistory? history, DiagnosticBag diagnostics)
    {
        this.history = history;
        this.values = values;
        this.facts = facts;
        this.locale = locale;
        this.diagnostics = diagnostics;
        spans = template.Spans;
        assigned = VariableFinder.Find(page);
        foreach (var name in assigned.Keys)
            scope.Set(name, TemplateType.Unknown);
    }

    /// <summary>Checks a template.</summary>
    /// <param name="template">The template; one with syntax errors is left alone.</param>
    /// <param name="values">The facts.</param>
    /// <param name="facts">Their paths.</param>
    /// <param name="locale">The tables of the template's language, for magnitude words; null to leave these unchecked.</param>
    /// <param name="diagnostics">Takes the findings, in the order of the template.</param>
    /// <param name="history">What earlier editions printed; null to leave unchecked what a template asks of them.</param>
    public static void Check(
        ParsedTemplate template, MetricValues values, FactTree facts, ReportLocale? locale, DiagnosticBag diagnostics, ValueHistory? history = null)
    {
        if (template.Page is not { } page)
            return;
        var found = new DiagnosticBag();
        var checker = new TemplateChecker(template, page, values, facts, locale, history, found);
        checker.Statement(page.Body);
        checker.ReportUnset();
        diagnostics.AddRange([.. found.ToImmutable().OrderBy(d => d.Span.Start)]);
    }

    /// <summary>Whether a statement of Scriban is none of the template language's.</summary>
    public static bool IsRefused(ScriptNode statement) =>
        statement is ScriptImportStatement or ScriptWithStatement or ScriptWrapStatement or ScriptReadOnlyStatement or ScriptTableRowStatement;

    private void Statement(ScriptNode? node)
    {
        if (IsSpent())
            return;
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
            case ScriptIfStatement choice:
                Condition(choice.Condition);
                Perhaps(() => Statement(choice.Then), () => Statement(choice.Else));
                return;
            case ScriptWhileStatement loop:
                Condition(loop.Condition);
                names.Loop(null, false, () => Conditional(loop.Body), () => { });
                return;
            case ScriptCaseStatement choice:
                Used(TypeOf(choice.Value), choice.Value);
                Conditional(choice.Body);
                return;
            case ScriptWhenStatement choice:
                foreach (var value in choice.Values)
                    Used(TypeOf(value), value);
                names.Branches(() => Statement(choice.Body), () => Statement(choice.Next));
                return;
            case ScriptReturnStatement end:
                TypeOf(end.Expression);
                names.Leave(isLoop: false);
                return;
            case ScriptBreakStatement or ScriptContinueStatement:
                names.Leave(isLoop: true);
                return;
            case ScriptFunction function:
                Define(function);
                return;
            case ScriptCaptureStatement capture:
                Statement(capture.Body);
                Target(capture.Target, TemplateType.Text);
                return;
            case not null when IsRefused(node):
                diagnostics.Add(TemplateDiagnostics.StatementRefused.At(spans.Of(node).Slice(0, Word(node).Length), Word(node)));
                return;
            case ScriptExpression expression:
                TypeOf(expression);
                return;
        }

        for (var i = 0; i < node.ChildrenCount; i++)
            Statement(node.GetChildren(i));
    }

    /// <summary>One of two things is done, depending on a condition.</summary>
    private void Perhaps(Action then, Action? otherwise = null)
    {
        conditions++;
        names.Branches(then, otherwise ?? (() => { }));
        conditions--;
    }

    private void Conditional(ScriptNode? node)
    {
        conditions++;
        Statement(node);
        conditions--;
    }

    private void Printed(ScriptExpression? expression)
    {
        if (expression is null)
            return;
        var type = TypeOf(expression);
        switch (type)
        {
            case TemplateType.Path or TemplateType.Fact:
                Used(type, expression);
                break;
            case TemplateType.Facts:
                diagnostics.Add(TemplateDiagnostics.CannotPrint.At(spans.Of(expression), "a list of facts").WithHint("loop over it with `for`"));
                break;
            case TemplateType.Other other when other == TemplateType.Number:
                diagnostics.Add(TemplateDiagnostics.CannotPrint.At(spans.Of(expression), other.Name)
                    .WithHint("declare it as a metric and print that, so that the number has a source"));
                break;
            case TemplateType.Other other when other == TemplateType.Site || other == TemplateType.Sites:
                diagnostics.Add(TemplateDiagnostics.CannotPrint.At(spans.Of(expression), other.Name)
                    .WithHint(other == TemplateType.Site ? "print its name: `….name`" : "loop over it: `for s in sites`"));
                break;
            case TemplateType.Periods or TemplateType.List:
            case TemplateType.Other other when other == TemplateType.Report || other == TemplateType.Truth:
                diagnostics.Add(TemplateDiagnostics.CannotPrint.At(spans.Of(expression), type.Describe()));
                break;
        }
    }

    private void Loop(ScriptForStatement loop)
    {
        var items = TypeOf(loop.Iterator);
        foreach (var argument in loop.NamedArguments ?? [])
            TypeOf(argument.Value);
        if (items is TemplateType.Path or TemplateType.Fact)
            NotAList(loop.Iterator, items);
        var isWhole = (loop.NamedArguments?.Count ?? 0) == 0;
        var variable = loop.Variable as ScriptVariable;
        if (variable is not null && !IsReserved(variable))
            scope.Set(variable.Name, Item(items, !isWhole || LoopExits.IsIn(loop.Body) ? -1 : conditions));
        var runs = isWhole && (items is TemplateType.Periods { Of.IsEmpty: false } or TemplateType.Facts { Members.IsEmpty: false }
            || loop.Iterator is ScriptArrayInitializerExpression { Values.Count: > 0 });
        names.Loop(variable?.Name, runs, Body, () => Conditional(loop.Else));

        void Body()
        {
            Statement(loop.Body);
            if (variable is not null)
                scope.Set(variable.Name, TemplateType.Unknown);
            // Behind the loop, a name holds what the last round set, not each of several things.
            foreach (var name in VariableFinder.Find(loop.Body).Keys)
            {
                if (scope.Find(name) is TemplateType.Fact or TemplateType.One)
                    scope.Set(name, Parameter(scope.Find(name)!, isSure: false));
            }
        }
    }

    /// <summary>What a loop over a list has in its hand.</summary>
    /// <param name="list">The list.</param>
    /// <param name="around">The number of conditions around the loop; -1 if it does not do the same for all items.</param>
    private static TemplateType Item(TemplateType list, int around) => list switch
    {
        TemplateType.Facts found => new TemplateType.Fact(found.Members, []) { IsOpen = true, Conditions = around },
        TemplateType.Periods periods => new TemplateType.One(periods.Of) { Conditions = around },
        _ when list == TemplateType.Sites => TemplateType.Site,
        _ => TemplateType.Unknown,
    };

    private void NotAList(ScriptExpression? iterator, TemplateType type)
    {
        var path = (type as TemplateType.Path)?.Node.Path ?? (type is TemplateType.Fact { Of: [var metric] } ? metric.Id.Text : "this");
        diagnostics.Add(TemplateDiagnostics.NoMembers.At(spans.Of(iterator!), path, " to loop over")
            .WithHint("loop over `… | members`, a dimension, or `periods \"last 5\"`"));
    }

    private void Target(ScriptExpression? target, TemplateType type)
    {
        switch (target)
        {
            case null:
                return;
            case ScriptVariable variable:
                if (variable.Scope == ScriptVariableScope.Global)
                    names.Set(variable.Name);
                if (!IsReserved(variable))
                    scope.Set(variable.Name, assigned.TryGetValue(variable.Name, out var count) && count > 1 ? TemplateType.Unknown : type);
                return;
            // A member of a group of the template's own; what it holds is not followed any more.
            case ScriptMemberExpression { Target: ScriptVariable owner } when scope.Find(owner.Name) is TemplateType.Group:
                names.Use(owner);
                scope.Set(owner.Name, TemplateType.Unknown);
                return;
            case ScriptMemberExpression { Target: ScriptVariable { Scope: ScriptVariableScope.Global } owner } when scope.Find(owner.Name) == TemplateType.Unknown:
                names.Use(owner);
                return;
            default:
                diagnostics.Add(TemplateDiagnostics.NameIsReadOnly.At(spans.Of(target), target.ToString()!));
                return;
        }
    }

    private bool IsReserved(ScriptVariable variable)
    {
        var reserved = variable.Name is "m" or "report" or "sites" or "prior" or "base"
            || TemplateFunctions.Find(variable.Name) is not null
            || ReportPeriods.LooksLikePeriod(variable.Name);
        if (reserved)
            diagnostics.Add(TemplateDiagnostics.NameIsReadOnly.At(spans.Of(variable), variable.Name));
        return reserved;
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
