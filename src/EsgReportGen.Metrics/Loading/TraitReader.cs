using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Foundation.Yaml;
using EsgReportGen.Metrics.Catalog;
using EsgReportGen.Metrics.Csv;

namespace EsgReportGen.Metrics.Loading;

/// <summary>Reads the keys that may stand in <c>defaults:</c> and on a metric.</summary>
internal sealed class TraitReader
{
    private const int MostDecimals = 28;

    // About as many comparisons as there are spellings of units.
    private const int CostOfUnitHint = 500;

    private readonly LoadContext context;
    private readonly Dictionary<string, WrittenUnit> units = new(System.StringComparer.Ordinal);

    public TraitReader(LoadContext context)
    {
        this.context = context;
    }

    /// <summary>The keys, for "did you mean"; <c>values</c> is read apart.</summary>
    public static ImmutableArray<string> Keys { get; } =
    [
        "unit", "kind", "basis", "boundary", "period", "precision", "decimals", "disclosures", "source", "notes", "compare", "assurance",
    ];

    private static ImmutableArray<string> SourceKeys { get; } = ["title", "publisher", "date", "url", "file", "page", "row", "cell"];

    /// <summary>The defaults of a file.</summary>
    public MetricTraits ReadDefaults(YamlMapping mapping)
    {
        var traits = new MetricTraits();
        foreach (var entry in mapping.Entries)
        {
            if (TryRead(traits, entry))
                continue;
            if (entry.Key.Text is not "values")
                YamlKeys.ReportUnknown(entry.Key, Keys.Add("values"), context.Diagnostics);
            else if (YamlKeys.AsMapping(entry.Value, "values", context.Diagnostics, entry.Key.Span) is { } values)
                traits.Csv = CsvLayout.Read(values, CsvLayout.DefaultKeys, CsvLayout.None, context);
        }

        traits.IsDefaultPrecision = traits.Precision is not null;
        return traits.Inherit();
    }

    /// <summary>Reads one key into the traits; false if it is none of <see cref="Keys"/>.</summary>
    public bool TryRead(MetricTraits traits, YamlEntry entry)
    {
        switch (entry.Key.Text)
        {
            case "disclosures":
                traits.Disclosures = ReadDisclosures(entry);
                return true;
            case "notes":
                traits.Notes = ReadNotes(entry.Value, entry.Key.Span);
                return true;
            case "source":
                traits.Source = ReadSource(entry, traits.Source);
                return true;
            case "unit" or "kind" or "basis" or "boundary" or "period" or "precision" or "decimals" or "compare" or "assurance":
                if (YamlKeys.AsText(entry.Value, entry.Key.Text, context.Diagnostics, entry.Key.Span) is { } text)
                {
                    traits.MarkOwn(entry.Key.Text);
                    ReadText(traits, entry.Key.Text, text);
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>Note ids; one alone or a list.</summary>
    public ImmutableArray<SourcedText> ReadNotes(YamlNode node, SourceSpan keySpan)
    {
        var notes = YamlKeys.AsTexts(node, "notes", context.Diagnostics, keySpan);
        foreach (var note in notes)
            context.UseNote(note);
        return notes;
    }

    /// <summary>A source, merged key by key with the one it stands on.</summary>
    public SourceReference? ReadSource(YamlEntry entry, SourceReference? inherited)
    {
        var diagnostics = context.Diagnostics;
        if (YamlKeys.AsMapping(entry.Value, "source", diagnostics, entry.Key.Span) is not { } mapping)
            return inherited;
        YamlKeys.Check(mapping, SourceKeys, diagnostics);
        var below = inherited ?? new SourceReference();
        var file = YamlKeys.Text(mapping, "file", diagnostics);
        if (file is { } path && !ContentPath.Check(path, diagnostics))
            file = null;
        return new SourceReference
        {
            Title = YamlKeys.Text(mapping, "title", diagnostics) ?? below.Title,
            Publisher = YamlKeys.Text(mapping, "publisher", diagnostics) ?? below.Publisher,
            Date = YamlKeys.Text(mapping, "date", diagnostics) ?? below.Date,
            Url = YamlKeys.Text(mapping, "url", diagnostics) ?? below.Url,
            File = file ?? below.File,
            Page = YamlKeys.Text(mapping, "page", diagnostics) ?? below.Page,
            Row = YamlKeys.Text(mapping, "row", diagnostics) ?? below.Row,
            Cell = YamlKeys.Text(mapping, "cell", diagnostics) ?? below.Cell,
        };
    }

    /// <summary>A precision: a positive number; null with a diagnostic.</summary>
    public decimal? ReadPrecision(SourcedText text)
    {
        if (DecimalText.TryParse(text.Text, out var precision, out var hint) && precision > 0)
            return precision;
        context.Diagnostics.Add(MetricsDiagnostics.NotAPrecision.At(text.Span, text.Text).WithHint(hint));
        return null;
    }

    private ImmutableArray<SourcedText> ReadDisclosures(YamlEntry entry)
    {
        var disclosures = YamlKeys.AsTexts(entry.Value, "disclosures", context.Diagnostics, entry.Key.Span);
        foreach (var disclosure in disclosures)
            context.CheckDisclosure(disclosure);
        return disclosures;
    }

    private void ReadText(MetricTraits traits, string key, SourcedText text)
    {
        var diagnostics = context.Diagnostics;
        switch (key)
        {
            case "unit":
                ReadUnit(traits, text);
                break;
            case "kind":
                traits.KindText = text;
                traits.Kind = Words.Kinds.TryRead(text, diagnostics, out var kind) ? kind : null;
                break;
            case "basis":
                traits.Basis = text;
                Identifiers.CheckName(text, "a basis", diagnostics);
                break;
            case "boundary":
                traits.Boundary = text;
                context.CheckBoundary(text);
                break;
            case "period":
                traits.IsInstant = Words.PeriodSorts.TryRead(text, diagnostics, out var isInstant) && isInstant;
                break;
            case "precision":
                traits.SetPrecision(text, ReadPrecision(text));
                break;
            case "decimals":
                traits.Decimals = ReadDecimals(text);
                break;
            case "compare":
                traits.Compare = Words.Comparisons.TryRead(text, diagnostics, out var mode) ? mode : ComparisonMode.Interval;
                break;
            case "assurance":
                traits.Assurance = text;
                break;
        }
    }

    private void ReadUnit(MetricTraits traits, SourcedText text)
    {
        if (!units.TryGetValue(text.Text, out var unit))
            units.Add(text.Text, unit = new WrittenUnit(text.Text, context.Report.Units));
        traits.SetUnit(text, unit);
        if (unit.Unit is null && unit.ValueType == ValueType.Number)
        {
            var hint = context.Suggestions.TryPay(CostOfUnitHint) ? context.Report.Units.HintFor(text.Text) : null;
            context.Diagnostics.Add(MetricsDiagnostics.UnknownUnit.At(text.Span, text.Text).WithHint(hint));
        }
    }

    private int? ReadDecimals(SourcedText text)
    {
        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var decimals) && decimals <= MostDecimals)
            return decimals;
        context.Diagnostics.Report(MetricsDiagnostics.OutOfRange, text.Span, text.Text, "0", MostDecimals.ToString(CultureInfo.InvariantCulture));
        return null;
    }
}
