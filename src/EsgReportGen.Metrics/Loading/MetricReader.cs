using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Sites;
using EsgReportGen.Metrics.Targets;

namespace EsgReportGen.Metrics.Loading;

/// <summary>Reads a metric with its breakdowns.</summary>
internal sealed class MetricReader
{
    private static readonly ImmutableArray<string> MemberKeys = ["label", .. TraitReader.Keys, "values", "formula", "proof", "restatements"];
    private static readonly ImmutableArray<string> MetricKeys = [.. MemberKeys, "breakdown"];

    private readonly LoadContext context;
    private readonly TraitReader traitReader;
    private readonly SeriesReader seriesReader;
    private readonly RestatementReader restatementReader;

    public MetricReader(LoadContext context, TraitReader traitReader)
    {
        this.context = context;
        this.traitReader = traitReader;
        seriesReader = new SeriesReader(context, traitReader);
        restatementReader = new RestatementReader(context, traitReader);
    }

    /// <summary>Reads a metric, and its members and rests behind it, into the context.</summary>
    public void Read(YamlScalar key, YamlMapping body, MetricTraits defaults)
    {
        if (!Identifiers.CheckMetric(key.Sourced, context.Diagnostics) || !context.TakePath(key.Text, key.Span, null))
            return;
        var traits = defaults.Inherit();
        var metric = ReadBody(key.Sourced, body, traits, null);
        if (body.FindEntry("breakdown") is not { } breakdown)
        {
            context.Metrics.Add(metric);
            return;
        }

        var place = context.Metrics.Count;
        var breakdowns = ReadBreakdowns(key.Text, breakdown, traits);
        context.Metrics.Insert(place, metric with { Breakdowns = breakdowns });
    }

    private Metric ReadBody(SourcedText id, YamlMapping body, MetricTraits traits, string? total)
    {
        var diagnostics = context.Diagnostics;
        var allowed = total is null ? MetricKeys : MemberKeys;
        foreach (var entry in body.Entries)
        {
            if (!traitReader.TryRead(traits, entry) && !allowed.Contains(entry.Key.Text, System.StringComparer.Ordinal))
                ReportUnknownKey(id, entry, allowed);
        }

        var formula = YamlKeys.Text(body, "formula", diagnostics);
        var label = YamlKeys.Text(body, "label", diagnostics);
        var isComputed = formula is not null;
        var kind = isComputed && !traits.HasOwnKind ? null : KindOf(traits);
        var proof = YamlKeys.Text(body, "proof", diagnostics);
        var restatements = body.FindEntry("restatements") is { } restated ? restatementReader.Read(restated) : [];
        var values = seriesReader.Read(id, body.FindEntry("values"), traits, isComputed, out var isInstant);
        traits.IsInstant = isInstant;
        var metric = new Metric
        {
            Id = id,
            Label = label ?? new SourcedText(id.Text, SourceSpan.None),
            ValueType = isComputed && !traits.HasOwnUnit ? ValueType.Number : traits.ValueType,
            Unit = isComputed && !traits.HasOwnUnit ? null : traits.Unit,
            DefaultUnit = isComputed && !traits.HasOwnUnit ? traits.Unit : null,
            UnitSpan = traits.UnitText?.Span ?? SourceSpan.None,
            Kind = kind,
            Basis = isComputed && !traits.HasOwnBasis ? null : traits.Basis,
            Boundary = isComputed && !traits.HasOwnBoundary ? null : traits.Boundary,
            IsInstant = isInstant,
            Decimals = traits.Decimals,
            Disclosures = traits.Disclosures,
            Source = traits.Source,
            Notes = traits.Notes,
            Values = values,
            Formula = formula,
            Proof = proof,
            Compare = traits.Compare,
            Total = total,
            Restatements = restatements,
        };
        CheckContent(metric, body);
        return metric;
    }

    private MetricKind? KindOf(MetricTraits traits)
    {
        if (traits.ValueType != ValueType.Number || traits.Kind == MetricKind.Text)
        {
            var contradicts = traits.HasOwnKind && traits.Kind is { } kind && (kind == MetricKind.Text) != (traits.ValueType != ValueType.Number);
            if (contradicts && traits.UnitText is { } unit)
                context.Diagnostics.Report(MetricsDiagnostics.KindContradictsUnit, traits.KindText!.Value.Span, traits.KindText!.Value.Text, unit.Text);
            return traits.ValueType != ValueType.Number ? MetricKind.Text : traits.UnitKind;
        }

        if (traits.UnitKind is not { } natural)
            return traits.Kind;
        return traits.Kind is { } written && (traits.HasOwnKind || UnitKinds.Fits(written, natural)) ? written : natural;
    }

    private void CheckContent(Metric metric, YamlMapping body)
    {
        var diagnostics = context.Diagnostics;
        var hasValues = !metric.Values.IsEmpty || body.Find("values") is not null and not YamlMapping { Entries.IsEmpty: true };
        if (metric.Formula is { } formula && body.FindEntry("values") is { } values)
            diagnostics.Add(MetricsDiagnostics.FormulaAndValues.At(values.Key.Span, metric.Id.Text).WithRelated(formula.Span, "the formula stands here"));
        if (metric.Proof is { } proof && !hasValues)
            diagnostics.Report(MetricsDiagnostics.ProofWithoutValues, proof.Span, metric.Id.Text);
        else if (!hasValues && metric.Formula is null && body.Find("formula") is null && body.Find("breakdown") is null)
            diagnostics.Report(MetricsDiagnostics.NothingDeclared, metric.Id.Span, metric.Id.Text, context.Report.Period.ToString());
        if (!metric.Values.IsEmpty && metric.ValueType == ValueType.Number && metric.Unit is null && metric.UnitSpan.File is null && metric.Formula is null)
            diagnostics.Report(MetricsDiagnostics.UnitMissing, metric.Id.Span, metric.Id.Text);
    }

