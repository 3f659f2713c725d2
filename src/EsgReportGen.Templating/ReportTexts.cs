using System.Collections.Immutable;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Frameworks;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Sites;
using EsgReportGen.Metrics.Targets;

namespace EsgReportGen.Templating;

/// <summary>The project's own words in the language of the edition: what the locale table says, else what the source language says.</summary>
internal sealed class ReportTexts
{
    private readonly ReportDefinition report;
    private readonly LocaleTexts texts;

    public ReportTexts(ReportDefinition report, LocaleTexts texts)
    {
        this.report = report;
        this.texts = texts;
    }

    /// <summary>The report's title: inline Markdown.</summary>
    public SourcedText Title => Of(texts.Report, "title") ?? report.Title;

    /// <summary>The reporting organization.</summary>
    public SourcedText Organization => Of(texts.Report, "organization") ?? report.Organization;

    /// <summary>The line below the title, or null.</summary>
    public SourcedText? Subtitle => Of(texts.Report, "subtitle") ?? report.Subtitle;

    /// <summary>The statement on the cover, or null.</summary>
    public SourcedText? Statement => Of(texts.Report, "statement") ?? report.Statement;

    /// <summary>A metric's name: inline Markdown. A member by site without a name of its own has that of its site.</summary>
    public SourcedText Label(Metric metric) => Of(texts.Metrics, metric.Id.Text)
        ?? (metric.Site is { } site && metric.Label == site.Name ? SiteName(site) : metric.Label);

    /// <summary>A target's name: inline Markdown.</summary>
    public SourcedText Label(TargetDefinition target) => Of(texts.Targets, target.Id.Text) ?? target.Label;

    /// <summary>A site's name: inline Markdown.</summary>
    public SourcedText SiteName(SiteDefinition site) => Of(texts.Sites, site.Id.Text + "/name") ?? site.Name;

    /// <summary>What a site says for a key of the project's own: inline Markdown; null for nothing.</summary>
    public SourcedText? SiteText(SiteDefinition site, string key) =>
        Of(texts.Sites, site.Id.Text + "/" + key) ?? (site.Own.TryGetValue(key, out var text) ? text : null);

    /// <summary>A boundary's name: inline Markdown.</summary>
    public string Boundary(string id)
    {
        if (Of(texts.Boundaries, id) is { } own)
            return own.Text;
        foreach (var boundary in report.Boundaries)
        {
            if (string.Equals(boundary.Id.Text, id, System.StringComparison.Ordinal))
                return boundary.Label.Text;
        }

        return id;
    }

    /// <summary>The title of an earlier edition: inline Markdown.</summary>
    public SourcedText Edition(Edition edition) => Of(texts.Editions, edition.Key.Text) ?? edition.Title;

    /// <summary>A note's words: inline Markdown.</summary>
    public SourcedText Note(NoteDefinition note) => Of(texts.Notes, note.Id.Text) ?? note.Text;

    /// <summary>A disclosure's short label: inline Markdown.</summary>
    public SourcedText Label(FrameworkDefinition framework, FrameworkDisclosure disclosure) =>
        Of(texts.Disclosures, framework.Id + "/" + disclosure.Id.Text) ?? disclosure.Label;

    /// <summary>Why a disclosure is left out: inline Markdown; null if nothing is said.</summary>
    public SourcedText? Explanation(Omission omission) => Of(texts.Omissions, omission.Disclosure.Text) ?? omission.Explanation;

    private static SourcedText? Of(ImmutableDictionary<string, SourcedText> table, string key) => table.TryGetValue(key, out var text) ? text : null;
}
