using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Layout.Columns;

namespace EsgReportGen.Layout.Pages;

/// <summary>A note of the side column in its place on a page.</summary>
/// <param name="Note">The note.</param>
/// <param name="Y">Distance of its top from that of the text area; may be negative where a line stands above its first words.</param>
/// <param name="Before">Index of the placement that it is read before.</param>
internal readonly record struct AsidePlacement(SideNote Note, Length Y, int Before);
