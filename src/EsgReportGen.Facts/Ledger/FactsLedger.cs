using System;
using System.Collections.Immutable;
using System.Globalization;
using EsgReportGen.Facts.Numerals;
using EsgReportGen.Foundation.Quantities;

namespace EsgReportGen.Facts.Ledger;

/// <summary>
/// Everything an edition of a report says in numbers, and where each number comes from: the passport of each printed digit. Independent
/// of the project's files, so that it can travel in the PDF and be compared years later. Immutable; all orders are the document's.
/// </summary>
public sealed record FactsLedger
{
    /// <summary>Version of the ledger's form, written as <c>schema</c>; a reader refuses a higher one.</summary>
    public const int Schema = 1;

    /// <summary>The report's id.</summary>
    public required string Report { get; init; }

    /// <summary>The edition's language tag.</summary>
    public required string Language { get; init; }

    /// <summary>The period reported on, e.g. <c>FY2024</c>.</summary>
    public required string Period { get; init; }

    /// <summary>Every fact of the catalog, printed or not, in the catalog's order of metrics, then by period.</summary>
    public required ImmutableArray<LedgerFact> Facts { get; init; }

    /// <summary>Every place where a fact is printed, in document order.</summary>
    public required ImmutableArray<LedgerOccurrence> Occurrences { get; init; }

    /// <summary>Every claim that the text makes, in document order.</summary>
    public ImmutableArray<LedgerClaim> Claims { get; init; } = [];

    /// <summary>How the numerals of the text are covered.</summary>
    public required NumeralCoverage Numerals { get; init; }

    /// <summary>The printed number of each sheet in order; empty for a sheet without one.</summary>
    public ImmutableArray<string> PageLabels { get; init; } = [];

    /// <summary>The source documents that facts name, ordered by path.</summary>
    public ImmutableArray<LedgerEvidence> Evidence { get; init; } = [];
}

/// <summary>What makes a fact one: its metric and its period.</summary>
/// <param name="Metric">The metric's id.</param>
/// <param name="Period">The period's name, e.g. <c>FY2024</c> or <c>2024-03-31</c>.</param>
public readonly record struct FactKey(string Metric, string Period)
{
    /// <inheritdoc />
    public override string ToString() => Metric + "@" + Period;
}

/// <summary>A place in the project's files.</summary>
/// <param name="File">Path from the project's root with forward slashes; empty for nowhere.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Column in UTF-16 units, from 1.</param>
public readonly record struct LedgerPlace(string File, int Line, int Column)
{
    /// <inheritdoc />
    public override string ToString() => System.FormattableString.Invariant($"{File}:{Line}:{Column}");
}

/// <summary>A fact with its passport. Keys that do not apply are null or empty.</summary>
public sealed record LedgerFact
{
    /// <summary>Metric and period.</summary>
    public required FactKey Key { get; init; }

    /// <summary>The metric's name in the source language, without markup.</summary>
    public required string Label { get; init; }

    /// <summary>The unrounded value, invariant: a number, words, a day, <c>yes</c> or <c>no</c>; null for a missing one.</summary>
    public string? Value { get; init; }

    /// <summary>The reason of a missing value, e.g. <c>not-published</c>; null for a value.</summary>
    public string? Missing { get; init; }

    /// <summary>The value, or the reason of a missing one; null only in a broken ledger.</summary>
    public string? Content => Value ?? Missing;

    /// <summary>Code of its unit; empty for none.</summary>
    public string Unit { get; init; } = string.Empty;

    /// <summary>Worth of the last digit that counts, invariant; null for an exact number and for what is no number.</summary>
    public string? Precision { get; init; }

    /// <summary>The numbers that it may stand for by the precision of its sources; null for an exact number and for what is no number.</summary>
    public LedgerRange? Range { get; init; }

    /// <summary><c>about</c>, <c>more-than</c> or <c>less-than</c>; null for an exact one.</summary>
    public string? Qualifier { get; init; }

    /// <summary>Kind, e.g. <c>inventory</c>; null if none is known.</summary>
    public string? Kind { get; init; }

    /// <summary>Accounting basis, e.g. <c>market</c>; null for none.</summary>
    public string? Basis { get; init; }

    /// <summary>Boundary id, several with <c> + </c> between them where a formula adds them up; null for none.</summary>
    public string? Boundary { get; init; }

    /// <summary>The formula that computed it; null for a declared fact.</summary>
    public string? Formula { get; init; }

    /// <summary>The facts that it was computed from, in the order of the formula; empty for a declared fact.</summary>
    public ImmutableArray<FactKey> Inputs { get; init; } = [];

    /// <summary>The formula that the declared value must equal; null for none.</summary>
    public string? Proof { get; init; }

    /// <summary>The change that its source states; null for none.</summary>
    public LedgerChange? Change { get; init; }

    /// <summary>Where it is declared, or where its formula stands.</summary>
    public required LedgerPlace Place { get; init; }

    /// <summary>The document that it was read from; null if nothing is said.</summary>
    public LedgerSource? Source { get; init; }

    /// <summary>Ids of its notes.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Level of assurance, e.g. <c>limited</c>; null for none.</summary>
    public string? Assurance { get; init; }

    /// <summary>What earlier editions printed of it, the earliest first; empty if none did.</summary>
    public ImmutableArray<LedgerPublished> Published { get; init; } = [];

    /// <summary>What an earlier edition printed, where the fact was restated; null otherwise.</summary>
    public LedgerRestatement? Restatement { get; init; }
}

