using System.Collections.Immutable;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Loading;

/// <summary>Reads a file of <c>content/metrics/</c>: defaults, notes, metrics and checks.</summary>
internal sealed class MetricFileReader
{
    private static readonly ImmutableArray<string> Keys = ["defaults", "notes", "metrics", "checks"];
    private static readonly ImmutableArray<string> CheckKeys = ["rule", "compare", "accept"];

    private readonly LoadContext context;
    private readonly TraitReader traitReader;
    private readonly MetricReader metricReader;
    private readonly WholeFileReader wholeFileReader;

    public MetricFileReader(LoadContext context)
    {
        this.context = context;
        traitReader = new TraitReader(context);
        metricReader = new MetricReader(context, traitReader);
        wholeFileReader = new WholeFileReader(context, metricReader);
    }

    /// <summary>Reads a file into the context.</summary>
    /// <param name="root">What the file holds.</param>
    public void Read(YamlNode root)
    {
        var diagnostics = context.Diagnostics;
        if (YamlKeys.AsMapping(root, "a metrics file", diagnostics) is not { } top)
            return;
        foreach (var entry in top.Entries)
        {
            if (Keys.Contains(entry.Key.Text, System.StringComparer.Ordinal))
                continue;
            if (entry.Key.Text.IndexOf('.') > 0)
                diagnostics.Add(YamlDiagnostics.UnknownKey.At(entry.Key.Span, entry.Key.Text, string.Empty).WithHint("write metrics under `metrics:`"));
            else
                YamlKeys.ReportUnknown(entry.Key, Keys, diagnostics);
        }

        var defaults = Section(top, "defaults") is { } defaultsMapping ? traitReader.ReadDefaults(defaultsMapping) : new MetricTraits();
        if (Section(top, "notes") is { } notes)
            ReadNotes(notes);
        if (Section(top, "metrics") is { } metrics)
            ReadMetrics(metrics, defaults);
        if (top.FindEntry("checks") is { Value.IsEmpty: false } checks)
            ReadChecks(checks);
    }

    // A heading with nothing below it is a file in the making, not a mistake.
    private YamlMapping? Section(YamlMapping top, string key) =>
        top.FindEntry(key) is { Value.IsEmpty: false } ? YamlKeys.Mapping(top, key, context.Diagnostics) : null;

    private void ReadNotes(YamlMapping mapping)
    {
        foreach (var entry in mapping.Entries)
        {
            if (Identifiers.CheckName(entry.Key.Sourced, "a note", context.Diagnostics)
                && YamlKeys.AsText(entry.Value, entry.Key.Text, context.Diagnostics, entry.Key.Span) is { } text)
            {
                context.AddNote(new NoteDefinition(entry.Key.Sourced, text));
            }
        }
    }

    private void ReadMetrics(YamlMapping mapping, MetricTraits defaults)
    {
        var isWholeFile = mapping.Find("csv") is not null;
        if (isWholeFile)
            wholeFileReader.Read(mapping, defaults);
        foreach (var entry in mapping.Entries)
        {
            if (isWholeFile && (entry.Value is not YamlMapping || WholeFileReader.IsKey(entry.Key.Text)))
                continue;
            if (YamlKeys.AsMapping(entry.Value, entry.Key.Text, context.Diagnostics, entry.Key.Span) is { } body)
                metricReader.Read(entry.Key, body, defaults);
        }
    }

    private void ReadChecks(YamlEntry entry)
    {
        foreach (var item in YamlKeys.AsSequence(entry.Value, "checks", context.Diagnostics, entry.Key.Span)?.Items ?? [])
        {
            if (YamlKeys.AsMapping(item, "checks", context.Diagnostics) is { } mapping)
                ReadCheck(mapping);
        }
    }

    private void ReadCheck(YamlMapping mapping)
    {
        var diagnostics = context.Diagnostics;
        YamlKeys.Check(mapping, CheckKeys, diagnostics);
        var mode = ComparisonMode.Interval;
        if (YamlKeys.Text(mapping, "compare", diagnostics) is { } word)
            Words.Comparisons.TryRead(word, diagnostics, out mode);
        var accepted = ImmutableArray.CreateBuilder<AcceptedDifference>();
        foreach (var entry in YamlKeys.Mapping(mapping, "accept", diagnostics)?.Entries ?? [])
        {
            if (YamlKeys.AsText(entry.Value, entry.Key.Text, diagnostics, entry.Key.Span) is { } reason && context.ReadPeriod(entry.Key.Sourced, false) is { } period)
                accepted.Add(new AcceptedDifference(period, reason));
        }

        if (mapping.Find("rule") is null)
            diagnostics.Report(MetricsDiagnostics.RequiredKey, mapping.Span, "rule", "the check");
        if (YamlKeys.Text(mapping, "rule", diagnostics) is { } rule)
            context.Checks.Add(new CheckRule(rule, mode, accepted.ToImmutable()));
    }
}
