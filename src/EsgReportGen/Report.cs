using System;
using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Facts.Numerals;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen;

/// <summary>A finished edition of a report, with what it was made from. Immutable.</summary>
/// <param name="Values">The facts.</param>
/// <param name="Document">The text as meaning.</param>
/// <param name="Pages">The text on pages.</param>
/// <param name="Numerals">How the numerals of the text are covered.</param>
/// <param name="Passports">The ledger, gathered when it is first asked for: who only checks has no use for it.</param>
/// <param name="Pdf">The PDF; empty when it was not asked for, or a check has errors.</param>
public sealed record Report(MetricValues Values, ReportDocument Document, PagedDocument Pages, NumeralCoverage Numerals, Lazy<FactsLedger> Passports, ReadOnlyMemory<byte> Pdf)
{
    /// <summary>The passport of each number.</summary>
    public FactsLedger Ledger => Passports.Value;

    /// <summary>The web page; empty when it was not asked for, or a check has errors.</summary>
    public ReadOnlyMemory<byte> Html { get; init; }

    /// <summary>A PNG file a page; empty when they were not asked for, or a check has errors.</summary>
    public ImmutableArray<ReadOnlyMemory<byte>> Pictures { get; init; } = [];

    /// <summary>The ledger as JSON, as it is attached to the PDF and stands in the web page; empty where no file is written.</summary>
    public ReadOnlyMemory<byte> LedgerJson { get; init; }

    /// <summary>Name of the output file without its ending: <c>&lt;report id&gt;.&lt;language&gt;</c>.</summary>
    public string FileName => Document.Metadata.Id + "." + Document.Language;
}
