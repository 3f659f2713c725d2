using System;
using System.Linq;
using EsgReportGen.Document;
using EsgReportGen.Document.Blocks;
using EsgReportGen.Document.Citations;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Globalization.Reading;

namespace EsgReportGen.Facts.Claims;

/// <summary>Checks directions that an author wrote before a change which prints its own sign: <c>rose by {{ m.x | change }}</c>.</summary>
internal static class WordBeforeChange
{
    // Between "rose" and its number stand no more words than these: "rose by only".
    private const int MostWords = 2;

    /// <summary>Checks a paragraph. Cells of tables are left alone: there the text before a fact is another cell's.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="chapter">The chapter that it stands in.</param>
    /// <param name="locale">Its language.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static void Check(ParagraphBlock paragraph, Chapter chapter, ReportLocale locale, DiagnosticBag diagnostics)
    {
        var before = string.Empty;
        foreach (var inline in paragraph.Content.AllInlines())
        {
            if (inline is FactInline fact)
                Check(before, fact, chapter.Citations[fact.Citation.Index], locale, diagnostics);
            before = inline switch
            {
                TextInline text => text.Text,
                StyledInline or SpanInline or LinkInline => before,
                _ => string.Empty,
            };
        }
    }

    private static void Check(string before, FactInline fact, Citation citation, ReportLocale locale, DiagnosticBag diagnostics)
    {
        if (citation is not { Operation: "change" or "points", Rounding.Shown: not 0 and var shown } || char.IsLetterOrDigit(fact.Text[0]))
            return;
        if (locale.Read(before).Directions.LastOrDefault() is not { IsNegated: false, Direction: Direction.Up or Direction.Down } said
            || !Leads(before.AsSpan(said.Range.End)))
        {
            return;
        }

        var word = before[said.Range.Start..said.Range.End];
        const string hint = "give the words to the function, so that they follow the data: `| change \"rose by {}\" \"fell by {}\"`";
        if (said.Direction == Direction.Up == shown < 0)
            diagnostics.Add(ClaimDiagnostics.WrongDirection.At(fact.Span, word, fact.Text).WithHint(hint));
        else if (shown < 0)
            diagnostics.Add(ClaimDiagnostics.MinusBesideDirection.At(fact.Span, word + " … " + fact.Text).WithHint(hint));
    }

    private static bool Leads(ReadOnlySpan<char> between)
    {
        var words = 0;
        for (var i = 0; i < between.Length; i++)
        {
            if (!char.IsLetter(between[i]) && !char.IsWhiteSpace(between[i]))
                return false;
            if (char.IsLetter(between[i]) && (i == 0 || !char.IsLetter(between[i - 1])))
                words++;
        }

        return words <= MostWords;
    }
}
