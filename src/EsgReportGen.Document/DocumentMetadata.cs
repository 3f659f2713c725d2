using EsgReportGen.Foundation.Periods;

namespace EsgReportGen.Document;

/// <summary>What catalogues and viewers show of the report; plain text.</summary>
/// <param name="Id">The report's id, e.g. <c>example-esg-fy2024</c>.</param>
/// <param name="Title">The title without markup.</param>
/// <param name="Author">The reporting organization.</param>
/// <param name="Subject">One line on the contents; empty for none.</param>
/// <param name="Date">The report's date, which the file carries as its date of creation.</param>
public sealed record DocumentMetadata(string Id, string Title, string Author, string Subject, Period Date);
