using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Loading;

/// <summary>A dimension of a breakdown as written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsExhaustive">Whether its parts make up the total.</param>
/// <param name="RestLabel">The label of the computed rest (<c>rest: Other businesses</c>); null if not said.</param>
/// <param name="Members">Its members.</param>
/// <param name="Rollup">How the total comes from them.</param>
/// <param name="Weight">The metric that weighs an average; null for none.</param>
internal sealed record BreakdownText(SourcedText Name, bool IsExhaustive, SourcedText? RestLabel, ImmutableArray<YamlEntry> Members, Rollup Rollup, SourcedText? Weight)
{
    private static readonly ImmutableArray<string> Keys = ["exhaustive", "members", "rest", "rollup"];

    private static readonly ImmutableArray<string> RollupKeys = ["average"];

    public static BreakdownText? Read(YamlEntry dimension, DiagnosticBag diagnostics)
    {
        var name = dimension.Key.Sourced;
        if (!Identifiers.CheckMember(name, diagnostics) || YamlKeys.AsMapping(dimension.Value, name.Text, diagnostics, name.Span) is not { } body)
            return null;
        YamlKeys.Check(body, Keys, diagnostics);
        var isExhaustive = true;
        if (YamlKeys.Text(body, "exhaustive", diagnostics) is { } word && !Words.TrueFalse.TryRead(word, diagnostics, out isExhaustive))
            isExhaustive = true;
        var rollup = ReadRollup(body, diagnostics, out var weight);
        if (body.Find("members") is { IsEmpty: false } and not YamlMapping { Entries.IsEmpty: true })
        {
            return YamlKeys.Mapping(body, "members", diagnostics) is { } members
                ? new BreakdownText(name, isExhaustive, YamlKeys.Text(body, "rest", diagnostics), members.Entries, rollup, weight)
                : null;
        }

        diagnostics.Report(MetricsDiagnostics.NoMembers, name.Span, name.Text);
        return null;
    }

    // `rollup: sum`, `rollup: none`, `rollup: { average: energy.it }`.
    private static Rollup ReadRollup(YamlMapping body, DiagnosticBag diagnostics, out SourcedText? weight)
    {
        weight = null;
        if (body.FindEntry("rollup") is not { } entry)
            return Rollup.Natural;
        if (entry.Value is not YamlMapping mapping)
            return YamlKeys.AsText(entry.Value, "rollup", diagnostics, entry.Key.Span) is { } word && Words.Rollups.TryRead(word, diagnostics, out var rollup) ? rollup : Rollup.Natural;
        YamlKeys.Check(mapping, RollupKeys, diagnostics);
        weight = YamlKeys.Text(mapping, "average", diagnostics);
        return weight is null ? Rollup.Natural : Rollup.Average;
    }
}
