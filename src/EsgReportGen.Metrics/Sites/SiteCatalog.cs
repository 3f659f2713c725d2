using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Sites;

/// <summary>The sites of a project in declared order. Immutable.</summary>
public sealed class SiteCatalog
{
    /// <summary>The name of the dimension whose members are sites.</summary>
    public const string Dimension = "site";

    private readonly Dictionary<string, SiteDefinition> byId = new(StringComparer.Ordinal);

    /// <param name="sites">The sites, with ids that differ.</param>
    /// <param name="ownKeys">Keys that the project adds to the tool's own.</param>
    /// <param name="isDeclared">Whether a file declares them, so that every member by site must be one of them.</param>
    public SiteCatalog(ImmutableArray<SiteDefinition> sites, ImmutableArray<string> ownKeys, bool isDeclared)
    {
        All = sites;
        OwnKeys = ownKeys;
        IsDeclared = isDeclared;
        foreach (var site in sites)
            byId[site.Id.Text] = site;
    }

    /// <summary>A project without sites.</summary>
    public static SiteCatalog Empty { get; } = new([], [], false);

    /// <summary>What every site has in templates, declared or not.</summary>
    public static ImmutableArray<string> Keys { get; } = ["id", "name", "country", "boundary", "since"];

    /// <summary>The sites in declared order.</summary>
    public ImmutableArray<SiteDefinition> All { get; }

    /// <summary>Keys of the project's own, in declared order.</summary>
    public ImmutableArray<string> OwnKeys { get; }

    /// <summary>Whether <c>content/sites.yaml</c> declares them; otherwise they are gathered from the breakdowns by site.</summary>
    public bool IsDeclared { get; }

    /// <summary>The names of everything that a site has: <see cref="Keys"/>, then <see cref="OwnKeys"/>.</summary>
    public ImmutableArray<string> Members => [.. Keys, .. OwnKeys];

    /// <summary>The site of an id, or null.</summary>
    public SiteDefinition? Find(string id) => byId.TryGetValue(id, out var site) ? site : null;

    /// <summary>The sites that breakdowns by site name, each once, in the order of the metrics; named by the first label that they have there.</summary>
    public static SiteCatalog Gather(IReadOnlyList<Metric> metrics)
    {
        var sites = ImmutableArray.CreateBuilder<SiteDefinition>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var metric in metrics)
        {
            if (metric.Total is not { } total || metric.Dimension is not Dimension)
                continue;
            var id = metric.Id.Text.Substring(total.Length + 1);
            var label = metric.Label.Span.File is null ? metric.Id with { Text = id } : metric.Label;
            if (!places.TryGetValue(id, out var place))
            {
                places.Add(id, sites.Count);
                sites.Add(new SiteDefinition { Id = metric.Id with { Text = id }, Name = label });
            }
            else if (string.Equals(sites[place].Name.Text, id, StringComparison.Ordinal))
            {
                sites[place] = sites[place] with { Name = label };
            }
        }

        return sites.Count == 0 ? Empty : new SiteCatalog(sites.ToImmutable(), [], false);
    }
}
