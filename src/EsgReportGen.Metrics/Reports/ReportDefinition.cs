using System.Collections.Immutable;
using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Quantities;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Reports;

/// <summary>What <c>content/report.yaml</c> says: who reports on which year, in which languages and chapters, under which policies. Immutable.</summary>
public sealed record ReportDefinition
{
    /// <summary>The report's id, the first part of output file names, e.g. <c>example-esg-fy2024</c>.</summary>
    public required SourcedText Id { get; init; }

    /// <summary>The reporting organization's name.</summary>
    public required SourcedText Organization { get; init; }

    /// <summary>The report's title: inline Markdown in the source language.</summary>
    public required SourcedText Title { get; init; }

    /// <summary>A second line for the cover, or null.</summary>
    public SourcedText? Subtitle { get; init; }

    /// <summary>A statement that must stand on the cover, such as who made the report and from what; null for none.</summary>
    public SourcedText? Statement { get; init; }

    /// <summary>The report's own date; null if the host's date is to be used.</summary>
    public Period? Date { get; init; }

    /// <summary>How the report's years run.</summary>
    public required FiscalYear FiscalYear { get; init; }

    /// <summary>The year reported on: <c>this</c>.</summary>
    public required Period Period { get; init; }

    /// <summary>The year compared with in targets: <c>base</c>; null if there is none.</summary>
    public Period? BaseYear { get; init; }

    /// <summary>Language tags (BCP 47); the first is the source language. Never empty.</summary>
    public required ImmutableArray<SourcedText> Languages { get; init; }

    /// <summary>Chapter ids in the order of the report.</summary>
    public required ImmutableArray<SourcedText> Chapters { get; init; }

    /// <summary>Framework versions in use, e.g. <c>gri@2021</c>.</summary>
    public ImmutableArray<SourcedText> Frameworks { get; init; } = [];

    /// <summary>Disclosure ids that are material.</summary>
    public ImmutableArray<SourcedText> Material { get; init; } = [];

    /// <summary>Disclosures left out, with reasons, in written order.</summary>
    public ImmutableArray<Omission> Omissions { get; init; } = [];

    /// <summary>Boundaries in written order.</summary>
    public ImmutableArray<Boundary> Boundaries { get; init; } = [];

    /// <summary>Earlier editions of the report, in written order.</summary>
    public ImmutableArray<Edition> Editions { get; init; } = [];

    /// <summary>The units known to this project: the tool's and its own.</summary>
    public required UnitCatalog Units { get; init; }

    /// <summary>Names whose numerals are no facts, e.g. <c>Scope 1</c>.</summary>
    public ImmutableArray<SourcedText> Names { get; init; } = [];

    /// <summary>What is an error, a warning or allowed.</summary>
    public Policies Policies { get; init; } = Policies.Default;

    /// <summary>The source language: the first of <see cref="Languages"/>.</summary>
    public string SourceLanguage => Languages[0].Text;
}
