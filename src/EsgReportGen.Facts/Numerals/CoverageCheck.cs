using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using EsgReportGen.Document;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Facts.Claims;
using EsgReportGen.Facts.Phrases;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Metrics.Values;

namespace EsgReportGen.Facts.Numerals;

/// <summary>One look at all numerals of an edition.</summary>
internal sealed class CoverageCheck
{
    private readonly MetricValues values;
    private readonly ReportLocale locale;
    private readonly DocumentNodes nodes;
    private readonly NumeralScanner scanner;
    private readonly StructuralNumerals structure;
    private readonly WaiverBook waivers;
    private readonly Dictionary<SourceSpan, CheckedClaim> claims = [];
    private readonly OrphanTeller? teller;
    private PhraseMatcher? names;
    private (int Facts, int Structural, int Waived, int Orphans) count;

    /// <param name="values">The facts.</param>
    /// <param name="document">The text as meaning.</param>
    /// <param name="checkedClaims">The claims that were checked.</param>
    /// <param name="locale">The language of the text.</param>
    /// <param name="teller">Tells orphans; null where the policy wants none told.</param>
    public CoverageCheck(MetricValues values, ReportDocument document, CheckedClaims checkedClaims, ReportLocale locale, OrphanTeller? teller)
    {
        this.values = values;
        this.locale = locale;
        this.teller = teller;
        nodes = new DocumentNodes(document);
        scanner = new NumeralScanner(locale);
        structure = new StructuralNumerals(values.Catalog, document, locale);
        waivers = new WaiverBook(document, scanner);
        foreach (var claim in checkedClaims.All)
            claims[claim.Span] = claim;
    }

    /// <summary>Looks at every text of the pages.</summary>
    public NumeralCoverage Look(PagedDocument pages)
    {
        foreach (var text in PageReader.Read(pages, nodes))
            Look(text, nodes.Find(text.Node));
        foreach (var (text, node) in nodes.Unseen)
            Look(text, node);
        teller?.TellRest();
        return new NumeralCoverage(count.Facts, count.Structural, count.Waived, count.Orphans);
    }

    /// <summary>Tells what is wrong with waivers.</summary>
    public void TellWaivers(DiagnosticBag findings) => waivers.Tell(nodes.Covers, findings);

    private void Look(NodeText text, DocumentNode? node)
    {
        if (text.Stretches.Count == 0)
            return;
        var covers = new TextCovers(text, node, text.Part is TagPart.Label || node is null or { IsExempt: true });
        var stretches = CollectionsMarshal.AsSpan(text.Stretches);
        for (var i = 0; i < stretches.Length; i++)
        {
            var end = i + 1 < stretches.Length ? stretches[i + 1].Start : text.Text.Length;
            if (stretches[i].Citation is null)
                LookAtWords(covers, stretches[i], end);
            else if (scanner.Next(text.Text, stretches[i].Start, end) is not null)
                count.Facts++;
        }
    }

    private void LookAtWords(TextCovers covers, in TextStretch stretch, int end)
    {
        var inline = stretch.Inline is { } id ? nodes.Inline(id) : default;
        var start = stretch.Start;
        if (covers.FollowsFactDigit(start) && scanner.Scale(covers.Text, start, end) is { } scale)
            start = Cover(covers, scale, inline, isScaleOfFact: true);
        for (var at = start; at < end && scanner.Next(covers.Text, at, end) is { } token;)
            at = Math.Max(token.End, Cover(covers, token, inline));
    }

    /// <summary>Decides what a numeral is.</summary>
    /// <returns>Where the numeral ends, which may be behind its token: the month of a date.</returns>
    private int Cover(TextCovers covers, in NumeralToken token, in InlineNode inline, bool isScaleOfFact = false)
    {
        if (covers.IsExempt || inline.IsMark || token.End <= covers.LabelEnd)
        {
            count.Structural++;
            return token.End;
        }

        var touchesFact = covers.TouchesFact(token);
        if (!touchesFact)
        {
            var end = structure.EndOf(covers.Text, token);
            if (end < 0)
                end = covers.Within(covers.Names ??= Names().Find(covers.Text), token, out _);
            if (end > 0)
            {
                count.Structural++;
                return end;
            }
        }

        if (IsCoveredBySpan(inline.Cover, covers.Text.AsSpan(token.Start, token.Length)) || IsWaived(covers, token))
            return token.End;
        Orphan(covers, token, touchesFact || isScaleOfFact);
        return token.End;
    }

    private bool IsCoveredBySpan(SpanInline? span, ReadOnlySpan<char> numeral)
    {
        if (span?.Attributes.Claim is not null && claims.TryGetValue(span.Span, out var claim) && AnswersFor(claim, numeral))
        {
            count.Facts++;
            return true;
        }

        if (span?.Attributes.Waiver is null)
            return false;
        waivers.Use(span);
        count.Waived++;
        return true;
    }

    // Line breaks and hyphens may stand within what is printed.
    private static bool AnswersFor(CheckedClaim claim, ReadOnlySpan<char> numeral)
    {
        if (claim.Numbers is not { } numbers)
            return true;
        var printed = TextParts.Compact(numeral);
        foreach (var number in numbers)
        {
            var judged = TextParts.Compact(number);
            if (judged.Contains(printed, StringComparison.Ordinal) || printed.Contains(judged, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private bool IsWaived(TextCovers covers, in NumeralToken token)
    {
        if (covers.Node is not { Chapter: >= 0 and var chapter })
            return false;
        if (covers.Within(covers.Waivers ??= waivers.Find(chapter, covers.Text), token, out var waiver) < 0)
            return false;
        waivers.Use(chapter, waiver);
        count.Waived++;
        return true;
    }

    private void Orphan(TextCovers covers, in NumeralToken token, bool touchesFact)
    {
        if (teller is { IsFull: true })
        {
            count.Orphans++;
            teller.Skip();
            return;
        }

        var (place, isCode) = covers.Place(token);
        if (isCode)
        {
            count.Structural++;
            return;
        }

        count.Orphans++;
        teller?.Tell(covers.Text, token, touchesFact, place);
    }

    private PhraseMatcher Names() => names ??= NameBook.Read(values, nodes, locale, scanner);
}
