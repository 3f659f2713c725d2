using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Frameworks;

/// <summary>Checks the files of frameworks against each other and against what report.yaml lists.</summary>
internal sealed class FrameworkCheck(DisclosureIds ids, DiagnosticBag diagnostics)
{
    // Kept from one entry to the next: a crosswalk has as many entries as its framework has disclosures.
    private readonly Dictionary<string, HashSet<string>> idsByFramework = new(StringComparer.Ordinal);

    /// <summary>Warns of frameworks that report.yaml lists but that have no file: their ids cannot be checked and have no labels.</summary>
    public void CheckListed(ImmutableArray<SourcedText> listed)
    {
        foreach (var framework in listed)
        {
            if (framework.Text.IndexOf('@') > 0 && ids.Framework(framework.Text) is null)
                diagnostics.Report(MetricsDiagnostics.FrameworkWithoutFile, framework.Span, framework.Text);
        }
    }

    /// <summary>Reports crosswalks that begin or end at nothing, or that contradict each other.</summary>
    public void CheckCrosswalks(ImmutableArray<FrameworkDefinition> definitions)
    {
        var crosswalk = new Crosswalk(definitions);
        foreach (var definition in definitions)
        {
            var own = IdsOf(definition);
            var contradicted = new HashSet<string>(StringComparer.Ordinal);
            foreach (var entry in definition.Crosswalk)
            {
                if (!own.Contains(entry.Id.Text))
                    diagnostics.Add(DisclosureIds.Unknown(definition, entry.Id));
                if (ids.Framework(entry.Framework.Text) is not { } other)
                    diagnostics.Report(MetricsDiagnostics.FrameworkWithoutFile, entry.Framework.Span, entry.Framework.Text);
                else if (!IdsOf(other).Contains(entry.OtherId.Text))
                    diagnostics.Add(DisclosureIds.Unknown(other, entry.OtherId));
                else if (crosswalk.ConflictOf(new DisclosureId(definition.Id, entry.Id.Text)) is var (first, second) && contradicted.Add(entry.Id.Text))
                    diagnostics.Report(MetricsDiagnostics.CrosswalkConflict, entry.Id.Span, definition.Id + ":" + entry.Id.Text, first.ToString(), second.ToString());
            }
        }
    }

    private HashSet<string> IdsOf(FrameworkDefinition framework)
    {
        if (idsByFramework.TryGetValue(framework.Id, out var known))
            return known;
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var disclosure in framework.Disclosures)
            own.Add(disclosure.Id.Text);
        idsByFramework.Add(framework.Id, own);
        return own;
    }
}
