using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Loading;

/// <summary>Reads <c>restatements:</c> of a metric.</summary>
internal sealed class RestatementReader
{
    private static readonly ImmutableArray<string> Keys = ["edition", "reasons", "notes", "periods", "was", "assurance"];

    private readonly LoadContext context;
    private readonly TraitReader traitReader;

    public RestatementReader(LoadContext context, TraitReader traitReader)
    {
        this.context = context;
        this.traitReader = traitReader;
    }

    public ImmutableArray<Restatement> Read(YamlEntry entry)
    {
        if (YamlKeys.AsSequence(entry.Value, "restatements", context.Diagnostics, entry.Key.Span) is not { } list)
            return [];
        var restatements = ImmutableArray.CreateBuilder<Restatement>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (YamlKeys.AsMapping(item, "restatements", context.Diagnostics) is { } mapping && ReadOne(mapping) is { } restatement)
                restatements.Add(restatement);
        }

        return restatements.ToImmutable();
    }

    private Restatement? ReadOne(YamlMapping mapping)
    {
        var diagnostics = context.Diagnostics;
        YamlKeys.Check(mapping, Keys, diagnostics);
        var was = YamlKeys.Text(mapping, "was", diagnostics);
        if (was is { } number && !DecimalText.TryParse(number.Text, out _, out var hint))
            diagnostics.Add(MetricsDiagnostics.NotANumber.At(number.Span, number.Text).WithHint(hint));
        var reasons = YamlKeys.Texts(mapping, "reasons", diagnostics);
        foreach (var reason in reasons)
            Words.RestatementReasons.TryRead(reason, diagnostics, out _);
        if (mapping.Find("reasons") is null)
            diagnostics.Report(MetricsDiagnostics.RequiredKey, mapping.Span, "reasons", "the restatement");
        else if (reasons.IsEmpty && mapping.Find("reasons") is YamlSequence)
            diagnostics.Report(MetricsDiagnostics.EmptyList, mapping.FindEntry("reasons")!.Key.Span, "reasons");
        var notes = mapping.FindEntry("notes") is { } noteEntry ? traitReader.ReadNotes(noteEntry.Value, noteEntry.Key.Span) : [];
        var periods = ReadPeriods(YamlKeys.Texts(mapping, "periods", diagnostics));
        if (mapping.Find("edition") is null)
            diagnostics.Report(MetricsDiagnostics.RequiredKey, mapping.Span, "edition", "the restatement");
        if (YamlKeys.Text(mapping, "edition", diagnostics) is not { } edition)
            return null;
        if (was is null)
            context.CheckEdition(edition);
        return new Restatement(edition, reasons, notes, periods, was) { Span = mapping.Span, Assurance = YamlKeys.Text(mapping, "assurance", diagnostics) };
    }

    private ImmutableArray<Period> ReadPeriods(ImmutableArray<SourcedText> texts)
    {
        var periods = ImmutableArray.CreateBuilder<Period>(texts.Length);
        foreach (var text in texts)
            periods.AddRange(context.ReadPeriods(text));
        return periods.ToImmutable();
    }
}
