namespace EsgReportGen.Foundation.Quantities;

/// <content>Products, quotients and conversions; they need no catalog.</content>
public sealed partial class UnitCatalog
{
    /// <summary>
    /// The unit in which a product of amounts is told. Terms that cancel may leave a factor: multiply the amounts, then apply
    /// <see cref="FactorOfProduct"/>.
    /// </summary>
    public static Unit Multiply(Unit left, Unit right) => right.Terms.IsEmpty
        ? left
        : left.Terms.IsEmpty ? right : Unit.Of(UnitTerms.Product(left.Terms, right.Terms, 1));

    /// <summary>The unit in which a quotient of amounts is told; see <see cref="Multiply"/>. A dimension divided by itself gives the ratio.</summary>
    public static Unit Divide(Unit left, Unit right) => right.Terms.IsEmpty ? left : Unit.Of(UnitTerms.Product(left.Terms, right.Terms, -1));

    /// <summary>What a product of amounts is multiplied by to be told in <see cref="Multiply"/>, e.g. 1000 for <c>kgCO2e/kWh</c> times <c>MWh</c>.</summary>
    public static UnitFactor FactorOfProduct(Unit left, Unit right) => left.Terms.IsEmpty || right.Terms.IsEmpty
        ? UnitFactor.One
        : left.Factor.Multiply(right.Factor).Divide(Multiply(left, right).Factor);

    /// <summary>What a quotient of amounts is multiplied by to be told in <see cref="Divide"/>.</summary>
    public static UnitFactor FactorOfQuotient(Unit left, Unit right) => right.Terms.IsEmpty
        ? UnitFactor.One
        : left.Factor.Divide(right.Factor).Divide(Divide(left, right).Factor);

    /// <summary>The factor that turns amounts of one unit into amounts of another.</summary>
    /// <returns>Null if the units measure different things.</returns>
    public static UnitFactor? Conversion(Unit from, Unit to) => ReferenceEquals(from, to)
        ? UnitFactor.One
        : from.ConvertsTo(to) ? from.Factor.Divide(to.Factor) : null;

    /// <summary>Converts an amount; exact up to 28 digits.</summary>
    /// <param name="amount">The amount in <paramref name="from"/>.</param>
    /// <param name="from">Its unit.</param>
    /// <param name="to">The unit wanted.</param>
    /// <param name="result">The amount in <paramref name="to"/>; the amount unchanged when the answer is false.</param>
    /// <returns>False if the units measure different things or the result is too large for a decimal.</returns>
    public static bool TryConvert(decimal amount, Unit from, Unit to, out decimal result)
    {
        result = amount;
        return Conversion(from, to) is { } factor && factor.TryApply(amount, out result);
    }
}
