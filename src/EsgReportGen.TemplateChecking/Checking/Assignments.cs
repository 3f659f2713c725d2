using System;
using System.Collections.Generic;
using System.Linq;
using Scriban.Syntax;

namespace EsgReportGen.TemplateChecking.Checking;

/// <summary>Follows which names are set where the checker is: on every way that leads there, or on some. It is told of branches, loops and functions as the checker walks them.</summary>
internal sealed class Assignments
{
    private Part part = new(null);
    private List<NameUse> open = [];

    /// <summary>Uses of names that are not set on every way to them, the first on each way.</summary>
    public IReadOnlyList<NameUse> Open => open;

    /// <summary>A name is set here.</summary>
    public void Set(string name) => part.Set(new Name(name, part.IsPrivate));

    /// <summary>A name is used here.</summary>
    public void Use(ScriptVariable variable) => Use(new NameUse(variable, false), part.IsPrivate);

    /// <summary>One of several ways is taken.</summary>
    public void Branches(params Action[] ways) => Join([.. ways.Select(way => Walk(way, new Part(part)))]);

    /// <summary>A loop over its body, or what stands for it when there is nothing to loop over.</summary>
    /// <param name="variable">The variable that only the body knows; null for none.</param>
    /// <param name="runs">Whether the body runs at least once for sure.</param>
    /// <param name="body">Walks the body.</param>
    /// <param name="otherwise">Walks what is done without any item.</param>
    public void Loop(string? variable, bool runs, Action body, Action otherwise)
    {
        var first = open.Count;
        var around = new Part(part);
        if (variable is not null)
            around.Set(new Name(variable, part.IsPrivate));
        var looped = Walk(body, new Part(around) { IsLoop = true });
        // A later round knows what an earlier one has set.
        for (var i = first; i < open.Count; i++)
            open[i] = open[i] with { MayBeSet = open[i].MayBeSet || looped.MaySet(open[i].Variable.Name, true) };
        var without = Walk(otherwise, new Part(part));
        Join(runs ? [looped] : [looped, without]);
    }

    /// <summary>The loop, or the function, is left here: by <c>break</c> and <c>continue</c>, or by <c>ret</c>.</summary>
    public void Leave(bool isLoop)
    {
        var set = new HashSet<Name>();
        for (var left = part; left is not null; left = left.Outer)
        {
            set.UnionWith(left.Always);
            if (isLoop ? left.IsLoop : left.Outer is null)
            {
                left.AddExit(set);
                break;
            }
        }

        part.IsLeft = true;
    }

    /// <summary>A function is defined here: what its body uses is not settled before it is called.</summary>
    /// <param name="parameters">Its parameters. If it has some, Scriban keeps the names that it sets from everybody else, also from functions that it calls.</param>
    /// <param name="body">Walks the body.</param>
    public FunctionNames Function(IReadOnlyCollection<string> parameters, Action body)
    {
        var (outerPart, outerOpen) = (part, open);
        (part, open) = (new Part(null) { IsPrivate = parameters.Count > 0 }, []);
        foreach (var parameter in parameters)
            Set(parameter);
        body();
        var always = part.End() ?? [];
        var function = new FunctionNames(open, Shared(always), Shared(part.Sometimes));
        (part, open) = (outerPart, outerOpen);
        return function;
    }

    /// <summary>A function is called here.</summary>
    public void Call(FunctionNames function)
    {
        foreach (var need in function.Needs)
            Use(need, false);
        Assume(function);
        foreach (var name in function.Sometimes)
            part.Sometimes.Add(new Name(name, false));
    }

    /// <summary>A function is handed on here, so that nobody sees its calls: they may come at any time, and what they set counts as set.</summary>
    public void Assume(FunctionNames function)
    {
        foreach (var name in function.Always)
            part.Set(new Name(name, false));
    }

    private void Use(NameUse use, bool seesPrivate)
    {
        if (part.IsLeft)
            return;
        var name = use.Variable.Name;
        for (var around = part; around is not null; around = around.Outer)
        {
            if (around.Always.Contains(new Name(name, false)) || (seesPrivate && around.Always.Contains(new Name(name, true))))
                return;
            use = use with { MayBeSet = use.MayBeSet || around.MaySet(name, seesPrivate) };
        }

        open.Add(use);
        // One finding is enough on a way.
        part.Always.Add(new Name(name, seesPrivate));
    }

    private Part Walk(Action way, Part inner)
    {
        var outer = part;
        part = inner;
        way();
        part = outer;
        return inner;
    }

    private void Join(IReadOnlyCollection<Part> ways)
    {
        HashSet<Name>? always = null;
        foreach (var way in ways)
        {
            part.Sometimes.UnionWith(way.Sometimes);
            if (way.End() is not { } end)
                continue;
            if (always is null)
                always = end;
            else
                always.IntersectWith(end);
        }

        if (always is null)
            part.IsLeft = true;
        else
            part.Always.UnionWith(always);
    }

    private static HashSet<string> Shared(IEnumerable<Name> names) => [.. names.Where(n => !n.IsPrivate).Select(n => n.Text)];

    // Private are the names that a function with parameters sets.
    private readonly record struct Name(string Text, bool IsPrivate);

    // A stretch that is walked from its beginning: a branch, the body of a loop or function, the page. It holds what is set within it.
    private sealed class Part(Part? outer)
    {
        private HashSet<Name>? exit;

        public Part? Outer => outer;

        public bool IsPrivate { get; init; } = outer is { IsPrivate: true };

        public bool IsLoop { get; init; }

        public bool IsLeft { get; set; } = outer is { IsLeft: true };

        public HashSet<Name> Always { get; } = [];

        public HashSet<Name> Sometimes { get; } = [];

        public void Set(Name name)
        {
            Always.Add(name);
            Sometimes.Add(name);
        }

        public bool MaySet(string name, bool seesPrivate) => Sometimes.Contains(new Name(name, false)) || (seesPrivate && Sometimes.Contains(new Name(name, true)));

        public void AddExit(HashSet<Name> set)
        {
            if (exit is null)
                exit = set;
            else
                exit.IntersectWith(set);
        }

        /// <summary>What is set on every way out; null if there is none.</summary>
        public HashSet<Name>? End()
        {
            if (!IsLeft)
                AddExit(Always);
            return exit;
        }
    }
}
