using System.Collections.Generic;
using EsgReportGen.Metrics.Targets;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Targets;

namespace EsgReportGen.Templating.Evaluation.Functions;

/// <summary>
/// <c>target_progress</c>, <c>target_goal</c>, <c>target_required</c>. Of the words behind <c>target_progress</c> the first are for on track or
/// reached, the second for off track or missed, the third for what rounding hides; <c>{}</c> is where the percentage goes.
/// </summary>
internal static class TargetFunctions
{
    /// <summary>Evaluates a call of any of them.</summary>
    public static FactObject Call(FunctionCall call)
    {
        var id = call.Input as string ?? throw call.Wrong();
        var progress = TargetRules.Find(call.Context.World.Values, id, call.InputSpan(), out var problem);
        if (progress is null)
            throw new TemplateFault(problem!);
        if (TargetRules.Computable(progress, call.Function.Name, call.NameSpan) is { } notComputable)
            throw new TemplateFault(notComputable);
        var figure = call.Function.Name switch
        {
            "target_goal" => TargetFigure.Goal(progress),
            "target_required" => TargetFigure.Required(progress),
            _ => TargetFigure.Progress(progress),
        };
        return new FactObject(figure! with { Words = Words(call, progress) });
    }

    private static string? Words(FunctionCall call, TargetProgress progress)
    {
        var words = new List<string>();
        for (var i = 0; i < call.Count; i++)
            words.Add(call.Text(i) ?? throw call.Wrong());
        if (words.Count == 0)
            return null;
        if (words.Count == 1)
            throw call.Wrong();
        return progress.Status switch
        {
            TargetStatus.OnTrack or TargetStatus.Reached => words[0],
            TargetStatus.OffTrack or TargetStatus.Missed => words[1],
            _ when words.Count == 3 => words[2],
            _ => throw new TemplateFault(TemplateDiagnostics.TargetUndecided.At(call.NameSpan, progress.Metric!.Id.Text, progress.Target.Id.Text)),
        };
    }
}
