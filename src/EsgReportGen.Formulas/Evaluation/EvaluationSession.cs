using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Checks;
using EsgReportGen.Formulas.Sums;
using EsgReportGen.Formulas.Syntax;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Evaluation;

/// <summary>One evaluation of a catalog: reads the formulas, orders them, binds and evaluates each behind its inputs, then checks.</summary>
internal sealed class EvaluationSession
{
    private readonly MetricCatalog catalog;
    private readonly DiagnosticBag diagnostics = new();
    private readonly List<MetricSeries> all;
    private readonly Dictionary<MetricSeries, CompiledFormula> formulas = [];
    private readonly Dictionary<MetricSeries, CompiledFormula> proofs = [];
    private readonly BindingContext context;

    public EvaluationSession(MetricCatalog catalog)
    {
        this.catalog = catalog;
        all = new List<MetricSeries>(catalog.Metrics.Length);
        foreach (var metric in catalog.Metrics)
            all.Add(new MetricSeries(metric));
        context = new BindingContext(new NameResolver(all), new BoundaryMap(catalog.Report.Boundaries), catalog.Report);
    }

    public Compilation<MetricValues> Run()
    {
        ReadFormulas();
        var rests = new RestEvaluator(context.Names, diagnostics);
        foreach (var series in DependencyOrder.Sort(all, NeedsOf, ReportCycle))
        {
            if (series.Metric.IsRest)
                rests.Fill(series);
            else if (formulas.TryGetValue(series, out var formula))
                Compute(series, formula);
        }

        new BreakdownChecker(context, diagnostics).Check(all);
        new StatedChangeChecker(diagnostics).Check(all);
        new JumpChecker(diagnostics).Check(all);
        new ProofChecker(context, diagnostics).Check(all, proofs);
        new CheckRunner(context, diagnostics).Check(catalog.Checks);
        var values = Values();
        new TargetChecker(values, diagnostics).Check();
        return new Compilation<MetricValues>(values, DiagnosticOrder.Sort(diagnostics.ToImmutable()));
    }

    // Roslyn's parser is most of the work of this stage, and a formula can be parsed without the others.
    private void ReadFormulas()
    {
        var written = new List<(MetricSeries Series, FormulaText Text, Dictionary<MetricSeries, CompiledFormula> Kind)>();
        foreach (var series in all)
        {
            if (series.Metric.Proof is { } proof)
                written.Add((series, new FormulaText(proof), proofs));
            if (series.Metric.Formula is { } formula)
                written.Add((series, new FormulaText(formula), formulas));
        }

        var parsed = new (FormulaSyntax? Syntax, DiagnosticBag Findings)[written.Count];
        Parallel.For(0, parsed.Length, i =>
        {
            var findings = new DiagnosticBag();
            parsed[i] = (FormulaParser.Parse(written[i].Text, findings), findings);
        });
        for (var i = 0; i < parsed.Length; i++)
        {
            var (series, text, kind) = written[i];
            var (syntax, findings) = parsed[i];
            diagnostics.AddRange(findings.ToImmutable());
            kind.Add(series, new CompiledFormula(text, syntax));
            series.IsBroken |= syntax is null && kind == formulas;
        }
    }

    private List<Dependency> NeedsOf(MetricSeries series)
    {
        var needs = new List<Dependency>();
        if (series.Metric.IsRest)
            needs.AddRange(RestEvaluator.InputsOf(series.Metric, context.Names).Select(s => new Dependency(s, null)));
        else if (formulas.TryGetValue(series, out var formula) && formula.Syntax is { } syntax)
            AddNames(syntax, needs);
        return needs;
    }

    private void AddNames(FormulaSyntax syntax, List<Dependency> needs)
    {
        foreach (var name in SyntaxNames.In(syntax))
        {
            if (context.Names.Find(name.Path) is { } series)
                needs.Add(new Dependency(series, name.Place));
            else if (context.Names.FindBreakdown(name.Path) is { } breakdown)
                needs.AddRange(breakdown.Members.Select(context.Names.Find).OfType<MetricSeries>().Select(s => new Dependency(s, name.Place)));
        }
    }

