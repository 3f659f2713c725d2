using System;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Pdf;
using EsgReportGen.Stages;

namespace EsgReportGen;

/// <summary>Reads the ledger of a finished report, without its project.</summary>
public static class LedgerFile
{
    /// <summary>Reads a ledger from the PDF that it is attached to, or from its JSON. Never throws for what is wrong with the file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">What findings call it.</param>
    public static Compilation<FactsLedger> Read(ReadOnlyMemory<byte> bytes, string name)
    {
        // JSON begins with a brace behind white space; what is broken is explained as what its name says.
        if (bytes.Span.TrimStart(" \t\r\n"u8) is [(byte)'{', ..] || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return LedgerReader.Read(bytes, name);
        var found = PdfAttachmentReader.Find(bytes, PdfStage.LedgerName);
        return found.Status switch
        {
            AttachmentStatus.Found => LedgerReader.Read(found.Content, name),
            AttachmentStatus.NotAttached => new Compilation<FactsLedger>(null, [TracingDiagnostics.NoLedgerInside.At(SourceSpan.None, name)]),
            _ => new Compilation<FactsLedger>(null, [TracingDiagnostics.FileNotReadable.At(SourceSpan.None, name, found.Reason)]),
        };
    }
}
