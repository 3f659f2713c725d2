using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Metrics.Frameworks;
using EsgReportGen.Metrics.Values;
using EsgReportGen.TemplateChecking.Facts;

namespace EsgReportGen.Templating.Disclosures;

/// <summary>
/// Where the report answers each disclosure, one place a chapter: the first table or tile that prints a fact that declares it, otherwise the first sentence,
/// otherwise the chapter as a whole if its front matter declares it. Sentences count only where no table or tile of the report prints one. A fact
/// that is missing answers nothing. Crosswalks carry answers over to other versions.
/// </summary>
internal sealed class DisclosurePlaces
{
    private readonly Dictionary<DisclosureId, ImmutableArray<DisclosurePlace>> byId = [];
    private readonly ReportWorld world;
    private readonly Crosswalk crosswalk;

    private DisclosurePlaces(ReportWorld world)
    {
        this.world = world;
        crosswalk = new Crosswalk(world.Values.Catalog.Frameworks);
    }

    /// <summary>Gathers the places of all chapters.</summary>
    public static DisclosurePlaces Of(ReportWorld world, IEnumerable<Chapter> chapters)
    {
        var places = new DisclosurePlaces(world);
        foreach (var chapter in chapters)
            places.Gather(chapter);
        return places;
    }

    /// <summary>The places of a disclosure in reading order; empty if nothing answers it.</summary>
    public ImmutableArray<DisclosurePlace> Find(DisclosureId id) 
    {
        if (!byId.TryGetValue(id, out var places))
            return [];
        return places.Any(p => p.Kind == DisclosurePlaceKind.Exhibit) ? places.RemoveAll(p => p.Kind == DisclosurePlaceKind.Sentence) : places;
    }

    private void Gather(Chapter chapter)
    {
        if (chapter.Blocks is not [HeadingBlock title, ..])
            return;
        var found = new Dictionary<DisclosureId, DisclosurePlace>();
        foreach (var (citation, place) in PrintedFacts.In(chapter, title))
        {
            if (world.Values.Catalog.Find(citation.Metric) is not { Disclosures.IsEmpty: false } metric
                || FactSeries.Find(world.Values, metric, citation.Period)?.Content is null or FactContent.Missing)
                continue;
            foreach (var id in metric.Disclosures.SelectMany(d => Answered(d.Text)))
            {
                if (!found.TryGetValue(id, out var first) || (first.Kind == DisclosurePlaceKind.Sentence && place.Kind == DisclosurePlaceKind.Exhibit))
                    found[id] = place;
            }
        }

        foreach (var id in chapter.Disclosures.SelectMany(d => Answered(d.Text)))
        {
            if (!found.TryGetValue(id, out var place))
                found[id] = new DisclosurePlace(title, title.Id, DisclosurePlaceKind.Chapter);
            else if (place.Kind == DisclosurePlaceKind.Sentence)
                found[id] = place with { Kind = DisclosurePlaceKind.Chapter };
        }

        foreach (var (id, place) in found)
            byId[id] = byId.TryGetValue(id, out var places) ? places.Add(place) : [place];
    }

    private ImmutableArray<DisclosureId> Answered(string text) => world.Values.Catalog.Disclosures.Find(text) is { } id ? crosswalk.From(id) : [];
}
