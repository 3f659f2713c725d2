using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Loading;

namespace EsgReportGen.Metrics.Csv;

/// <summary>Where a metric's values stand in a CSV file. Keys on a metric replace those of the defaults.</summary>
internal sealed record CsvLayout
{
    /// <summary>Nothing said.</summary>
    public static CsvLayout None { get; } = new();

    /// <summary>The keys that defaults may have.</summary>
    public static ImmutableArray<string> DefaultKeys { get; } = ["csv", "columns", "key", "missing"];

    /// <summary>The file below <c>content/</c>.</summary>
    public SourcedText? File { get; init; }

    /// <summary>The column in which rows are looked up; null for the first.</summary>
    public SourcedText? KeyColumn { get; init; }

    /// <summary>Columns with their periods, in written order; empty to take each column whose name is a period.</summary>
    public ImmutableArray<CsvColumn> Columns { get; init; } = [];

    /// <summary>Where <see cref="Columns"/> are written; null if they are not.</summary>
    public YamlEntry? ColumnsEntry { get; init; }

    /// <summary>Cell texts that stand for reasons.</summary>
    public ImmutableArray<YamlEntry> Missing { get; init; } = [];

    /// <summary>Reads the keys of a layout, on top of another.</summary>
    /// <param name="mapping">The mapping; its other keys are reported if <paramref name="allowed"/> is not empty.</param>
    /// <param name="allowed">The keys that may stand there; empty to leave others alone.</param>
    /// <param name="inherited">What holds where a key is not written.</param>
    /// <param name="context">Takes what is found.</param>
    public static CsvLayout Read(YamlMapping mapping, ImmutableArray<string> allowed, CsvLayout inherited, LoadContext context)
    {
        var diagnostics = context.Diagnostics;
        if (!allowed.IsEmpty)
            YamlKeys.Check(mapping, allowed, diagnostics);
        return new CsvLayout
        {
            File = YamlKeys.Text(mapping, "csv", diagnostics) ?? inherited.File,
            KeyColumn = YamlKeys.Text(mapping, "key", diagnostics) ?? inherited.KeyColumn,
            ColumnsEntry = mapping.FindEntry("columns") ?? inherited.ColumnsEntry,
            Columns = mapping.FindEntry("columns") is { } columns ? ReadColumns(columns, context) : inherited.Columns,
            Missing = YamlKeys.Mapping(mapping, "missing", diagnostics) is { } missing ? ReadMissing(missing, diagnostics) : inherited.Missing,
        };
    }

    /// <summary>Columns with periods: <c>{ FY23: FY2023 }</c>, or a list of columns that are named like their periods, ranges too.</summary>
    public static ImmutableArray<CsvColumn> ReadColumns(YamlEntry columns, LoadContext context)
    {
        var diagnostics = context.Diagnostics;
        var list = ImmutableArray.CreateBuilder<CsvColumn>();
        if (columns.Value is not YamlMapping mapping)
        {
            foreach (var name in YamlKeys.AsTexts(columns.Value, columns.Key.Text, diagnostics, columns.Key.Span))
                AddColumns(name, list, context);
            return list.ToImmutable();
        }

        foreach (var entry in mapping.Entries)
        {
            if (YamlKeys.AsText(entry.Value, entry.Key.Text, diagnostics, entry.Key.Span) is { } period)
                list.Add(new CsvColumn(entry.Key.Sourced, period));
        }

        return list.ToImmutable();
    }

    private static void AddColumns(SourcedText name, ImmutableArray<CsvColumn>.Builder list, LoadContext context)
    {
        var isChoice = name.Text.IndexOf("..", StringComparison.Ordinal) > 0 || name.Text.StartsWith("last ", StringComparison.Ordinal);
        if (!isChoice)
            list.Add(new CsvColumn(name, name));
        foreach (var period in isChoice ? context.ReadPeriods(name) : [])
        {
            var column = new SourcedText(period.ToString(), name.Span);
            list.Add(new CsvColumn(column, column));
        }
    }

    /// <summary>Cell texts with reasons: <c>{ "-": not-published }</c>.</summary>
    public static ImmutableArray<YamlEntry> ReadMissing(YamlMapping mapping, DiagnosticBag diagnostics)
    {
        foreach (var entry in mapping.Entries)
        {
            if (YamlKeys.AsText(entry.Value, entry.Key.Text, diagnostics, entry.Key.Span) is { } reason)
                Words.MissingReasons.TryRead(reason, diagnostics, out _);
        }

        return mapping.Entries;
    }

    /// <summary>A cell as a node that stands for its value: the text, or the reason why there is none.</summary>
    public YamlNode Value(SourcedText cell)
    {
        foreach (var entry in Missing)
        {
            if (string.Equals(entry.Key.Text, cell.Text, StringComparison.Ordinal) && entry.Value is YamlScalar reason)
                return Reason(reason.Text, cell.Span);
        }

        return Words.MissingReasons.TryFind(cell.Text, out _) ? Reason(cell.Text, cell.Span) : new YamlScalar(cell.Text, true, cell.Span);
    }

    private static YamlMapping Reason(string reason, SourceSpan span) =>
        new([new YamlEntry(new YamlScalar("missing", false, span), new YamlScalar(reason, false, span))], span);
}

/// <summary>A column and the period of its values.</summary>
/// <param name="Name">The column's name in the header.</param>
/// <param name="Period">The period as written.</param>
internal readonly record struct CsvColumn(SourcedText Name, SourcedText Period);
