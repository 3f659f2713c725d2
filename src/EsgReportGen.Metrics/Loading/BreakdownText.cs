using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;

namespace EsgReportGen.Metrics.Loading;

/// <summary>A dimension of a breakdown as written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsExhaustive">Whether its parts make up the total.</param>
/// <param name="RestLabel">The label of the computed rest (<c>rest: Other businesses</c>); null if not said.</param>
/// <param name="Members">Its members.</param>
internal sealed record BreakdownText(SourcedText Name, bool IsExhaustive, SourcedText? RestLabel, ImmutableArray<YamlEntry> Members)
{
    private static readonly ImmutableArray<string> Keys = ["exhaustive", "members", "rest"];

    public static BreakdownText? Read(YamlEntry dimension, DiagnosticBag diagnostics)
    {
        var name = dimension.Key.Sourced;
        if (!Identifiers.CheckMember(name, diagnostics) || YamlKeys.AsMapping(dimension.Value, name.Text, diagnostics, name.Span) is not { } body)
            return null;
        YamlKeys.Check(body, Keys, diagnostics);
        var isExhaustive = true;
        if (YamlKeys.Text(body, "exhaustive", diagnostics) is { } word && !Words.TrueFalse.TryRead(word, diagnostics, out isExhaustive))
            isExhaustive = true;
        if (body.Find("members") is { IsEmpty: false } and not YamlMapping { Entries.IsEmpty: true })
        {
            return YamlKeys.Mapping(body, "members", diagnostics) is { } members
                ? new BreakdownText(name, isExhaustive, YamlKeys.Text(body, "rest", diagnostics), members.Entries)
                : null;
        }

        diagnostics.Report(MetricsDiagnostics.NoMembers, name.Span, name.Text);
        return null;
    }
}
