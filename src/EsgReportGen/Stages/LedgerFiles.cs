using System;
using System.Threading.Tasks;
using EsgReportGen.Facts.Ledger;

namespace EsgReportGen.Stages;

/// <summary>The ledger as the files that travel with a report; empty where no report is written.</summary>
/// <param name="Json">The whole ledger.</param>
/// <param name="Csv">Its facts as a table.</param>
internal sealed record LedgerFiles(ReadOnlyMemory<byte> Json, ReadOnlyMemory<byte> Csv)
{
    /// <summary>Writes the files, if a report is.</summary>
    public static LedgerFiles Write(Lazy<FactsLedger> passports, ReportFormats formats)
    {
        if (formats == ReportFormats.None)
            return new LedgerFiles(default, default);
        var ledger = passports.Value;
        ReadOnlyMemory<byte> json = default, csv = default;
        Parallel.Invoke(() => json = LedgerWriter.Write(ledger), () => csv = LedgerCsv.Write(ledger));
        return new LedgerFiles(json, csv);
    }
}
