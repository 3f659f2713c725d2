using CsCheck;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Foundation.Tests.Quantities;

public sealed class UnitAlgebraProperties
{
    private static readonly string[] Codes =
    [
        "tCO2e", "kgCO2e", "t", "kWh", "GJ", "MWt", "m2", "ML", "million CNY", "L/kWh", "tCO2e/million CNY", "GJ/t[product]", "%", "ratio", "parcels", "year", "h",
    ];

    private static readonly Gen<Unit> AnyUnit = Gen.Int[0, Codes.Length - 1].Select(i => UnitCatalog.Standard.Find(Codes[i])!);

    [Fact]
    public void MultiplyAndDivide_AnyUnits_FollowTheirDimensions() => Gen.Select(AnyUnit, AnyUnit).Sample((a, b) =>
        UnitCatalog.Multiply(a, b).Dimension.Equals(a.Dimension.Multiply(b.Dimension))
        && UnitCatalog.Divide(a, b).Dimension.Equals(a.Dimension.Divide(b.Dimension)));

    [Fact]
    public void FactorOfProduct_AnyUnits_KeepsTheWorth() => Gen.Select(AnyUnit, AnyUnit).Sample((a, b) =>
        UnitCatalog.FactorOfProduct(a, b).Multiply(UnitCatalog.Multiply(a, b).Factor) == a.Factor.Multiply(b.Factor));

    [Fact]
    public void Code_OfAnyProduct_IsReadAgainAsTheSameUnit() => Gen.Select(AnyUnit, AnyUnit, AnyUnit).Sample((a, b, c) =>
    {
        var unit = UnitCatalog.Divide(UnitCatalog.Multiply(a, b), c);
        var again = UnitCatalog.Standard.Find(unit.Code);
        return again is not null && again.Dimension.Equals(unit.Dimension) && again.Factor == unit.Factor;
    });

    [Fact]
    public void Find_AnyText_NeverThrows() => Gen.String[Gen.Char["tCO2ekWh/·*[]() 0123.million²^\u00A0"], 0, 40].Sample(text =>
    {
        _ = UnitCatalog.Standard.Find(text);
        _ = UnitCatalog.Standard.HintFor(text);
    });
}
