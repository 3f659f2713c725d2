using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Pdf.Content;
using EsgReportGen.Pdf.Structure;
using static System.FormattableString;

namespace EsgReportGen.Pdf.Conservation;

/// <summary>
/// Holds what the drawing of a chart says against the chart. It may have room for some of the texts only, and says which: those must be the
/// chart's, each once, with all that it cannot do without; and the file must say them, no more and no less.
/// </summary>
internal sealed class DrawingCheck
{
    private const char Ellipsis = '…';

    private readonly StructTree tree;
    private readonly PageContent[] contents;
    private readonly FileLetters file;
    private readonly DiagnosticBag diagnostics;
    private readonly LetterBuffer found = new();
    private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);

    public DrawingCheck(StructTree tree, PageContent[] contents, FileLetters file, DiagnosticBag diagnostics)
    {
        this.tree = tree;
        this.contents = contents;
        this.file = file;
        this.diagnostics = diagnostics;
    }

    /// <summary>Checks a chart of a chapter.</summary>
    public void Check(string chapter, ChartBlock chart)
    {
        if (tree.Find(chart.Id) is not { HasContent: true } figure)
        {
            // Where nothing could be drawn, the drawing has said so.
            if (!chart.Chart.NeededTexts.IsEmpty)
                diagnostics.Report(PdfDiagnostics.PictureNotOnce, chart.Span, NameOf(chart), chapter, "0");
            return;
        }

        var printed = PrintedBy(figure);
        CheckChoice(chapter, chart, printed);
        found.Clear();
        file.ReadDrawing(figure, found);
        CheckFile(chapter, chart, printed);
    }

    private ImmutableArray<string> PrintedBy(StructElement figure)
    {
        foreach (var content in contents)
        {
            if (content.Drawings.TryGetValue(figure.Index, out var texts))
                return [.. texts.Select(LetterBuffer.Of)];
        }

        return [];
    }

    /// <summary>Whether what is printed is a choice of the chart's texts that names what it shows.</summary>
    private void CheckChoice(string chapter, ChartBlock chart, ImmutableArray<string> printed)
    {
        Count(chart.Chart.Texts);
        foreach (var text in printed)
        {
            if (!Take(text))
                Report(PdfDiagnostics.TextAdded, chapter, chart, text, printed);
        }

        texts.Clear();
        foreach (var text in printed)
            texts[text] = texts.GetValueOrDefault(text) + 1;
        foreach (var needed in chart.Chart.NeededTexts)
        {
            var text = LetterBuffer.Of(InlinePlainText.Of(needed));
            if (text.Length > 0 && !Take(text))
                Report(PdfDiagnostics.TextLost, chapter, chart, text, printed);
        }
    }

    /// <summary>Whether the file says one text after the other; a long name may end with an ellipsis.</summary>
    private void CheckFile(string chapter, ChartBlock chart, ImmutableArray<string> printed)
    {
        var letters = found.Letters;
        foreach (var text in printed)
        {
            var same = letters.CommonPrefixLength(text);
            if (same < text.Length && (same == 0 || same == letters.Length || letters[same++] != Ellipsis))
            {
                Report(PdfDiagnostics.TextLost, chapter, chart, text, printed);
                return;
            }

            letters = letters[same..];
        }

        if (!letters.IsEmpty)
            Report(PdfDiagnostics.TextAdded, chapter, chart, letters, printed);
    }

    private void Count(ImmutableArray<ImmutableArray<Inline>> chartTexts)
    {
        texts.Clear();
        foreach (var content in chartTexts)
        {
            var text = LetterBuffer.Of(InlinePlainText.Of(content));
            texts[text] = texts.GetValueOrDefault(text) + 1;
        }
    }

    private bool Take(string text)
    {
        var left = texts.GetValueOrDefault(text);
        texts[text] = left - 1;
        return left > 0;
    }

    private void Report(DiagnosticDescriptor descriptor, string chapter, ChartBlock chart, ReadOnlySpan<char> text, ImmutableArray<string> printed)
    {
        var length = 0;
        foreach (var part in printed)
            length += part.Length;
        diagnostics.Report(descriptor, chart.Span, chapter, LetterBuffer.Shorten(text), Invariant($"{length}"), Invariant($"{found.Length}"));
    }

    private static string NameOf(ChartBlock chart) => chart.Title.IsEmpty ? "of a chart" : InlinePlainText.Of(chart.Title);
}
