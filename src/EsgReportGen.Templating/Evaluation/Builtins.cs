using EsgReportGen.Templating.Evaluation.Functions;
using EsgReportGen.TemplateChecking.Functions;
using Scriban.Runtime;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>Everything that a template can name without setting it: the facts, the report, the functions. Scriban's own are not there.</summary>
internal static class Builtins
{
    /// <summary>The names, read-only.</summary>
    public static ScriptObject Create(ReportWorld world)
    {
        var names = new ScriptObject(System.StringComparer.Ordinal);
        names.SetValue("m", new FactNode(world.Facts.Root), true);
        names.SetValue("report", new ReportObject(), true);
        names.SetValue("sites", SiteObject.All(world), true);
        foreach (var function in TemplateFunctions.All)
            names.SetValue(function.Name, new FunctionObject(function), true);
        names.IsReadOnly = true;
        return names;
    }
}
