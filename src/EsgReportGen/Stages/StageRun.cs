using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Stages;

/// <summary>Strings stages together: gathers what they find, and lets the next one begin only after one without errors.</summary>
internal sealed class StageRun
{
    private readonly DiagnosticBag findings = new();
    private readonly IProgress<Stage>? progress;

    public StageRun(IProgress<Stage>? progress) => this.progress = progress;

    /// <summary>Whether an error was found so far.</summary>
    public bool HasErrors => findings.HasErrors;

    /// <summary>Tells that a stage begins.</summary>
    public StageRun Begin(Stage stage)
    {
        progress?.Report(stage);
        return this;
    }

    /// <summary>A stage's output; null if it has an error, which ends the run.</summary>
    public T? Keep<T>(Compilation<T> stage)
        where T : class
    {
        findings.AddRange(stage.Diagnostics);
        return stage.Succeeded ? stage.Output : null;
    }

    /// <summary>A check's output, also when it has errors: they fail the report, but what comes after does not build on what was checked.</summary>
    public T? Check<T>(Compilation<T> check)
        where T : class
    {
        findings.AddRange(check.Diagnostics);
        return check.Output;
    }

    /// <summary>Takes findings about what this run does not make. Always true, so that it can stand between stages.</summary>
    public bool Note(ImmutableArray<Diagnostic> found)
    {
        findings.AddRange(found);
        return true;
    }

    public Compilation<T> Finish<T>(T? output)
        where T : class =>
        new(output, findings.ToImmutable());
}
