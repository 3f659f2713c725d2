using System;
using System.Collections.Immutable;
using EsgReportGen.Graphics.Frames;
using EsgReportGen.Graphics.Geometry;
using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Layout.Pages;

/// <summary>What lies behind the text of a page up to the page's edges.</summary>
/// <param name="Draw">Draws it on a page whose lowest part, of the second length, is kept free for notes; places count from the page's top left corner.</param>
/// <param name="FootInk">Colour of the running foot on it; null where it does not reach the foot.</param>
internal sealed record PageGround(Func<PageArea, Length, ImmutableArray<FrameItem>> Draw, Color? FootInk = null);
