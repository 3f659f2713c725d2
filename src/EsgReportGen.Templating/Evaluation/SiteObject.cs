using EsgReportGen.Metrics.Sites;
using EsgReportGen.TemplateChecking.Facts;
using Scriban.Parsing;
using Scriban.Runtime;

namespace EsgReportGen.Templating.Evaluation;

/// <summary>A site as templates see it: <c>s.name</c>, <c>s.country</c> and the project's own keys. What a site does not say is null and prints nothing.</summary>
internal sealed class SiteObject : ReadOnlyMembers
{
    public SiteObject(SiteDefinition site)
    {
        Site = site;
    }

    /// <summary>The site.</summary>
    public SiteDefinition Site { get; }

    /// <summary>All sites, in declared order.</summary>
    public static ScriptArray All(ReportWorld world)
    {
        var sites = new ScriptArray();
        foreach (var site in world.Values.Catalog.Sites.All)
            sites.Add(new SiteObject(site));
        sites.IsReadOnly = true;
        return sites;
    }

    /// <inheritdoc />
    protected override object? Member(FactContext context, SourceSpan span, string member)
    {
        if (SiteRules.HasKey(context.World.Values.Catalog.Sites, member, context.Spans.Of(span)) is { } problem)
            throw new TemplateFault(problem);
        return member switch
        {
            "id" => Site.Id.Text,
            "name" => new WordsObject(context.World.Texts.SiteName(Site).Text, true),
            "country" => Site.Country?.Text,
            "boundary" => Site.Boundary is { } boundary ? new WordsObject(context.World.Texts.Boundary(boundary.Text), true) : null,
            "since" => Site.Since is { } since ? new PeriodObject(since) : null,
            _ => context.World.Texts.SiteText(Site, member) is { } text ? new WordsObject(text.Text, true) : null,
        };
    }
}
