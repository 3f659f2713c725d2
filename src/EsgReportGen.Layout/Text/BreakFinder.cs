using EsgReportGen.Layout.LineBreaking;

namespace EsgReportGen.Layout.Text;

/// <summary>
/// Where lines of a paragraph may end: the opportunities of Unicode, without those that would part what reads as one: facts, page
/// numbers, numbers and their units, words and the marks of their notes; with those that scripts of their own add.
/// </summary>
internal static class BreakFinder
{
    private const char NoSpace = '\0';

    /// <summary>Finds the opportunities.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="ties">What is kept together in the language.</param>
    /// <param name="opportunities">Filled with one more than there are characters.</param>
    public static void Find(ParagraphText text, WordTies ties, ScratchList<BreakOpportunity> opportunities)
    {
        opportunities.Clear();
        var characters = text.Characters.Items;
        var found = opportunities.Extend(characters.Length + 1);
        LineBreaker.Find(characters, found);
        ties.Tie(characters, found);
        SyllableBreaks.Find(characters, found);
        if (text.HasIdeographs)
            EastAsianBreaks.Tailor(characters, found);
        foreach (ref readonly var run in text.Runs.Items)
        {
            if (run.Kind is RunKind.Words)
                continue;
            for (var i = run.Start + 1; i < run.End; i++)
            {
                if (found[i] is BreakOpportunity.Allowed or BreakOpportunity.Cluster)
                    found[i] = BreakOpportunity.LastResort;
            }

            var before = run.Start > 0 ? characters[run.Start - 1] : NoSpace;
            if (run.Kind is RunKind.NoteMark && !Spaces.Hangs(before))
                found[run.Start] = BreakOpportunity.None;
            if (run.Kind is RunKind.PageNumber && before is ' ' && run.Start > 1 && char.IsLetter(characters[run.Start - 2]))
                found[run.Start] = BreakOpportunity.LastResort;
        }

        foreach (var offset in text.LineBreaks.Items)
        {
            if (offset > 0 && offset < characters.Length)
                found[offset] = BreakOpportunity.Mandatory;
        }
    }
}
