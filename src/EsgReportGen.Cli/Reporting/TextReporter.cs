using System;
using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Facts.Numerals;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Cli.Reporting;

/// <summary>Findings for people, on standard error; results on standard output.</summary>
internal sealed class TextReporter(ConsoleHost host) : DiagnosticReporter
{
    public override void Finished(FinishedFile file) =>
        host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Path}: {(file.Pages is { } pages ? pages + " pages, " : string.Empty)}{file.Bytes / 1024.0:0} KB, {file.Time.TotalSeconds:0.00} s"));

    public override void Checked(string name, int pages, TimeSpan time) =>
        host.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: checked, {pages} pages, {time.TotalSeconds:0.00} s"));

    public override void NotLaidOut(ImmutableArray<string> languages)
    {
        if (!languages.IsEmpty)
            host.Output.WriteLine(string.Join(", ", languages) + ": only templates and data blocks were checked; `esg check --all` also checks claims, numerals and pages");
    }

    public override void Covered(NumeralCoverage coverage) => host.Output.WriteLine(FormattableString.Invariant(
        $"numerals {coverage.Total}: {coverage.Facts} facts, {coverage.Structural} structural, {coverage.Waived} waived, {coverage.Orphans} orphan"));

    protected override void Write(Diagnostic diagnostic)
    {
        host.Error.WriteLine(DiagnosticRenderer.Render(diagnostic));
        host.Error.WriteLine();
    }

    protected override void End(ImmutableArray<Diagnostic> all)
    {
        var (errors, warnings) = (0, 0);
        foreach (var diagnostic in all)
        {
            errors += diagnostic.Severity == DiagnosticSeverity.Error ? 1 : 0;
            warnings += diagnostic.Severity == DiagnosticSeverity.Warning ? 1 : 0;
        }

        if (errors + warnings > 0)
            host.Error.WriteLine(Count(errors, "error") + ", " + Count(warnings, "warning"));
    }

    private static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? string.Empty : "s")}");
}
