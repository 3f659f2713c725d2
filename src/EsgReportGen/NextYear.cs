using EsgReportGen.Formulas;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Metrics;
using EsgReportGen.Metrics.RollForward;
using EsgReportGen.Stages;
using EsgReportGen.Worlds;

namespace EsgReportGen;

/// <summary>Moves a report project to its next year.</summary>
public static class NextYear
{
    /// <summary>Plans the move of a project whose metrics and formulas are in order; nothing is written.</summary>
    /// <param name="world">Where the project's files come from.</param>
    /// <param name="year">The next year, as periods are written in the project: <c>FY2025</c>.</param>
    /// <param name="keepsExisting">Whether values for the next year that are there already stay; otherwise they are an error.</param>
    /// <returns>The plan, with warnings; null with the errors of the project as it stands, or with what keeps it from moving.</returns>
    public static Compilation<RollForwardPlan> Plan(IReportWorld world, string year, bool keepsExisting)
    {
        var run = new StageRun(null);
        if (run.Keep(ProjectReader.Read(world)) is not { } sources)
            return run.Finish<RollForwardPlan>(null);
        var loaded = MetricLoader.Load(sources);

        // What was asked for is judged first: a project may be broken in many places.
        if (loaded.Output is { } read && YearRoller.Complaint(read.Report, year, sources) is { } complaint)
            return new Compilation<RollForwardPlan>(null, [complaint]);
        if (loaded.Output is null && YearRoller.Complaint(year) is { } noYear)
            run.Note([noYear]);
        if (run.Keep(loaded) is not { } catalog
            || run.Keep(FormulaEvaluator.Evaluate(catalog)) is null)
        {
            return run.Finish<RollForwardPlan>(null);
        }

        return YearRoller.Plan(sources, catalog, year, keepsExisting);
    }
}
