using System.Collections.Generic;
using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Templating.Inlines;

namespace EsgReportGen.Templating.DataBlocks.Charts;

/// <summary>The values that a chart misses, for the remark that says which and why.</summary>
internal sealed class ChartGaps
{
    private readonly List<(string Name, string Place, MissingReason Reason)> gaps = [];

    /// <summary>Adds a missing value.</summary>
    /// <param name="name">Name of the series; empty where there is one only.</param>
    /// <param name="place">Name of the category.</param>
    /// <param name="reason">Why it is missing.</param>
    public void Add(ImmutableArray<Inline> name, ImmutableArray<Inline> place, MissingReason reason) =>
        gaps.Add((InlineText.Of(name).Trim(), InlineText.Of(place).Trim(), reason));

    /// <summary>The remark: <c>Without a value: Scope 3, FY2022, FY2023 (not published)</c>. Empty for no gaps.</summary>
    public ImmutableArray<Inline> Remark(ReportLocale locale, SourceSpan span)
    {
        var parts = new List<string>();
        var separator = locale.Word(LocaleWord.ListSeparator);
        for (var i = 0; i < gaps.Count;)
        {
            var (name, place, reason) = gaps[i];
            var words = name.Length == 0 ? place : name + separator + place;
            for (i++; i < gaps.Count && gaps[i].Name == name && gaps[i].Reason == reason; i++)
                words += separator + gaps[i].Place;
            parts.Add(words + locale.InBrackets(locale.Say(reason)));
        }

        return parts.Count == 0 ? [] : [new TextInline(locale.Word(LocaleWord.ChartGap, string.Join(separator, parts)), span)];
    }
}
