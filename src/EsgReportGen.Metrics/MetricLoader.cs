using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Frameworks;
using EsgReportGen.Metrics.Loading;
using EsgReportGen.Metrics.Published;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Sites;
using EsgReportGen.Metrics.Targets;

namespace EsgReportGen.Metrics;

/// <summary>The first stage: reads everything under <c>content/</c> into a catalog.</summary>
public static class MetricLoader
{
    /// <summary>Path of the report's definition.</summary>
    public const string ReportPath = ContentPath.Folder + "report.yaml";

    private static readonly string[] YamlFolders = ["content", "content/metrics", "content/frameworks"];

    /// <summary>Reads a project's report, sites, metrics, notes, checks, targets, frameworks and printed values.</summary>
    /// <param name="sources">The project's files.</param>
    /// <returns>The catalog, as far as it could be read; null only if there is no report definition. Findings in the order of the files.</returns>
    public static Compilation<MetricCatalog> Load(ProjectSources sources)
    {
        var diagnostics = new DiagnosticBag();
        WarnOfOtherEndings(sources, diagnostics);
        var frameworks = ReadFrameworks(sources, diagnostics);
        if (ReadReport(frameworks, sources, diagnostics) is not { } report)
            return new Compilation<MetricCatalog>(null, diagnostics.ToImmutable());
        var disclosures = new DisclosureIds(report.Frameworks, frameworks);
        new FrameworkCheck(disclosures, diagnostics).CheckCrosswalks(frameworks);
        var context = new LoadContext(report, disclosures, sources, diagnostics);
        context.Sites = SiteReader.Read(sources.Find(SiteReader.Path), context);
        ReadMetrics(sources.In("content/metrics", ".yaml"), context);
        context.CheckReferences();
        var catalog = new MetricCatalog(report, [.. context.Metrics], [.. context.Notes], [.. context.Checks])
        {
            Sites = context.Sites.IsDeclared ? context.Sites : SiteCatalog.Gather(context.Metrics),
            Targets = TargetReader.Read(sources.Find(TargetReader.Path), context),
            Frameworks = frameworks,
            Published = PublishedReader.Read(context),
        };
        context.ReportUnusedNotes(sources);
        return new Compilation<MetricCatalog>(catalog, diagnostics.ToImmutable());
    }

    private static ReportDefinition? ReadReport(ImmutableArray<FrameworkDefinition> frameworks, ProjectSources sources, DiagnosticBag diagnostics)
    {
        if (sources.Find(ReportPath) is not { } file)
        {
            diagnostics.Report(MetricsDiagnostics.ReportMissing, new SourceFile(ReportPath, string.Empty).Whole);
            return null;
        }

        var root = YamlReader.Read(file, diagnostics);
        if (root is null && !diagnostics.HasErrors)
            diagnostics.Report(MetricsDiagnostics.ReportEmpty, new SourceSpan(file, 0, 0), file.Path);
        return root is null ? null : new ReportReader(frameworks, diagnostics).Read(root);
    }

    // What a file declares is read while the next is parsed. Two are never parsed at once: YamlDotNet's threads share a pool of string builders,
    // over which they lose more than they win (decision 069).
    private static void ReadMetrics(ImmutableArray<SourceFile> files, LoadContext context)
    {
        var reader = new MetricFileReader(context);
        SideBySide.Run(files.Length, context.Diagnostics, (i, findings) => YamlReader.Read(files[i], findings), Take, atOnce: 1);

        void Take(int index, YamlNode? root)
        {
            if (root is not null)
                reader.Read(root);
        }
    }

    private static ImmutableArray<FrameworkDefinition> ReadFrameworks(ProjectSources sources, DiagnosticBag diagnostics)
    {
        var frameworks = ImmutableArray.CreateBuilder<FrameworkDefinition>();
        foreach (var file in sources.In("content/frameworks", ".yaml"))
        {
            if (FrameworkReader.Read(file, diagnostics) is { } framework)
                frameworks.Add(framework);
        }

        return frameworks.ToImmutable();
    }

    private static void WarnOfOtherEndings(ProjectSources sources, DiagnosticBag diagnostics)
    {
        foreach (var path in sources.Paths)
        {
            var slash = path.LastIndexOf('/');
            if (path.EndsWith(".yml", StringComparison.Ordinal) && slash > 0 && Array.IndexOf(YamlFolders, path.Substring(0, slash)) >= 0)
                diagnostics.Report(MetricsDiagnostics.FileNotRead, new SourceSpan(sources.Find(path), 0, 0), path);
        }
    }
}
