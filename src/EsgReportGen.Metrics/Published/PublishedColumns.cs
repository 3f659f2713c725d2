using System.Collections.Immutable;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Csv;
using EsgReportGen.Metrics.Loading;

namespace EsgReportGen.Metrics.Published;

/// <summary>The columns of a list of printed values, in the order in which <c>esg publish</c> writes them; in a file they may stand in any.</summary>
internal sealed class PublishedColumns
{
    private const int RequiredCount = 4;

    private static readonly Vocabulary<int> Known = new(
        "column of published values",
        [.. System.Linq.Enumerable.Select(Names, (name, i) => (name, i))]);

    private readonly int[] places;

    private PublishedColumns(int[] places) => this.places = places;

    /// <summary>Their names; the first four must be there.</summary>
    public static ImmutableArray<string> Names => ["metric", "period", "value", "precision", "unit", "missing", "qualifier", "assurance", "assurance_hash"];

    /// <summary>Finds the columns of a file; null with findings if one that must be there is not. Others than the known are reported.</summary>
    public static PublishedColumns? Read(CsvFile file, DiagnosticBag diagnostics)
    {
        var places = new int[Names.Length];
        for (var i = 0; i < places.Length; i++)
            places[i] = -1;
        for (var i = 0; i < file.Header.Length; i++)
        {
            if (Known.TryRead(file.Header[i], diagnostics, out var column) && places[column] < 0)
                places[column] = i;
        }

        var header = file.Header[0].Span.To(file.Header[file.Header.Length - 1].Span);
        var isComplete = true;
        for (var i = 0; i < RequiredCount; i++)
        {
            if (places[i] >= 0)
                continue;
            isComplete = false;
            diagnostics.Add(MetricsDiagnostics.CsvUnknownColumn.At(header, Names[i], file.Path, string.Empty)
                .WithHint("name the columns `metric`, `period`, `value` and `precision` in the first line"));
        }

        return isComplete ? new PublishedColumns(places) : null;
    }

    /// <summary>The metric's id; may be blank.</summary>
    public SourcedText Metric(ImmutableArray<SourcedText> row) => row[places[0]];

    /// <summary>The period; may be blank.</summary>
    public SourcedText Period(ImmutableArray<SourcedText> row) => row[places[1]];

    /// <summary>The value; may be blank.</summary>
    public SourcedText Value(ImmutableArray<SourcedText> row) => row[places[2]];

    /// <summary>The precision, or null.</summary>
    public SourcedText? Precision(ImmutableArray<SourcedText> row) => Find(row, 3);

    /// <summary>The unit, or null.</summary>
    public SourcedText? Unit(ImmutableArray<SourcedText> row) => Find(row, 4);

    /// <summary>The reason of a missing value, or null.</summary>
    public SourcedText? Missing(ImmutableArray<SourcedText> row) => Find(row, 5);

    /// <summary>The qualifier, or null.</summary>
    public SourcedText? Qualifier(ImmutableArray<SourcedText> row) => Find(row, 6);

    /// <summary>The level of assurance, or null.</summary>
    public SourcedText? Assurance(ImmutableArray<SourcedText> row) => Find(row, 7);

    /// <summary>The hash of what was assured, or null.</summary>
    public SourcedText? AssuranceHash(ImmutableArray<SourcedText> row) => Find(row, 8);

    /// <summary>The cell that says what was printed.</summary>
    public SourcedText ValueOrReason(ImmutableArray<SourcedText> row) => Value(row) is { Text.Length: > 0 } value ? value : Missing(row) ?? Value(row);

    private SourcedText? Find(ImmutableArray<SourcedText> row, int column) =>
        places[column] >= 0 && row[places[column]] is { Text.Length: > 0 } cell ? cell : null;
}
