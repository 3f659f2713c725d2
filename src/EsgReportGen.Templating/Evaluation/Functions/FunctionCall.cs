using System.Globalization;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.TemplateChecking.Functions;
using EsgReportGen.Templating.Facts;
using Scriban.Runtime;
using Scriban.Syntax;

namespace EsgReportGen.Templating.Evaluation.Functions;

/// <summary>A call of a template function: its arguments with their places.</summary>
internal sealed class FunctionCall
{
    private readonly ScriptNode caller;
    private readonly ScriptArray arguments;

    public FunctionCall(TemplateFunction function, FactContext context, ScriptNode caller, ScriptArray arguments)
    {
        Function = function;
        Context = context;
        this.caller = caller;
        this.arguments = arguments;
    }

    /// <summary>The function.</summary>
    public TemplateFunction Function { get; }

    /// <summary>The chapter's context.</summary>
    public FactContext Context { get; }

    /// <summary>Number of arguments behind the input.</summary>
    public int Count => arguments.Count - 1;

    /// <summary>The place of the function's name.</summary>
    public SourceSpan NameSpan => Context.Spans.Of(caller is ScriptFunctionCall call ? call.Target! : caller);

    /// <summary>The fact before the bar; throws a fault for anything else.</summary>
    public Fact Fact() => arguments[0] switch
    {
        FactNode node => node.Fact(Context, InputSpan()),
        FactObject fact => fact.Fact,
        var other => throw new TemplateFault(TemplateDiagnostics.NotAFact.At(InputSpan(), Function.Name, Describe(other))),
    };

    /// <summary>The path before the bar, if it is one.</summary>
    public FactPath? Path() => (arguments[0] as FactNode)?.Path;

    /// <summary>The input as it is.</summary>
    public object? Input => arguments.Count > 0 ? arguments[0] : null;

    /// <summary>An argument behind the input, from 0.</summary>
    public object? Argument(int index) => arguments[index + 1];

    /// <summary>The place of an argument behind the input.</summary>
    public SourceSpan Span(int index)
    {
        if (caller is not ScriptFunctionCall call)
            return NameSpan;
        // A call without a bar has its input among the written arguments.
        var written = call.Arguments.Count > Count ? index + 1 : index;
        return written < call.Arguments.Count ? Context.Spans.Of(call.Arguments[written]) : NameSpan;
    }

    /// <summary>The place of what stands before the bar.</summary>
    public SourceSpan InputSpan()
    {
        if (caller is ScriptFunctionCall call && call.Arguments.Count > Count && call.Arguments.Count > 0)
            return Context.Spans.Of(call.Arguments[0]);
        for (var node = caller; node.Parent is ScriptPipeCall pipe; node = pipe)
        {
            if (ReferenceEquals(pipe.To, node))
                return Context.Spans.Of(pipe.From!);
        }

        return NameSpan;
    }

    /// <summary>An argument as a text, or null.</summary>
    public string? Text(int index) => Argument(index) as string;

    /// <summary>A value as a period; throws a fault for what is none.</summary>
    public Period Period(object? value, SourceSpan span)
    {
        switch (value)
        {
            case PeriodObject period:
                return period.Period;
            // `this` is Scriban's word for all variables.
            case ScriptObject:
                return Context.World.Report.Period;
        }

        var name = value switch
        {
            string text => text,
            int year => year.ToString("0000", CultureInfo.InvariantCulture),
            _ => null,
        };
        if (name is null)
            throw Wrong();
        return ReportPeriods.Find(name, Context.World.Report) ?? throw new TemplateFault(ReportPeriods.Unknown(name, Context.World.Report, span));
    }

    /// <summary>The fault that the arguments are not what the function takes.</summary>
    public TemplateFault Wrong() => new(TemplateDiagnostics.WrongArguments.At(NameSpan, Function.Name, Function.Usage));

    private static string Describe(object? value) => value switch
    {
        null => "nothing",
        string or WordsObject => "a text",
        int or long or double or decimal => "a number",
        bool => "true or false",
        PeriodObject => "a period",
        ScriptArray => "a list of facts",
        _ => "a value",
    };
}
