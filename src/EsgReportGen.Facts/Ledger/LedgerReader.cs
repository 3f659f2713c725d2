using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using EsgReportGen.Facts.Numerals;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Facts.Ledger;

/// <summary>Reads a ledger that <see cref="LedgerWriter"/> wrote, perhaps years ago, perhaps changed by a stranger since. Never throws.</summary>
public sealed class LedgerReader
{
    private const int MaximumBytes = 128 << 20;
    private const int DeepestNesting = 8;

    private readonly LedgerJson json = new();
    private ImmutableArray<string> files = [];
    private ImmutableArray<LedgerSource> sources = [];
    private ImmutableArray<MetricRow> metrics = [];
    private ImmutableArray<FactKey> keys = [];
    private ImmutableArray<LedgerFact> facts = [];

    private LedgerReader()
    {
    }

    /// <summary>Reads a ledger.</summary>
    /// <param name="bytes">JSON in UTF-8; at most 128 MB.</param>
    /// <param name="name">What findings call it: the path of the JSON, or of the PDF that it comes from.</param>
    /// <returns>The ledger; null with a finding for what is none. Unknown members are passed over.</returns>
    public static Compilation<FactsLedger> Read(ReadOnlyMemory<byte> bytes, string name)
    {
        var place = new SourceFile(name, string.Empty).Whole;
        if (bytes.Length > MaximumBytes)
            return Refuse(LedgerDiagnostics.LedgerTooLarge.At(place, (MaximumBytes >> 20).ToString(CultureInfo.InvariantCulture)));
        try
        {
            using var document = JsonDocument.Parse(bytes, new JsonDocumentOptions { MaxDepth = DeepestNesting });
            return new LedgerReader().Read(document.RootElement, place);
        }
        catch (JsonException e)
        {
            return Refuse(LedgerDiagnostics.NotALedger.At(place, FormattableString.Invariant($"it is not JSON at line {e.LineNumber + 1}")));
        }
    }

    private static Compilation<FactsLedger> Refuse(Diagnostic finding) => new(null, [finding]);

    private Compilation<FactsLedger> Read(JsonElement root, SourceSpan place)
    {
        var schema = json.Whole(root, "schema");
        if (json.Problem is null && schema > FactsLedger.Schema)
        {
            var known = FactsLedger.Schema.ToString(CultureInfo.InvariantCulture);
            return Refuse(LedgerDiagnostics.NewerLedger.At(place, schema.ToString(CultureInfo.InvariantCulture), known));
        }

        if (json.Problem is null && schema < 1)
            json.Fail("`schema` is below 1");
        var ledger = json.Problem is null ? Ledger(root) : null;
        return json.Problem is { } problem ? Refuse(LedgerDiagnostics.NotALedger.At(place, problem)) : new Compilation<FactsLedger>(ledger, []);
    }

    private FactsLedger Ledger(JsonElement root)
    {
        files = json.Rows(root, "files", (r, reader) => reader.Text(r));
        sources = json.Rows(root, "sources", Source);
        metrics = json.Rows(root, "metrics", Metric);

        // Inputs may name facts further down, so the keys come first.
        keys = json.Rows(root, "facts", (r, reader) => new FactKey(MetricOf(r).Id, reader.Text(r, "period")));
        facts = json.Rows(root, "facts", Fact);
        var numerals = json.Member(root, "numerals");
        return new FactsLedger
        {
            Report = json.Text(root, "report"),
            Language = json.Text(root, "language"),
            Period = json.Text(root, "period"),
            PageLabels = json.Texts(root, "pages"),
            Numerals = new NumeralCoverage(
                json.Whole(numerals, "facts"), json.Whole(numerals, "structural"), json.Whole(numerals, "waived"), json.Whole(numerals, "orphans")),
            Evidence = json.Rows(root, "evidence", (r, reader) => new LedgerEvidence(reader.Text(r, "path"), reader.Text(r, "sha256"), reader.Long(r, "bytes"))),
            Facts = facts,
            Occurrences = json.Rows(root, "occurrences", Occurrence),
            Claims = json.Rows(root, "claims", Claim),
        };
    }

    private static LedgerSource Source(JsonElement row, LedgerJson json) => new(
        json.OptionalText(row, "title"), json.OptionalText(row, "url"), json.OptionalText(row, "file"), json.OptionalText(row, "sha256"), json.OptionalText(row, "place"));

