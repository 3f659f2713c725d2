using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Reports;

/// <summary>Checks that disclosures are of frameworks that the report lists. An id without a version means the one that is listed.</summary>
internal sealed class DisclosureCheck
{
    private readonly HashSet<string> passed = new(StringComparer.Ordinal);
    private readonly ImmutableArray<SourcedText> frameworks;
    private readonly DiagnosticBag diagnostics;

    public DisclosureCheck(ImmutableArray<SourcedText> frameworks, DiagnosticBag diagnostics)
    {
        this.frameworks = frameworks;
        this.diagnostics = diagnostics;
    }

    /// <summary>Reports a disclosure that is malformed, of a framework not listed, or of two versions.</summary>
    public void Check(SourcedText disclosure)
    {
        if (passed.Contains(disclosure.Text))
            return;
        var colon = disclosure.Text.IndexOf(':');
        if (colon <= 0 || colon == disclosure.Text.Length - 1 || disclosure.Text.IndexOf(' ') >= 0)
            diagnostics.Report(MetricsDiagnostics.MalformedDisclosure, disclosure.Span, disclosure.Text);
        else if (CheckFramework(disclosure, disclosure.Text.Substring(0, colon)))
            passed.Add(disclosure.Text);
    }

    private bool CheckFramework(SourcedText disclosure, string name)
    {
        SourcedText? found = null;
        foreach (var framework in frameworks)
        {
            if (string.Equals(framework.Text, name, StringComparison.Ordinal))
                return true;
            if (!framework.Text.StartsWith(name + "@", StringComparison.Ordinal))
                continue;
            if (found is { } first)
            {
                var id = disclosure.Text.Substring(name.Length + 1);
                diagnostics.Report(MetricsDiagnostics.AmbiguousDisclosure, disclosure.Span, disclosure.Text, first.Text, framework.Text, id);
                return false;
            }

            found = framework;
        }

        if (found is null)
        {
            diagnostics.Add(MetricsDiagnostics.UnlistedFramework.At(disclosure.Span.Slice(0, name.Length), name)
                .WithHint(NearestName.DidYouMean(name, Names(name.IndexOf('@') >= 0))));
        }

        return found is not null;
    }

    private IEnumerable<string> Names(bool withVersion)
    {
        foreach (var framework in frameworks)
            yield return withVersion ? framework.Text : framework.Text.Split('@')[0];
    }
}
