using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Formulas.Binding;
using EsgReportGen.Formulas.Checks;
using EsgReportGen.Formulas.Sums;
using EsgReportGen.Formulas.Syntax;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Reports;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Evaluation;

/// <summary>One evaluation of a catalog: reads the formulas, orders them, binds and evaluates each behind its inputs, then checks.</summary>
internal sealed class EvaluationSession
{
    // One formula alone is too little work to hand to another core.
    private const int FormulasAPiece = 64;

    private readonly MetricCatalog catalog;
    private readonly DiagnosticBag diagnostics = new();
    private readonly List<MetricSeries> all;
    private readonly BindingContext context;
    private readonly FormulaBinder binder;
    private readonly TraitAgreement agreement;
    private readonly FormulaRun run;

    public EvaluationSession(MetricCatalog catalog)
    {
        this.catalog = catalog;
        all = new List<MetricSeries>(catalog.Metrics.Length);
        foreach (var metric in catalog.Metrics)
            all.Add(new MetricSeries(metric, all.Count, all.Count == 0 ? null : all[all.Count - 1]));
        context = new BindingContext(new NameResolver(catalog, place => all[place]), new BoundaryMap(catalog.Report.Boundaries), catalog.Report);
        binder = new FormulaBinder(context, diagnostics);
        agreement = new TraitAgreement(context, diagnostics);
        run = new FormulaRun(diagnostics);
    }

    public Compilation<MetricValues> Run()
    {
        ReadFormulas();
        var rests = new RestEvaluator(context.Names, diagnostics);
        foreach (var series in DependencyOrder.Sort(all, NeedsOf, ReportCycle))
        {
            if (series.Metric.IsRest)
                rests.Fill(series);
            else if (series.Formula is { } formula)
                Compute(series, formula);
        }

        var isWhole = !diagnostics.HasErrors;
        new BreakdownChecker(context, diagnostics).Check(all);
        new StatedChangeChecker(diagnostics).Check(all);
        new JumpChecker(diagnostics).Check(all);
        new ProofChecker(context, diagnostics).Check(all);
        new CheckRunner(context, diagnostics).Check(catalog.Checks);
        var values = Values(isWhole);
        new TargetChecker(values, diagnostics).Check();
        return new Compilation<MetricValues>(values, DiagnosticOrder.Sort(diagnostics.ToImmutable()));
    }

    // Roslyn's parser is most of the work of this stage, and a formula can be parsed without the others.
    private void ReadFormulas()
    {
        var written = new List<(MetricSeries Series, bool IsProof)>();
        foreach (var series in all)
        {
            if (series.Metric.Proof is not null)
                written.Add((series, true));
            if (series.Metric.Formula is not null)
                written.Add((series, false));
        }

        SideBySide.Run((written.Count + FormulasAPiece - 1) / FormulasAPiece, diagnostics, Parse, Take);

        CompiledFormula[] Parse(int piece, DiagnosticBag findings)
        {
            var first = piece * FormulasAPiece;
            var parsed = new CompiledFormula[Math.Min(FormulasAPiece, written.Count - first)];
            for (var i = 0; i < parsed.Length; i++)
            {
                var (series, isProof) = written[first + i];
                var text = new FormulaText((isProof ? series.Metric.Proof : series.Metric.Formula)!.Value);
                parsed[i] = new CompiledFormula(text, FormulaParser.Parse(text, findings));
            }

            return parsed;
        }

        void Take(int piece, CompiledFormula[] parsed)
        {
            for (var i = 0; i < parsed.Length; i++)
            {
                var (series, isProof) = written[(piece * FormulasAPiece) + i];
                if (isProof)
                    series.Proof = parsed[i];
                else
                    (series.Formula, series.IsBroken) = (parsed[i], parsed[i].Syntax is null);
            }
        }
    }

    private IReadOnlyList<Dependency> NeedsOf(MetricSeries series)
    {
        List<Dependency>? needs = null;
        if (series.Metric.IsRest)
        {
            foreach (var input in RestEvaluator.InputsOf(series.Metric, context.Names))
                Add(input, null, ref needs);
        }
        else if (series.Formula?.Syntax is { } syntax)
        {
            foreach (var name in SyntaxNames.In(syntax))
                AddNamed(name, ref needs);
        }

        return needs ?? (IReadOnlyList<Dependency>)[];
    }

    private void AddNamed(NameSyntax name, ref List<Dependency>? needs)
    {
        if (context.Names.Find(name.Path) is { } one)
        {
            Add(one, name, ref needs);
            return;
        }

        foreach (var member in context.Names.FindBreakdown(name.Path)?.Members ?? [])
        {
            if (context.Names.Find(member) is { } part)
                Add(part, name, ref needs);
        }
    }

    // What is declared is there from the start, and need not be waited for.
    private static void Add(MetricSeries input, NameSyntax? name, ref List<Dependency>? needs)
    {
        if (input.Formula is not null || input.Metric.IsRest)
            (needs ??= []).Add(new Dependency(input, name?.Place));
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
        var bound = binder.Bind(syntax);
        var fitted = bound is null ? null : agreement.Fit(series.Metric, bound, formula.Text);
        if (fitted is null)
        {
            series.IsBroken = true;
            return;
        }

        Settle(series, fitted.Type);
        run.Restart();
        foreach (var period in FormulaPeriods.Of(fitted, catalog.Report.Period))
            Add(series, fitted, formula, period);
    }

    private static void Settle(MetricSeries series, FormulaType type)
    {
        var metric = series.Metric;
        var traits = metric is { Kind: null, Basis: null, Boundary: null }
            ? type.Traits
            : new FactTraits(metric.Kind ?? type.Kind, metric.Basis?.Text ?? type.Basis, metric.Boundary is { } boundary ? [boundary.Text] : type.Boundaries);
        series.Unit = type.IsTruth ? null : type.Unit;
        series.Type = type.Literal is null && ReferenceEquals(traits, type.Traits) ? type : type with { Literal = null, Traits = traits };
        series.IsInstant = type.IsInstant ?? metric.IsInstant;
    }

    private void Add(MetricSeries series, Bound bound, CompiledFormula formula, Period period)
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

    private MetricValues Values(bool isWhole)
    {
        var facts = ImmutableArray.CreateBuilder<MetricFacts>(all.Count);
        foreach (var series in all)
            facts.Add(series.ToFacts());
        return new MetricValues(catalog, facts.MoveToImmutable()) { Sums = new SumFinder(context.Names).Find(all), IsWhole = isWhole };
    }
}
