using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming;

/// <summary>How notes in the side column look; their texts are the roles <c>side</c> and <c>side-title</c>.</summary>
/// <param name="Bar">The line above a note, as wide as the column; width 0 for none.</param>
/// <param name="BarGap">From the line to the text.</param>
/// <param name="SpaceAround">Least space to what stands above or below.</param>
public sealed record SideNoteStyle(Stroke Bar, Length BarGap, Length SpaceAround);

/// <summary>How quotes that are set large look; their text is the role <c>pull-quote</c>, who said it the role <c>caption</c>.</summary>
/// <param name="Bar">The short bar above; width 0 for none.</param>
/// <param name="BarLength">Its length.</param>
/// <param name="BarGap">From the bar to the text.</param>
/// <param name="SpaceAround">Space above and below.</param>
public sealed record PullQuoteStyle(Stroke Bar, Length BarLength, Length BarGap, Length SpaceAround);

/// <summary>How timelines look; their texts are the roles <c>timeline-when</c>, <c>timeline-title</c> and <c>body</c>.</summary>
/// <param name="Line">The line of time; width 0 for none.</param>
/// <param name="Mark">Colour of the marks on it.</param>
/// <param name="MarkSize">Their diameter.</param>
/// <param name="Gap">Space between items.</param>
/// <param name="SpaceAround">Space above and below.</param>
public sealed record TimelineStyle(Stroke Line, Color Mark, Length MarkSize, Length Gap, Length SpaceAround);
