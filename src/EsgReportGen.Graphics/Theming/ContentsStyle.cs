using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming;

/// <summary>How tables of contents look.</summary>
/// <param name="Columns">Number of columns, 1 or 2; null for two where one would be long.</param>
/// <param name="ColumnGap">Gap between columns.</param>
/// <param name="Rule">Rule above each chapter; width 0 for none.</param>
/// <param name="HasLeader">Whether dots lead from titles to page numbers.</param>
public sealed record ContentsStyle(int? Columns, Length ColumnGap, Stroke Rule, bool HasLeader);
