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
    private int steps;

    private void Define(ScriptFunction function)
    {
        if (function.NameOrDoToken is ScriptVariable name && !IsReserved(name))
            scope.Set(name.Name, assigned.TryGetValue(name.Name, out var count) && count > 1 ? TemplateType.Unknown : new TemplateType.Function(function));
        Run(function, []);
    }

    /// <summary>Checks a body with what a call hands over, once for each combination.</summary>
    private void Call(ScriptFunction function, ImmutableArray<TemplateType> arguments)
    {
        if (running.Contains(function) || !called.Add((function, string.Join("|", arguments.Select(Key)))))
            return;
        Run(function, arguments);
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
        Statement(function.Body);
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

    private bool IsSpent() => running.Count > 0 && ++steps > MostSteps;
}
