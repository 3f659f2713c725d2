using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Yaml;

namespace EsgReportGen.Metrics.Reports;

/// <summary>Reads <c>units:</c> of report.yaml: the project's own units and symbols, each of which may build on those before it.</summary>
internal static class ProjectUnitReader
{
    private static readonly ImmutableArray<string> Keys = ["is", "symbol"];

    public static UnitCatalog Read(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        var catalog = UnitCatalog.Standard;
        foreach (var entry in mapping.Entries)
        {
            if (ReadUnit(entry, diagnostics) is not { } unit)
                continue;
            if (catalog.Find(unit.Is.Text) is null)
                diagnostics.Add(MetricsDiagnostics.UnknownUnit.At(unit.Is.Span, unit.Is.Text).WithHint(catalog.HintFor(unit.Is.Text)));
            else if (catalog.Contradicts(unit))
                diagnostics.Report(MetricsDiagnostics.UnitContradicts, unit.Is.Span, unit.Code.Text, unit.Is.Text);
            else
                catalog = catalog.With([unit]);
        }

        return catalog;
    }

    private static ProjectUnit? ReadUnit(YamlEntry entry, DiagnosticBag diagnostics)
    {
        var code = entry.Key.Sourced;
        if (YamlKeys.AsMapping(entry.Value, code.Text, diagnostics, code.Span) is not { } body)
            return null;
        YamlKeys.Check(body, Keys, diagnostics);
        if (YamlKeys.Text(body, "is", diagnostics) is { } meaning)
            return new ProjectUnit(code, meaning, YamlKeys.Text(body, "symbol", diagnostics));
        if (body.Find("is") is null)
            diagnostics.Report(MetricsDiagnostics.RequiredKey, code.Span, "is", "`" + code.Text + "`");
        return null;
    }
}
