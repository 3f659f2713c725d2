using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Formulas.Evaluation;
using EsgReportGen.Formulas.Functions;
using EsgReportGen.Formulas.Syntax;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Formulas.Binding;

/// <summary>Gives names, units and functions of a formula their meaning; what does not fit is reported, once, where it stands.</summary>
internal sealed partial class FormulaBinder
{
    private readonly BindingContext context;
    private readonly DiagnosticBag diagnostics;

    public FormulaBinder(BindingContext context, DiagnosticBag diagnostics)
    {
        this.context = context;
        this.diagnostics = diagnostics;
        Sums = new SumRules(context, diagnostics);
    }

    /// <summary>The rules of sums.</summary>
    public SumRules Sums { get; }

    /// <summary>The units of the report.</summary>
    public UnitCatalog Units => context.Report.Units;

    /// <summary>Binds a formula or a part of it.</summary>
    /// <returns>Null after a diagnostic, or where a metric that has one is used.</returns>
    public Bound? Bind(FormulaSyntax syntax) => syntax switch
    {
        NumberSyntax number => new BoundNumber(number.Value, new FormulaType { Literal = number.Value }, number.Place),
        NameSyntax name => BindName(name),
        PeriodSyntax period => BindPeriod(period),
        UnarySyntax unary => BindUnary(unary),
        BinarySyntax binary => BindBinary(binary),
        ConditionalSyntax conditional => BindConditional(conditional),
        CallSyntax call => FormulaFunctions.Bind(call, this, diagnostics),
        _ => Report(FormulasDiagnostics.OutsideLanguage, syntax.Place, "a text"),
    };

    /// <summary>Binds a part that must be a number.</summary>
    public Bound? BindNumber(FormulaSyntax syntax) => Bind(syntax) is { } bound && Sums.IsNumber(bound) ? bound : null;

    /// <summary>The metrics of an argument: the members of a breakdown, or the one part that it is.</summary>
    /// <returns>Default after a diagnostic.</returns>
    public ImmutableArray<Bound> BindMany(FormulaSyntax syntax)
    {
        if (syntax is NameSyntax name && BindMembers(name) is { } members)
            return members.IsDefault ? default : ImmutableArray.CreateRange(members, m => m.Part);
        return BindNumber(syntax) is { } one ? [one] : default;
    }

    /// <summary>The members of the breakdown that a name means, in declared order.</summary>
    /// <returns>Null if it means no breakdown; default after a diagnostic.</returns>
    public ImmutableArray<MemberPart>? BindMembers(NameSyntax name)
    {
        if (BreakdownOf(name) is not { } breakdown)
            return null;
        var total = name.Path.Length - breakdown.Name.Text.Length;
        var members = ImmutableArray.CreateBuilder<MemberPart>(breakdown.Members.Length);
        foreach (var id in breakdown.Members)
        {
            if (context.Names.Find(id) is not { } series || BindSeries(series, name.Place) is not { } member)
                return default(ImmutableArray<MemberPart>);
            members.Add(new MemberPart(id, id.Substring(total), member));
        }

        return members.ToImmutable();
    }

    /// <summary>Reports a sum over a breakdown whose parts do not add up.</summary>
    /// <returns>Whether the parts may be added.</returns>
    public bool MayAdd(FormulaSyntax syntax)
    {
        if (syntax is not NameSyntax name || BreakdownOf(name) is not { } breakdown || context.Names.FindTotal(name.Path) is not { } total)
            return true;
        if (breakdown.AddsUp(total.Kind) || (breakdown.Rollup == Rollup.Natural && total.IsPercent))
            return true;
        diagnostics.Report(FormulasDiagnostics.SumOfRatios, name.Place.Span, name.Path);
        return false;
    }

    private Breakdown? BreakdownOf(NameSyntax name) => context.Names.Find(name.Path) is null ? context.Names.FindBreakdown(name.Path) : null;

    /// <summary>The period that a word in brackets or an argument means.</summary>
    /// <returns>Null after a diagnostic.</returns>
    public PeriodShift? BindShift(FormulaPlace place)
    {
        var text = place.Text;
        switch (text)
        {
            case "prior":
                return PeriodShift.Prior;
            case "this":
                return new PeriodShift(0, context.Report.Period);
            case "base":
                return BaseShift(place);
        }

        if (PeriodParser.TryParse(text, context.Report.FiscalYear) is { } period)
            return new PeriodShift(0, period);
        diagnostics.Add(FormulasDiagnostics.UnknownPeriod.At(place.Span, text)
            .WithHint(NearestName.DidYouMean(text, ["prior", "base", "this"]) ?? PeriodParser.Explain(text, context.Report.FiscalYear)));
        return null;
    }

    /// <summary>The base year; null after a diagnostic if the report has none.</summary>
    public PeriodShift? BaseShift(FormulaPlace place)
    {
        if (context.Report.BaseYear is { } baseYear)
            return new PeriodShift(0, baseYear);
        diagnostics.Report(FormulasDiagnostics.NoBaseYear, place.Span);
        return null;
    }

    private Bound? BindName(NameSyntax name)
    {
        if (context.Names.Find(name.Path) is { } series)
            return BindSeries(series, name.Place);
        if (context.Names.FindBreakdown(name.Path) is { } breakdown)
        {
            var count = breakdown.Members.Length.ToString(System.Globalization.CultureInfo.InvariantCulture);
            return Report(FormulasDiagnostics.BreakdownAlone, name.Place, name.Path, count);
        }

        diagnostics.Add(FormulasDiagnostics.UnknownName.At(name.Place.Span, name.Path).WithHint(context.Names.DidYouMean(name.Path)));
        return null;
    }

    private Bound? BindSeries(MetricSeries series, FormulaPlace place)
    {
        var metric = series.Metric;
        if (series.IsBroken)
            return null;
        if (metric.ValueType == ValueType.YesNo)
            return new BoundMetric(series, FormulaType.Truth, place);
        if (metric.ValueType != ValueType.Number)
            return Report(FormulasDiagnostics.NotANumber, place, metric.Id.Text, metric.ValueType == ValueType.Text ? "words" : "dates");
        return series.Type is { } type ? new BoundMetric(series, type, place) : null;
    }

    private Bound? BindPeriod(PeriodSyntax syntax)
    {
        var operand = Bind(syntax.Operand);
        return BindShift(syntax.Period) is { } shift && operand is not null ? new BoundShift(operand, shift, syntax.Place) : null;
    }

    private Bound? Report(DiagnosticDescriptor descriptor, FormulaPlace place, params string[] arguments)
    {
        diagnostics.Report(descriptor, place.Span, arguments);
        return null;
    }
}
