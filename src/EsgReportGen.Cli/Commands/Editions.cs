using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Stages;
using EsgReportGen.Worlds;

namespace EsgReportGen.Cli.Commands;

/// <summary>Makes the editions of a report without writing them, for commands that look at all languages.</summary>
internal static class Editions
{
    /// <param name="world">The project.</param>
    /// <param name="language">The only language wanted; null for all that the report lists.</param>
    /// <param name="progress">Hears the stages; null for nobody.</param>
    /// <returns>An edition a language, the source language first; if the first has no output, there is no list to go on with.</returns>
    public static ImmutableArray<Compilation<Report>> Compile(IReportWorld world, string? language, System.IProgress<Stage>? progress = null)
    {
        var first = Compile(language);
        return first.Output is { } report && language is null
            ? [first, .. report.Values.Catalog.Report.Languages.Skip(1).Select(l => Compile(l.Text))]
            : [first];

        Compilation<Report> Compile(string? one) => ReportCompiler.Compile(world, new ReportOptions { Language = one, ChecksOnly = true }, progress);
    }
}
