using System;
using System.Collections.Immutable;
using EsgReportGen.Facts.Numerals;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Cli.Reporting;

/// <summary>Prints findings and results in one of the formats. Findings of a run are reported in order; repeated ones (a second language) once.</summary>
internal abstract class DiagnosticReporter
{
    private readonly DiagnosticBag seen = new();

    public static DiagnosticReporter Create(DiagnosticFormat format, ConsoleHost host) => format switch
    {
        DiagnosticFormat.Json => new JsonReporter(host.Output),
        DiagnosticFormat.Sarif => new SarifReporter(host.Output),
        DiagnosticFormat.Github => new GithubReporter(host.Output),
        _ => new TextReporter(host),
    };

    /// <summary>Prints findings that were not printed before.</summary>
    public void Report(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var before = seen.Count;
            seen.Add(diagnostic);
            if (seen.Count > before)
                Write(diagnostic);
        }
    }

    /// <summary>Tells that a file was written.</summary>
    public virtual void Finished(FinishedFile file)
    {
    }

    /// <summary>Tells that an edition was checked.</summary>
    public virtual void Checked(string name, int pages, TimeSpan time)
    {
    }

    /// <summary>Tells which editions were not made, so that of these only templates and data blocks were checked.</summary>
    /// <param name="languages">Their languages; may be empty.</param>
    public virtual void NotLaidOut(ImmutableArray<string> languages)
    {
    }

    /// <summary>Tells how the numerals of an edition are covered, also of one with errors.</summary>
    public virtual void Covered(NumeralCoverage coverage)
    {
    }

    /// <summary>Ends the output.</summary>
    /// <returns>The exit code, unchanged.</returns>
    public int Close(int exitCode)
    {
        End(seen.ToImmutable());
        return exitCode;
    }

    protected abstract void Write(Diagnostic diagnostic);

    protected virtual void End(ImmutableArray<Diagnostic> all)
    {
    }
}
