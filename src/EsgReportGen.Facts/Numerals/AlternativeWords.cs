using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document.Charts;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Graphics.Frames;

namespace EsgReportGen.Facts.Numerals;

/// <summary>
/// What an author writes for those who do not see a chart. No expression can stand there, so a number that the chart shows counts as its fact when it is
/// written as the chart prints it.
/// </summary>
internal sealed class AlternativeWords
{
    private readonly List<FactInline> facts = [];
    private readonly NodeText words;

    private AlternativeWords(ChartBlock chart)
    {
        words = new NodeText(chart.Id, TagPart.Content);
        foreach (var text in chart.Chart.Texts)
        {
            foreach (var inline in text.AllInlines())
            {
                if (inline is FactInline fact)
                    facts.Add(fact);
            }
        }

        facts.Sort(static (a, b) => b.Text.Length.CompareTo(a.Text.Length));
    }

    /// <summary>The words of a chart.</summary>
    public static NodeText Of(ChartBlock chart)
    {
        var reader = new AlternativeWords(chart);
        reader.Read(chart.Alternative, null);
        return reader.words;
    }

    private void Read(ImmutableArray<Inline> content, NodeId? inline)
    {
        foreach (var part in content)
        {
            switch (part)
            {
                case TextInline text:
                    Read(text.Text, inline);
                    break;
                case StyledInline styled:
                    Read(styled.Children, inline);
                    break;
                case SpanInline span:
                    Read(span.Children, span.Id);
                    break;
                case LinkInline link:
                    Read(link.Children, link.Id);
                    break;
                default:
                    break;
            }
        }
    }

    private void Read(string text, NodeId? inline)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsDigit(text[at]) || (at > 0 && IsOfNumber(text[at - 1])))
                continue;
            if (FactAt(text, at) is not { } fact)
                continue;
            words.Append(text.AsSpan(start, at - start), null, inline);
            words.Append(text.AsSpan(at, fact.Text.Length), fact.Citation, inline);

            // The magnitude that the title names may follow, and is no part of what the fact prints.
            words.Separate();
            start = at + fact.Text.Length;
            at = start - 1;
        }

        words.Append(text.AsSpan(start), null, inline);
    }

    private FactInline? FactAt(string text, int at)
    {
        foreach (var fact in facts)
        {
            var end = at + fact.Text.Length;
            if (string.CompareOrdinal(text, at, fact.Text, 0, fact.Text.Length) == 0 && (end == text.Length || !char.IsDigit(text[end]))
                && !(end + 1 < text.Length && text[end] is '.' or ',' && char.IsDigit(text[end + 1])))
                return fact;
        }

        return null;
    }

    private static bool IsOfNumber(char c) => char.IsDigit(c) || c is '.' or ',';
}
