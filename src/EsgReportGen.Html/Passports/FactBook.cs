using System.Collections.Generic;
using EsgReportGen.Document;
using EsgReportGen.Document.Citations;
using EsgReportGen.Document.Inlines;
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
    private readonly List<Passport> passports = [];
    private readonly Dictionary<(FactKey Fact, string Operation, string? From), int> passportIndexes = [];
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

    /// <summary>The passports of the facts that have a place in the page, in the order of the page.</summary>
    public IReadOnlyList<Passport> Passports => passports;

    /// <summary>The occurrence of a citation, an index in the ledger; -1 if the ledger does not list it.</summary>
    public int IndexOf(CitationId citation)
    {
        if (citation.Chapter < 0 || citation.Chapter >= firstOfChapter.Length)
            return -1;
        var index = firstOfChapter[citation.Chapter] + citation.Index;
        return index < Count ? index : -1;
    }

    /// <summary>Gives an occurrence its place in the page.</summary>
    /// <param name="index">The occurrence.</param>
    /// <param name="passport">The index of its passport, which it shares with others of the same fact.</param>
    /// <returns>Whether it had none before: a title that is repeated has its facts once.</returns>
    public bool Place(int index, out int passport)
    {
        var occurrence = ledger.Occurrences[index];
        var key = (occurrence.Fact, occurrence.Operation, occurrence.From);
        if (!passportIndexes.TryGetValue(key, out passport))
        {
            passportIndexes.Add(key, passport = passports.Count);
            passports.Add(new Passport(index, []));
        }

        if (isPlaced[index])
            return false;
        passports[passport].Occurrences.Add(index);
        return isPlaced[index] = true;
    }

    /// <summary>The title of the chapter that an occurrence stands in, without markup.</summary>
    public string ChapterOf(int occurrence) => InlinePlainText.Of(document.Chapters[ChapterIndexOf(occurrence)].Title);

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
        var chapter = ChapterIndexOf(occurrence);
        return document.Chapters[chapter].Citations[occurrence - firstOfChapter[chapter]];
    }

    private int ChapterIndexOf(int occurrence)
    {
        var chapter = firstOfChapter.Length - 1;
        while (firstOfChapter[chapter] > occurrence)
            chapter--;
        return chapter;
    }
}

/// <summary>The passport of a fact, or of its change from one period to another.</summary>
/// <param name="First">The occurrence that was met first.</param>
/// <param name="Occurrences">All its occurrences in the page.</param>
internal sealed record Passport(int First, List<int> Occurrences);
