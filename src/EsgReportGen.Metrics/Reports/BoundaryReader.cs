using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Loading;

namespace EsgReportGen.Metrics.Reports;

/// <summary>Reads <c>boundaries:</c> of report.yaml.</summary>
internal static class BoundaryReader
{
    private static readonly ImmutableArray<string> Keys = ["label", "contains", "overlaps"];

    public static ImmutableArray<Boundary> Read(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        var boundaries = ImmutableArray.CreateBuilder<Boundary>();
        foreach (var entry in mapping.Entries)
        {
            var id = entry.Key.Sourced;
            if (Identifiers.CheckName(id, "a boundary", diagnostics) && YamlKeys.AsMapping(entry.Value, id.Text, diagnostics, id.Span) is { } body)
            {
                YamlKeys.Check(body, Keys, diagnostics);
                var label = YamlKeys.Text(body, "label", diagnostics) ?? id;
                boundaries.Add(new Boundary(id, label, YamlKeys.Texts(body, "contains", diagnostics), YamlKeys.Texts(body, "overlaps", diagnostics)));
            }
        }

        CheckReferences(boundaries.ToImmutable(), diagnostics);
        return boundaries.ToImmutable();
    }

    private static void CheckReferences(ImmutableArray<Boundary> boundaries, DiagnosticBag diagnostics)
    {
        var byId = new Dictionary<string, Boundary>(StringComparer.Ordinal);
        foreach (var boundary in boundaries)
            byId[boundary.Id.Text] = boundary;
        var settled = new HashSet<string>(StringComparer.Ordinal);
        foreach (var boundary in boundaries)
        {
            foreach (var other in boundary.Contains.AddRange(boundary.Overlaps))
            {
                if (!byId.ContainsKey(other.Text))
                    diagnostics.Add(MetricsDiagnostics.UnknownBoundary.At(other.Span, other.Text).WithHint(NearestName.DidYouMean(other.Text, byId.Keys)));
            }

            FindLoop(boundary, byId, settled, [], diagnostics);
            CheckOverlaps(boundary, byId, diagnostics);
        }
    }

    // What contains a boundary shares all of it: to say besides that they overlap means that one of the two is not so.
    private static void CheckOverlaps(Boundary boundary, Dictionary<string, Boundary> byId, DiagnosticBag diagnostics)
    {
        foreach (var other in boundary.Overlaps)
        {
            if (string.Equals(other.Text, boundary.Id.Text, StringComparison.Ordinal))
                diagnostics.Report(MetricsDiagnostics.BoundaryOverlapsItself, other.Span, other.Text);
            else if (Contains(boundary.Id.Text, other.Text, byId))
                diagnostics.Report(MetricsDiagnostics.BoundaryContainsAndOverlaps, other.Span, boundary.Id.Text, other.Text);
            else if (Contains(other.Text, boundary.Id.Text, byId))
                diagnostics.Report(MetricsDiagnostics.BoundaryContainsAndOverlaps, other.Span, other.Text, boundary.Id.Text);
        }
    }

    private static bool Contains(string outer, string inner, Dictionary<string, Boundary> byId)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([outer]);
        while (open.Count > 0)
        {
            if (!byId.TryGetValue(open.Pop(), out var boundary))
                continue;
            foreach (var part in boundary.Contains)
            {
                if (string.Equals(part.Text, inner, StringComparison.Ordinal))
                    return true;
                if (seen.Add(part.Text))
                    open.Push(part.Text);
            }
        }

        return false;
    }

    // The depth is that of the chain of boundaries, each once: what is open is never entered again.
    private static void FindLoop(Boundary boundary, Dictionary<string, Boundary> byId, HashSet<string> settled, HashSet<string> open, DiagnosticBag diagnostics)
    {
        if (settled.Contains(boundary.Id.Text))
            return;
        open.Add(boundary.Id.Text);
        foreach (var inner in boundary.Contains)
        {
            if (open.Contains(inner.Text))
                diagnostics.Report(MetricsDiagnostics.BoundaryLoop, inner.Span, inner.Text);
            else if (open.Count < YamlReader.MaximumDepth * 4 && byId.TryGetValue(inner.Text, out var next))
                FindLoop(next, byId, settled, open, diagnostics);
        }

        open.Remove(boundary.Id.Text);
        settled.Add(boundary.Id.Text);
    }
}
