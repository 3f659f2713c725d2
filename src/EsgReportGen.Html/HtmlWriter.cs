using System.IO;
using EsgReportGen.Document;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Html.Markup;
using EsgReportGen.Html.Structure;

namespace EsgReportGen.Html;

/// <summary>Writes a report as one page that needs no other file and loads none.</summary>
public static class HtmlWriter
{
    /// <summary>Writes the page in UTF-8: HTML that is well-formed XML too. Equal input gives equal bytes.</summary>
    /// <param name="document">The text.</param>
    /// <param name="ledger">The passports of its numbers; occurrence i is the i-th citation of the document.</param>
    /// <param name="options">Look, words and pictures.</param>
    /// <param name="output">Takes the page, piece by piece; stays open.</param>
    public static void Write(ReportDocument document, FactsLedger ledger, HtmlOptions options, Stream output)
    {
        using var html = new MarkupWriter(output);
        new PageWriter(html, document, ledger, options).Write();
        html.Finish();
    }
}
