using EsgReportGen.Foundation.Periods;
using EsgReportGen.Foundation.Sources;

namespace EsgReportGen.Metrics.Reports;

/// <summary>An earlier edition of the report, whose printed values are locked.</summary>
/// <param name="Key">Its key, e.g. <c>FY2023</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Published">The day it was published; null if not said.</param>
/// <param name="Values">Path below <c>content/</c> of the list of its printed values; null if there is none.</param>
public sealed record Edition(SourcedText Key, SourcedText Title, Period? Published, SourcedText? Values);
