using System.Linq;
using EsgReportGen.Foundation.Diagnostics;

namespace EsgReportGen.Formulas.Tests;

/// <summary>Kinds in sums are judged by the signs of the parts: what is taken away twice is added.</summary>
public sealed class SignedKindsTests
{
    private const string Metrics = """
        defaults: { unit: tCO2e, boundary: own }
        metrics:
          gross: { kind: inventory, values: { FY2024: 100 } }
          sunk: { kind: removal, values: { FY2024: 10 } }
          minus.sunk: { formula: -sunk }
        """;

    [Theory]
    [InlineData("gross - sunk", 90)]
    [InlineData("gross + -sunk", 90)]
    [InlineData("-sunk + gross", 90)]
    [InlineData("gross + -1 * sunk", 90)]
    [InlineData("gross - sunk / 2", 95)]
    [InlineData("gross + (0 - sunk)", 90)]
    [InlineData("gross + minus.sunk", 90)]
    [InlineData("gross - -(-sunk)", 90)]
    public void Net_InAnyForm_IsAnInventory(string formula, int net)
    {
        var report = Evaluated.From(Metrics + $"\n  net: {{ kind: inventory, formula: '{formula}' }}\n");

        Assert.Empty(report.Diagnostics.Select(DiagnosticRenderer.Render));
        Assert.Equal(net, report.Amount("net", 2024));
    }

    [Theory]
    [InlineData("gross + sunk")]
    [InlineData("gross - -sunk")]
    [InlineData("gross - -1 * sunk")]
    [InlineData("gross - sunk / -2")]
    [InlineData("gross - (0 - sunk)")]
    [InlineData("gross - minus.sunk")]
    [InlineData("-gross - sunk")]
    [InlineData("sunk - gross")]
    public void Sum_OfAnInventoryAndARemoval_IsRefusedInAnyForm(string formula) =>
        Assert.Equal(["ESG2017"], Evaluated.From(Metrics + $"\n  net: {{ formula: '{formula}' }}\n").Diagnostics.Select(d => d.Id));
}
