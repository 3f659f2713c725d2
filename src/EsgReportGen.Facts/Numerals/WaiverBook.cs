using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Facts.Phrases;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Facts.Numerals;

/// <summary>The waivers of a report, and which of them something needed.</summary>
internal sealed class WaiverBook
{
    private readonly ReportDocument document;
    private readonly NumeralScanner scanner;
    private readonly PhraseMatcher?[] byChapter;
    private readonly HashSet<(int Chapter, int Index)> used = [];
    private readonly HashSet<NodeId> usedSpans = [];

    public WaiverBook(ReportDocument document, NumeralScanner scanner)
    {
        this.document = document;
        this.scanner = scanner;
        byChapter = new PhraseMatcher?[document.Chapters.Length];
    }

    /// <summary>Where texts stand that a chapter's front matter waives; the id is the waiver's index.</summary>
    public List<(int Start, int End, int Id)> Find(int chapter, string text)
    {
        if (chapter < 0 || document.Chapters[chapter].Waivers.IsEmpty)
            return [];
        if (byChapter[chapter] is { } known)
            return known.Find(text);
        var matcher = byChapter[chapter] = new PhraseMatcher();
        var waivers = document.Chapters[chapter].Waivers;
        for (var i = 0; i < waivers.Length; i++)
            matcher.Add(waivers[i].Text.Text, i);
        return matcher.Find(text);
    }

    /// <summary>Notes that a waiver of the front matter was needed.</summary>
    public void Use(int chapter, int index) => used.Add((chapter, index));

    /// <summary>Notes that a waiver in the text was needed.</summary>
    public void Use(SpanInline span) => usedSpans.Add(span.Id);

    /// <summary>Tells waivers that give no reason, waive nothing, or were not needed; by place.</summary>
    /// <param name="spans">All waivers in the text.</param>
    /// <param name="findings">Takes what is told.</param>
    public void Tell(List<SpanInline> spans, DiagnosticBag findings)
    {
        for (var chapter = 0; chapter < document.Chapters.Length; chapter++)
        {
            var waivers = document.Chapters[chapter].Waivers;
            for (var i = 0; i < waivers.Length; i++)
                Tell(waivers[i].Text.Text, waivers[i].Reason, waivers[i].Text.Span, used.Contains((chapter, i)), findings);
        }

        foreach (var span in spans)
        {
            if (span.Attributes.Waiver is { } reason)
                Tell(TextOf(span.Children), reason, span.Span, usedSpans.Contains(span.Id), findings);
        }
    }

    private void Tell(string text, SourcedText reason, SourceSpan place, bool isUsed, DiagnosticBag findings)
    {
        var shown = TextParts.Cut(text);
        if (string.IsNullOrWhiteSpace(reason.Text))
            findings.Report(NumeralDiagnostics.WaiverWithoutReason, reason.Span.File is null ? place : reason.Span);
        if (scanner.Next(text, 0, text.Length) is null)
            findings.Report(NumeralDiagnostics.WaiverWithoutNumeral, place, shown);
        else if (!isUsed)
            findings.Report(NumeralDiagnostics.UnusedWaiver, place, shown);
    }

    private static string TextOf(ImmutableArray<Inline> content)
    {
        var text = string.Empty;
        foreach (var inline in content)
        {
            text += inline switch
            {
                TextInline words => words.Text,
                FactInline fact => fact.Text,
                StyledInline styled => TextOf(styled.Children),
                SpanInline span => TextOf(span.Children),
                LinkInline link => TextOf(link.Children),
                _ => string.Empty,
            };
        }

        return text;
    }
}
