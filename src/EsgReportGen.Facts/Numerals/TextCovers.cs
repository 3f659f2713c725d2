using System;
using System.Collections.Generic;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Facts.Numerals;

/// <summary>A text of the pages, and what covers numerals in it; found when the first numeral asks.</summary>
internal sealed class TextCovers
{
    private readonly NodeText text;
    private InlineMap? map;

    /// <param name="text">The text.</param>
    /// <param name="node">Its node; null for one that the document does not know.</param>
    /// <param name="isExempt">Whether its numerals need nothing behind them.</param>
    public TextCovers(NodeText text, DocumentNode? node, bool isExempt)
    {
        this.text = text;
        Node = node;
        IsExempt = isExempt;
        LabelEnd = node is { Label.Length: > 0 and var length } && Text.StartsWith(node.Label, StringComparison.Ordinal) ? length : 0;
    }

    /// <summary>The characters.</summary>
    public string Text => text.Text;

    /// <summary>The node.</summary>
    public DocumentNode? Node { get; }

    /// <summary>Whether its numerals need nothing behind them.</summary>
    public bool IsExempt { get; }

    /// <summary>Offset behind the number that the tool prints before the text; 0 for none.</summary>
    public int LabelEnd { get; }

    /// <summary>Where names stand; null before somebody looked.</summary>
    public List<(int Start, int End, int Id)>? Names { get; set; }

    /// <summary>Where texts of waivers stand; null before somebody looked.</summary>
    public List<(int Start, int End, int Id)>? Waivers { get; set; }

    /// <summary>The end of the range that holds a token whole; -1 if none does.</summary>
    public int Within(List<(int Start, int End, int Id)> ranges, in NumeralToken token, out int id)
    {
        var (low, high) = (0, ranges.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ranges[middle].End < token.End ? (middle + 1, high) : (low, middle);
        }

        id = low < ranges.Count ? ranges[low].Id : -1;
        return low < ranges.Count && ranges[low].Start <= token.Start && ranges[low].End >= token.End ? ranges[low].End : -1;
    }

    /// <summary>Whether the digit of a printed fact stands before an offset.</summary>
    public bool FollowsFactDigit(int at) => IsFactDigit(at - 1);

    /// <summary>Whether a reader takes figures and a printed fact beside them for one number: <c>1458,000</c>, <c>458,000,000</c>.</summary>
    public bool TouchesFact(in NumeralToken token)
    {
        if (!token.IsFigures)
            return false;
        var before = token.Start - 1;
        if (before > 0 && Text[before] is '.' or ',' or '\'' or '\u2019')
            before--;
        var behind = token.End;
        if (behind + 1 < Text.Length && Text[behind] is '.' or ',' or '\'' or '\u2019')
            behind++;
        return IsFactDigit(before) || IsFactDigit(behind);
    }

    /// <summary>The place that writes a token, and whether it is code.</summary>
    public (SourceSpan Span, bool IsCode) Place(in NumeralToken token) =>
        Node is null ? default : (map ??= new InlineMap(Node)).Find(Text, token.Start, token.Length);

    private bool IsFactDigit(int at)
    {
        if (at < 0 || at >= Text.Length || !char.IsDigit(Text[at]))
            return false;
        for (var i = text.Stretches.Count - 1; i >= 0; i--)
        {
            if (text.Stretches[i].Start <= at)
                return text.Stretches[i].Citation is not null;
        }

        return false;
    }
}
