using System;

namespace EsgReportGen.Graphics.Shaping;

/// <summary>Typographic features beyond those a font applies by itself (kerning, ligatures, marks).</summary>
[Flags]
public enum ShapingFeatures
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Figures of one width, so that columns of numbers line up (OpenType <c>tnum</c>).</summary>
    TabularFigures = 1,
}
