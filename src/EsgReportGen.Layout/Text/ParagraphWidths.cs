using EsgReportGen.Graphics.Geometry;

namespace EsgReportGen.Layout.Text;

/// <summary>How narrow and how wide a text can be set; for the columns of tables.</summary>
/// <param name="Minimum">Width of the widest piece that is not broken.</param>
/// <param name="Maximum">Width without breaks but those asked for.</param>
internal readonly record struct ParagraphWidths(Length Minimum, Length Maximum);
