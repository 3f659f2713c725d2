using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Facts.Ledger;

/// <summary>Paths of source documents.</summary>
public static class EvidencePath
{
    /// <summary>The path from the project's root of a <see cref="SourceReference.File"/>, which is written below <c>content/</c>.</summary>
    public static string Of(string file) => "content/" + file;
}
