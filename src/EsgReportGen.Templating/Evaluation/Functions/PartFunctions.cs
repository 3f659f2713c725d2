using EsgReportGen.Metrics.Sites;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating.Evaluation.Functions;

/// <summary><c>of</c>: the fact of one member of a metric, for the same period and in the same format.</summary>
internal static class PartFunctions
{
    /// <summary>Evaluates a call.</summary>
    public static FactObject Of(FunctionCall call)
    {
        var world = call.Context.World;
        // The whole need not have a value for its part to have one.
        var (metric, period, format) = call.Path() is { } path && FactRules.IsMetric(path, call.InputSpan()) is null
            ? (path.Metric!, world.Report.Period, Foundation.Globalization.ValueFormat.AsPublished)
            : (call.Fact().Metric, call.Fact().Period, call.Fact().Format);
        if (call.Input is FactObject { Fact: { Change: not null } or { Figure: not null } })
            throw new TemplateFault(TemplateDiagnostics.WrongArguments.At(call.NameSpan, "of", "`| of … | change …`: the part comes first"));
        var (key, dimension) = call.Argument(0) switch
        {
            SiteObject site => (site.Site.Id.Text, SiteCatalog.Dimension),
            string text => (text, null),
            _ => throw call.Wrong(),
        };
        if (SiteRules.Member(world.Values.Catalog, metric, key, dimension, call.Span(0), out var problem) is not { } member)
            throw new TemplateFault(problem!);
        var value = FactRules.At(world.Values, member, period, call.Span(0), out problem);
        return value is null ? throw new TemplateFault(problem!) : new FactObject(new Fact(value, format));
    }
}
