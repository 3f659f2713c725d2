using EsgReportGen.Document.Charts;
using EsgReportGen.Foundation.Diagnostics;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Theming;

namespace EsgReportGen.Charts;

/// <summary>A chart that is to be drawn, and with what.</summary>
/// <param name="Block">The chart.</param>
/// <param name="Size">Width to fill, and the height that it has as a rule; the drawing may be lower, or higher where its text needs it.</param>
/// <param name="MaximumHeight">Height of a page less title and remark.</param>
/// <param name="Theme">Colours, strokes and text styles.</param>
/// <param name="Text">Sets its texts.</param>
/// <param name="Findings">Takes what is wrong.</param>
public sealed record ChartRequest(ChartBlock Block, Size Size, Length MaximumHeight, Theme Theme, IChartTextSetter Text, DiagnosticBag Findings);
