using EsgReportGen.Foundation.Sources;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating.Marks;

/// <summary>What a mark stands for.</summary>
/// <param name="Span">The expression in the template that prints it.</param>
internal abstract record PrintedItem(SourceSpan Span);

/// <summary>A fact.</summary>
/// <param name="Fact">The fact with its format.</param>
/// <param name="Span">The expression.</param>
internal sealed record PrintedFact(Fact Fact, SourceSpan Span) : PrintedItem(Span);

/// <summary>The number of a page.</summary>
/// <param name="Anchor">The id asked for.</param>
/// <param name="Span">The expression.</param>
internal sealed record PrintedPage(string Anchor, SourceSpan Span) : PrintedItem(Span);

/// <summary>Words that the tool or the data give, such as a period, a date, a title or a label.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsMarkdown">Whether they are inline Markdown.</param>
/// <param name="Span">The expression.</param>
internal sealed record PrintedWords(string Text, bool IsMarkdown, SourceSpan Span) : PrintedItem(Span);
