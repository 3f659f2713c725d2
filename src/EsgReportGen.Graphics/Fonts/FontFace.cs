namespace EsgReportGen.Graphics.Fonts;

/// <summary>One face of a font, e.g. Inter SemiBold: its measures, and the program that is embedded. Compared by reference; safe to share between threads.</summary>
public sealed partial class FontFace
{
}
