using System;

namespace EsgReportGen.Graphics.Fonts;

/// <summary>A font file of a report project, read but not yet understood.</summary>
/// <param name="Path">Path from the project's root, e.g. <c>content/fonts/Brand-Bold.otf</c>; shown in diagnostics.</param>
/// <param name="Bytes">The file: TrueType, OpenType with CFF outlines, or a collection of them.</param>
public sealed record FontFile(string Path, ReadOnlyMemory<byte> Bytes);
