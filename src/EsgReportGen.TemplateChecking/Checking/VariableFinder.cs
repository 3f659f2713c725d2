using System;
using System.Collections.Generic;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking.Checking;

/// <summary>Finds what a template sets anywhere: variables and functions, since a name may be used above the place that sets it.</summary>
internal static class VariableFinder
{
    /// <summary>The names that a tree sets, with how often each is assigned.</summary>
    public static Dictionary<string, int> Find(ScriptNode? root)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        Visit(root, counts);
        return counts;
    }

    private static void Visit(ScriptNode? node, Dictionary<string, int> counts)
    {
        switch (node)
        {
            case null:
                return;
            case ScriptAssignExpression { Target: ScriptVariable target }:
                Count(target.Name, counts);
                break;
            case ScriptIncrementDecrementExpression { Right: ScriptVariable target }:
                Count(target.Name, counts);
                break;
            case ScriptCaptureStatement { Target: ScriptVariable target }:
                Count(target.Name, counts);
                break;
            case ScriptFunction { NameOrDoToken: ScriptVariable name }:
                Count(name.Name, counts);
                break;
            case ScriptForStatement { Variable: ScriptVariable variable }:
                Count(variable.Name, counts);
                break;
        }

        for (var i = 0; i < node.ChildrenCount; i++)
            Visit(node.GetChildren(i), counts);
    }

    private static void Count(string name, Dictionary<string, int> counts) =>
        counts[name] = counts.TryGetValue(name, out var count) ? count + 1 : 1;
}
