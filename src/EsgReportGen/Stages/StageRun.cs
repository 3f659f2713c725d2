using System;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Stages;

/// <summary>Strings stages together: gathers what they find, and lets the next one begin only after one without errors.</summary>
internal sealed class StageRun
{
    private readonly DiagnosticBag findings = new();
    private readonly IProgress<Stage>? progress;

    public StageRun(IProgress<Stage>? progress) => this.progress = progress;

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

    public Compilation<T> Finish<T>(T? output)
        where T : class =>
        new(output, findings.ToImmutable());
}
