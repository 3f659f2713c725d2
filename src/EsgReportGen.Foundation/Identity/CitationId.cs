namespace EsgReportGen.Foundation.Identity;

/// <summary>The number of one printed occurrence of a fact within a chapter, from 0 in document order.</summary>
/// <param name="Chapter">0-based index of the chapter in the report.</param>
/// <param name="Index">0-based index of the citation within the chapter.</param>
public readonly record struct CitationId(int Chapter, int Index);
