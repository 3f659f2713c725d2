using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.TemplateChecking.Checking;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking;

/// <content>Functions that a template defines itself: their bodies are checked as they stand, and again for what each call hands over.</content>
public sealed partial class TemplateChecker
{
    // Nodes visited in bodies of functions for the sake of calls. A template of this size takes some tenths of a second.
    private const int MostSteps = 1_000_000;

    private readonly HashSet<ScriptFunction> running = [];
    private readonly HashSet<(ScriptFunction, string)> called = [];
    private readonly Dictionary<ScriptFunction, FunctionNames> functions = [];
    private int steps;

    private FunctionNames Define(ScriptFunction function)
    {
        var isFollowed = true;
        if (function.NameOrDoToken is ScriptVariable name)
        {
            names.Set(name.Name);
            isFollowed = assigned.TryGetValue(name.Name, out var count) && count == 1;
            if (!IsReserved(name))
                scope.Set(name.Name, isFollowed ? new TemplateType.Function(function) : TemplateType.Unknown);
        }

        Run(function, []);
        var sets = functions[function];
        // Nobody sees which of several functions of a name is called.
        if (!isFollowed)
            names.Assume(sets);
        return sets;
    }

    /// <summary>Checks a body with what a call hands over, once for each combination.</summary>
    private void Call(ScriptFunction function, ImmutableArray<TemplateType> arguments)
    {
        if (running.Contains(function))
            return;
        if (called.Add((function, string.Join("|", arguments.Select(Key)))))
            Run(function, arguments);
        var sets = functions[function];
        steps += sets.Needs.Count;
        names.Call(sets);
    }

    private void Run(ScriptFunction function, ImmutableArray<TemplateType> arguments)
    {
        if (!running.Add(function))
            return;
        var parameters = function.Parameters?.Select(p => p.Name!.Name).ToImmutableArray() ?? [];
        var before = parameters.Select(scope.Find).ToImmutableArray();
        var outer = conditions;
        // Where the function can be left early, or its caller stands below a condition, not every item of a loop comes through.
        var isSure = !LoopExits.IsIn(function.Body);
        for (var i = 0; i < parameters.Length; i++)
            scope.Set(parameters[i], i < arguments.Length ? Parameter(arguments[i], isSure) : TemplateType.Unknown);
        functions[function] = names.Function(parameters, () => Statement(function.Body));
        for (var i = 0; i < parameters.Length; i++)
            scope.Set(parameters[i], before[i]);
        conditions = outer;
        running.Remove(function);
    }

    private TemplateType Parameter(TemplateType type, bool isSure) => type switch
    {
        TemplateType.Path { Node.Metric: { } metric } => Open(metric),
        TemplateType.Fact fact when !isSure => fact with { Conditions = -1 },
        TemplateType.One period when !isSure => period with { Conditions = -1 },
        _ => type,
    };

    private static string Key(TemplateType type) => type switch
    {
        TemplateType.Path path => "m." + path.Node.Path,
        TemplateType.Fact fact => string.Join(",", fact.Of.Select(m => m.Id.Text)) + "@" + string.Join(",", fact.At) + fact.IsOpen + fact.IsChange + fact.Conditions,
        TemplateType.Facts list => "[" + string.Join(",", list.Members.Select(m => m.Id.Text)),
        TemplateType.One period => string.Join(",", period.Of) + period.Conditions,
        TemplateType.Periods periods => "[" + string.Join(",", periods.Of),
        _ => type.Describe(),
    };

    /// <summary>Reports names that are used where they are not set, or may not be.</summary>
    private void ReportUnset()
    {
        // What was not walked to its end may have set anything.
        if (steps > MostSteps)
            return;
        foreach (var use in names.Open.GroupBy(u => u.Variable))
        {
            var kind = use.All(u => u.MayBeSet) ? TemplateDiagnostics.MayNotBeSet : TemplateDiagnostics.NotSetYet;
            diagnostics.Add(kind.At(spans.Of(use.Key), use.Key.Name));
        }
    }

    private bool IsSpent() => running.Count > 0 && ++steps > MostSteps;
}
