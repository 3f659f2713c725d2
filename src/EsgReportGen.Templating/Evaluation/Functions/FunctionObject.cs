using System;
using System.Threading.Tasks;
using EsgReportGen.TemplateChecking.Functions;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace EsgReportGen.Templating.Evaluation.Functions;

/// <summary>A function of the template language as Scriban calls it: takes any arguments and checks them itself, for exact places.</summary>
internal sealed class FunctionObject : IScriptCustomFunction
{
    private readonly TemplateFunction function;

    public FunctionObject(TemplateFunction function)
    {
        this.function = function;
    }

    /// <inheritdoc />
    public int RequiredParameterCount => 0;

    /// <inheritdoc />
    public int ParameterCount => 0;

    /// <inheritdoc />
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    /// <inheritdoc />
    public Type ReturnType => typeof(object);

    /// <inheritdoc />
    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "argument");

    /// <inheritdoc />
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        FactFunctions.Call(new FunctionCall(function, (FactContext)context, callerContext!, arguments));

    /// <inheritdoc />
    public ValueTask<object?> InvokeAsync(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        new(Invoke(context, callerContext, arguments, blockStatement));
}
