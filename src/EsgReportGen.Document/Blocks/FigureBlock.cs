using System.Collections.Immutable;
using EsgReportGen.Document.Inlines;
using EsgReportGen.Foundation.Identity;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Document.Blocks;

/// <summary>A picture with its caption.</summary>
/// <param name="Id">Its node.</param>
/// <param name="CaptionId">The caption's node.</param>
/// <param name="Anchor">Its id for links; empty for none.</param>
/// <param name="Path">The picture's path from the project's root.</param>
/// <param name="AlternativeText">What it shows, for people who do not see it; empty only for decoration.</param>
/// <param name="Label">Number for the caption, e.g. <c>Figure 3</c>; empty without a caption.</param>
/// <param name="Caption">The caption; empty for none.</param>
/// <param name="Width">Share of the text width, above 0 to 1; null for its natural size, at most the text width.</param>
/// <param name="Span">Where it stands.</param>
public sealed record FigureBlock(
    NodeId Id,
    NodeId CaptionId,
    string Anchor,
    string Path,
    string AlternativeText,
    string Label,
    ImmutableArray<Inline> Caption,
    double? Width,
    SourceSpan Span) : Block(Id, Span);
