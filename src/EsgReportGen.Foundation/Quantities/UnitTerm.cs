namespace EsgReportGen.Foundation.Quantities;

/// <summary>One power of a simple unit inside a unit: <c>million CNY</c> to the power -1.</summary>
/// <param name="Code">The simple unit's code with its bracket but without multiple and power: <c>CNY</c>, <c>t[product]</c>.</param>
/// <param name="Symbol">How it prints: <c>CNY</c>, <c>t</c>.</param>
/// <param name="Multiple">What is counted in: <c>million</c>, <c>100</c>; empty for one.</param>
/// <param name="Power">Its power, never 0.</param>
/// <param name="Dimension">Dimension of the first power.</param>
/// <param name="Factor">Factor of the first power, the multiple included.</param>
internal sealed record UnitTerm(string Code, string Symbol, string Multiple, int Power, Dimension Dimension, UnitFactor Factor)
{
    /// <summary>Code with multiple, without power; terms with the same name merge.</summary>
    public string Name => Multiple.Length == 0 ? Code : Multiple + " " + Code;

    /// <summary>Whether <c>m2</c> is its square: only lengths and times have powers in reports, <c>t2</c> or <c>kWh3</c> are slips.</summary>
    public bool TakesPlainPowers =>
        Multiple.Length == 0 && (Dimension.Equals(Dimension.Of("length")) || Dimension.Equals(Dimension.Of("time")));
}
