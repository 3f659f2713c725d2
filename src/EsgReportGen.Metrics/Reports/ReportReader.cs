using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Frameworks;
using EsgReportGen.Metrics.Loading;

namespace EsgReportGen.Metrics.Reports;

/// <summary>Reads report.yaml.</summary>
internal sealed partial class ReportReader
{
    private static readonly ImmutableArray<string> TopKeys = ["report"];

    private static readonly ImmutableArray<string> Keys =
    [
        "id", "organization", "title", "subtitle", "statement", "date", "fiscalYear", "period", "baseYear", "languages", "chapters", "frameworks",
        "material", "omissions", "boundaries", "editions", "units", "names", "policies",
    ];

    private readonly ImmutableArray<FrameworkDefinition> definitions;
    private readonly DiagnosticBag diagnostics;

    /// <param name="definitions">The frameworks that have a file.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    public ReportReader(ImmutableArray<FrameworkDefinition> definitions, DiagnosticBag diagnostics)
    {
        this.definitions = definitions;
        this.diagnostics = diagnostics;
    }

    /// <summary>The report, with stand-ins for what is missing so that the other files can be checked too; null if there is no <c>report:</c>.</summary>
    public ReportDefinition? Read(YamlNode root)
    {
        if (YamlKeys.AsMapping(root, "report.yaml", diagnostics) is not { } top)
            return null;
        YamlKeys.Check(top, TopKeys, diagnostics);
        if (top.FindEntry("report") is not { } entry)
        {
            diagnostics.Report(MetricsDiagnostics.RequiredKey, top.Entries.IsEmpty ? top.Span : top.Entries[0].Key.Span, "report", "report.yaml");
            return null;
        }

        return YamlKeys.AsMapping(entry.Value, "report", diagnostics, entry.Key.Span) is { } report ? ReadReport(report, entry.Key.Span) : null;
    }

    private ReportDefinition ReadReport(YamlMapping report, SourceSpan reportKey)
    {
        YamlKeys.Check(report, Keys, diagnostics);
        var fiscalYear = ReadFiscalYear(report);
        var period = ReadReportYear(report, reportKey, fiscalYear);
        var frameworks = ReadFrameworks(report);
        var disclosures = new DisclosureIds(frameworks, definitions);
        new FrameworkCheck(disclosures, diagnostics).CheckListed(frameworks);
        return new ReportDefinition
        {
            Id = ReadId(report, reportKey),
            Organization = Required(report, "organization", reportKey),
            Title = Required(report, "title", reportKey),
            Subtitle = YamlKeys.Text(report, "subtitle", diagnostics),
            Statement = YamlKeys.Text(report, "statement", diagnostics),
            Date = YamlKeys.Text(report, "date", diagnostics) is { } date ? ReadDay(date) : null,
            FiscalYear = fiscalYear,
            Period = period,
            BaseYear = ReadBaseYear(report, fiscalYear, period),
            Languages = ReadLanguages(report, reportKey),
            Chapters = ReadChapters(report, reportKey),
            Frameworks = frameworks,
            Material = ReadMaterial(report, disclosures),
            Omissions = ReadOmissions(report, disclosures),
            Boundaries = YamlKeys.Mapping(report, "boundaries", diagnostics) is { } boundaries ? BoundaryReader.Read(boundaries, diagnostics) : [],
            Editions = YamlKeys.Mapping(report, "editions", diagnostics) is { } editions ? ReadEditions(editions) : [],
            Units = YamlKeys.Mapping(report, "units", diagnostics) is { } units ? ProjectUnitReader.Read(units, diagnostics) : UnitCatalog.Standard,
            Names = YamlKeys.Texts(report, "names", diagnostics),
            Policies = YamlKeys.Mapping(report, "policies", diagnostics) is { } policies ? PolicyReader.Read(policies, diagnostics) : Policies.Default,
        };
    }

    private SourcedText ReadId(YamlMapping report, SourceSpan reportKey)
    {
        var id = Required(report, "id", reportKey);
        if (id.Text.Length > 0)
            Identifiers.CheckName(id, "a report", diagnostics);
        return id;
    }

    private SourcedText Required(YamlMapping report, string key, SourceSpan reportKey)
    {
        if (report.Find(key) is null)
            diagnostics.Report(MetricsDiagnostics.RequiredKey, reportKey, key, "`report`");
        return YamlKeys.Text(report, key, diagnostics) ?? new SourcedText(string.Empty, reportKey);
    }

    private ImmutableArray<SourcedText> RequiredList(YamlMapping report, string key, SourceSpan reportKey)
    {
        if (report.FindEntry(key) is not { } entry)
        {
            diagnostics.Report(MetricsDiagnostics.RequiredKey, reportKey, key, "`report`");
            return [];
        }

        if (entry.Value.IsEmpty || entry.Value is YamlSequence { Items.IsEmpty: true })
        {
            diagnostics.Report(MetricsDiagnostics.EmptyList, entry.Key.Span, key);
            return [];
        }

        return WithoutRepeats(YamlKeys.Texts(report, key, diagnostics));
    }

    private ImmutableArray<SourcedText> WithoutRepeats(ImmutableArray<SourcedText> texts)
    {
        var seen = new Dictionary<string, SourceSpan>(System.StringComparer.Ordinal);
        var kept = ImmutableArray.CreateBuilder<SourcedText>(texts.Length);
        foreach (var text in texts)
        {
            if (seen.TryGetValue(text.Text, out var earlier))
            {
                diagnostics.Add(MetricsDiagnostics.ListedTwice.At(text.Span, text.Text).WithRelated(earlier, "first listed here"));
                continue;
            }

            seen.Add(text.Text, text.Span);
            kept.Add(text);
        }

        return kept.ToImmutable();
    }

    private ImmutableArray<SourcedText> ReadLanguages(YamlMapping report, SourceSpan reportKey)
    {
        var languages = RequiredList(report, "languages", reportKey);
        foreach (var language in languages)
        {
            if (!LanguageTag.IsWellFormed(language.Text))
            {
                var hyphenated = language.Text.Replace('_', '-');
                diagnostics.Add(MetricsDiagnostics.MalformedLanguage.At(language.Span, language.Text)
                    .WithHint(LanguageTag.IsWellFormed(hyphenated) ? $"write `{hyphenated}`" : null));
            }
        }

        return languages.IsEmpty ? [new SourcedText("en", SourceSpan.None)] : languages;
    }

    private ImmutableArray<SourcedText> ReadChapters(YamlMapping report, SourceSpan reportKey)
    {
        var chapters = RequiredList(report, "chapters", reportKey);
        return chapters.RemoveAll(c => !Identifiers.CheckName(c, "a chapter", diagnostics));
    }
}