    private void ReportCycle(IReadOnlyList<MetricSeries> circle, Dependency closing)
    {
        var ids = circle.Select(s => s.Metric.Id.Text).ToArray();
        var path = "`" + string.Join("` → `", ids) + "` → `" + ids[0] + "`";
        var span = closing.Place?.Span ?? circle[circle.Count - 1].Metric.Id.Span;
        if (!circle.All(s => s.IsBroken))
            diagnostics.Report(FormulasDiagnostics.Cycle, span, ids[0], path);
        foreach (var series in circle)
            series.IsBroken = true;
    }

    private void Compute(MetricSeries series, CompiledFormula formula)
    {
        if (series.IsBroken || formula.Syntax is not { } syntax)
            return;
        var bound = new FormulaBinder(context, diagnostics).Bind(syntax);
        var fitted = bound is null ? null : new TraitAgreement(context, diagnostics).Fit(series.Metric, bound, formula.Text);
        if (fitted is null)
        {
            series.IsBroken = true;
            return;
        }

        Settle(series, fitted.Type);
        var run = new FormulaRun(diagnostics);
        foreach (var period in FormulaPeriods.Of(fitted, catalog.Report.Period))
            Add(series, fitted, formula, run, period);
    }

    private static void Settle(MetricSeries series, FormulaType type)
    {
        var metric = series.Metric;
        series.Unit = type.IsTruth ? null : type.Unit;
        series.Type = type with
        {
            Literal = null,
            Kind = metric.Kind ?? type.Kind,
            Basis = metric.Basis?.Text ?? type.Basis,
            Boundaries = metric.Boundary is { } boundary ? [boundary.Text] : type.Boundaries,
        };
        series.IsInstant = type.IsInstant ?? metric.IsInstant;
    }

    private void Add(MetricSeries series, Bound bound, CompiledFormula formula, FormulaRun run, Period period)
    {
        run.Begin();
        var value = bound.Evaluate(run, period);
        if (value.State == ValueState.Absent)
            return;
        if (value.IsNumber && series.Metric.Decimals is { } decimals)
            value = value with { Precision = Digits.PowerOfTen(-decimals), IsStated = true };
        FactContent content = value.State switch
        {
            ValueState.Number => new FactContent.Number(value.In(bound.Type.Unit)),
            ValueState.Truth => new FactContent.YesNo(value.Truth == Truth.True),
            _ => new FactContent.Missing(value.Reason),
        };
        var provenance = new Provenance(formula.Text.Span, null, run.Inputs);
        series.Add(new MetricValue(series.Metric, period, content, series.Metric.Notes, provenance) { Range = value.Range }, value);
    }

    private MetricValues Values()
    {
        var values = ImmutableArray.CreateBuilder<MetricValue>();
        var units = ImmutableDictionary.CreateBuilder<string, Unit>(StringComparer.Ordinal);
        var traits = ImmutableDictionary.CreateBuilder<string, FactTraits>(StringComparer.Ordinal);
        foreach (var series in all)
        {
            foreach (var entry in series.Entries)
                values.Add(entry.Fact);
            if (series.Unit is { } unit && !series.IsBroken)
                units[series.Metric.Id.Text] = unit;
            traits[series.Metric.Id.Text] = series.Type is { } type
                ? new FactTraits(type.Kind, type.Basis, type.Boundaries)
                : new FactTraits(series.Metric.Kind, series.Metric.Basis?.Text, series.Metric.Boundary is { } boundary ? [boundary.Text] : []);
        }

        return new MetricValues(catalog, values.ToImmutable(), units.ToImmutable())
        {
            Sums = new SumFinder(context.Names).Find(all, [formulas, proofs]),
            Traits = traits.ToImmutable(),
        };
    }
}
