using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using EsgReportGen.Facts.Ledger;
using EsgReportGen.Facts.Tracing;

namespace EsgReportGen.Cli.Tracing;

/// <summary>Prints where facts come from, for people: a fact, what is known of it, and indented below it its inputs.</summary>
internal sealed class FactLines(TextWriter output)
{
    // Deeper than this, a line would be all indent.
    private const int DeepestIndent = 24;

    /// <summary>Prints a fact and all that it was computed from.</summary>
    public void WriteTree(FactTree tree, FactKey root, int indent)
    {
        foreach (var branch in tree.Inputs(root))
        {
            var depth = indent + Math.Min(branch.Depth, DeepestIndent);
            Line(depth, branch.Fact is { } fact ? Headline(fact) + (branch.IsRepeated ? "  (shown above)" : string.Empty) : Name(branch.Key) + "  (no value)");
            if (branch.Fact is not null && !branch.IsRepeated)
                WriteDetails(branch.Fact, depth + 1);
        }
    }

    /// <summary>Prints an occurrence: where it stands and how the raw number became the text.</summary>
    public void WriteOccurrence(FactsLedger ledger, LedgerOccurrence occurrence, int indent)
    {
        Line(indent, $"\"{Spaced(occurrence.Printed)}\"{Operation(occurrence)}");
        foreach (var box in occurrence.Boxes)
            Line(indent + 1, Place(ledger, box) + Form(occurrence));
        if (occurrence.Boxes.IsEmpty)
            Line(indent + 1, "on no page");
        Line(indent + 1, $"written in {occurrence.Template}, chapter {occurrence.Chapter}");
    }

    /// <summary>A line with an indent of two spaces a step.</summary>
    public void Line(int indent, string text) => output.WriteLine(new string(' ', 2 * indent) + text);

    /// <summary>A fact's key as people write it: <c>ghg.s1 FY2024</c>.</summary>
    public static string Name(FactKey key) => key.Metric + " " + key.Period;

    private static string Headline(LedgerFact fact)
    {
        var qualifier = fact.Qualifier is { } word ? word.Replace('-', ' ') + " " : string.Empty;
        var unit = fact.Value is null || fact.Unit.Length == 0 ? string.Empty : " " + fact.Unit;
        var range = fact.Range is { } ends ? "  (" + Range(ends, unit) + ")" : string.Empty;
        return $"{Name(fact.Key)} = {qualifier}{Spaced(fact.Value ?? fact.Missing ?? "nothing")}{unit}{range}";
    }

    private void WriteDetails(LedgerFact fact, int indent)
    {
        Line(indent, string.Join(", ", new[] { fact.Label, fact.Kind, fact.Basis, fact.Boundary }.Where(p => !string.IsNullOrEmpty(p))));
        if (fact.Formula is { } formula)
            Line(indent, "formula: " + Spaced(formula));
        Line(indent, (fact.Formula is null && fact.Inputs.IsEmpty ? "declared in " : "computed in ") + fact.Place);
        if (fact.Proof is { } proof)
            Line(indent, "proof: " + Spaced(proof));
        if (fact.Source is { } source)
            Line(indent, "source: " + Source(source));
        if (fact.Change is { } change)
            Line(indent, $"stated change: {change.Percent}% from {change.From}" + (change.Prior is { } prior ? ", which implies " + Range(prior, string.Empty) : string.Empty));
        if (!fact.Notes.IsEmpty)
            Line(indent, "notes: " + string.Join(", ", fact.Notes));
        if (fact.Assurance is { } assurance)
            Line(indent, "assurance: " + assurance);
        foreach (var published in fact.Published)
            Line(indent, $"printed in edition {published.Edition}: {published.Value} {published.Unit}".TrimEnd());
        if (fact.Restatement is { } restated)
            Line(indent, $"restated since edition {restated.Edition}, which printed {restated.Was}: {string.Join(", ", restated.Reasons)}");
    }

    private static string Source(LedgerSource source)
    {
        var parts = new List<string>();
        Add(source.Title);
        Add(source.Place);
        Add(source.Url);
        Add(source.File);
        Add(source.Sha256 is { } hash ? "sha256 " + hash : source.File is null ? null : "not hashed");
        return string.Join(", ", parts);

        void Add(string? part)
        {
            if (!string.IsNullOrEmpty(part))
                parts.Add(Spaced(part));
        }
    }

    private static string Range(LedgerRange range, string unit) => range switch
    {
        { Low: { } low, High: { } high } => $"{low} to {high}{unit}",
        { Low: { } low } => $"{low}{unit} or more",
        { High: { } high } => $"{high}{unit} or less",
        _ => "any number",
    };

    private static string Place(FactsLedger ledger, LedgerBox box)
    {
        var label = box.Page >= 1 && box.Page <= ledger.PageLabels.Length ? ledger.PageLabels[box.Page - 1] : string.Empty;
        var page = label.Length == 0 ? FormattableString.Invariant($"sheet {box.Page}")
            : label == FormattableString.Invariant($"{box.Page}") ? "page " + label
            : FormattableString.Invariant($"page {label} (sheet {box.Page})");
        return FormattableString.Invariant($"{page}, box {box.X:0.0} {box.Y:0.0} {box.Width:0.0} x {box.Height:0.0} pt");
    }

    private static string Form(LedgerOccurrence occurrence) => occurrence.Form switch
    {
        OccurrenceForm.Mark => ", drawn by a mark of a chart",
        OccurrenceForm.Chart => ", shown by the chart",
        _ => string.Empty,
    };

    private static string Operation(LedgerOccurrence occurrence) =>
        occurrence.Operation.Length == 0 ? string.Empty : $"  ({occurrence.Operation}{(occurrence.From is { } from ? " from " + from : string.Empty)})";

    // A terminal shows no-break spaces and line breaks of a ledger as it likes; a control character from a stranger's must not reach it.
    internal static string Spaced(string text) => string.Concat(text.Select(c => char.IsWhiteSpace(c) ? ' ' : char.IsControl(c) ? '\uFFFD' : c));
}
