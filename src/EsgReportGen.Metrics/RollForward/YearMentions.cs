using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;

namespace EsgReportGen.Metrics.RollForward;

/// <summary>Finds where a project names a year in its words: titles, dates, sources, templates. Only people know which of them move on.</summary>
internal sealed class YearMentions
{
    // Keys whose years are the series themselves, or the list of earlier editions.
    private static readonly ImmutableArray<string> Moved = ["values", "cells", "columns", "periods", "period", "editions", "restatements", "accept"];

    private readonly ImmutableArray<string> names;
    private readonly List<SourceSpan> found = [];

    private YearMentions(FiscalYear fiscalYear, Period year)
    {
        var number = year.Year.ToString("0000", CultureInfo.InvariantCulture);
        var label = fiscalYear.Label?.Replace("{yyyy}", number).Replace("{yy}", number.Substring(2));
        names = label is { Length: > 2 } && label.IndexOf(number, StringComparison.Ordinal) < 0 ? [number, label] : [number];
    }

    /// <summary>The first mention of each line, in order of path and line.</summary>
    public static ImmutableArray<SourceSpan> Find(ProjectSources sources, FiscalYear fiscalYear, Period year)
    {
        var mentions = new YearMentions(fiscalYear, year);
        foreach (var path in sources.Paths)
        {
            var file = sources.Find(path)!;
            if (path.EndsWith(".md", StringComparison.Ordinal) && path.StartsWith("templates/", StringComparison.Ordinal))
                mentions.AddFrom(file.Whole);
            else if (path.EndsWith(".yaml", StringComparison.Ordinal) && YamlReader.Read(file, new DiagnosticBag()) is { } root)
                mentions.AddFrom(root);
        }

        return [.. mentions.found.GroupBy(m => (m.File, m.StartPosition.Line)).Select(g => g.First())];
    }

    private void AddFrom(YamlNode node)
    {
        switch (node)
        {
            case YamlScalar scalar:
                AddFrom(scalar.Span);
                break;
            case YamlSequence sequence:
                foreach (var item in sequence.Items)
                    AddFrom(item);
                break;
            case YamlMapping mapping:
                foreach (var entry in mapping.Entries)
                {
                    if (Moved.Contains(entry.Key.Text, StringComparer.Ordinal) && entry.Value is not YamlScalar { Text.Length: > 12 })
                        continue;
                    AddFrom(entry.Key.Span);
                    AddFrom(entry.Value);
                }

                break;
        }
    }

    private void AddFrom(SourceSpan span)
    {
        var text = span.File!.Text;
        foreach (var name in names)
        {
            for (var at = text.IndexOf(name, span.Start, span.Length, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, span.End - at - 1, StringComparison.Ordinal))
            {
                var end = at + name.Length;
                if ((at == 0 || !IsPartOfNumber(text[at - 1])) && (end == text.Length || !char.IsDigit(text[end])))
                    found.Add(new SourceSpan(span.File, at, end));
            }
        }
    }

    private static bool IsPartOfNumber(char c) => char.IsDigit(c) || c is '.' or ',';
}
