using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Metrics.Frameworks;

namespace EsgReportGen.Templating.Disclosures;

/// <summary>Holds what report.yaml calls material, and what it leaves out, against what the report answers; also where no index is printed.</summary>
internal static class DisclosureCoverage
{
    /// <summary>Reports material disclosures that nothing answers and nobody leaves out, and omissions of what is answered.</summary>
    public static void Check(ReportWorld world, DisclosurePlaces places, DiagnosticBag diagnostics)
    {
        var catalog = world.Values.Catalog;
        var crosswalk = new Crosswalk(catalog.Frameworks);
        var omitted = world.Report.Omissions
            .Select(o => catalog.Disclosures.Find(o.Disclosure.Text))
            .SelectMany(id => id is { } known ? crosswalk.From(known) : [])
            .ToHashSet();
        foreach (var material in world.Report.Material)
        {
            if (catalog.Disclosures.Find(material.Text) is { } id && places.Find(id).IsEmpty && !omitted.Contains(id))
                diagnostics.Add(DocumentDiagnostics.MaterialNotAnswered.At(material.Span, material.Text));
        }

        foreach (var omission in world.Report.Omissions)
        {
            if (catalog.Disclosures.Find(omission.Disclosure.Text) is { } id && places.Find(id) is [var place, ..])
            {
                diagnostics.Add(DocumentDiagnostics.OmissionAnswered.At(omission.Disclosure.Span, omission.Disclosure.Text)
                    .WithRelated(place.Heading.Span, "answered here"));
            }
        }
    }
}
