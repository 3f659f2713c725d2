using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Values;
using EsgReportGen.Templating.Chapters;
using EsgReportGen.Templating.Facts;

namespace EsgReportGen.Templating.Inlines;

/// <summary>Prints facts with their citations.</summary>
internal static class FactInlines
{
    /// <summary>The printed fact; null if its text is empty.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="span">What prints it.</param>
    /// <param name="isInTable">Whether it stands in a cell or tile and not in a sentence.</param>
    /// <param name="chapter">The chapter, which records the citation.</param>
    public static FactInline? Create(Fact fact, SourceSpan span, bool isInTable, ChapterContext chapter)
    {
        var texts = chapter.World.Text;
        var printed = isInTable ? texts.Print(fact) : texts.Say(fact);
        if (fact is { Change: null, Value.Content: FactContent.Text })
            printed = InlineMarkdown.Plain(printed, chapter);
        return printed.Length == 0 ? null : new FactInline(printed, chapter.Cite(fact, printed, span), span);
    }
}
