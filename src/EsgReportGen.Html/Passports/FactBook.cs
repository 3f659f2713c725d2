using System.Collections.Generic;
using EsgReportGen.Document;
using EsgReportGen.Document.Citations;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Foundation.Identity;

namespace EsgReportGen.Html.Passports;

/// <summary>The facts that the page prints: the way from a citation to its occurrence in the ledger, and which have a place in the page.</summary>
internal sealed class FactBook
{
    private readonly ReportDocument document;
    private readonly FactsLedger ledger;
    private readonly int[] firstOfChapter;
    private readonly bool[] isPlaced;
    private readonly List<int> placed = [];
    private readonly Dictionary<FactKey, LedgerFact> facts = [];

    public FactBook(ReportDocument document, FactsLedger ledger)
    {
        (this.document, this.ledger) = (document, ledger);
        firstOfChapter = new int[document.Chapters.Length];
        for (var i = 1; i < firstOfChapter.Length; i++)
            firstOfChapter[i] = firstOfChapter[i - 1] + document.Chapters[i - 1].Citations.Length;
        isPlaced = new bool[ledger.Occurrences.Length];
        foreach (var fact in ledger.Facts)
            facts.TryAdd(fact.Key, fact);
    }

    /// <summary>Number of facts that are printed.</summary>
    public int Count => ledger.Occurrences.Length;

    /// <summary>The occurrences that have their place in the page, in the order of the page.</summary>
    public IReadOnlyList<int> Placed => placed;

    /// <summary>The occurrence of a citation, an index in the ledger; -1 if the ledger does not list it.</summary>
    public int IndexOf(CitationId citation)
    {
        if (citation.Chapter < 0 || citation.Chapter >= firstOfChapter.Length)
            return -1;
        var index = firstOfChapter[citation.Chapter] + citation.Index;
        return index < Count ? index : -1;
    }

    /// <summary>Gives an occurrence its place in the page.</summary>
    /// <returns>Whether it had none before: a title that is repeated has its facts once.</returns>
    public bool Place(int occurrence)
    {
        if (isPlaced[occurrence])
            return false;
        placed.Add(occurrence);
        return isPlaced[occurrence] = true;
    }

    /// <summary>An occurrence.</summary>
    public LedgerOccurrence Occurrence(int index) => ledger.Occurrences[index];

    /// <summary>The fact of an occurrence; null if the ledger does not list it.</summary>
    public LedgerFact? FactOf(int occurrence) => facts.GetValueOrDefault(ledger.Occurrences[occurrence].Fact);

    /// <summary>The unit of an occurrence's raw value; empty for none.</summary>
    public string UnitOf(int occurrence)
    {
        if (ledger.Occurrences[occurrence].Operation.Length == 0)
            return FactOf(occurrence)?.Unit ?? string.Empty;
        return CitationOf(occurrence).Rounding?.Unit ?? string.Empty;
    }

    private Citation CitationOf(int occurrence)
    {
        var chapter = firstOfChapter.Length - 1;
        while (firstOfChapter[chapter] > occurrence)
            chapter--;
        return document.Chapters[chapter].Citations[occurrence - firstOfChapter[chapter]];
    }
}
