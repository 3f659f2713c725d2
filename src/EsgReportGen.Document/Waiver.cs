using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Document;

/// <summary>A text whose numerals need no fact, declared in a chapter's front matter.</summary>
/// <param name="Text">The text as it stands in the chapter.</param>
/// <param name="Reason">Why; never empty.</param>
public readonly record struct Waiver(SourcedText Text, SourcedText Reason);
