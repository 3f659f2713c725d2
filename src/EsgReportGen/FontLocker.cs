using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Fonts.SystemFonts;
using EsgReportGen.Metrics;
using EsgReportGen.Stages;
using EsgReportGen.Worlds;

namespace EsgReportGen;

/// <summary>Says which fonts of the machine a report is set in.</summary>
public static class FontLocker
{
    /// <summary>Finds the fonts of the machine that the themes of all languages name; an old lock counts for nothing.</summary>
    /// <param name="world">Where the project's files and the fonts come from.</param>
    /// <returns>The lock, empty if no theme names a font of the machine; null, with the errors, if a font is not there or the project cannot be read.</returns>
    public static Compilation<FontsLock> Lock(IReportWorld world)
    {
        var run = new StageRun(null);
        if (run.Keep(ProjectReader.Read(world)) is not { } sources || run.Keep(MetricLoader.Load(sources)) is not { } catalog)
            return run.Finish<FontsLock>(null);
        var findings = new DiagnosticBag();
        var fonts = catalog.Report.Languages
            .SelectMany(l => FontReader.FindSystemFonts(world, LookReader.ReadTheme(sources, l.Text, null, findings), findings))
            .ToArray();
        run.Note(findings.ToImmutable());
        return run.Finish(run.HasErrors ? null : FontsLockFile.Of([.. fonts]));
    }
}
