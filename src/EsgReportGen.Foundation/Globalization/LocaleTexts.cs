using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Foundation.Globalization;

/// <summary>The project's own texts in another language than the source's, by the ids they have there; inline Markdown where the source's are.</summary>
public sealed record LocaleTexts
{
    /// <summary>No text at all.</summary>
    public static LocaleTexts None { get; } = new();

    /// <summary>Texts of report.yaml by key: <c>title</c>, <c>subtitle</c>, <c>statement</c>, <c>organization</c>.</summary>
    public ImmutableDictionary<string, SourcedText> Report { get; init; } = Empty;

    /// <summary>Labels of boundaries by id.</summary>
    public ImmutableDictionary<string, SourcedText> Boundaries { get; init; } = Empty;

    /// <summary>Explanations of omissions by disclosure id.</summary>
    public ImmutableDictionary<string, SourcedText> Omissions { get; init; } = Empty;

    /// <summary>Titles of editions by key.</summary>
    public ImmutableDictionary<string, SourcedText> Editions { get; init; } = Empty;

    /// <summary>Names whose numerals are no facts; empty if the language declares none.</summary>
    public ImmutableArray<SourcedText> Names { get; init; } = [];

    /// <summary>Labels of disclosures by framework, a slash and id: <c>gri@2021/305-5</c>.</summary>
    public ImmutableDictionary<string, SourcedText> Disclosures { get; init; } = Empty;

    /// <summary>Labels of metrics and members by id.</summary>
    public ImmutableDictionary<string, SourcedText> Metrics { get; init; } = Empty;

    /// <summary>Labels of targets by id.</summary>
    public ImmutableDictionary<string, SourcedText> Targets { get; init; } = Empty;

    /// <summary>Names of sites, and texts of the project's own keys, by site id, a slash and key: <c>zhangbei/name</c>.</summary>
    public ImmutableDictionary<string, SourcedText> Sites { get; init; } = Empty;

    /// <summary>Texts of notes by id.</summary>
    public ImmutableDictionary<string, SourcedText> Notes { get; init; } = Empty;

    private static ImmutableDictionary<string, SourcedText> Empty => ImmutableDictionary.Create<string, SourcedText>(StringComparer.Ordinal);
}
