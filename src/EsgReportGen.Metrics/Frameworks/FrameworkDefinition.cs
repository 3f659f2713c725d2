using System.Collections.Immutable;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Frameworks;

/// <summary>A version of a reporting framework: ids of its disclosures and our own short labels, never its text.</summary>
/// <param name="Id">Name and version, which is the file's name: <c>gri@2021</c>.</param>
/// <param name="Disclosures">The disclosures in written order.</param>
/// <param name="Crosswalk">Which ids of other versions say the same, in written order.</param>
public sealed record FrameworkDefinition(string Id, ImmutableArray<FrameworkDisclosure> Disclosures, ImmutableArray<CrosswalkEntry> Crosswalk);

/// <summary>A disclosure of a framework.</summary>
/// <param name="Id">Its id within the framework, e.g. <c>305-5</c>.</param>
/// <param name="Label">Our own short label in the source language.</param>
public readonly record struct FrameworkDisclosure(SourcedText Id, SourcedText Label);

/// <summary>A disclosure that another version has under another id; one that it has split into several has an entry for each.</summary>
/// <param name="Framework">The other version, e.g. <c>gri@2025</c>.</param>
/// <param name="Id">The id in this version.</param>
/// <param name="OtherId">The id in the other version.</param>
public readonly record struct CrosswalkEntry(SourcedText Framework, SourcedText Id, SourcedText OtherId);
