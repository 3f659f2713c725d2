using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Formulas.Binding;

/// <summary>What two parts of a formula are put side by side for.</summary>
internal enum SumUse
{
    Add,
    Subtract,
    Compare,
    Choose,
}

/// <summary>Two parts told in one unit, and the type of what they make together.</summary>
internal readonly record struct Joined(Bound Left, Bound Right, FormulaType Type);

/// <summary>
/// What may stand side by side in a sum, a difference, a comparison or a choice: one dimension always; in sums one kind, one accounting basis,
/// boundaries that share nothing, and days with days. Percent minus percent gives percentage points.
/// </summary>
internal sealed class SumRules(BindingContext context, DiagnosticBag diagnostics)
{
    // Between the bases of a choice; a message goes on with "-based".
    private const string Or = "- or ";

    /// <summary>Brings two parts together.</summary>
    /// <returns>Null after a diagnostic.</returns>
    public Joined? Join(SumUse use, Bound left, Bound right)
    {
        if (left.Type.IsTruth && right.Type.IsTruth && use is SumUse.Choose or SumUse.Compare)
            return new Joined(left, right, FormulaType.Truth);
        if (!IsNumber(left) || !IsNumber(right) || JoinUnits(use, left, right) is not { } joined)
            return null;
        var meant = BySense(use, left.Type, right.Type);
        if (use != SumUse.Compare && !CheckKinds(meant, left, right))
            return null;
        if (meant is SumUse.Add or SumUse.Subtract && !CheckSum(meant, left, right))
            return null;
        return new Joined(joined.Left, joined.Right, TypeOf(use, meant, left.Type, right.Type, joined));
    }

    private static FormulaType TypeOf(SumUse use, SumUse meant, FormulaType a, FormulaType b, InOneUnit joined)
    {
        // Metrics of one file mostly share their type, and what they make together is of it again.
        if (ReferenceEquals(a, b) && ReferenceEquals(a.Unit, joined.Unit) && joined.Literal is null)
            return a;
        return new FormulaType
        {
            Unit = joined.Unit,
            Literal = joined.Literal,
            IsNegated = use == SumUse.Choose ? a.IsNegated && b.IsNegated : a.Literal is null ? a.IsNegated && !IsNet(meant, a, b) : b.IsNegated != (use == SumUse.Subtract),
            Traits = new FactTraits(
                a.Kind == b.Kind || !IsNet(meant, a, b) ? JoinKinds(use, a.Kind, b.Kind) : MetricKind.Inventory,
                JoinBases(use, a.Basis, b.Basis),
                JoinBoundaries(meant, a.Boundaries, b.Boundaries)),
            IsInstant = a.IsInstant is null ? b.IsInstant : b.IsInstant is null ? a.IsInstant : a.IsInstant.Value && b.IsInstant.Value,
        };
    }

    /// <summary>Whether a sum adds or takes away by the signs that its parts are written with: taking away what is negated adds it.</summary>
    private static SumUse BySense(SumUse use, FormulaType left, FormulaType right) => use switch
    {
        SumUse.Add when left.IsNegated != right.IsNegated => SumUse.Subtract,
        SumUse.Subtract when left.IsNegated != right.IsNegated => SumUse.Add,
        _ => use,
    };

    /// <summary>Reports a part that is an answer where a number is wanted.</summary>
    public bool IsNumber(Bound part)
    {
        if (!part.Type.IsTruth)
            return true;
        diagnostics.Report(FormulasDiagnostics.TruthOrNumber, part.Place.Span, part.Place.Text, "an answer", "a number");
        return false;
    }

    private InOneUnit? JoinUnits(SumUse use, Bound left, Bound right)
    {
        var (a, b) = (left.Type, right.Type);
        if (a.Literal is not null || b.Literal is not null)
            return JoinLiteral(left, right);
        if (IsPercent(a.Unit) && IsPercent(b.Unit) && use == SumUse.Subtract)
            return new InOneUnit(left, right, Points, null);
        if (IsPercent(a.Unit) && b.Unit.Equals(Points) && use is SumUse.Add or SumUse.Subtract)
            return new InOneUnit(left, right, a.Unit, null);
        if (UnitCatalog.Conversion(b.Unit, a.Unit) is { } factor)
            return new InOneUnit(left, Scaled(right, factor, a.Unit), a.Unit, null);
        var verb = use switch { SumUse.Add => "added", SumUse.Subtract => "subtracted", SumUse.Compare => "compared", _ => "put in place of each other" };
        diagnostics.Report(FormulasDiagnostics.UnitMismatch, right.Place.Span, left.Place.Text, UnitWord(a.Unit), right.Place.Text, UnitWord(b.Unit), verb);
        return null;
    }

    private InOneUnit? JoinLiteral(Bound left, Bound right)
    {
        if (left.Type.Literal is not null && right.Type.Literal is not null)
            return new InOneUnit(left, right, Unit.Ratio, 1);
        var (number, other) = left.Type.Literal is not null ? (left, right) : (right, left);

        // Zero is zero in every unit; a number beside a bare ratio is a ratio.
        if (number.Type.Literal == 0 || other.Type.Unit.Equals(Unit.Ratio))
            return new InOneUnit(left, right, other.Type.Unit, null);
        diagnostics.Report(FormulasDiagnostics.NumberWithoutUnit, number.Place.Span, number.Place.Text, other.Place.Text, other.Type.Unit.Code);
        return null;
    }