/// <summary>The numbers between two ends, invariant; null for an open end.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public readonly record struct LedgerRange(string? Low, string? High)
{
    /// <summary>The range that value, precision and qualifier of a fact say: half the precision to both sides, a whole one for <c>about</c>, open on the side of the others.</summary>
    /// <param name="fact">The fact; its own range does not count.</param>
    /// <returns>Null where they say none: an exact number, or no number.</returns>
    public static LedgerRange? StatedBy(LedgerFact fact)
    {
        if (!TryRead(fact.Value, out var value) || !TryRead(fact.Precision ?? "0", out var precision) || (fact.Precision ?? fact.Qualifier) is null)
            return null;
        var half = fact.Qualifier is "about" ? precision : precision / 2;
        return fact.Qualifier switch
        {
            "more-than" => Of(new Interval(value, null)),
            "less-than" => Of(new Interval(null, value)),
            _ => Of(Interval.Around(value, half)),
        };
    }

    internal static LedgerRange Of(Interval range) => new(Text(range.Low), Text(range.High));

    private static string? Text(decimal? end) => end is { } number ? DecimalRounding.Trim(number).ToString(CultureInfo.InvariantCulture) : null;

    private static bool TryRead(string? text, out decimal number) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}

/// <summary>A change that a source states beside its value.</summary>
/// <param name="From">The period compared with.</param>
/// <param name="Percent">The change in percent as written, negative for a fall.</param>
/// <param name="Prior">The earlier numbers that value and change allow; null if they say nothing.</param>
public sealed record LedgerChange(string From, string Percent, LedgerRange? Prior);

/// <summary>What an edition printed of a fact.</summary>
/// <param name="Edition">The edition's key.</param>
/// <param name="Value">The number, invariant, or the reason of a missing one.</param>
/// <param name="Unit">Code of the unit it was printed in; empty for none.</param>
public sealed record LedgerPublished(string Edition, string Value, string Unit);

/// <summary>A document that a fact was read from; parts that are not said are null.</summary>
/// <param name="Title">Its title without markup.</param>
/// <param name="Url">Its address.</param>
/// <param name="File">Its file, from the project's root.</param>
/// <param name="Sha256">Hash of the file in lower-case hexadecimal digits.</param>
/// <param name="Place">The place in it, e.g. <c>page 41</c>, <c>row S11</c>.</param>
public sealed record LedgerSource(string? Title, string? Url, string? File, string? Sha256, string? Place);

/// <summary>How a fact differs from what was printed before.</summary>
/// <param name="Edition">The edition that printed it last.</param>
/// <param name="Was">What it printed, invariant.</param>
/// <param name="Reasons">Reason keys.</param>
public sealed record LedgerRestatement(string Edition, string Was, ImmutableArray<string> Reasons);

/// <summary>One place where a fact is printed.</summary>
public sealed record LedgerOccurrence
{
    /// <summary>The fact.</summary>
    public required FactKey Fact { get; init; }

    /// <summary>What is printed of it: empty for the value, else <c>change</c>, <c>points</c> and so on.</summary>
    public string Operation { get; init; } = string.Empty;

    /// <summary>The period that a change compares with; null for the value.</summary>
    public string? From { get; init; }

    /// <summary>The unrounded number or words behind the text, invariant.</summary>
    public required string Raw { get; init; }

    /// <summary>The text on the page, or the text that a chart shows as a mark.</summary>
    public required string Printed { get; init; }

    /// <summary>How the fact is shown.</summary>
    public OccurrenceForm Form { get; init; }

    /// <summary>How the raw number became the text, for people: <c>in MtCO2e, 2 decimals</c>; empty where nothing was rounded.</summary>
    public string Rounding { get; init; } = string.Empty;

    /// <summary>The place in the template.</summary>
    public required LedgerPlace Template { get; init; }

    /// <summary>The chapter's id.</summary>
    public required string Chapter { get; init; }

    /// <summary>Where it stands on pages: a box a line that it is broken over, or that of its mark or chart; empty if layout did not place it.</summary>
    public ImmutableArray<LedgerBox> Boxes { get; init; } = [];
}

/// <summary>A box on a page, in points from the page's top left corner, to a tenth.</summary>
/// <param name="Page">The sheet, from 1.</param>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public readonly record struct LedgerBox(int Page, double X, double Y, double Width, double Height)
{
    /// <summary>The box between four edges.</summary>
    internal static LedgerBox Of(int page, double left, double top, double right, double bottom) =>
        new(page, Tenth(left), Tenth(top), Tenth(right - left), Tenth(bottom - top));

    private static double Tenth(double points) => Math.Round(points, 1, MidpointRounding.AwayFromZero);
}

/// <summary>How an occurrence shows its fact.</summary>
public enum OccurrenceForm
{
    /// <summary>As text on the page.</summary>
    Text,

    /// <summary>As a bar, a point or a slice of a chart that has no room for the text, or wants none.</summary>
    Mark,

    /// <summary>As a part of a chart that has no box of its own, such as a bend of a line; the box is that of the whole chart.</summary>
    Chart,
}

/// <summary>A claim and what became of it.</summary>
/// <param name="Text">The words in the report.</param>
/// <param name="Expression">The claim, as written in braces or as a function call.</param>
/// <param name="Verdict"><c>right</c>, <c>allowed</c> (only the precision allows it), <c>wrong</c> or <c>undecided</c>.</param>
/// <param name="Facts">The facts that it was held against.</param>
/// <param name="Template">The place in the template.</param>
/// <param name="Chapter">The chapter's id.</param>
public sealed record LedgerClaim(string Text, string Expression, string Verdict, ImmutableArray<FactKey> Facts, LedgerPlace Template, string Chapter);

/// <summary>A source document.</summary>
/// <param name="Path">Path from the project's root.</param>
/// <param name="Sha256">Hash in lower-case hexadecimal digits.</param>
/// <param name="Bytes">Size.</param>
public sealed record LedgerEvidence(string Path, string Sha256, long Bytes);
