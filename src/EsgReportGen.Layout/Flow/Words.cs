using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Layout.Flow;

/// <summary>Makes running text of plain words: numbers of headings, labels, marks.</summary>
internal static class Words
{
    /// <summary>One run of words.</summary>
    public static ImmutableArray<Inline> Of(string text, SourceSpan span = default) => [new TextInline(text, span)];
}