    // A choice of one kind or another (`a ?? b`, the larger of both) has no kind that a sum could be held to, so it mixes them as well.
    private bool CheckKinds(SumUse use, Bound left, Bound right)
    {
        var (a, b) = (left.Type, right.Type);
        if (!NeverMix(use, a, b))
            return true;
        diagnostics.Report(FormulasDiagnostics.MixedKinds, right.Place.Span, left.Place.Text, KindWord(a.Kind), right.Place.Text, KindWord(b.Kind));
        return false;
    }

    private bool CheckSum(SumUse use, Bound left, Bound right)
    {
        var (a, b) = (left.Type, right.Type);
        if (use == SumUse.Add && a.Basis is not null && b.Basis is not null && !string.Equals(a.Basis, b.Basis, System.StringComparison.Ordinal))
        {
            diagnostics.Report(FormulasDiagnostics.MixedBases, right.Place.Span, left.Place.Text, a.Basis, right.Place.Text, b.Basis);
            return false;
        }

        if (a.IsInstant is { } first && b.IsInstant is { } second && first != second)
        {
            var (day, year) = first ? (left, right) : (right, left);
            diagnostics.Report(FormulasDiagnostics.InstantWithDuration, right.Place.Span, day.Place.Text, year.Place.Text);
            return false;
        }

        return use != SumUse.Add || CheckBoundaries(left, right);
    }

    private bool CheckBoundaries(Bound left, Bound right)
    {
        foreach (var first in left.Type.Boundaries)
        {
            foreach (var second in right.Type.Boundaries)
            {
                if (!context.Boundaries.Overlap(first, second))
                    continue;
                diagnostics.Report(
                    FormulasDiagnostics.OverlappingBoundaries, right.Place.Span, left.Place.Text, "`" + first + "`", right.Place.Text, "`" + second + "`");
                return false;
            }
        }

        return true;
    }

    // What is taken out of the air or bought as a credit is subtracted to a net figure; nothing else crosses kinds.
    private static bool NeverMix(SumUse use, FormulaType left, FormulaType right) =>
        IsExclusive(left.Kind) && IsExclusive(right.Kind) && left.Kind != right.Kind && !IsNet(use, left, right);

    /// <summary>An inventory less a removal or credit, in either order: <c>-removal + inventory</c> too.</summary>
    private static bool IsNet(SumUse use, FormulaType left, FormulaType right) =>
        use == SumUse.Subtract
        && ((left is { Kind: MetricKind.Inventory, IsNegated: false } && right.Kind is MetricKind.Removal or MetricKind.Credit)
            || (left is { Kind: MetricKind.Removal or MetricKind.Credit, IsNegated: true } && right is { Kind: MetricKind.Inventory, IsNegated: false }));

    /// <summary>Whether a kind is one of the five that never mix.</summary>
    public static bool IsExclusive(MetricKind? kind) => kind.NeverMixes();

    private static MetricKind? JoinKinds(SumUse use, MetricKind? left, MetricKind? right) => left == right || right is null
        ? left
        : left is null ? right : use == SumUse.Subtract || !IsExclusive(right) ? left : IsExclusive(left) ? null : right;

    private static ImmutableArray<string> JoinBoundaries(SumUse use, ImmutableArray<string> left, ImmutableArray<string> right)
    {
        if (right.IsEmpty || left.SequenceEqual(right))
            return left;
        if (left.IsEmpty)
            return right;
        return use is SumUse.Add or SumUse.Choose ? [.. left.Union(right, System.StringComparer.Ordinal)] : [];
    }

    private static string? JoinBases(SumUse use, string? left, string? right)
    {
        if (string.Equals(left, right, System.StringComparison.Ordinal) || right is null)
            return left;
        return left is null ? right : use == SumUse.Choose ? left + Or + right : null;
    }

    /// <summary>Whether a computed basis is, or may be, a written one: a choice may be of any of its parts.</summary>
    public static bool MayBe(string computed, string written) =>
        computed.Split([Or], System.StringSplitOptions.None).Contains(written, System.StringComparer.Ordinal);

    /// <summary>A part told in another unit of its dimension.</summary>
    public static Bound Scaled(Bound part, UnitFactor factor, Unit unit) =>
        factor == UnitFactor.One && part.Type.Unit.Equals(unit) ? part : new BoundScale(part, factor, part.Type with { Unit = unit, Literal = null });

    public static bool IsPercent(Unit unit) => string.Equals(unit.Code, "%", System.StringComparison.Ordinal);

    /// <summary>A unit in a message.</summary>
    public static string UnitWord(Unit unit) => unit.Equals(Unit.Ratio) ? "a bare ratio" : "`" + unit.Code + "`";

    /// <summary>A kind in a message.</summary>
    public static string KindWord(MetricKind? kind) => kind?.ToString().ToLowerInvariant() ?? "unknown";

    private readonly record struct InOneUnit(Bound Left, Bound Right, Unit Unit, decimal? Literal);

    private static Unit Points { get; } = UnitCatalog.Standard.Find("pp")!;
}
