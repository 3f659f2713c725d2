namespace EsgReportGen.Formulas.Evaluation;

/// <summary>Whether a comparison holds: what rounding leaves open is possible.</summary>
internal enum Truth
{
    False,
    Possible,
    True,
}
