using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;
using EsgReportGen.Metrics.Catalog;

namespace EsgReportGen.Metrics.Values;

/// <summary>How a fact came about: declared at a place, or computed from other facts.</summary>
/// <param name="Span">The declared value, or the formula.</param>
/// <param name="Declared">The declaration; null for a computed fact.</param>
/// <param name="Inputs">For a computed fact the facts it was computed from, in the order of the formula, each once.</param>
public sealed record Provenance(SourceSpan Span, DeclaredValue? Declared, ImmutableArray<MetricValue> Inputs);
