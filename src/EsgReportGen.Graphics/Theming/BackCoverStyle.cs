using EsgReportGen.Graphics.Painting;

namespace EsgReportGen.Graphics.Theming;

/// <summary>How the ground of the back cover looks; its text is set as on the cover: in the ink of the title, or of the subtitle where it stands back.</summary>
/// <param name="Fill">Background of the page.</param>
/// <param name="Art">Shapes drawn below the text.</param>
/// <param name="Tone">The strongest tone of the shapes.</param>
/// <param name="Spot">Colour of the one small shape that answers the others.</param>
public sealed record BackCoverStyle(Color Fill, ArtKind Art, Color Tone, Color Spot);