    private static MetricRow Metric(JsonElement row, LedgerJson json) => new(
        json.Text(row, "id"),
        json.Text(row, "label"),
        json.OptionalText(row, "unit") ?? string.Empty,
        json.OptionalText(row, "kind"),
        json.OptionalText(row, "basis"),
        json.OptionalText(row, "boundary"),
        json.OptionalText(row, "formula"),
        json.OptionalText(row, "proof"));

    private LedgerFact Fact(JsonElement row, LedgerJson json)
    {
        var metric = MetricOf(row);
        var fact = new LedgerFact
        {
            Key = new FactKey(metric.Id, json.Text(row, "period")),
            Label = metric.Label,
            Unit = metric.Unit,
            Kind = metric.Kind,
            Basis = metric.Basis,
            Boundary = metric.Boundary,
            Formula = metric.Formula,
            Proof = metric.Proof,
            Value = json.OptionalText(row, "value"),
            Missing = json.OptionalText(row, "missing"),
            Precision = json.OptionalText(row, "precision"),
            Range = json.Range(row, "range"),
            Qualifier = json.OptionalText(row, "qualifier"),
            Inputs = json.Rows(row, "inputs", Key),
            Place = Place(row),
            Source = row.TryGetProperty("source", out _) ? json.Pick(sources, json.Whole(row, "source"), "sources") : null,
            Change = json.OptionalMember(row, "change") is { } change
                ? new LedgerChange(json.Text(change, "from"), json.Text(change, "percent"), json.Range(change, "prior"))
                : null,
            Notes = json.Texts(row, "notes"),
            Assurance = json.OptionalText(row, "assurance"),
            Published = json.Rows(row, "published", Published),
            Restatement = json.OptionalMember(row, "restatement") is { } restatement
                ? new LedgerRestatement(json.Text(restatement, "edition"), json.Text(restatement, "was"), json.Texts(restatement, "reasons"))
                : null,
        };
        return json.OptionalMember(row, "range") is null ? fact with { Range = LedgerRange.StatedBy(fact) } : fact;
    }

    private static LedgerPublished Published(JsonElement row, LedgerJson json) =>
        new(json.Text(row, "edition"), json.Text(row, "value"), json.OptionalText(row, "unit") ?? string.Empty);

    private LedgerOccurrence Occurrence(JsonElement row, LedgerJson json) => new()
    {
        Fact = Key(json.Member(row, "fact"), json),
        Operation = json.OptionalText(row, "operation") ?? string.Empty,
        From = json.OptionalText(row, "from"),
        Raw = json.OptionalText(row, "raw") ?? ContentOf(json.Member(row, "fact")) ?? json.Text(row, "raw"),
        Printed = json.Text(row, "printed"),
        Rounding = json.OptionalText(row, "rounding") ?? string.Empty,
        Form = json.OptionalText(row, "as") switch { "mark" => OccurrenceForm.Mark, "chart" => OccurrenceForm.Chart, _ => OccurrenceForm.Text },
        Template = Place(row),
        Chapter = json.Text(row, "chapter"),
        Boxes = json.Rows(row, "boxes", Box),
    };

    private LedgerClaim Claim(JsonElement row, LedgerJson json) => new(
        json.Text(row, "text"), json.Text(row, "expression"), json.Text(row, "verdict"), json.Rows(row, "facts", Key), Place(row), json.Text(row, "chapter"));

    private static LedgerBox Box(JsonElement row, LedgerJson json)
    {
        var items = json.Items(row, 5);
        return items.IsEmpty ? default : new LedgerBox(json.Whole(items[0]), json.Number(items[1]), json.Number(items[2]), json.Number(items[3]), json.Number(items[4]));
    }

    private MetricRow MetricOf(JsonElement row) => json.Pick(metrics, json.Whole(row, "metric"), "metrics");

    private string? ContentOf(JsonElement fact) =>
        fact.ValueKind == JsonValueKind.Number && fact.TryGetInt32(out var index) && index >= 0 && index < facts.Length ? facts[index].Content : null;

    private FactKey Key(JsonElement value, LedgerJson json)
    {
        if (value.ValueKind == JsonValueKind.Number)
            return json.Pick(keys, json.Whole(value), "facts");
        var items = json.Items(value, 2);
        return items.IsEmpty ? default : new FactKey(json.Text(items[0]), json.Text(items[1]));
    }

    private LedgerPlace Place(JsonElement row)
    {
        var items = json.Items(json.Member(row, "at"), 3);
        return items.IsEmpty ? default : new LedgerPlace(json.Pick(files, json.Whole(items[0]), "files") ?? string.Empty, json.Whole(items[1]), json.Whole(items[2]));
    }
}
