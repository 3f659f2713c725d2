using System;
using System.Collections.Immutable;
using EsgReportGen.Foundation.Globalization;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Html.Pictures;
using EsgReportGen.Html.Styles;

namespace EsgReportGen.Html;

/// <summary>What the page needs beside the document and its facts. Immutable.</summary>
public sealed record HtmlOptions
{
    /// <summary>The words of the edition's language.</summary>
    public required ReportLocale Locale { get; init; }

    /// <summary>The look.</summary>
    public required PageStyle Style { get; init; }

    /// <summary>The ledger as it is attached to the PDF; it stands in the page word for word.</summary>
    public required ReadOnlyMemory<byte> LedgerJson { get; init; }

    /// <summary>The language that labels of metrics are written in; empty if it is the edition's.</summary>
    public string LabelLanguage { get; init; } = string.Empty;

    /// <summary>The pictures by their path from the project's root.</summary>
    public ImmutableDictionary<string, HtmlPicture> Pictures { get; init; } = ImmutableDictionary<string, HtmlPicture>.Empty;

    /// <summary>The drawings of charts by their node; a chart without one is told by its text.</summary>
    public ImmutableDictionary<NodeId, VectorPicture> Drawings { get; init; } = ImmutableDictionary<NodeId, VectorPicture>.Empty;

    /// <summary>The editions in other languages that are made beside this one, in the order of report.yaml.</summary>
    public ImmutableArray<AlternateEdition> Alternates { get; init; } = [];

    /// <summary>Name of the PDF beside the page; null if none is made.</summary>
    public string? PdfName { get; init; }
}

/// <summary>The same report in another language.</summary>
/// <param name="Language">Its language tag.</param>
/// <param name="FileName">Name of its page, in the same folder.</param>
public readonly record struct AlternateEdition(string Language, string FileName);
