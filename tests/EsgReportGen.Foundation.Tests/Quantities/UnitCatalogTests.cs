using System;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Tests.Quantities;

public sealed class UnitCatalogTests
{
    private static readonly UnitCatalog Units = UnitCatalog.Standard;

    [Theory]
    [InlineData("tCO2e", "tCO2e", "tCO₂e", "mass-co2e")]
    [InlineData("ktCO2e", "ktCO2e", "ktCO₂e", "mass-co2e")]
    [InlineData("t CO2e", "tCO2e", "tCO₂e", "mass-co2e")]
    [InlineData("tCO2e/million CNY", "tCO2e/million CNY", "tCO₂e/million\u00A0CNY", "mass-co2e/currency:CNY")]
    [InlineData("tCO2e per million CNY", "tCO2e/million CNY", "tCO₂e/million\u00A0CNY", "mass-co2e/currency:CNY")]
    [InlineData("L/kWh", "L/kWh", "L/kWh", "length^3/energy")]
    [InlineData("GJ/t[product]", "GJ/t[product]", "GJ/t", "energy/mass[product]")]
    [InlineData("m²", "m2", "m²", "length^2")]
    [InlineData("kg/(m2·year)", "kg/m2/year", "kg/m²/years", "mass/length^2·year")]
    [InlineData("L/100 km", "L/100 km", "L/100\u00A0km", "length^2")]
    [InlineData("μg/m3", "µg/m3", "µg/m³", "mass/length^3")]
    [InlineData("count[parcels]", "count[parcels]", "", "count:parcels")]
    [InlineData("parcels", "parcels", "parcels", "count:parcels")]
    [InlineData("MWt", "MWt", "MWt", "energy[thermal]/time")]
    [InlineData("ratio", "ratio", "", "ratio")]
    public void Find_KnownUnit_HasOneCodeASymbolAndADimension(string text, string code, string symbol, string dimension)
    {
        var unit = Units.Find(text);
        Assert.NotNull(unit);
        Assert.Equal((code, symbol, dimension), (unit.Code, unit.Symbol, unit.Dimension.ToString()));
    }

    [Theory]
    [InlineData("L/degree", "L/kWh")]
    [InlineData("KWh", "kWh")]
    [InlineData("tons", "t")]
    [InlineData("MWH", "MWh")]
    [InlineData("tC02e", "tCO2e")]
    [InlineData("tCO2e/million yuan", "tCO2e/million CNY")]
    [InlineData("wombats", null)]
    [InlineData("x", null)]
    public void Suggest_UnknownUnit_GivesWhatWasMeant(string text, string? expected)
    {
        Assert.Null(Units.Find(text));
        Assert.Equal(expected, Units.Suggest(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("t2")]
    [InlineData("kWh//L")]
    [InlineData("GJ/t[product")]
    [InlineData("[x]")]
    [InlineData("0 km")]
    public void Find_BrokenText_IsUnknown(string text) => Assert.Null(Units.Find(text));

    [Theory]
    [InlineData(1, "GWh", "MJ", 3_600_000)]
    [InlineData(5063412, "tCO2e", "ktCO2e", 5063.412)]
    [InlineData(9310, "ML", "m3", 9_310_000)]
    [InlineData(1, "mile", "km", 1.609344)]
    [InlineData(1, "Mft3", "m3", 28316.846592)]
    [InlineData(39.0, "%", "ratio", 0.39)]
    [InlineData(1, "toe", "GJ", 41.868)]
    [InlineData(8.1, "tCO2e/million CNY", "kgCO2e/thousand CNY", 8.1)]
    public void TryConvert_SameDimension_IsExact(decimal amount, string from, string to, decimal expected)
    {
        Assert.True(UnitCatalog.TryConvert(amount, Units.Find(from)!, Units.Find(to)!, out var result));
        Assert.Equal(expected, result);
    }

    [Theory]
    [InlineData("t", "tCO2e")]
    [InlineData("%", "pp")]
    [InlineData("MWt", "MW")]
    [InlineData("t[product]", "t")]
    [InlineData("CNY", "USD")]
    [InlineData("parcels", "cartons")]
    [InlineData("person", "FTE")]
    [InlineData("d", "year")]
    public void TryConvert_OtherDimension_Fails(string from, string to) =>
        Assert.False(UnitCatalog.TryConvert(1, Units.Find(from)!, Units.Find(to)!, out _));

    [Fact]
    public void Divide_ThenMultiply_CancelsAndKeepsTheFactor()
    {
        var perEnergy = UnitCatalog.Divide(Units.Find("kgCO2e")!, Units.Find("kWh")!);
        var product = UnitCatalog.Multiply(perEnergy, Units.Find("MWh")!);
        Assert.Equal("kgCO2e/kWh", perEnergy.Code);
        Assert.Equal("kgCO2e", product.Code);
        Assert.Equal(UnitFactor.Of(1000), UnitCatalog.FactorOfProduct(perEnergy, Units.Find("MWh")!));
    }

    [Fact]
    public void With_ProjectUnits_PrintTheirSymbolAndConvert()
    {
        var units = Units.With([Declare("mtCO2e", "tCO2e", "mtCO₂e"), Declare("wombats", "count", null), Declare("boe", "6.1 GJ", null), Declare("t", "kg", null)]);
        Assert.Equal("mtCO₂e", units.Find("mtCO2e")!.Symbol);
        Assert.True(units.Find("mtCO2e")!.ConvertsTo(units.Find("ktCO2e")!));
        Assert.Equal("count:wombats", units.Find("wombats")!.Dimension.ToString());
        Assert.True(UnitCatalog.TryConvert(2, units.Find("boe")!, units.Find("GJ")!, out var energy));
        Assert.Equal(12.2m, energy);
        Assert.Equal(UnitFactor.Of(1000), units.Find("t")!.Factor);
    }

    [Fact]
    public void HintFor_PlainWord_SaysHowToCountIt() => Assert.Contains("count[wombats]", Units.HintFor("wombats"), StringComparison.Ordinal);

    private static ProjectUnit Declare(string code, string meaning, string? symbol) =>
        new(new SourcedText(code, default), new SourcedText(meaning, default), symbol is null ? null : new SourcedText(symbol, default));
}
