using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Loading;

namespace EsgReportGen.Metrics.Reports;

/// <summary>Reads <c>policies:</c> of report.yaml.</summary>
internal static class PolicyReader
{
    private static readonly ImmutableArray<string> Keys = ["numerals", "rounding", "restatement", "stale"];
    private static readonly ImmutableArray<string> RestatementKeys = ["threshold", "of"];

    public static Policies Read(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        YamlKeys.Check(mapping, Keys, diagnostics);
        var policies = Policies.Default with
        {
            Numerals = Word(mapping, "numerals", Words.NumeralPolicies, Policies.Default.Numerals, diagnostics),
            Rounding = Word(mapping, "rounding", Words.RoundingPolicies, Policies.Default.Rounding, diagnostics),
            Stale = Word(mapping, "stale", Words.StalePolicies, Policies.Default.Stale, diagnostics),
        };
        if (YamlKeys.Mapping(mapping, "restatement", diagnostics) is not { } restatement)
            return policies;
        YamlKeys.Check(restatement, RestatementKeys, diagnostics);
        return policies with
        {
            RestatementThreshold = YamlKeys.Text(restatement, "threshold", diagnostics) is { } text ? Percentage(text, diagnostics) : null,
            RestatementOf = YamlKeys.Text(restatement, "of", diagnostics),
        };
    }

    /// <summary>A percentage such as <c>5%</c>; null with a diagnostic.</summary>
    public static decimal? Percentage(SourcedText text, DiagnosticBag diagnostics)
    {
        if (text.Text.EndsWith("%", StringComparison.Ordinal) && DecimalText.TryParse(text.Text.Substring(0, text.Text.Length - 1).TrimEnd(), out var value, out _))
            return value;
        diagnostics.Report(MetricsDiagnostics.NotAPercentage, text.Span, text.Text);
        return null;
    }

    private static string Word(YamlMapping mapping, string key, Vocabulary<string> words, string otherwise, DiagnosticBag diagnostics) =>
        YamlKeys.Text(mapping, key, diagnostics) is { } text && words.TryRead(text, diagnostics, out var word) ? word : otherwise;
}
