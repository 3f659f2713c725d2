using System;
using EsgReportGen.Document.Charts;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.TemplateChecking;
using EsgReportGen.TemplateChecking.Facts;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating.DataBlocks.Charts;

/// <summary>How the numbers of a scale are printed: one unit for all, which the title names, one magnitude, one number of decimals.</summary>
internal sealed class ChartNumbers
{
    private readonly DataBlock block;
    private SourcedText? first;

    private ChartNumbers(DataBlock block, Unit? unit, MagnitudeWord? magnitude, int? decimals)
    {
        this.block = block;
        Decimals = decimals;
        Unit = unit;
        Magnitude = magnitude;
    }

    /// <summary>The unit of all numbers; null until the first metric gives it.</summary>
    public Unit? Unit { get; private set; }

    /// <summary>The word that they are counted in; null for none.</summary>
    public MagnitudeWord? Magnitude { get; }

    /// <summary>The decimals that are asked for; null for as published.</summary>
    public int? Decimals { get; }

    /// <summary>Whether they are percentages, which carry their sign.</summary>
    public bool IsPercentage => Unit is { } unit && IsPercent(unit);

    /// <summary>How the scale is written.</summary>
    public AxisNumbers Axis => new(Locale, IsPercentage);

    /// <summary>The unit for the title; empty where numbers carry it.</summary>
    public string UnitText => Unit is { } unit && !IsPercent(unit) ? Locale.UnitText(unit, Magnitude) : string.Empty;

    private ReportLocale Locale => block.Chapter.World.Locale;

    /// <summary>Reads <c>in</c>, <c>scale</c> and <c>decimals</c>.</summary>
    public static ChartNumbers Read(YamlMapping mapping, DataBlock block)
    {
        var unit = YamlKeys.Text(mapping, "in", block.Diagnostics) is { } code ? BlockValues.Unit(code, block) : null;
        var locale = block.Chapter.World.Locale;
        MagnitudeWord? magnitude = null;
        if (YamlKeys.Text(mapping, "scale", block.Diagnostics) is { } scale && (magnitude = locale.Magnitude(scale.Text)) is null)
            block.Diagnostics.Add(FactRules.UnknownMagnitude(scale.Text, locale, scale.Span));
        return new ChartNumbers(block, unit, magnitude, BlockValues.Decimals(mapping, block));
    }

    /// <summary>Whether a metric's numbers can stand on the scale; otherwise a finding.</summary>
    public bool Takes(Metric metric, SourceSpan span)
    {
        if (FactRules.Number(metric, "chart", span) is { } noNumber)
        {
            block.Diagnostics.Add(noNumber.WithHint("name a metric of numbers"));
            return false;
        }

        // A formula with errors has no unit; its own finding says so.
        return block.Chapter.World.Values.UnitOf(metric.Id.Text) is { } own && Takes(own, metric.Id.Text, span);
    }

    /// <summary>Whether numbers of a unit can stand on the scale; otherwise a finding.</summary>
    /// <param name="own">The unit.</param>
    /// <param name="name">Id of the metric or target.</param>
    /// <param name="span">Where it is asked for.</param>
    public bool Takes(Unit own, string name, SourceSpan span)
    {
        if (Unit is null)
        {
            Unit = Magnitude is null ? own : own.WithoutMultiple();
            first = new SourcedText(name, span);
            return true;
        }

        if (own.ConvertsTo(Unit))
            return true;
        var finding = TemplateDiagnostics.UnitDoesNotConvert.At(span, name, own.Code, Unit.Code, own.Dimension.ToString());
        block.Diagnostics.Add(first is { } other
            ? finding.WithHint("show it in a chart of its own: one chart has one scale").WithRelated(other.Span, $"`{other.Text}` gives the chart its unit")
            : finding);
        return false;
    }

    /// <summary>How a number of a unit is printed.</summary>
    public ValueFormat FormatOf(Unit own) => new()
    {
        // Its own number of decimals is a metric's only in its own unit, so that unit is not asked for.
        Unit = Unit is { } unit && (Magnitude is not null || !unit.Equals(own)) ? unit : null,
        Magnitude = Magnitude?.Key,
        OmitsMagnitude = true,
        OmitsUnit = !IsPercentage,
        Decimals = Decimals,
    };

    /// <summary>How a fact is printed.</summary>
    public Fact Printed(Fact fact) => fact.Value.Content is Metrics.Values.FactContent.Number number ? fact with { Format = FormatOf(fact.Difference?.Value.Unit ?? number.Measurement.Unit) with { ShowsPlus = fact.Format.ShowsPlus } } : fact;

    private static bool IsPercent(Unit unit) => string.Equals(unit.Code, "%", StringComparison.Ordinal);
}
