using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;

namespace EsgReportGen.Layout.Tables;

/// <summary>The note marks at the end of a cell. They hang in the margin of their column, so that figures stay below figures.</summary>
internal static class NoteMarks
{
    /// <summary>The marks at the end of a cell's contents; empty for none.</summary>
    public static ImmutableArray<Inline> AtEndOf(ImmutableArray<Inline> content)
    {
        var first = content.Length;
        while (first > 0 && content[first - 1] is NoteReferenceInline)
            first--;
        return first == content.Length ? [] : content[first..];
    }
}
