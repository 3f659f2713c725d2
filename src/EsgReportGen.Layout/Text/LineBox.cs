using System.Collections.Immutable;
using EsgReportGen.Document.Notes;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Layout.Text;

/// <summary>A line of text that is set: its items lie in a box with (0, 0) at its top left corner. Placed by a <see cref="GroupItem"/>. Immutable.</summary>
/// <param name="Width">Width of what is set, without the space at its end; at most the measure, unless nothing could be broken.</param>
/// <param name="Height">Height of the box: the leading, more where something on the line is higher.</param>
/// <param name="Baseline">Distance of the baseline from the top.</param>
/// <param name="Items">Text, and the tags of links, spans and note marks, in reading order; already aligned within the measure.</param>
/// <param name="Notes">Notes at the foot of the page whose marks stand on the line, in order.</param>
internal sealed record LineBox(Length Width, Length Height, Length Baseline, ImmutableArray<FrameItem> Items, ImmutableArray<Note> Notes);