    private void ReportUnknownKey(SourcedText id, YamlEntry entry, ImmutableArray<string> allowed)
    {
        var looksLikeMetric = entry.Value is YamlMapping inner && (inner.Find("values") is not null || inner.Find("formula") is not null || inner.Find("label") is not null);
        if (looksLikeMetric && NearestName.Find(entry.Key.Text, allowed) is null)
            context.Diagnostics.Report(MetricsDiagnostics.NestedMetric, entry.Key.Span, entry.Key.Text, id.Text);
        else
            YamlKeys.ReportUnknown(entry.Key, allowed, context.Diagnostics);
    }

    private ImmutableArray<Breakdown> ReadBreakdowns(string total, YamlEntry entry, MetricTraits traits)
    {
        if (YamlKeys.AsMapping(entry.Value, "breakdown", context.Diagnostics, entry.Key.Span) is not { } mapping)
            return [];
        var dimensions = new List<BreakdownText>();
        foreach (var dimension in mapping.Entries)
        {
            if (BreakdownText.Read(dimension, context.Diagnostics) is { } text)
                dimensions.Add(text);
        }

        var severalRests = dimensions.FindAll(d => !d.IsExhaustive).Count > 1;
        var breakdowns = ImmutableArray.CreateBuilder<Breakdown>(dimensions.Count);
        foreach (var dimension in dimensions)
            breakdowns.Add(ReadBreakdown(total, dimension, traits, severalRests));
        return breakdowns.ToImmutable();
    }

    private Breakdown ReadBreakdown(string total, BreakdownText dimension, MetricTraits traits, bool severalRests)
    {
        var ids = ImmutableArray.CreateBuilder<string>(dimension.Members.Length);
        foreach (var member in dimension.Members)
        {
            var id = total + "." + member.Key.Text;
            if (!Identifiers.CheckMember(member.Key.Sourced, context.Diagnostics)
                || YamlKeys.AsMapping(member.Value, member.Key.Text, context.Diagnostics, member.Key.Span) is not { } body
                || !context.TakePath(id, member.Key.Span, "member"))
            {
                continue;
            }

            ids.Add(id);
            var metric = ReadBody(new SourcedText(id, member.Key.Span), body, traits.InheritAsMember(), total) with { Dimension = dimension.Name.Text };
            context.Metrics.Add(AtSite(metric, member.Key.Sourced));
        }

        var restId = severalRests ? total + ".rest_" + dimension.Name.Text : total + ".rest";
        var hasRest = HasRest(dimension, traits) && context.TakePath(restId, dimension.Name.Span, "rest");
        if (hasRest)
            context.Metrics.Add(Rest(restId, total, dimension, traits));
        return new Breakdown(dimension.Name, dimension.IsExhaustive, ids.ToImmutable()) { Rest = hasRest ? restId : null, Rollup = dimension.Rollup, Weight = dimension.Weight };
    }

    // What is left of a ratio is no ratio; shares of one whole are the exception.
    private static bool HasRest(BreakdownText dimension, MetricTraits traits) => !dimension.IsExhaustive && dimension.Rollup switch
    {
        Rollup.Sum => true,
        Rollup.Natural => (traits.UnitKind ?? traits.Kind) != MetricKind.Ratio || traits.Unit is { Code: "%" },
        _ => false,
    };

    private Metric AtSite(Metric metric, SourcedText key)
    {
        if (metric.Dimension != SiteCatalog.Dimension || !context.Sites.IsDeclared)
            return metric;
        if (context.Sites.Find(key.Text) is not { } site)
        {
            context.Diagnostics.Add(TargetDiagnostics.UnknownSite.At(key.Span, key.Text)
                .WithHint(context.Suggestions.DidYouMean(key.Text, context.Sites.All.Select(s => s.Id.Text))));
            return metric;
        }

        foreach (var value in metric.Values)
        {
            if (value.Content is Values.FactContent.Number && site.Since is { } since && value.Period.CompareTo(since) < 0)
                context.Diagnostics.Report(TargetDiagnostics.ValueBeforeSite, value.Span, key.Text, value.Period.ToString(), since.ToString());
        }

        return metric with { Site = site, Label = metric.Label.Span.File is null ? site.Name : metric.Label };
    }

    private Metric Rest(string id, string total, BreakdownText dimension, MetricTraits traits) => new()
    {
        Id = new SourcedText(id, dimension.Name.Span),
        Label = dimension.RestLabel ?? new SourcedText(id, SourceSpan.None),
        Unit = traits.Unit,
        UnitSpan = traits.UnitText?.Span ?? SourceSpan.None,
        Kind = KindOf(traits),
        Basis = traits.Basis,
        Boundary = traits.Boundary,
        IsInstant = traits.IsInstant,
        Decimals = traits.Decimals,
        Disclosures = traits.Disclosures,
        Total = total,
        IsRest = true,
    };
}
