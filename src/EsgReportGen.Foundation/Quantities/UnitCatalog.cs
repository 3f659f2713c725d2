using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace EsgReportGen.Foundation.Quantities;

/// <summary>The units that a project can write: the tool's table and the project's own symbols. Immutable, safe for threads.</summary>
public sealed partial class UnitCatalog
{
    private readonly ImmutableDictionary<string, UnitTerm> own;
    private readonly ConcurrentDictionary<string, Unit?> found = new(StringComparer.Ordinal);

    private UnitCatalog(ImmutableDictionary<string, UnitTerm> own) => this.own = own;

    /// <summary>The tool's own units.</summary>
    public static UnitCatalog Standard { get; } = new(ImmutableDictionary.Create<string, UnitTerm>(StringComparer.Ordinal));

    /// <summary>The unit of a code such as <c>ktCO2e</c>, <c>tCO2e/million CNY</c>, <c>GJ/t[product]</c>, <c>count[parcels]</c>; null if it is not known.</summary>
    /// <remarks>Case counts: <c>MWh</c> is not <c>mWh</c>. Texts of more than 200 characters are not known.</remarks>
    public Unit? Find(string code)
    {
        if (code.Length > UnitParser.MaxLength)
            return null;
        if (!found.TryGetValue(code, out var unit))
            unit = found.GetOrAdd(code, Read(code));
        return unit;
    }

    /// <summary>This catalog with a project's own units, each of which may build on those before it.</summary>
    /// <param name="units">The declarations. Passed over: those whose <c>is</c> is not known, and those that <see cref="Contradicts"/> a known code.</param>
    public UnitCatalog With(ImmutableArray<ProjectUnit> units)
    {
        var catalog = this;
        foreach (var unit in units)
        {
            var code = unit.Code.Text;
            if (!catalog.Contradicts(unit) && catalog.Declare(code, unit.Is.Text.Trim(), unit.Symbol?.Text) is { } term)
                catalog = new UnitCatalog(catalog.own.SetItem(code, term));
        }

        return catalog;
    }

    /// <summary>Whether a declaration gives a known code another meaning, as in <c>t: { is: kg }</c>. A new symbol for a known unit is allowed.</summary>
    public bool Contradicts(ProjectUnit unit) =>
        Find(unit.Code.Text) is { } known && Find(unit.Is.Text.Trim()) is { } meant
        && !(known.ConvertsTo(meant) && known.Factor == meant.Factor);

    private UnitTerm? Declare(string code, string meaning, string? symbol)
    {
        if (string.Equals(meaning, "count", StringComparison.Ordinal))
            return UnitParser.Counted(code, symbol ?? code) with { Code = code };
        return Find(meaning) is { } unit
            ? new UnitTerm(code, symbol ?? code, string.Empty, 1, unit.Dimension, unit.Factor)
            : null;
    }

    private Unit? Read(string code)
    {
        var text = code.Trim().Replace('μ', 'µ').Replace('\u00A0', ' ');
        if (string.Equals(text, "ratio", StringComparison.Ordinal) || string.Equals(text, "1", StringComparison.Ordinal))
            return Unit.Ratio;
        var terms = new UnitParser(FindTerm).Parse(text);
        return terms.IsDefault ? null : Unit.Of(terms.RemoveAll(t => t.Symbol.Length == 0 && t.Dimension.IsNone && terms.Length > 1));
    }

    private UnitTerm? FindTerm(string spelling) => own.TryGetValue(spelling, out var term) ? term : UnitIndex.Find(spelling);
}
